// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/money.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QLineEdit;

namespace simstock {

class SpendPin;

/// Sets, changes and removes the spending PIN and the amounts up to which it is not asked.
class SpendPinSheet final : public Sheet {
    Q_OBJECT
public:
    /// The PIN must outlive the sheet.
    explicit SpendPinSheet(SpendPin& pin, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void addFields();
    void showButton();
    void save();
    void remove();
    void finish(Call<bool> call, const QString& sentence);
    [[nodiscard]] bool hasPin() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] std::optional<QList<Money>> limits() const;

    SpendPin& m_pin;
    QLineEdit* m_present; ///< hidden where there is none
    QLineEdit* m_new;
    QLineEdit* m_again;
    QLineEdit* m_limits;
    QPushButton* m_remove = nullptr;
    Call<bool> m_saving;
};

/// "USD 100, EUR 90"; nothing for anything else. Empty text is an empty list.
std::optional<QList<Money>> amountsOf(const QString& text);

} // namespace simstock
