// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagechart.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace simstock {

namespace {

constexpr int chartHeight = 148;
constexpr qint64 leastHours = 24;
/// Room over the allowance, so that its line is not the edge.
constexpr double headroom = 1.12;

QString dayText(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime().date(), QStringLiteral("d MMM"));
}

} // namespace

UsageChart::UsageChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize UsageChart::sizeHint() const
{
    return {metrics::dock - 2 * metrics::between,
            static_cast<int>(chartHeight * std::max(textScale(), 1.0))};
}

void UsageChart::setUsage(const QList<UsageSample>& series, const UsageRecord& record,
                          const UsageForecast& forecast, const QDateTime& now)
{
    m_series = series;
    m_record = record;
    m_forecast = forecast;
    m_now = now;
    m_from = series.isEmpty() ? now : timeOf(series.constFirst());
    m_to = std::max(now, m_from.addSecs(leastHours * 3600));
    if (record.endsAt > m_to)
        m_to = record.endsAt;
    double most = record.total ? static_cast<double>(record.total->bytes()) : 0;
    for (const auto& sample : series)
        most = std::max(most, static_cast<double>(sample.used.bytes()));
    m_most = std::max(most * headroom, 1.0);
    update();
}

QRectF UsageChart::plot() const
{
    const int line = QFontMetrics(textFont(TextSize::Caption)).height();
    return QRectF(rect()).adjusted(0, line + metrics::tight, 0, -(line + metrics::tight));
}

/// Time runs the way the words do.
double UsageChart::x(const QDateTime& at) const
{
    const auto area = plot();
    const auto whole = static_cast<double>(std::max<qint64>(m_from.secsTo(m_to), 1));
    const double share = std::clamp(static_cast<double>(m_from.secsTo(at)) / whole, 0.0, 1.0);
    return layoutDirection() == Qt::RightToLeft ? area.right() - share * area.width()
                                                : area.left() + share * area.width();
}

double UsageChart::y(double bytes) const
{
    const auto area = plot();
    return area.bottom() - std::clamp(bytes / m_most, 0.0, 1.0) * area.height();
}

void UsageChart::paintAxes(QPainter& painter) const
{
    const auto& tokens = tokensOf(this);
    const auto area = plot();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto start = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const auto end = isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    const QFontMetrics font(painter.font());
    painter.setPen(QPen(tokens.line, tokens.border));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const auto row = [&](double top, Qt::Alignment side, const QString& words) {
        painter.drawText(QRectF(area.left(), top, area.width(), font.height()),
                         static_cast<int>(side | Qt::TextDontClip), words);
    };
    painter.setPen(tokens.muted);
    row(area.bottom() + metrics::tight, start, dayText(m_from));
    row(area.bottom() + metrics::tight, end,
        m_record.endsAt.isValid() && m_record.endsAt == m_to
            ? tr("ends %1", "a plan").arg(dayText(m_to))
            : dayText(m_to));
    if (m_record.total) {
        const auto total = y(static_cast<double>(m_record.total->bytes()));
        painter.setPen(QPen(tokens.muted, tokens.border, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), total), QPointF(area.right(), total));
        painter.setPen(tokens.muted);
        const auto words = m_record.total->display(QLocale());
        row(total + 1, start, m_record.isDaily ? tr("%1 a day").arg(words) : words);
    }
    if (m_record.endsAt.isValid() && m_record.endsAt > m_from) {
        painter.setPen(QPen(tokens.tint(Tone::Bad).text, metrics::focusRing));
        const double at = std::clamp(x(m_record.endsAt), area.left() + 1, area.right() - 1);
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()));
    }
    if (m_now > m_from && m_now < m_to) {
        painter.setPen(QPen(tokens.line, tokens.border));
        painter.drawLine(QPointF(x(m_now), area.top()), QPointF(x(m_now), area.bottom()));
        painter.setPen(tokens.muted);
        const QString words = tr("now");
        const double width = font.horizontalAdvance(words);
        const double left = std::clamp(x(m_now) - width / 2, area.left(), area.right() - width);
        painter.drawText(QPointF(left, area.top() - metrics::tight), words);
    }
}

/// From the newest reading on: at the slowest and at the fastest pace, to the end of the picture.
void UsageChart::paintRange(QPainter& painter) const
{
    if (!m_forecast.perDay || m_record.isDaily || m_series.isEmpty())
        return;
    const auto& tokens = tokensOf(this);
    const auto from = timeOf(m_series.constLast());
    const auto used = static_cast<double>(m_series.constLast().used.bytes());
    const double most = m_record.total ? static_cast<double>(m_record.total->bytes()) : m_most;
    const auto line = [&](qint64 perDay) {
        const double days = static_cast<double>(from.secsTo(m_to)) / 86'400;
        const double end = used + static_cast<double>(perDay) * days;
        if (end <= most || perDay <= 0)
            return QList<QPointF>{{x(m_to), y(end)}};
        const auto seconds = (most - used) / static_cast<double>(perDay) * 86'400;
        return QList<QPointF>{
            {x(from.addSecs(static_cast<qint64>(std::max(seconds, 0.0)))), y(most)},
            {x(m_to), y(most)}};
    };
    QPainterPath path(QPointF(x(from), y(used)));
    for (const auto& point : line(m_forecast.fastest))
        path.lineTo(point);
    const auto slow = line(m_forecast.slowest);
    for (auto point = slow.crbegin(); point != slow.crend(); ++point)
        path.lineTo(*point);
    path.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.selection);
    painter.drawPath(path);
}

void UsageChart::paintUse(QPainter& painter) const
{
    const auto& tokens = tokensOf(this);
    QPolygonF points;
    for (const auto& sample : m_series)
        points.append({x(timeOf(sample)), y(static_cast<double>(sample.used.bytes()))});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(tokens.accent, metrics::focusRing, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    if (points.isEmpty())
        return;
    painter.setBrush(tokens.accent);
    painter.drawEllipse(points.constLast(), metrics::tight - 1, metrics::tight - 1);
}

void UsageChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextSize::Caption));
    paintRange(painter);
    paintAxes(painter);
    paintUse(painter);
}

} // namespace simstock
