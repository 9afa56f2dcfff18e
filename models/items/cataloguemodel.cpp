// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/cataloguemodel.h"

#include "models/core/agetext.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/favourites.h"
#include "models/index/offertext.h"
#include "models/items/filterfields.h"
#include "models/items/tone.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> offerColumns()
{
    // In the order of OfferColumn.
    return {{u"country"_s, CatalogueModel::tr("Country"), 130},
            {u"plan"_s, CatalogueModel::tr("Plan"), 180},
            {u"data"_s, CatalogueModel::tr("Data"), 80, true, true},
            {u"days"_s, CatalogueModel::tr("Days"), 56, true, true},
            {u"account"_s, CatalogueModel::tr("Account"), 110},
            {u"cost"_s, CatalogueModel::tr("Cost"), 100, true, true},
            {u"costPerGb"_s, CatalogueModel::tr("Cost/GB"), 84, true, true,
             CatalogueModel::tr("Cost of one gigabyte over the whole plan")},
            {u"costPerDay"_s, CatalogueModel::tr("Cost/day"), 84, false, true},
            {u"retail"_s, CatalogueModel::tr("Retail"), 84, true, true,
             CatalogueModel::tr("What customers pay")},
            {u"type"_s, CatalogueModel::tr("Type"), 90, true},
            {u"networks"_s, CatalogueModel::tr("Networks"), 84},
            {u"topUp"_s, CatalogueModel::tr("Top-up"), 70},
            {u"sms"_s, CatalogueModel::tr("SMS"), 110, false},
            {u"start"_s, CatalogueModel::tr("Start"), 110, false},
            {u"installBy"_s, CatalogueModel::tr("Install within"), 100, false, true},
            {u"ipExit"_s, CatalogueModel::tr("IP exit"), 90, false},
            {u"coverage"_s, CatalogueModel::tr("Coverage"), 80, false, true,
             CatalogueModel::tr("Number of countries")},
            {u"code"_s, CatalogueModel::tr("Code"), 140, false},
            {u"age"_s, CatalogueModel::tr("Age"), 70, false, true,
             CatalogueModel::tr("Since the account's last sync")},
            {u"margin"_s, CatalogueModel::tr("Margin"), 96, true, true,
             CatalogueModel::tr("Share of the price that is left")},
            {u"favourite"_s, u"★"_s, 40, true, false, CatalogueModel::tr("Favourite")}};
}

} // namespace

CatalogueModel::CatalogueModel(CatalogueDesk& desk, Favourites& favourites, Clock& clock,
                               QObject* parent)
    : TableModel(offerColumns(), parent),
      m_desk(desk),
      m_favourites(favourites),
      m_clock(clock),
      m_index(desk.index())
{
    setFilterFields(offerFilterFields());
    // Before any view connects: views ask for rows when the reset is over.
    connect(this, &QAbstractItemModel::modelReset, this, [this] { m_rowOfSource.clear(); });
    connect(&m_desk, &CatalogueDesk::indexChanged, this, [this] {
        sourceReset([this] {
            m_index = m_desk.index();
            takeMarks();
        });
    });
    connect(&m_desk, &CatalogueDesk::standingChanged, this, &CatalogueModel::timePassed);
    connect(&m_desk, &CatalogueDesk::changesChanged, this, &CatalogueModel::marksChanged);
    connect(&m_favourites, &Favourites::changed, this, &CatalogueModel::marksChanged);
    takeMarks();
    sourceReset();
}

void CatalogueModel::takeMarks()
{
    auto marks = std::make_shared<std::vector<quint8>>(static_cast<size_t>(m_index->size()));
    const auto put = [&](const QSet<PlanKey>& plans, quint8 mark) {
        for (const auto& plan : plans) {
            if (const auto row = m_index->find(plan.account, plan.code))
                (*marks)[*row] |= mark;
        }
    };
    put(m_favourites.plans(), FavouriteMark);
    put(m_desk.changedLately(), ChangedMark);
    m_marks = std::move(marks);
}

