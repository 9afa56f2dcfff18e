// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/agelabel.h"

#include "models/core/agetext.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QLocale>

namespace simstock {

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
    const QString age = longAgeText(*m_time, m_clock.now(), locale());
    const QString text = m_prefix.isEmpty() ? age : m_prefix + u' ' + age;
    if (text != this->text())
        setText(text);
    const QString exact = locale().toString(m_time->toLocalTime(), QLocale::LongFormat);
    setToolTip(exact);
    setAccessibleDescription(exact);
}

} // namespace simstock
