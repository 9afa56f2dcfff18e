// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/usagemodel.h"

#include "models/core/agetext.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/alertbook.h"
#include "models/desk/esimdesk.h"
#include "models/desk/forecastdesk.h"
#include "models/domain/countries.h"
#include "models/domain/ownstock.h"
#include "models/items/esimsmodel.h"
#include "models/items/filterfields.h"
#include "models/items/statetones.h"
#include "models/items/tone.h"

#include <algorithm>
#include <cmath>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> usageColumns()
{
    return {{u"esim"_s, UsageModel::tr("eSIM"), 180},
            {u"customer"_s, UsageModel::tr("Customer"), 120},
            {u"plan"_s, UsageModel::tr("Plan"), 160},
            {u"used"_s, UsageModel::tr("Used"), 100, true, true},
            {u"left"_s, UsageModel::tr("Left"), 150, true, true},
            {u"percent"_s, UsageModel::tr("% used"), 70, true, true},
            {u"rate"_s, UsageModel::tr("Rate/day"), 90, true, true,
             UsageModel::tr("Of the newest 72 hours")},
            {u"runsOut"_s, UsageModel::tr("Runs out"), 130, true, false,
             UsageModel::tr("A range: the older the figures, the wider")},
            {u"expires"_s, UsageModel::tr("Expires"), 80, true, true},
            {u"verdict"_s, UsageModel::tr("Verdict"), 140},
            {u"age"_s, UsageModel::tr("Age"), 80, true, true,
             UsageModel::tr("Of the vendor's figure; vendors report hours late")},
            {u"alerts"_s, UsageModel::tr("Alerts sent"), 130, true, false,
             UsageModel::tr("What was told of this plan on this desktop")},
            {u"state"_s, UsageModel::tr("State"), 160, false},
            {u"account"_s, UsageModel::tr("Account"), 110}};
}

enum class UsageField {
    Iccid,
    Customer,
    Plan,
    Country,
    Used,
    Left,
    Percent,
    Age,
    Expires,
    State,
    Account,
    Verdict,
    Alerts
};

/// In the order of UsageField.
QList<FilterField> usageFields()
{
    const auto at = [](UsageColumn column) { return static_cast<int>(column); };
    return {
        {u"iccid"_s, FieldKind::Text, UsageModel::tr("any part of it"), at(UsageColumn::Esim),
         u"esim"_s},
        {u"customer"_s, FieldKind::Text, UsageModel::tr("who has it"), at(UsageColumn::Customer),
         u"name"_s},
        {u"plan"_s, FieldKind::Text, UsageModel::tr("the plan's name"), at(UsageColumn::Plan)},
        {u"country"_s, FieldKind::Place, UsageModel::tr("where it works")},
        {u"used"_s, FieldKind::Size, UsageModel::tr("data that is used"), at(UsageColumn::Used)},
        {u"left"_s, FieldKind::Size, UsageModel::tr("data that is left"), at(UsageColumn::Left)},
        {u"percent"_s, FieldKind::Number, UsageModel::tr("share that is used"),
         at(UsageColumn::Percent)},
        {u"age"_s, FieldKind::Age, UsageModel::tr("of the vendor's figure"), at(UsageColumn::Age)},
        {u"expires"_s, FieldKind::Age, UsageModel::tr("time that is left"),
         at(UsageColumn::Expires)},
        {u"state"_s, FieldKind::Text, UsageModel::tr("what it is doing"), at(UsageColumn::State)},
        {u"account"_s, FieldKind::Text, UsageModel::tr("the account's label"),
         at(UsageColumn::Account)},
        {u"verdict"_s, FieldKind::Text, UsageModel::tr("whether the data lasts"),
         at(UsageColumn::Verdict)},
        {u"alerts"_s, FieldKind::Text, UsageModel::tr("what was told of it"),
         at(UsageColumn::Alerts)}};
}

bool isWatched(const Esim& esim)
{
    switch (esim.state) {
    case EsimState::OnAPhone:
    case EsimState::ConnectedNotUsed:
    case EsimState::InUse:
    case EsimState::UsedUp:
    case EsimState::Paused:
        return true;
    default:
        return esim.used && esim.used->bytes() > 0;
    }
}