void CatalogueModel::marksChanged()
{
    takeMarks();
    if (m_wish.choice.has(Facet::Favourite, 0) || m_wish.choice.has(Facet::Changed, 0)) {
        reselect();
    } else if (rowCount() > 0) {
        constexpr int column = static_cast<int>(OfferColumn::Favourite);
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void CatalogueModel::setFacets(const FacetWish& wish)
{
    if (std::exchange(m_wish, wish) != wish)
        reselect();
}

FacetFilter CatalogueModel::facetFilter() const
{
    return {m_wish.choiceFor(m_index->accounts()), m_marks, moment()};
}

FilterMoment CatalogueModel::moment() const
{
    FilterMoment moment{m_clock.now(), {}};
    for (const auto& account : m_index->accounts()) {
        const auto age = filterfields::daysSince(m_desk.standing(account).lastSuccess, moment.now);
        if (age.isValid())
            moment.accountAges.insert(account, age.toDouble());
    }
    return moment;
}

QVariant CatalogueModel::filterValue(int source, int field) const
{
    return m_index->filterValue(static_cast<quint32>(source), static_cast<OfferField>(field),
                                moment());
}

QList<std::pair<QString, int>> CatalogueModel::filterValues(int field) const
{
    return m_index->filterValues(static_cast<OfferField>(field));
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::AccessibleTextRole && orientation == Qt::Horizontal &&
        section == static_cast<int>(OfferColumn::Favourite))
        return tr("Favourite");
    return TableModel::headerData(section, orientation, role);
}

int CatalogueModel::sourceCount() const
{
    return static_cast<int>(m_index->size());
}

std::vector<quint32> CatalogueModel::shownRows() const
{
    std::vector<quint32> rows;
    rows.reserve(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back(static_cast<quint32>(sourceRow(row)));
    return rows;
}

const Offer& CatalogueModel::offerAt(int row) const
{
    return m_index->offer(static_cast<quint32>(sourceRow(row)));
}

int CatalogueModel::rowOfKey(const QVariant& key) const
{
    const QString text = key.toString();
    const qsizetype slash = text.indexOf(u'/'); // an account id has none
    const auto source = m_index->find(AccountId(text.left(slash)), OfferCode(text.mid(slash + 1)));
    if (!source)
        return -1;
    if (m_rowOfSource.empty()) {
        m_rowOfSource.assign(static_cast<size_t>(sourceCount()), -1);
        for (int row = 0; row < rowCount(); ++row)
            m_rowOfSource[static_cast<size_t>(sourceRow(row))] = row;
    }
    return m_rowOfSource[*source];
}

QVariant CatalogueModel::key(int source) const
{
    const Offer& offer = m_index->offer(static_cast<quint32>(source));
    return QString(offer.account.text() + u'/' + offer.code.text());
}

TableModel::SourceRows CatalogueModel::select(const QString&, const QList<SortKey>& order)
{
    return m_index->select(query(), order, facetFilter());
}

QString CatalogueModel::moneyText(const Offer& offer, OfferColumn column) const
{
    const auto figure = [this](const std::optional<Money>& amount) {
        return amount ? amount->figure(m_locale) : u"—"_s;
    };
    switch (column) {
    case OfferColumn::Cost:
        return offer.isDayPlan() ? tr("%1/day").arg(offer.cost.display(m_locale))
                                 : offer.cost.display(m_locale);
    case OfferColumn::CostPerGigabyte:
        return figure(offer.costPerGigabyte());
    case OfferColumn::CostPerDay:
        return figure(offer.costPerDay());
    default:
        return {};
    }
}

QString CatalogueModel::retailText(const Offer& offer) const
{
    const auto retail = m_index->prices().retail(offer);
    if (!retail)
        return u"—"_s;
    const QString text = retail->price.currency() == offer.cost.currency()
                             ? retail->price.figure(m_locale)
                             : retail->price.display(m_locale);
    return offer.isDayPlan() ? tr("%1/day").arg(text) : text;
}

QString CatalogueModel::text(quint32 row, OfferColumn column) const
{
    const Offer& offer = m_index->offer(row);
    switch (column) {
    case OfferColumn::Country:
        return m_index->place(row);
    case OfferColumn::Plan:
        return forDisplay(offer.name, 200);
    case OfferColumn::Data:
        return dataText(offer, m_locale);
    case OfferColumn::Days:
        return m_locale.toString(offer.days);
    case OfferColumn::Account:
        return m_index->accountLabel(row);
    case OfferColumn::Cost:
    case OfferColumn::CostPerGigabyte:
    case OfferColumn::CostPerDay:
        return moneyText(offer, column);
    case OfferColumn::Retail:
        return retailText(offer);
    case OfferColumn::Margin:
        return marginText(m_index->prices().margin(offer), m_locale);
    case OfferColumn::Type:
        return dataKindText(offer.dataKind);
    case OfferColumn::Networks:
        return networkText(offer);
    case OfferColumn::TopUp:
        return topUpText(offer.topUp);
    case OfferColumn::Sms:
        return smsText(offer.sms);
    case OfferColumn::Start:
        return startText(offer.startRule);
    case OfferColumn::InstallBy:
        return offer.installWithinDays > 0 ? tr("%n day(s)", nullptr, offer.installWithinDays)
                                           : u"—"_s;
    case OfferColumn::IpExit:
        return forDisplay(offer.ipExit, 40);
    case OfferColumn::Coverage:
        return m_locale.toString(offer.countries.size());
    case OfferColumn::Code:
        return forDisplay(offer.code.text(), 100);
    case OfferColumn::Age:
        return ageText(m_desk.standing(offer.account).lastSuccess, m_clock.now());
    case OfferColumn::Favourite:
    case OfferColumn::Count:
        break;
    }
    return {};
}

QVariant CatalogueModel::sortValue(quint32 row, OfferColumn column) const
{
    const Offer& offer = m_index->offer(row);
    switch (column) {
    case OfferColumn::Days:
        return offer.days;
    case OfferColumn::Cost:
        return static_cast<qlonglong>(offer.cost.micros());
    case OfferColumn::Coverage:
        return offer.countries.size();
    default:
        return text(row, column);
    }
}

/// The amounts that are not sorted as such.
QVariant CatalogueModel::amount(const Offer& offer, OfferColumn column) const
{
    const auto value = [](const std::optional<Money>& money) {
        return money ? QVariant::fromValue(*money) : QVariant();
    };
    switch (column) {
    case OfferColumn::CostPerGigabyte:
        return value(offer.costPerGigabyte());
    case OfferColumn::CostPerDay:
        return value(offer.costPerDay());
    case OfferColumn::Retail: {
        const auto retail = m_index->prices().retail(offer);
        return retail ? QVariant::fromValue(retail->price) : QVariant();
    }
    default:
        return {};
    }
}

/// How a cell stands out: chips, stars, weights.
QVariant CatalogueModel::mark(const Offer& offer, OfferColumn column, int role) const
{
    const auto flag = [](bool on) { return on ? QVariant(true) : QVariant(); };
    const auto isLow = [&] {
        return column == OfferColumn::Margin && m_index->prices().isUnderFloor(offer);
    };
    switch (role) {
    case StrongRole:
        return flag(column == OfferColumn::Plan);
    case MonospaceRole:
        return flag(column == OfferColumn::Code);
    case MutedRole:
        return flag(column == OfferColumn::Age || column == OfferColumn::Code ||
                    (column == OfferColumn::TopUp && offer.topUp == TopUpSupport::No));
    case AmountCurrencyRole:
        return column == OfferColumn::Cost ? QVariant(offer.cost.currency().code()) : QVariant();
    case StarRole:
        return column == OfferColumn::Favourite
                   ? QVariant(m_favourites.contains({offer.account, offer.code}))
                   : QVariant();
    case ChipRole:
        return flag(isLow());
    case ChipToneRole:
        if (!isLow())
            return {};
        return static_cast<int>(m_index->prices().margin(offer).value_or(0) < 0 ? Tone::Bad
                                                                                : Tone::Warn);
    case Qt::AccessibleTextRole:
        if (column == OfferColumn::Favourite)
            return m_favourites.contains({offer.account, offer.code}) ? tr("favourite")
                                                                      : tr("no favourite");
        return isLow() ? QVariant(tr("%1, under the floor")
                                      .arg(marginText(m_index->prices().margin(offer), m_locale)))
                       : QVariant();
    default:
        return {};
    }
}

QVariant CatalogueModel::toolTip(const Offer& offer, OfferColumn column) const
{
    switch (column) {
    case OfferColumn::Data:
        return offer.data ? QVariant(offer.data->exact(m_locale).toHtmlEscaped()) : QVariant();
    case OfferColumn::Country:
    case OfferColumn::Coverage:
        return coverageText(offer, m_locale).toHtmlEscaped();
    case OfferColumn::Age:
        return exactTime(m_desk.standing(offer.account).lastSuccess, m_locale).toHtmlEscaped();
    case OfferColumn::Retail: {
        const auto retail = m_index->prices().retail(offer);
        return retail ? QVariant(priceSourceText(retail->source)) : QVariant();
    }
    case OfferColumn::Margin:
        return m_index->prices().isUnderFloor(offer) ? QVariant(tr("Under the floor")) : QVariant();
    default:
        return {};
    }
}

QVariant CatalogueModel::cell(int source, int column, int role) const
{
    const auto row = static_cast<quint32>(source);
    const auto which = static_cast<OfferColumn>(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, which);
    case SortRole:
        return sortValue(row, which);
    case Qt::ToolTipRole:
        return toolTip(m_index->offer(row), which);
    case ValueRole:
        return amount(m_index->offer(row), which);
    default:
        return mark(m_index->offer(row), which, role);
    }
}

} // namespace simstock
