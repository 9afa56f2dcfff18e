// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/retention.h"
#include "ui/widgets/sheet.h"

class QListWidget;
class QSpinBox;

namespace simstock {

class Desk;

/// Erases names, e-mails, phones and notes of customers some days after their last eSIM expired:
/// first a look at whom it meets, then one button. Cannot be undone. Deletes itself when closed.
class EraseSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk outlives the sheet.
    explicit EraseSheet(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void look();
    void erase();

    Desk& m_desk;
    QSpinBox* m_days;
    QListWidget* m_list;
    QList<OldCustomer> m_due;
};

} // namespace simstock