std::optional<double> usedShare(const Esim& esim)
{
    if (!esim.used || !esim.total || esim.total->bytes() <= 0)
        return std::nullopt;
    return static_cast<double>(esim.used->bytes()) / static_cast<double>(esim.total->bytes());
}

QDateTime figureTime(const Esim& esim)
{
    return esim.usageAt.isValid() ? esim.usageAt : esim.readAt;
}

} // namespace

UsageModel::UsageModel(EsimDesk& desk, AccountBook& accounts, ForecastDesk& forecasts,
                       AlertBook& alerts, Clock& clock, QObject* parent)
    : TableModel(usageColumns(), parent),
      m_desk(desk),
      m_accounts(accounts),
      m_forecasts(forecasts),
      m_alerts(alerts),
      m_clock(clock)
{
    setFilterFields(usageFields());
    setDefaultOrder({{static_cast<int>(UsageColumn::Percent), Qt::DescendingOrder}});
    connect(&m_desk, &EsimDesk::reset, this, &UsageModel::rebuild);
    connect(&m_desk, &EsimDesk::changed, this, &UsageModel::rowsChanged);
    connect(&m_forecasts, &ForecastDesk::changed, this, &UsageModel::rowsChanged);
    connect(&m_alerts, &AlertBook::opened, this, &UsageModel::rebuild);
    connect(&m_alerts, &AlertBook::changed, this,
            [this](const EsimKey& told) { rowsChanged({told}); });
    connect(&m_accounts, &AccountBook::accountsChanged, this, &UsageModel::timePassed);
    rebuild();
}

QList<RowLens> UsageModel::lenses() const
{
    const auto now = m_clock.now();
    const auto esims = [this](const auto& test) {
        return [this, test](int source) {
            const auto* const esim = m_desk.find(m_keys[source]);
            return esim && test(*esim);
        };
    };
    // Who runs out first stands first.
    return {{urgentLens,
             tr("Needs a call today"),
             [this](int source) { return isUrgent(m_keys[source]); },
             {{static_cast<int>(UsageColumn::RunsOut), Qt::AscendingOrder}}},
            {u"inUse"_s, tr("In use"),
             esims([](const Esim& esim) { return esim.state == EsimState::InUse; })},
            {u"soon"_s, tr("Runs out soon"),
             esims([now](const Esim& esim) { return runsOutSoon(esim, now); })},
            {u"expiring"_s, tr("Expiring"), esims([now](const Esim& esim) {
                 return esim.expiresAt > now && esim.expiresAt < now.addDays(7);
             })}};
}

void UsageModel::rebuild()
{
    QList<EsimKey> keys;
    for (const auto& esim : m_desk.esims()) {
        if (isWatched(esim))
            keys.append(esim.key);
    }
    sourceReset([this, &keys] { m_keys = std::move(keys); });
}

void UsageModel::rowsChanged(const QList<EsimKey>& keys)
{
    constexpr qsizetype manyRows = 100;
    if (keys.size() > manyRows) { // as one reset: cheaper than finding each
        rebuild();
        return;
    }
    QList<int> sources;
    for (const auto& key : keys) {
        const auto* esim = m_desk.find(key);
        const auto source = static_cast<int>(m_keys.indexOf(key));
        if (!esim || isWatched(*esim) != (source >= 0)) {
            rebuild();
            return;
        }
        if (source >= 0)
            sources.append(source);
    }
    sourceChanged(sources);
}

QVariant UsageModel::key(int source) const
{
    return esimRowKey(m_keys[source]);
}

bool UsageModel::isUrgent(const EsimKey& key) const
{
    const auto* const seen = m_forecasts.find(key);
    return seen && seen->needsCall(m_clock.now());
}

int UsageModel::urgentCount() const
{
    return static_cast<int>(std::count_if(m_keys.begin(), m_keys.end(),
                                          [this](const EsimKey& key) { return isUrgent(key); }));
}

