// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/reconciler.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/esimdesk.h"
#include "models/desk/trail.h"
#include "models/desk/walletwitness.h"
#include "models/desk/wishlook.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct ReconcilerWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Reconciler)
};

constexpr milliseconds clockSlack = std::chrono::minutes(5);
/// How long to wait before the second, third, ... resend; the first waits for the settle time.
constexpr std::array<milliseconds, 4> resendAfter = {std::chrono::minutes(5),
                                                     std::chrono::minutes(15),
                                                     std::chrono::hours(1), std::chrono::hours(4)};

Verdict keep(QStringList findings)
{
    Verdict verdict;
    verdict.findings = std::move(findings);
    return verdict;
}

Verdict settle(IntentState state, const QString& cause, const QString& finding)
{
    Verdict verdict;
    verdict.kind = Verdict::Kind::Settle;
    verdict.state = state;
    verdict.cause = cause;
    verdict.findings = {finding};
    return verdict;
}

QString shown(const VendorOrderId& id)
{
    return forDisplay(id.text(), 60);
}

QString candidateText(const FoundOrder& order)
{
    const auto at = QLocale().toString(order.at.toLocalTime(), QLocale::ShortFormat);
    return ReconcilerWords::tr("Candidate: order %1 from %2, plan %3, quantity %4.")
        .arg(shown(order.id), at, forDisplay(order.offer.text(), 60))
        .arg(order.quantity);
}

QString sizeText(const std::optional<DataSize>& size)
{
    return size ? size->display(QLocale()) : ReconcilerWords::tr("not stated");
}

} // namespace

Reconciler::Reconciler(IntentBook& book, AccountBook& accounts, EsimDesk& esims, Clock& clock)
    : m_book(book), m_accounts(accounts), m_esims(esims), m_clock(clock)
{
}

Call<Verdict> Reconciler::look(const IntentRecord& record, milliseconds sinceSent)
{
    switch (record.intent.act.kind) {
    case ActKind::Order:
        return lookForOrder(record, sinceSent);
    case ActKind::TopUp:
    case ActKind::Cancel:
    case ActKind::Suspend:
    case ActKind::Resume:
    case ActKind::Revoke:
        return lookAtEsim(record, sinceSent);
    case ActKind::PaymentCapture:
    case ActKind::DepositConfirm:
        return lookForMoney(record, sinceSent);
    default:
        break;
    }
    const auto ports = m_accounts.ports(record.intent.account);
    const auto settleTime =
        ports.ordering ? ports.ordering->rules().settleTime : OrderingRules().settleTime;
    if (record.intent.act.kind == ActKind::WebhookSave && ports.webhooks)
        return noted(record.intent.account,
                     wishlook::address(*ports.webhooks, record, sinceSent, settleTime));
    if (record.intent.act.kind == ActKind::PriceChange && ports.pricing)
        return noted(record.intent.account,
                     wishlook::price(*ports.pricing, record, sinceSent, settleTime));
    const auto words =
        ReconcilerWords::tr("The vendor keeps no list that could prove whether this happened. Ask "
                            "the customer or the vendor, then close the question.");
    return Call<Verdict>::ready(sinceSent < settleTime
                                    ? keep({words})
                                    : settle(IntentState::Absent, u"cannot be proven"_s, words));
}

Call<Verdict> Reconciler::noted(const AccountId& account, Call<Verdict> look)
{
    return transform(std::move(look), [this, account](Result<Verdict> verdict) {
        m_accounts.noteAnswer(account, verdict ? nullptr : &verdict.error());
        return verdict;
    });
}

Call<Verdict> Reconciler::lookForOrder(const IntentRecord& record, milliseconds sinceSent)
{
    const auto account = record.intent.account;
    auto* const port = m_accounts.ports(account).ordering;
    if (!port)
        return Call<Verdict>::ready(
            keep({ReconcilerWords::tr("This account cannot list its orders.")}));
    if (!port->rules().listsOrders)
        return lookAtWallet(record, sinceSent);
    // On both sides: what a vendor with a fast clock made just now is still to come here.
    const auto stretch = trail::stretchOf(record, m_clock.now(), sinceSent);
    const TimeWindow window{stretch.from.addMSecs(-clockSlack.count()),
                            stretch.to.addMSecs(clockSlack.count())};
    return transform(port->fetchOrders({window, claimedByOthers(record)}),
                     [this, record, sinceSent](Result<QList<FoundOrder>> found) -> Result<Verdict> {
                         m_accounts.noteAnswer(record.intent.account,
                                               found ? nullptr : &found.error());
                         if (!found)
                             return failure(std::move(found.error()));
                         return judgeOrders(record, *found, sinceSent);
                     });
}

