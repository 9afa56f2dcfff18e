// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QLineEdit;

namespace simstock {

/// Asks for one short text: the name of a view, the tags of what is selected. Deletes itself when
/// closed.
class NameSheet final : public Sheet {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString field;
        QString help;
        QString button;
        bool mayBeEmpty = false;
    };
    NameSheet(const Words& words, const QString& text, QWidget* parent = nullptr);
    /// Offered while typing; after a comma for the next of several.
    void offer(const QStringList& known);
    [[nodiscard]] QLineEdit& field() const { return *m_field; }

Q_SIGNALS:
    void named(const QString& text);

private:
    QLineEdit* m_field;
};

} // namespace simstock