QString UsageModel::forecastText(const Esim& esim, UsageColumn column) const
{
    const auto* const seen = m_forecasts.find(esim.key);
    if (!seen) {
        if (column == UsageColumn::RunsOut && m_forecasts.isLeftOut(esim.key))
            return tr("read on request only");
        return column == UsageColumn::Verdict ? verdictText(UsageVerdict::NoData) : u"—"_s;
    }
    const auto base = esim.used ? esim.used->base() : DataBase::Binary;
    return column == UsageColumn::Rate      ? rateText(*seen, base, m_locale)
           : column == UsageColumn::RunsOut ? runsOutText(*seen, m_clock.now())
                                            : verdictText(seen->verdict);
}

/// The most urgent of each kind; empty where nothing was told.
QString UsageModel::alertText(const EsimKey& key) const
{
    const auto told = m_alerts.told(key);
    QStringList kinds;
    if (told.ranOut)
        kinds.append(tr("runs out early"));
    if (told.share > 0)
        kinds.append(tr("%1 % used").arg(m_locale.toString(told.share)));
    if (told.days > 0)
        kinds.append(tr("%n day(s) left", nullptr, told.days));
    return kinds.join(u" · "_s);
}

QString UsageModel::text(const Esim& esim, UsageColumn column) const
{
    const auto size = [this](const std::optional<DataSize>& value) {
        return value ? value->display(m_locale) : u"—"_s;
    };
    switch (column) {
    case UsageColumn::Esim:
        return forDisplay(esim.iccid.text(), 40);
    case UsageColumn::Customer:
        return esim.customerName;
    case UsageColumn::Plan:
        return forDisplay(esim.planName, 200);
    case UsageColumn::Used:
        return size(esim.used);
    case UsageColumn::Left:
        if (esim.isUsageInconsistent())
            return tr("inconsistent");
        return esim.total || esim.key.account == ownStockAccount() ? size(esim.left())
                                                                   : tr("Unlimited");
    case UsageColumn::Percent: {
        const auto share = usedShare(esim);
        return share ? tr("%1 %").arg(m_locale.toString(std::floor(*share * 100), 'f', 0)) : u"—"_s;
    }
    case UsageColumn::Rate:
    case UsageColumn::RunsOut:
    case UsageColumn::Verdict:
        return forecastText(esim, column);
    case UsageColumn::Age:
        return ageText(figureTime(esim), m_clock.now());
    case UsageColumn::Expires:
        return esim.expiresAt.isValid() ? untilText(esim.expiresAt, m_clock.now()) : u"—"_s;
    case UsageColumn::Alerts:
        return alertText(esim.key);
    case UsageColumn::State:
        return runsOutSoon(esim, m_clock.now()) ? tr("In use, runs out soon")
                                                : esimStateText(esim.state);
    case UsageColumn::Account:
        return m_accounts.label(esim.key.account);
    case UsageColumn::Count:
        break;
    }
    return {};
}

QVariant UsageModel::sortValue(const Esim& esim, UsageColumn column) const
{
    const auto bytes = [](const std::optional<DataSize>& size) {
        return size ? QVariant(static_cast<qlonglong>(size->bytes())) : QVariant();
    };
    switch (column) {
    case UsageColumn::Used:
        return bytes(esim.used);
    case UsageColumn::Left:
        return bytes(esim.left());
    case UsageColumn::Percent: {
        const auto share = usedShare(esim);
        return share ? QVariant(*share) : QVariant();
    }
    case UsageColumn::Rate: {
        const auto* const seen = m_forecasts.find(esim.key);
        return seen && seen->perDay ? QVariant(static_cast<qlonglong>(*seen->perDay)) : QVariant();
    }
    case UsageColumn::RunsOut: {
        const auto* const seen = m_forecasts.find(esim.key);
        return seen && seen->earliest.isValid() ? QVariant(seen->earliest) : QVariant();
    }
    case UsageColumn::Age:
        return figureTime(esim);
    case UsageColumn::Expires:
        return esim.expiresAt;
    case UsageColumn::Alerts: {
        const auto told = m_alerts.told(esim.key);
        return told.isEmpty() ? QVariant() : QVariant(told.at);
    }
    default:
        return text(esim, column);
    }
}

