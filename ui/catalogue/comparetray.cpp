// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/comparetray.h"

#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/pricebook.h"
#include "models/items/comparemodel.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace simstock {

namespace {

constexpr int rowHeight = 22;

QTableView* makeTable(CompareModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setAccessibleName(CompareTray::tr("Compare table"));
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->setHighlightSections(false);
    return table;
}

QPushButton* makeLink(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    setButtonRole(*button, ButtonRole::Link);
    button->setAutoDefault(false);
    return button;
}

} // namespace

CompareTray::CompareTray(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new CompareModel(this)),
      m_table(makeTable(m_model, this)),
      m_count(new QLabel(this)),
      m_order(makeLink(tr("Order this plan…"), this)),
      m_remove(makeLink(tr("Take it off"), this))
{
    auto* title = new QLabel(tr("Compare"), this);
    setTextFont(*title, TextSize::Body, TextWeight::Strong);
    setMuted(*m_count);
    m_order->setAccessibleName(tr("Order the compared plan"));
    m_remove->setAccessibleName(tr("Take the plan off the comparison"));
    auto* clear = makeLink(tr("Clear"), this);
    clear->setAccessibleName(tr("Clear the comparison"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::around, metrics::tight, metrics::around, metrics::tight);
    head->setSpacing(metrics::cellPadding);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch();
    for (auto* button : {m_order, m_remove, clear})
        head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    auto* inset = new QHBoxLayout; // facts stand under the title
    inset->setContentsMargins(0, 0, 0, 0);
    inset->addSpacing(metrics::around - metrics::tight); // a margin would not change sides
    inset->addWidget(m_table);
    column->addLayout(inset);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_order, &QPushButton::clicked, this,
            [this] { emit orderRequested(m_model->offers().at(this->column())); });
    connect(m_remove, &QPushButton::clicked, this, &CompareTray::removeCurrent);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_plans.clear();
        m_trip = {};
        refresh();
    });
    connect(&m_desk.catalogue(), &CatalogueDesk::indexChanged, this, &CompareTray::refresh);
    hide();
}

bool CompareTray::isFull() const
{
    return m_plans.size() >= CompareModel::most;
}

int CompareTray::column() const
{
    return qMax(0, m_table->currentIndex().column());
}

void CompareTray::toggle(const QList<PlanKey>& plans)
{
    QList<PlanKey> fresh;
    for (const auto& plan : plans) {
        if (!m_plans.contains(plan))
            fresh.append(plan);
    }
    if (fresh.isEmpty()) {
        for (const auto& plan : plans)
            m_plans.removeAll(plan);
    }
    int left = 0;
    for (const auto& plan : fresh) {
        if (isFull())
            ++left;
        else
            m_plans.append(plan);
    }
    if (left > 0)
        emit said(tr("Four plans are compared at most; %n left out.", nullptr, left));
    refresh();
}

void CompareTray::compareFor(const QList<PlanKey>& plans, const Trip& trip)
{
    m_plans.clear();
    m_trip = trip;
    toggle(plans);
    m_table->setFocus();
}

void CompareTray::refresh()
{
    if (m_plans.isEmpty() && m_model->offers().isEmpty())
        return;
    QList<Offer> offers;
    QList<PlanKey> present;
    for (const auto& plan : std::as_const(m_plans)) {
        if (const auto offer = m_desk.catalogue().find(plan.account, plan.code)) {
            offers.append(*offer);
            present.append(plan);
        }
    }
    if (present.size() < m_plans.size())
        emit said(tr("A compared plan is no longer in the catalogue."));
    m_plans = present;
    QHash<AccountId, QString> labels;
    for (const auto& account : m_desk.accounts().accounts())
        labels.insert(account.id, account.label);
    const int before = column();
    m_model->setOffers(offers, labels, m_desk.priceBook().list(), m_trip);
    if (!offers.isEmpty())
        m_table->selectColumn(qMin(before, static_cast<int>(offers.size()) - 1));
    QStringList head{tr("%1 of %2 plans").arg(offers.size()).arg(CompareModel::most)};
    if (m_model->alikeCount() > 0)
        head << tr("%n fact(s) alike, not shown", nullptr, m_model->alikeCount());
    if (!m_trip.isEmpty())
        head << m_trip.text(locale());
    m_count->setText(head.join(QStringLiteral(" · ")));
    fit();
    setVisible(!offers.isEmpty());
    emit changed();
}

/// As high as its rows: it never scrolls by itself.
void CompareTray::fit()
{
    const int height = static_cast<int>(rowHeight * textScale());
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->horizontalHeader()->setFixedHeight(metrics::rowCompact);
    m_table->setFixedHeight(metrics::rowCompact + height * m_model->rowCount() + metrics::tight);
}

void CompareTray::removeCurrent()
{
    m_plans.removeAt(column());
    refresh();
}

} // namespace simstock
