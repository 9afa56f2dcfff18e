// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/webhookdesk.h"

#include "models/desk/accountreads.h"
#include "models/desk/actrunner.h"
#include "models/desk/changecalls.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

class WebhookDesk::Private {
public:
    Private(WebhookDesk& owner, Cache& cache, AccountBook& book, ActRunner& acts,
            ActivityLog& activity, Clock& clock)
        : q(owner),
          accounts(book),
          runner(acts),
          changes(book, activity),
          reads(
              {book, cache, activity, clock},
              {tr("Read webhooks"),
               [](const VendorPorts& ports) { return ports.subscriptions || ports.webhooks; },
               [this] { Q_EMIT q.changed(); }},
              [this](const AccountId& account) { return ask(account); }, owner)
    {
    }

    using Subscriptions = QList<WebhookSubscription>;
    [[nodiscard]] Call<Subscriptions> ask(const AccountId& account);
    [[nodiscard]] QList<WebhookRow> rowsOf(const Account& account) const;
    template <typename T>
    [[nodiscard]] Call<T> follow(const AccountId& account, const QString& what, Call<T> call)
    {
        return changes.follow(account, what, std::move(call),
                              [this, account] { reads.refresh(account); });
    }

    WebhookDesk& q;
    AccountBook& accounts;
    ActRunner& runner;
    QHash<AccountId, QStringList> events;
    QHash<IntentId, AccountId> saves; ///< of this session, until their outcome is known
    ChangeCalls changes;
    AccountReads<WebhookSubscription> reads;
};

/// The one address of an account is a subscription without an id.
Call<QList<WebhookSubscription>> WebhookDesk::Private::ask(const AccountId& account)
{
    const auto ports = accounts.ports(account);
    if (ports.subscriptions) {
        return transform(ports.subscriptions->fetchSubscriptions(),
                         [this, account](Result<WebhookList> list) -> Result<Subscriptions> {
                             if (!list)
                                 return tl::unexpected(std::move(list.error()));
                             events.insert(account, list->knownEvents);
                             return std::move(list->subscriptions);
                         });
    }
    return transform(ports.webhooks->fetchUrl(),
                     [](const Result<QString>& url) -> Result<Subscriptions> {
                         if (!url)
                             return tl::unexpected(url.error());
                         WebhookSubscription one;
                         one.url = QUrl(*url);
                         return Subscriptions{one};
                     });
}

QList<WebhookRow> WebhookDesk::Private::rowsOf(const Account& account) const
{
    const auto ports = accounts.ports(account.id);
    QList<WebhookRow> rows;
    const auto subscriptions = reads.rows(account.id);
    for (const auto& subscription : subscriptions) {
        const bool isAddress = subscription.id.isEmpty();
        rows.append({account.id,
                     isAddress ? WebhookRow::Kind::Address : WebhookRow::Kind::Subscription,
                     subscription,
                     {}});
    }
    if (!rows.isEmpty() || ports.subscriptions)
        return rows;
    if (ports.webhooks)
        return {{account.id, WebhookRow::Kind::Address, {}, {}}};
    const auto* const vendor = accounts.directory().find(account.vendor);
    const auto note = vendor ? vendor->webhookNote : QString();
    if (!accounts.vendor(account.id) && note.isEmpty())
        return {}; // not known yet what it can do
    return {{account.id,
             WebhookRow::Kind::Note,
             {},
             note.isEmpty() ? tr("This vendor has no call for it. Ask the vendor.") : note}};
}

WebhookDesk::WebhookDesk(Cache& cache, AccountBook& accounts, ActRunner& runner, ActivityLog& log,
                         Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, cache, accounts, runner, log, clock))
{
    connect(&accounts, &AccountBook::vendorClosing, this,
            [this](const AccountId& account) { d->changes.drop(account); });
    connect(&accounts, &AccountBook::accountsChanged, this, [this] {
        d->events.removeIf([this](auto events) { return !d->accounts.find(events.key()); });
    });
    connect(&runner, &ActRunner::finished, this, [this](const IntentId& id, const ActAnswer&) {
        if (const auto account = d->saves.take(id); !account.isEmpty())
            refresh(account);
    });
}

