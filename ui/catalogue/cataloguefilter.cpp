// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/cataloguefilter.h"

#include "ui/widgets/filterchip.h"
#include "ui/widgets/paneframe.h"

#include <QLineEdit>

namespace simstock {

using namespace Qt::StringLiterals;

CatalogueFilter::CatalogueFilter(PaneFrame& frame, QObject* parent)
    : QObject(parent), m_frame(frame), m_unlimited(frame.chips().addChip(tr("Unlimited")))
{
    m_unlimited->setAccessibleName(tr("Only unlimited plans"));
    connect(m_unlimited, &QPushButton::toggled, this, &CatalogueFilter::changed);
    connect(&m_frame.filter(), &QLineEdit::textChanged, this, &CatalogueFilter::changed);
}

void CatalogueFilter::addValue(const QString& value)
{
    if (value.isEmpty() || m_values.contains(value))
        return;
    auto* chip = m_frame.chips().addChip(value);
    chip->setRemovable(true);
    m_values.append(value);
    m_chips.append(chip);
    connect(chip, &QPushButton::clicked, this, [this, chip, value] {
        m_values.removeAll(value);
        m_chips.removeAll(chip);
        chip->hide();
        chip->deleteLater(); // it is still handling its click
        m_frame.filter().setFocus();
        emit changed();
    });
    emit changed();
}

void CatalogueFilter::setBoxText(const QString& text)
{
    m_frame.filter().setText(text);
}

void CatalogueFilter::clear()
{
    for (FilterChip* chip : std::exchange(m_chips, {}))
        delete chip;
    m_values.clear();
    const bool was = m_unlimited->isChecked() || !m_frame.filter().text().isEmpty();
    m_unlimited->setChecked(false);
    m_frame.filter().clear();
    if (!was)
        emit changed();
}

QVariantMap CatalogueFilter::save() const
{
    return {{u"filter"_s, m_frame.filter().text()},
            {u"values"_s, m_values},
            {u"unlimited"_s, m_unlimited->isChecked()}};
}

void CatalogueFilter::restore(const QVariantMap& kept)
{
    clear();
    for (const auto& value : kept.value(u"values"_s).toStringList())
        addValue(value);
    m_unlimited->setChecked(kept.value(u"unlimited"_s).toBool());
    setBoxText(kept.value(u"filter"_s).toString());
}

bool CatalogueFilter::isEmpty() const
{
    return words().isEmpty();
}

QString CatalogueFilter::words() const
{
    QStringList words = m_values;
    if (m_unlimited->isChecked())
        words.append(tr("Unlimited"));
    words.append(m_frame.filter().text());
    return words.join(u' ').simplified();
}

} // namespace simstock
