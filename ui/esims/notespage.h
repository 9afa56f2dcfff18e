// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace simstock {

/// Customer and note of one eSIM. Saved when a field is left; nothing typed is lost by choosing
/// another row.
class NotesPage final : public QWidget {
    Q_OBJECT
public:
    explicit NotesPage(QWidget* parent = nullptr);
    /// Null empties and disables the page.
    void setEsim(const Esim* esim);
    void startEditing();

Q_SIGNALS:
    void edited(const simstock::EsimKey& key, const QString& name, const QString& email,
                const QString& note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save();
    EsimKey m_key;
    QLineEdit* m_name;
    QLineEdit* m_email;
    QPlainTextEdit* m_note;
    bool m_dirty = false;
};

} // namespace simstock
