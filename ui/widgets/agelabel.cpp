// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/agelabel.h"

#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QLocale>

namespace simstock {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 datedFrom = 30 * day;

QString words(const char* text, qint64 count)
{
    return QCoreApplication::translate("simstock::AgeLabel", text, nullptr,
                                       static_cast<int>(count));
}

QString span(qint64 seconds)
{
    if (seconds < hour)
        return words(QT_TRANSLATE_N_NOOP("simstock::AgeLabel", "%n min"), seconds / minute);
    if (seconds < day)
        return words(QT_TRANSLATE_N_NOOP("simstock::AgeLabel", "%n h"), seconds / hour);
    return words(QT_TRANSLATE_N_NOOP("simstock::AgeLabel", "%n d"), seconds / day);
}

} // namespace

QString shortAgeText(const QDateTime& time, const QDateTime& now)
{
    const qint64 seconds = qMax<qint64>(0, time.secsTo(now));
    return seconds < minute ? words(QT_TRANSLATE_NOOP("simstock::AgeLabel", "now"), 0)
                            : span(seconds);
}

QString ageText(const QDateTime& time, const QDateTime& now, const QLocale& locale)
{
    const qint64 seconds = time.secsTo(now);
    const qint64 distance = qAbs(seconds);
    if (distance < minute)
        return words(QT_TRANSLATE_NOOP("simstock::AgeLabel", "just now"), 0);
    if (distance >= datedFrom)
        return locale.toString(time.toLocalTime().date(), QLocale::ShortFormat);
    return words(seconds >= 0 ? QT_TRANSLATE_NOOP("simstock::AgeLabel", "%1 ago")
                              : QT_TRANSLATE_NOOP("simstock::AgeLabel", "in %1"),
                 0)
        .arg(span(distance));
}

AgeLabel::AgeLabel(Clock& clock, QWidget* parent) : QLabel(parent), m_clock(clock)
{
    setTextFormat(Qt::PlainText);
    setMuted(*this);
}

void AgeLabel::setPrefix(const QString& prefix)
{
    m_prefix = prefix;
    refresh();
}

void AgeLabel::setTime(const std::optional<QDateTime>& time)
{
    m_time = time;
    refresh();
    scheduleTick();
}

void AgeLabel::showEvent(QShowEvent* event)
{
    QLabel::showEvent(event);
    refresh();
    scheduleTick();
}

void AgeLabel::hideEvent(QHideEvent* event)
{
    QLabel::hideEvent(event);
    m_tick.reset();
}

void AgeLabel::scheduleTick()
{
    m_tick.reset();
    if (!m_time || !isVisible())
        return;
    m_tick = m_clock.after(milliseconds(durations::ageTick), [this] {
        refresh();
        scheduleTick();
    });
}

void AgeLabel::refresh()
{
    if (!m_time) {
        clear();
        setToolTip({});
        return;
    }
    const QString age = ageText(*m_time, m_clock.now(), locale());
    const QString text = m_prefix.isEmpty() ? age : m_prefix + u' ' + age;
    if (text != this->text())
        setText(text);
    const QString exact = locale().toString(m_time->toLocalTime(), QLocale::LongFormat);
    setToolTip(exact);
    setAccessibleDescription(exact);
}

} // namespace simstock
