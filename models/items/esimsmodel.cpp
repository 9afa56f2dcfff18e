// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/esimsmodel.h"

#include "models/core/agetext.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/esimdesk.h"
#include "models/desk/handoverlog.h"
#include "models/desk/tagbook.h"
#include "models/domain/countries.h"
#include "models/domain/ownstock.h"
#include "models/items/filterfields.h"
#include "models/items/statetones.h"
#include "models/items/tone.h"

#include <QSet>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> esimColumns()
{
    return {{u"state"_s, EsimsModel::tr("State"), 160},
            {u"customer"_s, EsimsModel::tr("Customer"), 120},
            {u"plan"_s, EsimsModel::tr("Plan"), 160},
            {u"left"_s, EsimsModel::tr("Left"), 140, true, true},
            {u"expires"_s, EsimsModel::tr("Expires"), 72, true, true},
            {u"iccid"_s, EsimsModel::tr("ICCID"), 176},
            {u"account"_s, EsimsModel::tr("Account"), 110},
            {u"country"_s, EsimsModel::tr("Country"), 120, false},
            {u"used"_s, EsimsModel::tr("Used"), 90, false, true},
            {u"device"_s, EsimsModel::tr("Device"), 90, false, false,
             EsimsModel::tr("Last four digits of the phone's EID")},
            {u"bought"_s, EsimsModel::tr("Bought"), 110, false},
            {u"order"_s, EsimsModel::tr("Order no."), 160, false},
            {u"vendorId"_s, EsimsModel::tr("Vendor id"), 150, false},
            {u"readAt"_s, EsimsModel::tr("Age"), 80, true, true,
             EsimsModel::tr("Since it was last read")},
            {u"note"_s, EsimsModel::tr("Note"), 160, false},
            {u"delivered"_s, EsimsModel::tr("Delivered"), 220, false, false,
             EsimsModel::tr("How the code came to its customer, and when")},
            {u"tags"_s, EsimsModel::tr("Tags"), 140}};
}

enum class EsimField {
    State,
    Customer,
    Plan,
    Country,
    Gigabytes,
    Left,
    Used,
    Expires,
    Bought,
    Age,
    Account,
    IccidText,
    Order,
    Vendor,
    Device,
    Days,
    Note,
    Delivered,
    Tags
};

/// In the order of EsimField.
QList<FilterField> esimFields()
{
    const auto at = [](EsimColumn column) { return static_cast<int>(column); };
    return {
        {u"state"_s, FieldKind::Text, EsimsModel::tr("what it is doing"), at(EsimColumn::State)},
        {u"customer"_s, FieldKind::Text, EsimsModel::tr("who has it"), at(EsimColumn::Customer),
         u"name"_s},
        {u"plan"_s, FieldKind::Text, EsimsModel::tr("the plan's name"), at(EsimColumn::Plan)},
        {u"country"_s, FieldKind::Place, EsimsModel::tr("where it works"), at(EsimColumn::Country)},
        {u"gb"_s, FieldKind::Size, EsimsModel::tr("data of the plan"), -1, u"data size"_s},
        {u"left"_s, FieldKind::Size, EsimsModel::tr("data that is left"), at(EsimColumn::Left)},
        {u"used"_s, FieldKind::Size, EsimsModel::tr("data that is used"), at(EsimColumn::Used)},
        {u"expires"_s, FieldKind::Age, EsimsModel::tr("time that is left"),
         at(EsimColumn::Expires)},
        {u"bought"_s, FieldKind::Age, EsimsModel::tr("time since it was bought"),
         at(EsimColumn::Bought)},
        {u"age"_s, FieldKind::Age, EsimsModel::tr("time since it was read"), at(EsimColumn::ReadAt),
         u"read"_s},
        {u"account"_s, FieldKind::Text, EsimsModel::tr("the account's label"),
         at(EsimColumn::Account)},
        {u"iccid"_s, FieldKind::Text, EsimsModel::tr("any part of it"), at(EsimColumn::IccidText)},
        {u"order"_s, FieldKind::Text, EsimsModel::tr("the order's number"),
         at(EsimColumn::OrderNumber)},
        {u"vendor"_s, FieldKind::Text, EsimsModel::tr("the vendor's id"),
         at(EsimColumn::VendorEsim), u"id"_s},
        {u"device"_s, FieldKind::Text, EsimsModel::tr("end of the phone's EID"),
         at(EsimColumn::Device), u"eid"_s},
        {u"days"_s, FieldKind::Number, EsimsModel::tr("days of the plan")},
        {u"note"_s, FieldKind::Text, EsimsModel::tr("what was noted"), at(EsimColumn::Note)},
        {u"delivered"_s, FieldKind::Text, EsimsModel::tr("how it came to its customer"),
         at(EsimColumn::Delivered)},
        {u"tags"_s, FieldKind::Text, EsimsModel::tr("your own words for it"), at(EsimColumn::Tags),
         u"tag"_s}};
}

} // namespace

