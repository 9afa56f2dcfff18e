// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/usagemodel.h"

#include "models/core/agetext.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/esimdesk.h"
#include "models/items/esimsmodel.h"
#include "models/items/statetones.h"
#include "models/items/tone.h"

#include <cmath>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> usageColumns()
{
    const auto tr = [](const char* text) { return UsageModel::tr(text); };
    return {{u"esim"_s, tr("eSIM"), 180},
            {u"customer"_s, tr("Customer"), 120},
            {u"plan"_s, tr("Plan"), 160},
            {u"used"_s, tr("Used"), 100, true, true},
            {u"left"_s, tr("Left"), 150, true, true},
            {u"percent"_s, tr("% used"), 70, true, true},
            {u"age"_s, tr("Age"), 80, true, true,
             tr("Of the vendor's figure; vendors report hours late")},
            {u"expires"_s, tr("Expires"), 80, true, true},
            {u"state"_s, tr("State"), 160},
            {u"account"_s, tr("Account"), 110}};
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

UsageModel::UsageModel(EsimDesk& desk, AccountBook& accounts, Clock& clock, QObject* parent)
    : TableModel(usageColumns(), parent), m_desk(desk), m_accounts(accounts), m_clock(clock)
{
    setDefaultOrder({{static_cast<int>(UsageColumn::Percent), Qt::DescendingOrder}});
    connect(&m_desk, &EsimDesk::reset, this, &UsageModel::rebuild);
    connect(&m_desk, &EsimDesk::changed, this, &UsageModel::rowsChanged);
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
    return {{u"inUse"_s, tr("In use"),
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
        return esim.total ? size(esim.left()) : tr("Unlimited");
    case UsageColumn::Percent: {
        const auto share = usedShare(esim);
        return share ? tr("%1 %").arg(m_locale.toString(std::floor(*share * 100), 'f', 0)) : u"—"_s;
    }
    case UsageColumn::Age:
        return ageText(figureTime(esim), m_clock.now());
    case UsageColumn::Expires:
        return esim.expiresAt.isValid() ? untilText(esim.expiresAt, m_clock.now()) : u"—"_s;
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
    case UsageColumn::Age:
        return figureTime(esim);
    case UsageColumn::Expires:
        return esim.expiresAt;
    default:
        return text(esim, column);
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
        return onlyIn(UsageColumn::State, true);
    case ChipToneRole:
        return onlyIn(UsageColumn::State,
                      static_cast<int>(soon ? Tone::Warn : toneOf(esim->state)));
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
        return column == UsageColumn::Age
                   ? QVariant(exactTime(figureTime(*esim), m_locale).toHtmlEscaped())
                   : QVariant();
    default:
        return {};
    }
}

} // namespace simstock