QSet<VendorOrderId> Reconciler::claimedByOthers(const IntentRecord& record) const
{
    QSet<VendorOrderId> claimed;
    for (const auto& other : m_book.records()) {
        if (other.intent.account != record.intent.account || other.intent.id == record.intent.id)
            continue;
        for (const auto& order : other.orders)
            claimed.insert(order);
    }
    return claimed;
}

Call<Verdict> Reconciler::lookAtWallet(const IntentRecord& record, milliseconds sinceSent)
{
    const auto ports = m_accounts.ports(record.intent.account);
    if (!ports.wallet)
        return Call<Verdict>::ready(
            keep({ReconcilerWords::tr("This account cannot list its orders.")}));
    return transform(
        ports.wallet->fetchWallet(),
        [this, record, sinceSent, settleTime = ports.ordering->rules().settleTime](
            Result<Wallet> wallet) -> Result<Verdict> {
            m_accounts.noteAnswer(record.intent.account, wallet ? nullptr : &wallet.error());
            if (!wallet)
                return failure(std::move(wallet.error()));
            return judgeByWallet(record, m_book.records(), *wallet, sinceSent, settleTime);
        });
}

Verdict Reconciler::judgeOrders(const IntentRecord& record, const QList<FoundOrder>& found,
                                milliseconds sinceSent) const
{
    const auto& key = record.intent.act.idempotencyKey;
    const bool hasKeys =
        !key.isEmpty() &&
        (m_accounts.ports(record.intent.account).ordering->rules().resendWithSameKey ||
         std::any_of(found.cbegin(), found.cend(),
                     [](const FoundOrder& one) { return !one.requestKey.isEmpty(); }));
    QList<VendorOrderId> ids;
    QList<FoundOrder> candidates;
    for (const auto& one : found) {
        if (hasKeys ? one.requestKey != key
                    : one.offer != record.intent.offer || one.quantity != record.intent.quantity)
            continue;
        // Without keys only what no other intent claimed can be ours.
        if (!hasKeys && m_book.findByOrder(record.intent.account, one.id))
            continue;
        if (ids.contains(one.id))
            continue;
        ids.append(one.id);
        candidates.append(one);
    }
    if (ids.isEmpty())
        return notFound(record, sinceSent);
    auto verdict = matched(record, ids);
    for (const auto& one : candidates)
        verdict.findings.append(candidateText(one));
    verdict.candidates = candidates;
    return verdict;
}

QString Reconciler::clockIsBackText()
{
    return ReconcilerWords::tr(
        "The clock of this computer was set back since then, so this proves nothing. Set the clock "
        "right, then check again.");
}

Verdict Reconciler::matched(const IntentRecord& record, const QList<VendorOrderId>& ids) const
{
    if (ids.size() > 1) {
        return settle(
            IntentState::Conflict, u"%1 orders match"_s.arg(ids.size()),
            ReconcilerWords::tr("More than one order at the vendor fits. Choose the right one."));
    }
    const auto* const other = m_book.findByOrder(record.intent.account, ids.constFirst());
    const bool isOther = (other && other->intent.id != record.intent.id) ||
                         (!record.orders.isEmpty() && !record.orders.contains(ids.constFirst()));
    if (isOther) {
        return settle(
            IntentState::Conflict, u"order %1 is linked elsewhere"_s.arg(ids.constFirst().text()),
            ReconcilerWords::tr(
                "The vendor names order %1 for this, but that does not fit what is linked "
                "already. Compare both orders.")
                .arg(shown(ids.constFirst())));
    }
    auto verdict = settle(
        IntentState::Confirmed, u"found at the vendor as %1"_s.arg(ids.constFirst().text()),
        ReconcilerWords::tr("Found at the vendor as order %1.").arg(shown(ids.constFirst())));
    verdict.orders = ids;
    return verdict;
}

