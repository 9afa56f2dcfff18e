// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/items/tablemodel.h"

#include <QLocale>

namespace simstock {

class AccountBook;
class AlertBook;
class Clock;
class EsimDesk;
class ForecastDesk;
struct UsageForecast;

enum class UsageColumn {
    Esim,
    Customer,
    Plan,
    Used,
    Left,
    Percent,
    Rate,
    RunsOut,
    Expires,
    Verdict,
    Age,
    Alerts,
    State,
    Account,
    Count
};

/// What is gone and what is left of the eSIMs that are on a phone, with the age of each figure.
class UsageModel final : public TableModel {
    Q_OBJECT
public:
    UsageModel(EsimDesk& desk, AccountBook& accounts, ForecastDesk& forecasts, AlertBook& alerts,
               Clock& clock, QObject* parent = nullptr);

    /// The lens of those whose data runs out so soon that somebody should call the customer today.
    static constexpr auto urgentLens = QLatin1StringView("urgent");

    [[nodiscard]] QList<RowLens> lenses() const override;
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_keys.size()); }
    [[nodiscard]] EsimKey keyAt(int row) const { return m_keys[sourceRow(row)]; }
    [[nodiscard]] int urgentCount() const;

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;
    [[nodiscard]] QVariant filterValue(int source, int field) const override;

private:
    void rebuild();
    void rowsChanged(const QList<EsimKey>& keys);
    [[nodiscard]] QString text(const Esim& esim, UsageColumn column) const;
    [[nodiscard]] QVariant sortValue(const Esim& esim, UsageColumn column) const;
    [[nodiscard]] QString forecastText(const Esim& esim, UsageColumn column) const;
    [[nodiscard]] QString alertText(const EsimKey& key) const;
    [[nodiscard]] bool isUrgent(const EsimKey& key) const;
    [[nodiscard]] QVariant mark(const Esim& esim, UsageColumn column, int role) const;
    [[nodiscard]] QVariant toolTip(const Esim& esim, UsageColumn column) const;

    EsimDesk& m_desk;
    AccountBook& m_accounts;
    ForecastDesk& m_forecasts;
    AlertBook& m_alerts;
    Clock& m_clock;
    QLocale m_locale;
    QList<EsimKey> m_keys;
};

} // namespace simstock
