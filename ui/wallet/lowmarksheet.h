// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/money.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QLineEdit;

namespace simstock {

class Desk;

/// The mark below which a person is told that an account runs low.
class LowMarkSheet final : public Sheet {
    Q_OBJECT
public:
    LowMarkSheet(Desk& desk, const AccountId& account, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void set();
    Desk& m_desk;
    AccountId m_account;
    QLineEdit* m_amount;
    Currency m_currency = Currency::usd();
};

} // namespace simstock
