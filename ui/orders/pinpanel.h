// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/money.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace simstock {

class SpendPin;

/// The field for the spending PIN on a sheet that spends. Hidden unless the total needs it.
class PinPanel final : public QWidget {
    Q_OBJECT
public:
    /// The PIN must outlive the panel.
    explicit PinPanel(SpendPin& pin, QWidget* parent = nullptr);

    void setTotal(const std::optional<Money>& total);
    /// One per currency.
    void setTotals(const QList<Money>& totals);
    [[nodiscard]] bool isNeeded() const { return m_isNeeded; }
    /// Why the act may not be started yet (a sentence); empty when it may.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QLineEdit& field() const { return *m_field; }
    /// Proves what was typed for the token and calls back with the problem; empty = proven, or no
    /// PIN is needed. Takes what was typed away.
    using Then = std::function<void(const QString& problem)>;
    void prove(const QString& token, Then then);

Q_SIGNALS:
    void typed();

private:
    SpendPin& m_pin;
    QList<Money> m_totals;
    bool m_isNeeded = false;
    QLineEdit* m_field;
    QLabel* m_help;
    Call<bool> m_proving;
};

} // namespace simstock