WebhookDesk::~WebhookDesk() = default;

void WebhookDesk::open()
{
    d->reads.open();
}

QList<WebhookRow> WebhookDesk::rows() const
{
    QList<WebhookRow> all;
    for (const auto& account : d->accounts.accounts())
        all += d->rowsOf(account);
    return all;
}

ReadStanding WebhookDesk::standing(const AccountId& account) const
{
    return d->reads.standing(account);
}

QDateTime WebhookDesk::asOf() const
{
    return d->reads.asOf();
}

QStringList WebhookDesk::knownEvents(const AccountId& account) const
{
    return d->events.value(account);
}

void WebhookDesk::refreshAll()
{
    d->reads.refreshAll();
}

void WebhookDesk::refresh(const AccountId& account)
{
    d->reads.refresh(account);
}

QString WebhookDesk::obstacle(const AccountId& account) const
{
    const auto* const known = d->accounts.find(account);
    if (!known)
        return tr("This account was removed.");
    if (known->readOnly)
        return tr("This account is read-only.");
    if (!d->accounts.vendor(account))
        return tr("This account is not open.");
    const auto ports = d->accounts.ports(account);
    return ports.subscriptions || ports.webhooks ? QString()
                                                 : tr("This vendor has no call for webhooks.");
}

Call<WebhookSubscription> WebhookDesk::save(const AccountId& account,
                                            const WebhookSubscription& wish, const Secret& secret)
{
    auto* const port = d->accounts.ports(account).subscriptions;
    if (const auto reason = obstacle(account); !reason.isEmpty() || !port)
        return Call<WebhookSubscription>::ready(
            failure(makeError(ErrorKind::Conflict, reason, u"blocked"_s)));
    return d->follow(account, tr("Save webhook"), port->save(wish, secret));
}

Call<bool> WebhookDesk::remove(const AccountId& account, const QString& id)
{
    auto* const port = d->accounts.ports(account).subscriptions;
    if (const auto reason = obstacle(account); !reason.isEmpty() || !port)
        return Call<bool>::ready(failure(makeError(ErrorKind::Conflict, reason, u"blocked"_s)));
    return d->follow(account, tr("Delete webhook"), port->remove(id));
}

Call<QString> WebhookDesk::test(const AccountId& account, const QString& id)
{
    auto* const port = d->accounts.ports(account).subscriptions;
    if (const auto reason = obstacle(account); !reason.isEmpty() || !port)
        return Call<QString>::ready(failure(makeError(ErrorKind::Conflict, reason, u"blocked"_s)));
    return d->follow(account, tr("Test webhook"), port->test(id));
}

Call<QList<WebhookDelivery>> WebhookDesk::deliveries(const AccountId& account, const QString& id,
                                                     const QString& status)
{
    auto* const port = d->accounts.ports(account).subscriptions;
    if (!port) {
        return Call<QList<WebhookDelivery>>::ready(failure(
            makeError(ErrorKind::Conflict, tr("This account is not open."), u"not open"_s)));
    }
    return d->reads.calls().shield(port->fetchDeliveries(id, status), account);
}

Result<IntentId> WebhookDesk::saveAddress(const QString& sheetToken, const AccountId& account,
                                          const QString& url)
{
    auto* const port = d->accounts.ports(account).webhooks;
    if (const auto reason = obstacle(account); !reason.isEmpty() || !port)
        return failure(makeError(ErrorKind::Conflict, reason, u"blocked"_s));
    auto act = port->prepareSave(url);
    if (!act)
        return failure(std::move(act.error()));
    Intent intent;
    intent.account = account;
    intent.act = std::move(*act);
    intent.sheetToken = sheetToken;
    intent.planName = url.trimmed(); // what the reconciler compares with the vendor's
    auto started = d->runner.run(std::move(intent));
    if (started)
        d->saves.insert(*started, account);
    return started;
}

Secret newWebhookSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray bytes;
    for (const auto word : words)
        bytes.append(QByteArray::number(word, 16).rightJustified(8, '0'));
    return Secret(bytes);
}

} // namespace simstock
