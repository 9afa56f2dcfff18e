// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/languagerow.h"

#include "ui/counter/countertab.h"
#include "ui/customer/customerwords.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace simstock {

namespace {

constexpr int usualWidth = 1152;

} // namespace

LanguageRow::LanguageRow(QWidget* parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    // Fixed would end it below the rows of the usual width, on a narrow page with more of them,
    // too.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const auto& language : customerLanguages()) {
        auto* name = new CounterTab(language.autonym, CounterText::Language, this);
        m_names.append(name);
        m_byCode.insert(language.code, name);
        connect(name, &QAbstractButton::clicked, this,
                [this, code = language.code] { Q_EMIT chosen(code); });
    }
}

void LanguageRow::setLanguage(const QString& code)
{
    if (auto* name = m_byCode.value(code))
        name->setChecked(true);
}

void LanguageRow::setScale(double scale)
{
    for (auto* name : m_names)
        name->setScale(scale);
    place(width(), true);
    updateGeometry();
}

int LanguageRow::place(int width, bool really) const
{
    int high = 0; // one height, though scripts differ
    for (const auto* name : m_names)
        high = std::max(high, name->sizeHint().height());
    int x = 0;
    int y = 0;
    for (auto* name : m_names) {
        const int wide = name->sizeHint().width();
        if (x > 0 && x + wide > width) {
            x = 0;
            y += high + metrics::tight;
        }
        if (really)
            name->setGeometry(x, y, wide, high);
        x += wide + metrics::tight;
    }
    return y + high;
}

int LanguageRow::heightForWidth(int width) const
{
    return place(width, false);
}

QSize LanguageRow::sizeHint() const
{
    const int wide = std::max(width(), usualWidth); // not of a width nobody laid out yet
    return {wide, heightForWidth(wide)};
}

QSize LanguageRow::minimumSizeHint() const
{
    return {m_names.first()->sizeHint().width(), m_names.first()->sizeHint().height()};
}

void LanguageRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

} // namespace simstock
