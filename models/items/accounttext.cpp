// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/accounttext.h"

#include "models/core/agetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct AccountTextWords {
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
        return AccountTextWords::tr("%1 h %2 min").arg(hours).arg(minutes);
    if (minutes > 0)
        return AccountTextWords::tr("%1 min %2 s").arg(minutes).arg(seconds);
    return AccountTextWords::tr("%1 s").arg(seconds);
}

QString lockText(const QDateTime& until, const QDateTime& now, const QLocale& locale)
{
    return AccountTextWords::tr("Locked until %1 (%2)")
        .arg(shortTime(until, now, locale), countdownText(until, now));
}

QString signInText(const SignInStanding& standing, const QDateTime& now, const QLocale& locale)
{
    if (standing.busy)
        return AccountTextWords::tr("Asking the vendor…");
    switch (standing.state) {
    case SignInState::SignedIn:
        return AccountTextWords::tr("Signed in");
    case SignInState::Needed:
        return AccountTextWords::tr("Sign-in needed");
    case SignInState::Locked:
        return lockText(standing.until, now, locale);
    case SignInState::NotAsked:
        break;
    }
    return AccountTextWords::tr("Not asked yet: the first request signs in");
}

QString keysText(const Account& account, const AccountStatus& status)
{
    if (status.link == LinkState::KeyMissing)
        return AccountTextWords::tr("Missing");
    if (status.link == LinkState::KeyLocked)
        return AccountTextWords::tr("In the keyring, which is locked or missing");
    const auto count = static_cast<int>(account.secretNames.size());
    return status.isSessionOnly
               ? AccountTextWords::tr("%n, in memory for this session only", nullptr, count)
               : AccountTextWords::tr("%n, in the keyring", nullptr, count);
}

AbilityText abilityText(const VendorPorts& ports)
{
    const auto acts = ports.lifecycle ? ports.lifecycle->acts() : QSet<ActKind>();
    const auto ordering = ports.ordering ? ports.ordering->rules() : OrderingRules();
    const bool hasStatus = ports.messages && ports.messages->rules().hasStatus;
    const QList<std::pair<bool, QString>> all{
        {ports.catalogue, AccountTextWords::tr("catalogue")},
        {ports.ordering, AccountTextWords::tr("orders")},
        {ports.ordering && ordering.maxQuantity > 1,
         AccountTextWords::tr("several eSIMs in one order")},
        {ports.ordering && ordering.listsOrders, AccountTextWords::tr("list of orders")},
        {ports.inventory, AccountTextWords::tr("state of an eSIM")},
        {ports.inventory && ports.inventory->hasList(), AccountTextWords::tr("list of eSIMs")},
        {acts.contains(ActKind::Cancel), AccountTextWords::tr("cancel")},
        {acts.contains(ActKind::Suspend), AccountTextWords::tr("suspend")},
        {acts.contains(ActKind::Resume), AccountTextWords::tr("resume")},
        {acts.contains(ActKind::Revoke), AccountTextWords::tr("revoke")},
        {ports.topUp, AccountTextWords::tr("top-up")},
        {ports.usage, AccountTextWords::tr("usage")},
        {ports.usage && ports.usage->rules().freshPerCall > 0,
         AccountTextWords::tr("usage read anew")},
        {ports.suppliers, AccountTextWords::tr("suppliers' balances")},
        {ports.messages, AccountTextWords::tr("SMS")},
        {hasStatus, AccountTextWords::tr("status of SMS")},
        {ports.wallet, AccountTextWords::tr("balance")},
        {ports.transactions, AccountTextWords::tr("transactions")},
        {ports.overview, AccountTextWords::tr("invoices")},
        {ports.payments, AccountTextWords::tr("adding money")},
        {ports.locations, AccountTextWords::tr("list of places")},
        {ports.links, AccountTextWords::tr("links for customers")},
        {ports.sightings, AccountTextWords::tr("last network")},
        {ports.orderEdit, AccountTextWords::tr("changing the customer of an order")},
        {ports.webhooks || ports.subscriptions, AccountTextWords::tr("webhooks")},
        {ports.subscriptions, AccountTextWords::tr("test and log of webhooks")},
        {ports.branding, AccountTextWords::tr("branding")},
        {ports.pricing, AccountTextWords::tr("retail prices at the vendor")},
        {ports.health, AccountTextWords::tr("service check")},
        {ports.signIn, AccountTextWords::tr("sign-in with a password")}};
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
        return AccountTextWords::tr("Documented");
    case EndpointEvidence::Seen:
        return AccountTextWords::tr("Seen in use");
    case EndpointEvidence::Inferred:
        break;
    }
    return AccountTextWords::tr("Inferred");
}

} // namespace simstock
