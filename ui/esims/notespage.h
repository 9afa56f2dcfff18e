// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"

#include <QWidget>

class QCheckBox;
class QLabel;
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
    /// Whether the vendor keeps a customer that can be changed: shows the check box.
    void setVendorEditable(bool editable);
    /// How the last change at the vendor went.
    void setVendorState(const QString& sentence);

Q_SIGNALS:
    void edited(const simstock::EsimKey& key, const QString& name, const QString& email,
                const QString& note);
    /// Name or e-mail were changed with the check box on, and a person has left both.
    void vendorEditRequested(const simstock::EsimKey& key, const QString& name,
                             const QString& email);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save();
    void sendToVendor();
    void focusMoved(QWidget* now);
    EsimKey m_key;
    QLineEdit* m_name;
    QLineEdit* m_email;
    QPlainTextEdit* m_note;
    QCheckBox* m_alsoAtVendor;
    QLabel* m_vendorState;
    bool m_dirty = false;
    bool m_vendorDirty = false;
};

} // namespace simstock