QVariant UsageModel::mark(const Esim& esim, UsageColumn column, int role) const
{
    const bool soon = runsOutSoon(esim, m_clock.now());
    const auto* const seen = m_forecasts.find(esim.key);
    if (column == UsageColumn::State) {
        return role == ChipRole
                   ? QVariant(true)
                   : QVariant(static_cast<int>(soon ? Tone::Warn : toneOf(esim.state)));
    }
    if (column != UsageColumn::Verdict || !seen)
        return {};
    if (role == ChipRole)
        return seen->verdict != UsageVerdict::NoData;
    const auto tone = seen->verdict == UsageVerdict::Safe      ? Tone::Good
                      : seen->verdict == UsageVerdict::Wasting ? Tone::Info
                      : seen->needsCall(m_clock.now())         ? Tone::Bad
                                                               : Tone::Warn;
    return static_cast<int>(tone);
}

QVariant UsageModel::toolTip(const Esim& esim, UsageColumn column) const
{
    if (column == UsageColumn::Age)
        return exactTime(figureTime(esim), m_locale).toHtmlEscaped();
    if (column == UsageColumn::Alerts) {
        const auto told = m_alerts.told(esim.key);
        return told.isEmpty() ? QString()
                              : tr("The newest was told %1.")
                                    .arg(exactTime(told.at, m_locale))
                                    .toHtmlEscaped();
    }
    const auto* const seen = m_forecasts.find(esim.key);
    const bool isForecast = column == UsageColumn::Rate || column == UsageColumn::RunsOut ||
                            column == UsageColumn::Verdict;
    if (!isForecast)
        return {};
    if (!seen)
        return m_forecasts.isLeftOut(esim.key)
                   ? tr("This vendor is read only when somebody asks, so nothing is forecast.")
                   : QString();
    return tr("From %n reading(s); the newest is %1 old.", nullptr, seen->samples)
        .arg(ageText(seen->sampleAt, m_clock.now()));
}

QVariant UsageModel::filterValue(int source, int field) const
{
    const Esim* esim = m_desk.find(m_keys[source]);
    if (!esim)
        return {};
    switch (static_cast<UsageField>(field)) {
    case UsageField::Country:
        return filterfields::place(esim->coverage, countryName(esim->coverage, m_locale));
    case UsageField::Used:
        return filterfields::gigabytes(esim->used);
    case UsageField::Left:
        return filterfields::gigabytes(esim->left());
    case UsageField::Percent: {
        const auto share = usedShare(*esim);
        return share ? QVariant(std::floor(*share * 100)) : QVariant();
    }
    case UsageField::Age:
        return filterfields::daysSince(figureTime(*esim), m_clock.now());
    case UsageField::Expires:
        return filterfields::daysUntil(esim->expiresAt, m_clock.now());
    default:
        return TableModel::filterValue(source, field);
    }
}

QVariant UsageModel::cell(int source, int columnNumber, int role) const
{
    const Esim* esim = m_desk.find(m_keys[source]);
    if (!esim)
        return {};
    const auto column = static_cast<UsageColumn>(columnNumber);
    const auto onlyIn = [column](UsageColumn wanted, const QVariant& value) {
        return column == wanted ? value : QVariant();
    };
    const bool soon = runsOutSoon(*esim, m_clock.now());
    switch (role) {
    case Qt::DisplayRole:
        return text(*esim, column);
    case SortRole:
        return sortValue(*esim, column);
    case ChipRole:
    case ChipToneRole:
        return mark(*esim, column, role);
    case MeterRole: {
        const auto share = leftShare(*esim);
        return column == UsageColumn::Left && share ? QVariant(*share) : QVariant();
    }
    case MeterToneRole:
        return onlyIn(UsageColumn::Left, static_cast<int>(soon ? Tone::Warn : Tone::Good));
    case StrongRole:
        return onlyIn(UsageColumn::Customer, true);
    case MonospaceRole:
        return onlyIn(UsageColumn::Esim, true);
    case MutedRole:
        return onlyIn(UsageColumn::Age, true);
    case Qt::ToolTipRole:
        return toolTip(*esim, column);
    case ValueRole: // a range
        return onlyIn(UsageColumn::RunsOut, text(*esim, column));
    default:
        return {};
    }
}

} // namespace simstock
