// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/guardnote.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace simstock {

/// What a person should know before buying, one quiet line each; a tick where one is wanted. Hidden
/// while there is nothing to say.
class GuardPanel final : public QWidget {
    Q_OBJECT
public:
    explicit GuardPanel(QWidget* parent = nullptr);

    /// A tick stays while its question does.
    void setNotes(const QList<GuardNote>& notes);
    /// The keys of what is ticked.
    [[nodiscard]] QStringList accepted() const;
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void ticked();

private:
    QList<GuardNote> m_notes;
    QList<QCheckBox*> m_boxes; ///< of those that want one
    QVBoxLayout* m_column;
};

} // namespace simstock
