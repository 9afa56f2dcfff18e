// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/accounttext.h"

#include "models/core/agetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(simstock::AccountText)
};

} // namespace

QString countdownText(const QDateTime& until, const QDateTime& now)
{
    const qint64 left = std::max<qint64>((now.msecsTo(until) + 999) / 1000, 0);
    const auto seconds = left % 60;
    const auto minutes = left / 60 % 60;
    const auto hours = left / 3600;
    if (hours > 0)
        return Words::tr("%1 h %2 min").arg(hours).arg(minutes);
    if (minutes > 0)
        return Words::tr("%1 min %2 s").arg(minutes).arg(seconds);
    return Words::tr("%1 s").arg(seconds);
}

QString lockText(const QDateTime& until, const QDateTime& now, const QLocale& locale)
{
    return Words::tr("Locked until %1 (%2)")
        .arg(shortTime(until, now, locale), countdownText(until, now));
}

QString signInText(const SignInStanding& standing, const QDateTime& now, const QLocale& locale)
{
    if (standing.busy)
        return Words::tr("Asking the vendor…");
    switch (standing.state) {
    case SignInState::SignedIn:
        return Words::tr("Signed in");
    case SignInState::Needed:
        return Words::tr("Sign-in needed");
    case SignInState::Locked:
        return lockText(standing.until, now, locale);
    case SignInState::NotAsked:
        break;
    }
    return Words::tr("Not asked yet: the first request signs in");
}

QString keysText(const Account& account, const AccountStatus& status)
{
    if (status.link == LinkState::KeyMissing)
        return Words::tr("Missing");
    if (status.link == LinkState::KeyLocked)
        return Words::tr("In the keyring, which is locked or missing");
    const auto count = static_cast<int>(account.secretNames.size());
    return status.isSessionOnly ? Words::tr("%n, in memory for this session only", nullptr, count)
                                : Words::tr("%n, in the keyring", nullptr, count);
}

AbilityText abilityText(const VendorPorts& ports)
{
    const auto acts = ports.lifecycle ? ports.lifecycle->acts() : QSet<ActKind>();
    const auto ordering = ports.ordering ? ports.ordering->rules() : OrderingRules();
    const bool hasStatus = ports.messages && ports.messages->rules().hasStatus;
    const QList<std::pair<bool, QString>> all{
        {ports.catalogue, Words::tr("catalogue")},
        {ports.ordering, Words::tr("orders")},
        {ports.ordering && ordering.maxQuantity > 1, Words::tr("several eSIMs in one order")},
        {ports.ordering && ordering.listsOrders, Words::tr("list of orders")},
        {ports.inventory, Words::tr("state of an eSIM")},
        {ports.inventory && ports.inventory->hasList(), Words::tr("list of eSIMs")},
        {acts.contains(ActKind::Cancel), Words::tr("cancel")},
        {acts.contains(ActKind::Suspend), Words::tr("suspend")},
        {acts.contains(ActKind::Resume), Words::tr("resume")},
        {acts.contains(ActKind::Revoke), Words::tr("revoke")},
        {ports.topUp, Words::tr("top-up")},
        {ports.usage, Words::tr("usage")},
        {ports.usage && ports.usage->rules().freshPerCall > 0, Words::tr("usage read anew")},
        {ports.suppliers, Words::tr("suppliers' balances")},
        {ports.messages, Words::tr("SMS")},
        {hasStatus, Words::tr("status of SMS")},
        {ports.wallet, Words::tr("balance")},
        {ports.transactions, Words::tr("transactions")},
        {ports.overview, Words::tr("invoices")},
        {ports.payments, Words::tr("adding money")},
        {ports.locations, Words::tr("list of places")},
        {ports.links, Words::tr("links for customers")},
        {ports.sightings, Words::tr("last network")},
        {ports.orderEdit, Words::tr("changing the customer of an order")},
        {ports.webhooks || ports.subscriptions, Words::tr("webhooks")},
        {ports.subscriptions, Words::tr("test and log of webhooks")},
        {ports.branding, Words::tr("branding")},
        {ports.pricing, Words::tr("retail prices at the vendor")},
        {ports.health, Words::tr("service check")},
        {ports.signIn, Words::tr("sign-in with a password")}};
    QStringList can;
    QStringList cannot;
    for (const auto& [present, word] : all)
        (present ? can : cannot).append(word);
    const auto sentence = [](QStringList words) {
        QString text = words.join(u", "_s);
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    };
    return {sentence(can), sentence(cannot)};
}

QString evidenceText(EndpointEvidence evidence)
{
    switch (evidence) {
    case EndpointEvidence::Documented:
        return Words::tr("Documented");
    case EndpointEvidence::Seen:
        return Words::tr("Seen in use");
    case EndpointEvidence::Inferred:
        break;
    }
    return Words::tr("Inferred");
}

} // namespace simstock