/// The vendor's list is silent (or the act leaves no trace in one).
Verdict Reconciler::notFound(const IntentRecord& record, milliseconds sinceSent) const
{
    const auto* const ordering = m_accounts.ports(record.intent.account).ordering;
    const auto rules = ordering ? ordering->rules() : OrderingRules();
    const auto notThere = ReconcilerWords::tr("Not found at the vendor so far.");
    if (sinceSent < rules.settleTime || record.state() != IntentState::InDoubt)
        return keep({notThere});
    if (trail::isBeforeSending(record, m_clock.now()))
        return keep({notThere, clockIsBackText()});
    // A refusal of a resend alone proves nothing; with the list silent as well it does.
    if (trail::lastResendRefused(record) && record.intent.act.kind == ActKind::Order) {
        return settle(IntentState::Rejected, u"resend refused, not in the vendor's list"_s,
                      ReconcilerWords::tr(
                          "The vendor refused it and lists no such order: nothing was bought."));
    }
    const auto resends = trail::resendsWithin(record, m_clock.now(), std::chrono::hours(24));
    const auto age = milliseconds(trail::firstSent(record).msecsTo(m_clock.now()));
    const bool mayResend = rules.resendWithSameKey && !record.intent.act.idempotencyKey.isEmpty() &&
                           age < std::chrono::hours(24) && resends < maxResends;
    if (mayResend) {
        const auto wait =
            resends == 0 ? rules.settleTime : resendAfter[static_cast<size_t>(resends - 1)];
        Verdict verdict = keep({notThere});
        if (sinceSent >= wait) {
            verdict.kind = Verdict::Kind::Resend;
            verdict.cause = u"not found at the vendor: the same key and bytes again"_s;
        }
        return verdict;
    }
    return settle(
        IntentState::Absent, u"not found after the settle time"_s,
        ReconcilerWords::tr(
            "The vendor does not list it after %1 s. It probably did not happen. Decide: "
            "close the question or order anew.")
            .arg(std::chrono::duration_cast<std::chrono::seconds>(rules.settleTime).count()));
}

Call<Verdict> Reconciler::lookAtEsim(const IntentRecord& record, milliseconds sinceSent)
{
    const auto account = record.intent.account;
    auto* const port = m_accounts.ports(account).inventory;
    if (!port)
        return Call<Verdict>::ready(
            keep({ReconcilerWords::tr("This account cannot read single eSIMs.")}));
    std::optional<Esim> before;
    Esim known;
    known.key = record.intent.target;
    if (const auto* const row = m_esims.find(record.intent.target)) {
        before = *row;
        known = *row;
    }
    auto read = transform(port->fetchEsim(known), [this, account](Result<Esim> now) {
        m_accounts.noteAnswer(account, now ? nullptr : &now.error());
        return now;
    });
    return transform(std::move(read),
                     [this, record, before, sinceSent](Result<Esim> now) -> Result<Verdict> {
                         if (!now)
                             return failure(std::move(now.error()));
                         auto verdict = judgeEsim(record, before, *now, sinceSent);
                         const auto stored = m_esims.takeOver({*now}, {}); // done without us, too
                         return verdict;
                     });
}

Verdict Reconciler::judgeEsim(const IntentRecord& record, const std::optional<Esim>& before,
                              const Esim& now, milliseconds sinceSent) const
{
    if (record.intent.act.kind == ActKind::TopUp) {
        auto verdict = notFound(record, sinceSent);
        if (before && (before->total != now.total || before->days != now.days)) {
            verdict.findings.append(
                ReconcilerWords::tr(
                    "The eSIM grew from %1 and %2 days to %3 and %4 days: the top-up probably "
                    "happened.")
                    .arg(sizeText(before->total))
                    .arg(before->days)
                    .arg(sizeText(now.total))
                    .arg(now.days));
        } else {
            verdict.findings.append(ReconcilerWords::tr("The eSIM has %1 and %2 days.")
                                        .arg(sizeText(now.total))
                                        .arg(now.days));
        }
        return verdict;
    }
    const auto ports = m_accounts.ports(record.intent.account);
    const auto happened =
        ports.lifecycle ? ports.lifecycle->happened(record.intent.act.kind, now) : std::nullopt;
    if (!happened)
        return keep({ReconcilerWords::tr(
            "The vendor's record of the eSIM does not tell whether this happened.")});
    if (*happened) {
        return settle(IntentState::Fulfilled, u"seen on the eSIM"_s,
                      ReconcilerWords::tr("The eSIM shows that it happened."));
    }
    const auto settleTime =
        ports.ordering ? ports.ordering->rules().settleTime : OrderingRules().settleTime;
    if (sinceSent < settleTime || record.state() != IntentState::InDoubt)
        return keep({ReconcilerWords::tr("The eSIM does not show it so far.")});
    return settle(IntentState::Absent, u"not seen on the eSIM after the settle time"_s,
                  ReconcilerWords::tr("The eSIM does not show it. It probably did not happen."));
}

} // namespace simstock
