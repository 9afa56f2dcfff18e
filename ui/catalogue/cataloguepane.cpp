// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/cataloguepane.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/items/cataloguemodel.h"
#include "ui/catalogue/cataloguefilter.h"
#include "ui/catalogue/offerdetails.h"
#include "ui/orders/ordersheet.h"
#include "ui/shell/actionset.h"
#include "ui/shell/paneexport.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// The table, and beside it what the current row says.
QWidget* makeBody(TableView* table, OfferDetails* details)
{
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(table, 1);
    row->addWidget(details);
    body->setFocusProxy(table);
    return body;
}

} // namespace

CataloguePane::CataloguePane(const PaneContext& context, QWidget* parent)
    : Pane(parent),
      m_desk(context.desk),
      m_actions(context.actions),
      m_model(new CatalogueModel(m_desk.catalogue(), m_desk.clock(), this)),
      m_table(new TableView(tr("Catalogue table"))),
      m_details(new OfferDetails(*m_actions.action(ActionId::NewOrder), context.layouts)),
      m_frame(new PaneFrame(m_desk.clock(), tr("Catalogue"), tr("Filter catalogue"),
                            makeBody(m_table, m_details), this)),
      m_filter(new CatalogueFilter(*m_frame, this))
{
    m_table->setModel(m_model);
    for (int column = 0; column < m_model->columns().size(); ++column) {
        if (!m_model->columns()[column].shown)
            m_table->setColumnHiddenByDefault(column);
    }
    m_table->setStretchColumn(static_cast<int>(OfferColumn::Plan));
    m_table->rememberLayout(context.layouts, u"catalogue/table"_s);
    m_table->setRowActions(m_actions.actions({ActionId::NewOrder, ActionId::SyncNow}));
    m_frame->attachTable(*m_table);
    m_frame->setPrimaryAction(m_actions.action(ActionId::NewOrder));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setFocusProxy(m_table);
    m_details->hide();
    connectTable();
    connectDesk();
    showState();
}

void CataloguePane::connectTable()
{
    connect(m_filter, &CatalogueFilter::changed, this,
            [this] { m_model->setFilter(m_filter->words()); });
    connect(m_model, &TableModel::countsChanged, this, &CataloguePane::showState);
    connect(m_table, &TableView::detailsRequested, this, [this] { showDetails(true); });
    connect(m_table, &TableView::quickLookRequested, this,
            [this] { showDetails(m_details->isHidden()); });
    connect(m_table, &TableView::filterRequested, this, [this](int, const QString& text) {
        if (text.isEmpty())
            focusFilter();
        else
            m_filter->addValue(text);
    });
    connect(m_table, &TableView::currentKeyChanged, this, &CataloguePane::followCurrent);
    connect(m_table, &TableView::selectionSummaryChanged, this, &CataloguePane::followCurrent);
    connect(m_details, &OfferDetails::closeRequested, this, [this] {
        showDetails(false);
        m_table->setFocus();
    });
}

void CataloguePane::connectDesk()
{
    connect(&m_desk.catalogue(), &CatalogueDesk::standingChanged, this, &CataloguePane::showState);
    connect(&m_desk.accounts(), &AccountBook::accountsChanged, this, &CataloguePane::showState);
    connect(&m_desk.accounts(), &AccountBook::statusChanged, this, &CataloguePane::showState);
    auto& placeholder = m_frame->placeholder();
    connect(&placeholder, &Placeholder::emptyActionRequested, this, [this] {
        if (m_model->sourceCount() > 0)
            m_filter->clear();
        else if (m_desk.accounts().accounts().isEmpty())
            m_actions.action(ActionId::AddAccount)->trigger();
        else
            m_desk.catalogue().syncAll();
    });
    for (const auto retry : {&Placeholder::retryRequested, &Placeholder::noticeActionRequested})
        connect(&placeholder, retry, this, [this] { m_desk.catalogue().syncAll(); });
}

bool CataloguePane::isSyncing() const
{
    const auto& accounts = m_desk.accounts().accounts();
    return std::any_of(accounts.begin(), accounts.end(), [this](const Account& account) {
        return m_desk.catalogue().standing(account.id).running;
    });
}

QStringList CataloguePane::syncProblems() const
{
    QStringList problems;
    for (const Account& account : m_desk.accounts().accounts()) {
        const QString error = m_desk.catalogue().standing(account.id).lastError;
        if (!error.isEmpty())
            problems.append(tr("%1: %2").arg(account.label, forDisplay(error)));
    }
    return problems;
}

void CataloguePane::showState()
{
    auto& placeholder = m_frame->placeholder();
    const bool empty = m_model->sourceCount() == 0;
    const bool busy = m_desk.catalogue().isLoading() || isSyncing();
    const QStringList problems = syncProblems();
    if (!empty && m_model->rowCount() > 0)
        placeholder.showContent();
    else if (!empty)
        placeholder.showEmpty(Icon::Search, tr("No plan matches “%1”.").arg(m_filter->words()),
                              tr("Clear the filter"));
    else if (busy)
        placeholder.showLoading();
    else if (!problems.isEmpty())
        placeholder.showError(makeError(ErrorKind::Server, problems.join(u'\n'), {}));
    else if (m_desk.accounts().accounts().isEmpty())
        placeholder.showEmpty(Icon::Catalogue,
                              tr("The plans of your accounts stand here. Add an account first."),
                              tr("Add an account"));
    else
        placeholder.showEmpty(Icon::Catalogue, tr("No plans are stored yet."),
                              canSync() ? tr("Read them now") : QString());
    showCount();
    showNotice();
    emit availabilityChanged();
}