std::optional<double> leftShare(const Esim& esim)
{
    const auto left = esim.left();
    if (!left || !esim.total || esim.total->bytes() <= 0)
        return std::nullopt;
    return std::clamp(static_cast<double>(left->bytes()) / static_cast<double>(esim.total->bytes()),
                      0.0, 1.0);
}

bool runsOutSoon(const Esim& esim, const QDateTime& now)
{
    if (esim.state != EsimState::InUse)
        return false;
    const auto share = leftShare(esim);
    return (share && *share < 0.1) ||
           (esim.expiresAt.isValid() && now.secsTo(esim.expiresAt) < 2 * 86'400);
}

QString esimRowKey(const EsimKey& key)
{
    return key.account.text() + u'/' + key.id.text();
}

EsimsModel::EsimsModel(EsimDesk& desk, AccountBook& accounts, Clock& clock, QObject* parent)
    : TableModel(esimColumns(), parent), m_desk(desk), m_accounts(accounts), m_clock(clock)
{
    setFilterFields(esimFields());
    setDefaultOrder({{static_cast<int>(EsimColumn::Bought), Qt::DescendingOrder}});
    const auto reload = [this] {
        m_count = sourceCount();
        sourceReset();
    };
    connect(&m_desk, &EsimDesk::reset, this, reload);
    connect(&m_desk, &EsimDesk::changed, this, &EsimsModel::rowsChanged);
    connect(&m_accounts, &AccountBook::accountsChanged, this, &EsimsModel::timePassed);
    reload();
}

void EsimsModel::setHandOvers(HandOverLog& log)
{
    m_handOvers = &log;
    connect(&log, &HandOverLog::changed, this, &EsimsModel::rowsChanged);
    sourceReset();
}

void EsimsModel::showTags(TagBook& tags)
{
    m_tags = &tags;
    connect(&tags, &TagBook::changed, this, [this](const QStringList& subjects) {
        QList<int> sources;
        const QSet<QString> changed(subjects.cbegin(), subjects.cend());
        for (int source = 0; source < m_count; ++source) {
            if (changed.contains(tagsubject::ofEsim(m_desk.esims()[source].key)))
                sources.append(source);
        }
        sourceChanged(sources);
    });
    sourceReset();
}

QList<RowLens> EsimsModel::lenses() const
{
    const auto esims = [this](const auto& test) {
        return [this, test](int source) { return test(m_desk.esims()[source]); };
    };
    const auto now = m_clock.now();
    const auto standing = [this](const Esim& esim) {
        return m_handOvers ? m_handOvers->standing(esim) : HandOverStanding::NothingToDo;
    };
    const auto isOver = [](const Esim& esim) {
        return esim.state == EsimState::Expired || esim.state == EsimState::Ended;
    };
    return {{u"ready"_s, tr("Ready to hand over"), esims([standing](const Esim& esim) {
                 const auto how = standing(esim);
                 return esim.state == EsimState::ReadyToInstall &&
                        (how == HandOverStanding::Never || how == HandOverStanding::Prepared);
             })},
            {u"delivered"_s, tr("Delivered, not installed"), esims([standing](const Esim& esim) {
                 const auto how = standing(esim);
                 return how == HandOverStanding::Sent || how == HandOverStanding::Overdue;
             })},
            {u"inUse"_s, tr("In use"),
             esims([](const Esim& esim) { return esim.state == EsimState::InUse; })},
            {u"soon"_s, tr("Runs out soon"),
             esims([now](const Esim& esim) { return runsOutSoon(esim, now); })},
            {u"expiring"_s, tr("Expiring"), esims([now, isOver](const Esim& esim) {
                 return !isOver(esim) && esim.expiresAt > now && esim.expiresAt < now.addDays(7);
             })},
            {u"refundable"_s, tr("Refundable now"), esims([this](const Esim& esim) {
                 return m_desk.fit(ActKind::Cancel, esim.key).possible;
             })},
            {u"usedUp"_s, tr("Used up"),
             esims([](const Esim& esim) { return esim.state == EsimState::UsedUp; })},
            {u"problems"_s, tr("Problems"), esims([](const Esim& esim) {
                 return esim.state == EsimState::Unknown || esim.isUsageInconsistent();
             })}};
}

int EsimsModel::sourceCount() const
{
    return static_cast<int>(m_desk.esims().size());
}

const Esim& EsimsModel::esimAt(int row) const
{
    return m_desk.esims()[sourceRow(row)];
}

QVariant EsimsModel::key(int source) const
{
    return esimRowKey(m_desk.esims()[source].key);
}

void EsimsModel::rowsChanged(const QList<EsimKey>& keys)
{
    if (std::exchange(m_count, sourceCount()) != sourceCount()) {
        sourceReset();
        return;
    }
    QList<int> sources;
    const QSet<EsimKey> wanted(keys.cbegin(), keys.cend());
    for (int source = 0; source < m_count; ++source) {
        if (wanted.contains(m_desk.esims()[source].key))
            sources.append(source);
    }
    sourceChanged(sources);
}

QString EsimsModel::text(const Esim& esim, EsimColumn column) const
{
    switch (column) {
    case EsimColumn::State:
        if (esim.state == EsimState::Unknown)
            return tr("Unknown (%1)").arg(forDisplay(esim.vendorStates, 24));
        return runsOutSoon(esim, m_clock.now()) ? tr("In use, runs out soon")
                                                : esimStateText(esim.state);
    case EsimColumn::Customer:
        return esim.customerName;
    case EsimColumn::Plan:
        return forDisplay(esim.planName, 200);
    case EsimColumn::Left: {
        if (esim.isUsageInconsistent())
            return tr("inconsistent");
        if (!esim.total)
            return esim.key.account == ownStockAccount() ? u"—"_s : tr("Unlimited");
        const auto left = esim.left();
        return left ? left->display(m_locale) : u"—"_s;
    }
    case EsimColumn::Expires:
        return esim.expiresAt.isValid() ? untilText(esim.expiresAt, m_clock.now()) : u"—"_s;
    case EsimColumn::IccidText:
        return forDisplay(esim.iccid.text(), 40);
    case EsimColumn::Account:
        return m_accounts.label(esim.key.account);
    case EsimColumn::Country:
        return esim.coverage.size() == 2 ? countryName(esim.coverage, m_locale)
                                         : forDisplay(esim.coverage, 40);
    case EsimColumn::Used:
        return esim.used ? esim.used->display(m_locale) : QString();
    case EsimColumn::Device:
        return forDisplay(esim.eid.right(4), 4);
    case EsimColumn::Bought:
        return shortTime(esim.boughtAt, m_clock.now(), m_locale);
    case EsimColumn::OrderNumber:
        return forDisplay(esim.order.text(), 100);
    case EsimColumn::VendorEsim:
        return forDisplay(esim.key.id.text(), 100);
    case EsimColumn::ReadAt:
        return ageText(esim.readAt, m_clock.now());
    case EsimColumn::Note:
        return esim.note;
    case EsimColumn::Delivered:
        return m_handOvers ? m_handOvers->text(esim) : QString();
    case EsimColumn::Tags:
        return m_tags ? m_tags->tags(tagsubject::ofEsim(esim.key)).join(u", "_s) : QString();
    case EsimColumn::Count:
        break;
    }
    return {};
}

QVariant EsimsModel::sortValue(const Esim& esim, EsimColumn column) const
{
    const auto bytes = [](const std::optional<DataSize>& size) {
        return size ? QVariant(static_cast<qlonglong>(size->bytes())) : QVariant();
    };
    switch (column) {
    case EsimColumn::Left:
        return bytes(esim.left());
    case EsimColumn::Used:
        return bytes(esim.used);
    case EsimColumn::Expires:
        return esim.expiresAt;
    case EsimColumn::Bought:
        return esim.boughtAt;
    case EsimColumn::ReadAt:
        return esim.readAt;
    default:
        return text(esim, column);
    }
}

QVariant EsimsModel::filterValue(int source, int field) const
{
    const Esim& esim = m_desk.esims()[source];
    switch (static_cast<EsimField>(field)) {
    case EsimField::Country:
        return filterfields::place(esim.coverage, text(esim, EsimColumn::Country));
    case EsimField::Gigabytes:
        return filterfields::gigabytes(esim.total);
    case EsimField::Left:
        return filterfields::gigabytes(esim.left());
    case EsimField::Used:
        return filterfields::gigabytes(esim.used);
    case EsimField::Expires:
        return filterfields::daysUntil(esim.expiresAt, m_clock.now());
    case EsimField::Bought:
        return filterfields::daysSince(esim.boughtAt, m_clock.now());
    case EsimField::Age:
        return filterfields::daysSince(esim.readAt, m_clock.now());
    case EsimField::Days:
        return esim.days > 0 ? QVariant(esim.days) : QVariant();
    default:
        return TableModel::filterValue(source, field);
    }
}

QString EsimsModel::toolTip(const Esim& esim, EsimColumn column) const
{
    switch (column) {
    case EsimColumn::State:
        return forDisplay(esim.vendorStates, 100);
    case EsimColumn::Left:
        return esim.left() ? esim.left()->exact(m_locale) : QString();
    case EsimColumn::Used:
        return esim.used ? esim.used->exact(m_locale) : QString();
    case EsimColumn::Expires:
        return exactTime(esim.expiresAt, m_locale);
    case EsimColumn::Bought:
        return exactTime(esim.boughtAt, m_locale);
    case EsimColumn::ReadAt:
        return exactTime(esim.readAt, m_locale);
    default:
        return {};
    }
}

QVariant EsimsModel::cell(int source, int columnNumber, int role) const
{
    const Esim& esim = m_desk.esims()[source];
    const auto column = static_cast<EsimColumn>(columnNumber);
    const auto onlyIn = [column](EsimColumn wanted, const QVariant& value) {
        return column == wanted ? value : QVariant();
    };
    switch (role) {
    case Qt::DisplayRole:
        return text(esim, column);
    case SortRole:
        return sortValue(esim, column);
    case ChipRole:
        return column == EsimColumn::Tags ? QVariant(!text(esim, column).isEmpty())
                                          : onlyIn(EsimColumn::State, true);
    case ChipToneRole:
        return onlyIn(
            EsimColumn::State,
            static_cast<int>(runsOutSoon(esim, m_clock.now()) ? Tone::Warn : toneOf(esim.state)));
    case MeterRole: {
        const auto share = leftShare(esim);
        return column == EsimColumn::Left && share ? QVariant(*share) : QVariant();
    }
    case MeterToneRole:
        return onlyIn(EsimColumn::Left,
                      static_cast<int>(runsOutSoon(esim, m_clock.now()) ? Tone::Warn : Tone::Good));
    case StrongRole:
        return onlyIn(EsimColumn::Customer, true);
    case MonospaceRole:
        return column == EsimColumn::IccidText || column == EsimColumn::OrderNumber ||
                       column == EsimColumn::VendorEsim
                   ? QVariant(true)
                   : QVariant();
    case MutedRole:
        return onlyIn(EsimColumn::ReadAt, true);
    case ActiveRole:
        return esim.state != EsimState::Ended && esim.state != EsimState::Expired;
    case Qt::ToolTipRole:
        return toolTip(esim, column).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace simstock
