// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/factspage.h"

#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/selectabletext.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace simstock {

FactsPage::FactsPage(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(metrics::between, metrics::between, metrics::between,
                                 metrics::between);
    m_layout->setSpacing(metrics::between);
    m_layout->addStretch(1);
}

void FactsPage::addAbove(QWidget* widget)
{
    m_layout->insertWidget(m_above++, widget);
}

void FactsPage::addBelow(QWidget* widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void FactsPage::setFacts(const QList<Fact>& facts)
{
    if (m_rows && m_facts == facts)
        return; // a selection in it stands
    m_facts = facts;
    delete m_rows;
    m_rows = new QWidget(this);
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::between);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto* what = new QLabel(fact.what, m_rows);
        what->setTextFormat(Qt::PlainText);
        setMuted(*what);
        auto* value = new QLabel(fact.value, m_rows);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        setSelectable(*value);
        value->setFocusPolicy(Qt::NoFocus); // a value is read, not visited
        value->setToolTip(fact.toolTip.toHtmlEscaped());
        value->setAccessibleDescription(fact.what);
        grid->addWidget(what, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(value, row++, 1, Qt::AlignTop);
    }
    m_layout->insertWidget(m_above, m_rows);
}

} // namespace simstock
