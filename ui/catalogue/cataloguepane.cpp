// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/cataloguepane.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/drafts.h"
#include "models/desk/favourites.h"
#include "models/desk/pricebook.h"
#include "models/desk/shopbooks.h"
#include "models/items/cataloguemodel.h"
#include "ui/catalogue/cataloguefacets.h"
#include "ui/catalogue/cataloguefilter.h"
#include "ui/catalogue/catalogueprices.h"
#include "ui/catalogue/cataloguesheets.h"
#include "ui/catalogue/comparetray.h"
#include "ui/catalogue/offerdetails.h"
#include "ui/shell/actionset.h"
#include "ui/shell/paneexport.h"
#include "ui/shell/paneviews.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// The table with what stands beside it, and the compared plans below.
QWidget* makeBody(QHBoxLayout* row, TableView* table, OfferDetails* details, CompareTray* tray)
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    row->setSpacing(0);
    row->addWidget(table, 1);
    row->addWidget(details);
    column->addWidget(tray);
    body->setFocusProxy(table);
    return body;
}

/// The model's order is fixed; what a person sees first is not.
void placeColumns(TableView& table)
{
    auto& header = table.header();
    const auto place = [&header](OfferColumn column, int position) {
        header.moveSection(header.visualIndex(static_cast<int>(column)), position);
    };
    place(OfferColumn::Favourite, 0);
    place(OfferColumn::Retail, header.visualIndex(static_cast<int>(OfferColumn::CostPerDay)) + 1);
    place(OfferColumn::Margin, header.visualIndex(static_cast<int>(OfferColumn::Retail)) + 1);
}

} // namespace

CataloguePane::CataloguePane(const PaneContext& context, QWidget* parent)
    : Pane(parent),
      m_desk(context.desk),
      m_actions(context.actions),
      m_model(new CatalogueModel(m_desk.catalogue(), m_desk.favourites(), m_desk.clock(), this)),
      m_table(new TableView(tr("Catalogue table"))),
      m_details(new OfferDetails(*m_actions.action(ActionId::NewOrder), context.layouts)),
      m_tray(new CompareTray(m_desk)),
      m_row(new QHBoxLayout),
      m_frame(new PaneFrame(m_desk.clock(), tr("Catalogue"), tr("Filter catalogue"),
                            makeBody(m_row, m_table, m_details, m_tray), this)),
      m_facets(
          new CatalogueFacets(*m_frame, *m_row, *m_model, m_desk.clock(), context.layouts, this)),
      m_filter(new CatalogueFilter(*m_frame, this)),
      m_prices(new CataloguePrices(context, *this)),
      m_sheets(new CatalogueSheets(m_desk, *this, *m_frame, *m_tray, context.layouts))
{
    m_table->setModel(m_model);
    for (int column = 0; column < m_model->columns().size(); ++column) {
        if (!m_model->columns()[column].shown)
            m_table->setColumnHiddenByDefault(column);
    }
    placeColumns(*m_table);
    m_table->setStretchColumn(static_cast<int>(OfferColumn::Plan));
    m_table->rememberLayout(context.layouts, u"catalogue/table"_s);
    m_table->setRowActions(m_actions.actions(
        {ActionId::NewOrder, ActionId::NewBatch, ActionId::ShowOffer, ActionId::Favourite,
         ActionId::Compare, ActionId::ChangePrices, ActionId::SyncNow}));
    m_frame->attachTable(*m_table);
    m_frame->setPrimaryAction(m_actions.action(ActionId::NewOrder));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setFocusProxy(m_table);
    m_details->hide();
    addViews(context.layouts);
    connectTable();
    connectTray();
    connectDesk();
    showState();
}

void CataloguePane::addViews(LayoutStore& layouts)
{
    auto& books = m_desk.books();
    m_views = new PaneViews(
        {u"catalogue"_s, tr("Views of plans"), *m_table, *m_model, books.views, books.undo,
         layouts},
        {[this] {
             auto kept = m_filter->save();
             kept.insert(u"facets"_s, QString::fromUtf8(m_model->facets().save()));
             return kept;
         },
         [this](const QVariantMap& kept) {
             m_filter->restore(kept);
             m_facets->setWish(FacetWish::restore(kept.value(u"facets"_s).toString().toUtf8()));
         }},
        *m_frame, *this);
    connect(m_views, &PaneViews::said, this, &Pane::said);
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
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& cell) {
        if (cell.column() == static_cast<int>(OfferColumn::Favourite))
            favourite();
    });
    connect(m_details, &OfferDetails::closeRequested, this, [this] {
        showDetails(false);
        m_table->setFocus();
    });
}

void CataloguePane::connectTray()
{
    connect(m_tray, &CompareTray::orderRequested, this,
            [this](const Offer& offer) { order(offer, m_tray->trip()); });
    connect(m_tray, &CompareTray::said, this, &Pane::said);
    connect(m_tray, &CompareTray::changed, this, &Pane::availabilityChanged);
}

