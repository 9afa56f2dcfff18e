// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/changessheet.h"

#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/items/offerchangesmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace simstock {

namespace {

constexpr int tableHeight = 320;

} // namespace

ChangesSheet::ChangesSheet(Desk& desk, Scope scope, int underFloor, QWidget* parent)
    : Sheet(tr("Changes of the catalogue"), parent),
      m_desk(desk),
      m_stakes(desk),
      m_model(new OfferChangesModel(desk.catalogue(), desk.accounts(), desk.clock(), this)),
      m_table(new TableView(tr("Changes table"), this))
{
    setFixedWidth(metrics::sheetMaximum + 3 * metrics::emptyMark);
    if (m_model->sourceCount() == 0) {
        addText(tr("No sync has changed anything yet. What the first one brings is not listed; "
                   "from the second one on, new, withdrawn and newly priced plans stand here for "
                   "90 days."));
        m_table->hide();
        back()->setText(tr("Close"));
        return;
    }
    m_model->setStakes(m_stakes);
    addImpact(underFloor);
    auto* filter = new QLineEdit(this);
    addField(tr("&Filter changes"), filter);
    addScope(scope);
    m_table->setModel(m_model);
    m_table->setStretchColumn(static_cast<int>(OfferChangeColumn::Plan));
    auto& header = m_table->header(); // whom it concerns stands beside what it is
    header.moveSection(header.visualIndex(static_cast<int>(OfferChangeColumn::Touches)), 2);
    m_table->setMinimumHeight(tableHeight);
    addWidget(m_table);
    addWays(underFloor > 0);
    connect(filter, &QLineEdit::textChanged, m_model, &TableModel::setFilter);
    connect(m_table, &TableView::currentKeyChanged, this, &ChangesSheet::followCurrent);
    connect(m_table, &TableView::detailsRequested, this, &ChangesSheet::showPlan);
    m_table->selectRow(0);
    followCurrent();
    m_table->setFocus();
}

void ChangesSheet::addImpact(int underFloor)
{
    const auto sum = m_stakes.impact(m_desk.catalogue().changes());
    QStringList touched;
    if (sum.esims > 0)
        touched << tr("%n eSIM(s) in stock", nullptr, sum.esims);
    if (sum.favourites > 0)
        touched << tr("%n favourite(s)", nullptr, sum.favourites);
    if (sum.prices > 0)
        touched << tr("%n price(s) set by hand", nullptr, sum.prices);
    if (underFloor > 0)
        touched << tr("%n price(s) under the floor", nullptr, underFloor);
    addText(touched.isEmpty()
                ? tr("Nothing that got worse touches your stock, your favourites or your prices.")
                : tr("What got worse touches: %1.").arg(touched.join(QStringLiteral(" · "))));
}

void ChangesSheet::addScope(Scope first)
{
    auto* scope = new QComboBox(this);
    scope->addItem(tr("All plans"), static_cast<int>(Scope::All));
    scope->addItem(tr("What got worse for my shop"), static_cast<int>(Scope::Mine));
    scope->addItem(tr("My favourites"), static_cast<int>(Scope::Favourites));
    scope->addItem(tr("Plans with a price set by hand"), static_cast<int>(Scope::Prices));
    scope->addItem(tr("Plans of eSIMs that are not used up"), static_cast<int>(Scope::Stock));
    addField(tr("&Concerns"), scope);
    connect(scope, &QComboBox::currentIndexChanged, this,
            [this, scope] { showScope(static_cast<Scope>(scope->currentData().toInt())); });
    scope->setCurrentIndex(scope->findData(static_cast<int>(first)));
}

void ChangesSheet::addWays(bool isUnderFloor)
{
    auto* plan = setPrimary(tr("&Show the plan"));
    setReturnPressesPrimary(true);
    back()->setText(tr("Close"));
    connect(plan, &QPushButton::clicked, this, &ChangesSheet::showPlan);
    m_esim = addButton(tr("Show the &eSIM"));
    connect(m_esim, &QPushButton::clicked, this, [this] {
        const int row = m_table->chosenRow();
        if (row < 0)
            return;
        const auto stake = m_stakes.of(m_model->changeAt(row).plan);
        if (stake.esims.isEmpty())
            return;
        emit esimRequested(stake.esims.constFirst());
        accept();
    });
    if (!isUnderFloor)
        return;
    connect(addButton(tr("&Prices under the floor…")), &QPushButton::clicked, this, [this] {
        accept();
        emit floorRequested();
    });
}

void ChangesSheet::followCurrent()
{
    const int row = m_table->chosenRow();
    const auto* const change = row < 0 ? nullptr : &m_model->changeAt(row);
    primary()->setEnabled(change && change->kind != OfferChangeKind::Withdrawn);
    m_esim->setEnabled(change && !m_stakes.of(change->plan).esims.isEmpty());
}

void ChangesSheet::showScope(Scope scope)
{
    m_model->showOnlyWorse(scope == Scope::Mine);
    m_model->showOnly(plansOf(scope));
}

std::optional<QSet<PlanKey>> ChangesSheet::plansOf(Scope scope) const
{
    if (scope == Scope::All || scope == Scope::Mine)
        return std::nullopt;
    QSet<PlanKey> plans;
    for (const auto& change : m_desk.catalogue().changes()) {
        const auto stake = m_stakes.of(change.plan);
        if ((scope == Scope::Favourites && stake.isFavourite) ||
            (scope == Scope::Prices && stake.hasOwnPrice) ||
            (scope == Scope::Stock && !stake.esims.isEmpty()))
            plans.insert(change.plan);
    }
    return plans;
}

void ChangesSheet::showPlan()
{
    const int row = m_table->chosenRow();
    if (row < 0 || m_model->changeAt(row).kind == OfferChangeKind::Withdrawn)
        return;
    emit planRequested(m_model->changeAt(row).plan);
    accept();
}

} // namespace simstock
