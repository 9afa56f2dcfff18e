// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/forecast.h"
#include "models/domain/esim.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace simstock {

class Desk;
class UsageChart;

/// The use of one eSIM as a chart, in words, and as a table for who cannot see the chart.
class UsagePanel final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive it.
    explicit UsagePanel(Desk& desk, QWidget* parent = nullptr);
    /// Null hides it. Cheap while nothing of the eSIM changed.
    void setEsim(const Esim* esim);

private:
    void load();
    void present(const Esim& esim, const QList<UsageSample>& samples);
    void fillTable();
    [[nodiscard]] QString words(const Esim& esim, const UsageForecast& seen) const;

    Desk& m_desk;
    EsimKey m_esim;
    Call<QList<UsageSample>> m_reading;
    QList<UsageSample> m_series;
    std::optional<DataSize> m_total;
    UsageChart* m_chart;
    QLabel* m_words;
    QPushButton* m_asTable;
    QTableWidget* m_table;
};

} // namespace simstock