void CataloguePane::connectDesk()
{
    connect(&m_desk.catalogue(), &CatalogueDesk::synced, this, &Pane::said);
    connect(&m_desk.catalogue(), &CatalogueDesk::standingChanged, this, &CataloguePane::showState);
    connect(&m_desk.accounts(), &AccountBook::accountsChanged, this, &CataloguePane::showState);
    connect(&m_desk.accounts(), &AccountBook::statusChanged, this, &CataloguePane::showState);
    auto& placeholder = m_frame->placeholder();
    connect(&placeholder, &Placeholder::emptyActionRequested, this, [this] {
        if (m_model->sourceCount() > 0)
            clearFilters();
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
        placeholder.showEmpty(Icon::Search, emptyWords(), tr("Clear the filter"));
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

QString CataloguePane::emptyWords() const
{
    const QString words = m_filter->words();
    if (m_facets->isEmpty())
        return tr("No plan matches “%1”.").arg(words);
    return words.isEmpty() ? tr("No plan matches the filters.")
                           : tr("No plan matches “%1” and the filters.").arg(words);
}

void CataloguePane::clearFilters()
{
    m_facets->clear();
    m_filter->clear();
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
        m_details->setOffer(*offer, m_desk.accounts().label(offer->account),
                            m_desk.priceBook().list());
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
    case ActionId::ShowOffer:
        return current() != nullptr ? Availability::yes()
                                    : Availability::no(tr("Select a plan first."));
    case ActionId::Favourite:
    case ActionId::Compare:
        return onSelection(m_table->selectedCount() > 0);
    case ActionId::PriceHistory:
        return Availability::no(
            tr("Changes of prices at vendors are kept under Storefront, Prices."));
    case ActionId::ChangePrices:
    case ActionId::ImportPrices:
    case ActionId::ExportPrices:
        return m_model->sourceCount() > 0
                   ? Availability::yes()
                   : Availability::no(tr("There are no plans to price yet."));
    case ActionId::SyncNow:
        return syncAvailability();
    case ActionId::Export:
    case ActionId::PriceList:
        return exportAvailability(*m_table);
    default:
        return elsewhere(action);
    }
}

Availability CataloguePane::onSelection(bool possible) const
{
    return possible ? Availability::yes() : Availability::no(tr("Select a plan first."));
}

void CataloguePane::trigger(ActionId action)
{
    switch (action) {
    case ActionId::NewOrder:
        if (const Offer* offer = current())
            order(*offer, {});
        break;
    case ActionId::Export:
        exportTable(*m_table, u"catalogue"_s, m_desk, *this);
        break;
    case ActionId::SyncNow:
        m_desk.catalogue().syncAll();
        emit said(tr("Reading the catalogue…"));
        break;
    case ActionId::Favourite:
        favourite();
        break;
    case ActionId::Compare:
        m_tray->toggle(selectedPlans());
        break;
    case ActionId::ShowOffer:
        if (const Offer* offer = current())
            emit offerRequested({offer->account, offer->code});
        break;
    case ActionId::ChangePrices:
        m_prices->change(selectedOffers());
        break;
    case ActionId::ImportPrices:
        m_prices->importPrices();
        break;
    case ActionId::ExportPrices:
        m_prices->exportRows(m_model->index(), m_model->shownRows());
        break;
    case ActionId::PriceList:
        m_prices->showPriceList(m_model->index(), m_model->shownRows());
        break;
    default:
        break;
    }
}

bool CataloguePane::openDraft(const Draft& draft)
{
    if (draft.key.sheet != u"trip"_s)
        return m_prices->openDraft(draft);
    m_sheets->findTrip();
    return true;
}

QList<PlanKey> CataloguePane::selectedPlans() const
{
    QList<PlanKey> plans;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const auto& row : rows) {
        const Offer& offer = m_model->offerAt(row.row());
        plans.append({offer.account, offer.code});
    }
    return plans;
}

/// Marks all that are selected; takes the marks away when all have one.
void CataloguePane::favourite()
{
    const auto plans = selectedPlans();
    const auto& marked = m_desk.favourites();
    const bool on = !std::all_of(plans.begin(), plans.end(),
                                 [&](const PlanKey& plan) { return marked.contains(plan); });
    const auto done = m_desk.favourites().mark(plans, on);
    const auto count = static_cast<int>(plans.size());
    if (!done)
        emit said(done.error().userText);
    else
        emit said(on ? tr("%n plan(s) marked as favourite.", nullptr, count)
                     : tr("%n plan(s) no longer marked as favourite.", nullptr, count));
}

QList<Offer> CataloguePane::selectedOffers() const
{
    QList<Offer> offers;
    for (const auto& row : m_table->selectionModel()->selectedRows())
        offers.append(m_model->offerAt(row.row()));
    return offers;
}

void CataloguePane::order(const Offer& offer, const Trip& trip)
{
    OrderDraft draft;
    draft.offer = offer;
    draft.days = offer.isDayPlan() && trip.days > 0 ? trip.days : offer.days;
    draft.foundByTyping = !m_filter->words().isEmpty();
    draft.trip = trip;
    m_sheets->order({draft});
}

std::optional<PlanKey> CataloguePane::chosenPlan() const
{
    const Offer* offer = current();
    return offer != nullptr ? std::optional(PlanKey{offer->account, offer->code}) : std::nullopt;
}

void CataloguePane::focusFilter()
{
    m_frame->focusFilter();
}

void CataloguePane::reveal(const QVariant& key)
{
    if (!m_table->selectKey(key)) {
        m_views->showAll();
        clearFilters();
        m_table->selectKey(key);
    }
    showDetails(true);
}

void CataloguePane::setFilterText(const QString& text)
{
    m_filter->setBoxText(text);
}

} // namespace simstock
