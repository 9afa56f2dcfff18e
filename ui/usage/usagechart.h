// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/forecast.h"

#include <QWidget>

namespace simstock {

/// What was used over time against the allowance, with the end of the plan and the range in which
/// it will be used up. Painted only: the same figures stand in words and in a table beside it.
class UsageChart final : public QWidget {
    Q_OBJECT
public:
    explicit UsageChart(QWidget* parent = nullptr);
    /// series: oldest first, as usageSeries() has it. A forecast without a rate draws no range.
    void setUsage(const QList<UsageSample>& series, const UsageRecord& record,
                  const UsageForecast& forecast, const QDateTime& now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double x(const QDateTime& at) const;
    [[nodiscard]] double y(double bytes) const;
    void paintAxes(QPainter& painter) const;
    void paintRange(QPainter& painter) const;
    void paintUse(QPainter& painter) const;

    QList<UsageSample> m_series;
    UsageRecord m_record;
    UsageForecast m_forecast;
    QDateTime m_now;
    QDateTime m_from;
    QDateTime m_to;
    double m_most = 1; ///< bytes at the top
};

} // namespace simstock
