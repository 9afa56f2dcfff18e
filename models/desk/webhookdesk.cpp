// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/webhookdesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
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
    Private(WebhookDesk& owner, AccountBook& book, ActRunner& acts, ActivityLog& activity,
            Clock& time)
        : q(owner),
          accounts(book),
          runner(acts),
          log(activity),
          clock(time),
          changes(book, activity)
    {
    }

    struct Known {
        QList<WebhookSubscription> subscriptions;
        QStringList events;
        ReadStanding standing;
        qint64 activity = 0;
    };
    void listed(const AccountId& account, Result<WebhookList> list);
    void addressRead(const AccountId& account, const Result<QString>& url);
    void endRead(const AccountId& account, const Error* error);
    void closing(const AccountId& account);
    [[nodiscard]] QList<WebhookRow> rowsOf(const Account& account) const;
    template <typename T>
    [[nodiscard]] Call<T> follow(const AccountId& account, const QString& what, Call<T> call)
    {
        return changes.follow(account, what, std::move(call),
                              [this, account] { q.refresh(account); });
    }

    WebhookDesk& q;
    AccountBook& accounts;
    ActRunner& runner;
    ActivityLog& log;
    Clock& clock;
    bool isWanted = false; ///< somebody looks
    QHash<AccountId, Known> known;
    QHash<IntentId, AccountId> saves; ///< of this session, until their outcome is known
    CallBag reads;
    ChangeCalls changes;
};

void WebhookDesk::Private::listed(const AccountId& account, Result<WebhookList> list)
{
    if (list) {
        auto& here = known[account];
        here.subscriptions = std::move(list->subscriptions);
        here.events = std::move(list->knownEvents);
    }
    endRead(account, list ? nullptr : &list.error());
}

void WebhookDesk::Private::addressRead(const AccountId& account, const Result<QString>& url)
{
    if (url) {
        WebhookSubscription one;
        one.url = QUrl(*url);
        known[account].subscriptions = {one};
    }
    endRead(account, url ? nullptr : &url.error());
}

void WebhookDesk::Private::endRead(const AccountId& account, const Error* error)
{
    auto& here = known[account];
    here.standing.running = false;
    here.standing.lastError = error ? error->userText : QString();
    if (!error)
        here.standing.readAt = clock.now();
    log.finish(here.activity, error ? ActivityResult::Failed : ActivityResult::Done,
               here.standing.lastError);
    accounts.noteAnswer(account, error);
    Q_EMIT q.changed();
}

void WebhookDesk::Private::closing(const AccountId& account)
{
    reads.drop(account);
    changes.drop(account);
    const auto here = known.find(account);
    if (here == known.end() || !here->standing.running)
        return;
    here->standing.running = false;
    log.finish(here->activity, ActivityResult::Stopped, tr("The account was closed."));
    Q_EMIT q.changed();
}

QList<WebhookRow> WebhookDesk::Private::rowsOf(const Account& account) const
{
    const auto ports = accounts.ports(account.id);
    const auto here = known.value(account.id);
    QList<WebhookRow> rows;
    for (const auto& subscription : here.subscriptions) {
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

WebhookDesk::WebhookDesk(AccountBook& accounts, ActRunner& runner, ActivityLog& log, Clock& clock,
                         QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, accounts, runner, log, clock))
{
    connect(&accounts, &AccountBook::vendorOpened, this, [this](const AccountId& account) {
        if (d->isWanted)
            refresh(account);
        Q_EMIT changed();
    });
    connect(&accounts, &AccountBook::vendorClosing, this,
            [this](const AccountId& account) { d->closing(account); });
    connect(&accounts, &AccountBook::accountsChanged, this, [this] {
        for (const auto& account : d->known.keys()) {
            if (!d->accounts.find(account))
                d->known.remove(account);
        }
        Q_EMIT changed();
    });
    connect(&runner, &ActRunner::finished, this, [this](const IntentId& id, const ActAnswer&) {
        if (const auto account = d->saves.take(id); !account.isEmpty())
            refresh(account);
    });
}

WebhookDesk::~WebhookDesk() = default;

QList<WebhookRow> WebhookDesk::rows() const
{
    QList<WebhookRow> all;
    for (const auto& account : d->accounts.accounts())
        all += d->rowsOf(account);
    return all;
}

ReadStanding WebhookDesk::standing(const AccountId& account) const
{
    return d->known.value(account).standing;
}

QDateTime WebhookDesk::asOf() const
{
    QDateTime oldest;
    for (const auto& account : d->accounts.accounts()) {
        const auto ports = d->accounts.ports(account.id);
        if (!ports.subscriptions && !ports.webhooks)
            continue;
        const auto at = standing(account.id).readAt;
        if (!at.isValid())
            return {};
        if (!oldest.isValid() || at < oldest)
            oldest = at;
    }
    return oldest;
}

QStringList WebhookDesk::knownEvents(const AccountId& account) const
{
    return d->known.value(account).events;
}

void WebhookDesk::refreshAll()
{
    d->isWanted = true;
    for (const auto& account : d->accounts.accounts())
        refresh(account.id);
}

void WebhookDesk::refresh(const AccountId& account)
{
    const auto ports = d->accounts.ports(account);
    if (!ports.subscriptions && !ports.webhooks)
        return;
    auto& here = d->known[account];
    if (here.standing.running)
        return;
    here.standing.running = true;
    here.activity = d->log.begin(tr("Read webhooks"), account);
    if (ports.subscriptions) {
        d->reads.add<WebhookList>(
            ports.subscriptions->fetchSubscriptions(),
            [this, account](Result<WebhookList> list) { d->listed(account, std::move(list)); },
            account);
    } else {
        d->reads.add<QString>(
            ports.webhooks->fetchUrl(),
            [this, account](const Result<QString>& url) { d->addressRead(account, url); }, account);
    }
    Q_EMIT changed();
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
    return d->reads.shield(port->fetchDeliveries(id, status), account);
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
