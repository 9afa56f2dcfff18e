// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/changessheet.h"

#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/favourites.h"
#include "models/desk/pricebook.h"
#include "models/items/offerchangesmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace simstock {

namespace {

constexpr int tableHeight = 320;

} // namespace

ChangesSheet::ChangesSheet(Desk& desk, QWidget* parent)
    : Sheet(tr("Changes of the catalogue"), parent),
      m_desk(desk),
      m_model(new OfferChangesModel(desk.catalogue(), desk.accounts(), desk.clock(), this)),
      m_table(new TableView(tr("Changes table"), this))
{
    setFixedWidth(metrics::sheetMaximum + 2 * metrics::emptyMark);
    if (m_model->sourceCount() == 0) {
        addText(tr("No sync has changed anything yet. What the first one brings is not listed; "
                   "from the second one on, new, withdrawn and newly priced plans stand here for "
                   "90 days."));
        m_table->hide();
        back()->setText(tr("Close"));
        return;
    }
    auto* filter = new QLineEdit(this);
    addField(tr("&Filter changes"), filter);
    addScope();
    m_table->setModel(m_model);
    m_table->setStretchColumn(static_cast<int>(OfferChangeColumn::Plan));
    m_table->setMinimumHeight(tableHeight);
    addWidget(m_table);
    auto* show = setPrimary(tr("&Show the plan"));
    setReturnPressesPrimary(true);
    back()->setText(tr("Close"));
    show->setEnabled(false);
    connect(filter, &QLineEdit::textChanged, m_model, &TableModel::setFilter);
    connect(m_table, &TableView::currentKeyChanged, this, [this] {
        const int row = m_table->chosenRow();
        primary()->setEnabled(row >= 0 &&
                              m_model->changeAt(row).kind != OfferChangeKind::Withdrawn);
    });
    connect(m_table, &TableView::detailsRequested, this, &ChangesSheet::showPlan);
    connect(show, &QPushButton::clicked, this, &ChangesSheet::showPlan);
    m_table->selectRow(0);
    m_table->setFocus();
}

void ChangesSheet::addScope()
{
    auto* scope = new QComboBox(this);
    scope->addItem(tr("All plans"), static_cast<int>(Scope::All));
    scope->addItem(tr("My favourites"), static_cast<int>(Scope::Favourites));
    scope->addItem(tr("Plans with a price set by hand"), static_cast<int>(Scope::Prices));
    scope->addItem(tr("Plans of eSIMs that are not used up"), static_cast<int>(Scope::Stock));
    addField(tr("&Concerns"), scope);
    connect(scope, &QComboBox::currentIndexChanged, this, [this, scope] {
        m_model->showOnly(plansOf(static_cast<Scope>(scope->currentData().toInt())));
    });
}

std::optional<QSet<PlanKey>> ChangesSheet::plansOf(Scope scope) const
{
    QSet<PlanKey> plans;
    switch (scope) {
    case Scope::All:
        return std::nullopt;
    case Scope::Favourites:
        return m_desk.favourites().plans();
    case Scope::Prices:
        for (const auto& change : m_desk.catalogue().changes()) {
            if (m_desk.priceBook().list().byHand(change.plan))
                plans.insert(change.plan);
        }
        return plans;
    case Scope::Stock:
        for (const auto& esim : m_desk.esims().esims()) {
            const bool isOver = esim.state == EsimState::Expired ||
                                esim.state == EsimState::Ended || esim.state == EsimState::UsedUp;
            if (!isOver)
                plans.insert({esim.key.account, esim.offer});
        }
        return plans;
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