void CataloguePane::showCount()
{
    qint64 read = 0;
    for (const Account& account : m_desk.accounts().accounts()) {
        const SyncStanding standing = m_desk.catalogue().standing(account.id);
        read += standing.running ? standing.items : 0;
    }
    const int total = m_model->sourceCount();
    const int shown = m_model->rowCount();
    QString text = shown == total
                       ? tr("%n plan(s)", nullptr, total)
                       : tr("%1 of %n plan(s)", nullptr, total).arg(locale().toString(shown));
    const auto accounts = static_cast<int>(m_desk.accounts().accounts().size());
    if (isSyncing())
        text += u" · "_s + tr("reading… %1").arg(locale().toString(read));
    else if (accounts > 1)
        text += u" · "_s + tr("%n account(s)", nullptr, accounts);
    m_frame->setCount(total == 0 && !isSyncing() ? QString() : text);
    const QDateTime asOf = m_desk.catalogue().asOf();
    m_frame->setDataTime(asOf.isValid() && !isSyncing() ? std::optional(asOf) : std::nullopt);
}

void CataloguePane::showNotice()
{
    auto& placeholder = m_frame->placeholder();
    if (m_model->sourceCount() == 0 || isSyncing()) {
        placeholder.setNotice(Tone::Warn, {});
        return;
    }
    const auto& accounts = m_desk.accounts().accounts();
    const bool offline = std::any_of(accounts.begin(), accounts.end(), [this](const auto& one) {
        return m_desk.accounts().status(one.id).link == LinkState::Offline;
    });
    const QStringList problems = syncProblems();
    const QString since = shortTime(m_desk.catalogue().asOf(), m_desk.clock().now(), locale());
    if (offline)
        placeholder.setNotice(
            Tone::Warn,
            tr("Offline. Prices are as of %1; you can browse and keep drafts. Nothing is sent by "
               "itself.")
                .arg(since),
            tr("Try again"));
    else if (!problems.isEmpty())
        placeholder.setNotice(Tone::Warn, problems.first(), tr("Try again"));
    else
        placeholder.setNotice(Tone::Warn, {});
}

void CataloguePane::showDetails(bool shown)
{
    m_details->setVisible(shown && current() != nullptr);
    followCurrent();
}

void CataloguePane::followCurrent()
{
    const Offer* offer = current();
    if (offer == nullptr) {
        m_details->hide();
    } else if (!m_details->isHidden()) {
        m_details->setOffer(*offer, m_desk.accounts().label(offer->account));
    }
    emit availabilityChanged();
}

const Offer* CataloguePane::current() const
{
    const int row = m_table->chosenRow();
    return row >= 0 ? &m_model->offerAt(row) : nullptr;
}

bool CataloguePane::canSync() const
{
    const auto& accounts = m_desk.accounts().accounts();
    return std::any_of(accounts.begin(), accounts.end(), [this](const Account& account) {
        return m_desk.accounts().ports(account.id).catalogue != nullptr;
    });
}

Availability CataloguePane::syncAvailability() const
{
    if (isSyncing())
        return Availability::no(tr("The catalogue is being read already."));
    return canSync() ? Availability::yes()
                     : Availability::no(tr("The keys of no account are at hand."));
}

Availability CataloguePane::availability(ActionId action) const
{
    switch (action) {
    case ActionId::NewOrder:
        return current() != nullptr ? Availability::yes()
                                    : Availability::no(tr("Select a plan first."));
    case ActionId::SyncNow:
        return syncAvailability();
    case ActionId::Export:
        return exportAvailability(*m_table);
    default:
        return elsewhere(action);
    }
}

void CataloguePane::trigger(ActionId action)
{
    if (action == ActionId::NewOrder) {
        order();
    } else if (action == ActionId::Export) {
        exportTable(*m_table, u"catalogue"_s, m_desk, *this);
    } else if (action == ActionId::SyncNow) {
        m_desk.catalogue().syncAll();
        emit said(tr("Reading the catalogue…"));
    }
}

void CataloguePane::order()
{
    const Offer* offer = current();
    if (offer == nullptr)
        return;
    OrderDraft draft;
    draft.offer = *offer;
    draft.days = offer->days;
    auto* sheet = new OrderSheet(m_desk, draft, window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &OrderSheet::said, this, &Pane::said);
    // The customer is waiting for the code: go where it will appear.
    connect(sheet, &OrderSheet::bought, this,
            [this](const IntentId& id) { emit revealRequested(u"orders"_s, id.text()); });
    sheet->open();
}

void CataloguePane::focusFilter()
{
    m_frame->focusFilter();
}

void CataloguePane::reveal(const QVariant& key)
{
    if (!m_table->selectKey(key)) {
        m_filter->clear();
        m_table->selectKey(key);
    }
    showDetails(true);
}

void CataloguePane::setFilterText(const QString& text)
{
    m_filter->setBoxText(text);
}

} // namespace simstock
