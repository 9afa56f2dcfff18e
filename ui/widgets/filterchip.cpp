// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>

namespace simstock {

FilterChip::FilterChip(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setButtonRole(*this, ButtonRole::Segment);
    setCheckable(true);
    setAutoDefault(false);
    setIconSize({12, 12});
}

void FilterChip::setRemovable(bool removable)
{
    setChecked(removable);
    setCheckable(removable || isCheckable());
    setIcon(removable ? themedIcon(Icon::Close) : QIcon());
    setIconTrailing(*this, removable);
    setToolTip(removable ? tr("Remove this filter") : QString());
}

ChipRow::ChipRow(QWidget* parent) : QScrollArea(parent)
{
    auto* content = new QWidget(this);
    m_chips = new QHBoxLayout(content);
    m_chips->setContentsMargins(metrics::around, 0, metrics::around, metrics::gap);
    m_chips->setSpacing(metrics::gap);
    m_chips->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(metrics::chipRow);
    content->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
}

FilterChip* ChipRow::addChip(const QString& text)
{
    auto* chip = new FilterChip(text, widget());
    m_chips->insertWidget(m_chips->count() - 1, chip); // before the stretch
    return chip;
}

void ChipRow::clear()
{
    for (auto* chip : widget()->findChildren<FilterChip*>())
        delete chip;
}

} // namespace simstock
