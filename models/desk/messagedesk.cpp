// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/messagedesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/callbag.h"
#include "models/desk/duequeue.h"
#include "models/desk/intentbook.h"
#include "models/desk/trail.h"
#include "models/store/cache.h"

#include <QSet>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr milliseconds quickFor = minutes(1);
constexpr milliseconds slowFor = minutes(10);

using Key = std::pair<QString, QString>;

Key keyOf(const Intent& intent)
{
    return {intent.account.text(), intent.act.idempotencyKey};
}

/// Nothing when it is only asked by hand from now on.
std::optional<milliseconds> nextLook(milliseconds elapsed)
{
    if (elapsed >= slowFor)
        return std::nullopt;
    return elapsed < quickFor ? milliseconds(seconds(5)) : milliseconds(seconds(30));
}

} // namespace

class MessageDesk::Private {
public:
    Private(MessageDesk& owner, Cache& store, AccountBook& book, IntentBook& intentBook,
            ActivityLog& activity, Clock& time)
        : q(owner),
          cache(store),
          accounts(book),
          intents(intentBook),
          log(activity),
          clock(time),
          due(time, [this](const IntentId& id) { ask(id, false); })
    {
    }

    void follow(const IntentRecord& record);
    void ask(const IntentId& id, bool byHand);
    void answered(const IntentId& id, bool byHand, const Result<MessageStatus>& status);
    void again(const IntentRecord& record);

    MessageDesk& q;
    Cache& cache;
    AccountBook& accounts;
    IntentBook& intents;
    ActivityLog& log;
    Clock& clock;
    QHash<Key, MessageReading> readings;
    QSet<IntentId> asking;
    DueQueue due;
    CallBag writes;
    CallBag reads;
};

void MessageDesk::Private::follow(const IntentRecord& record)
{
    const auto& id = record.intent.id;
    if (record.intent.act.kind != ActKind::Message || record.state() != IntentState::Fulfilled ||
        due.contains(id) || asking.contains(id) || !q.obstacle(id).isEmpty())
        return;
    again(record);
}

void MessageDesk::Private::again(const IntentRecord& record)
{
    const auto known = readings.value(keyOf(record.intent));
    if (isFinal(known.status))
        return;
    const auto passed =
        std::max(milliseconds(trail::lastSent(record).msecsTo(clock.now())), milliseconds(0));
    if (const auto next = nextLook(passed))
        due.set(record.intent.id, *next);
}

void MessageDesk::Private::ask(const IntentId& id, bool byHand)
{
    const auto* const record = intents.find(id);
    if (!record || asking.contains(id) || !q.obstacle(id).isEmpty())
        return;
    asking.insert(id);
    due.remove(id);
    auto* const port = accounts.ports(record->intent.account).messages;
    reads.add<MessageStatus>(
        port->fetchStatus(record->intent.act.idempotencyKey),
        [this, id, byHand](const Result<MessageStatus>& status) { answered(id, byHand, status); },
        record->intent.account);
    Q_EMIT q.changed(id);
}

void MessageDesk::Private::answered(const IntentId& id, bool byHand,
                                    const Result<MessageStatus>& status)
{
    asking.remove(id);
    const auto record = *intents.find(id);
    const auto& account = record.intent.account;
    accounts.noteAnswer(account, status ? nullptr : &status.error());
    if (status) {
        const MessageReading reading{account, record.intent.act.idempotencyKey, *status,
                                     clock.now()};
        readings.insert(keyOf(record.intent), reading);
        writes.add<bool>(cache.storeMessage(reading), [](const Result<bool>&) {});
    } else if (byHand) {
        log.note(tr("Read message status"), ActivityResult::Failed, status.error().userText,
                 account, id);
    }
    again(record);
    Q_EMIT q.changed(id);
}

MessageDesk::MessageDesk(Cache& cache, AccountBook& accounts, IntentBook& intents, ActivityLog& log,
                         Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, cache, accounts, intents, log, clock))
{
    const auto all = [this] {
        for (const auto& record : d->intents.records())
            d->follow(record);
    };
    connect(&intents, &IntentBook::opened, this, all);
    connect(&accounts, &AccountBook::vendorOpened, this, all);
    connect(&intents, &IntentBook::recordChanged, this, [this](const IntentId& id) {
        if (const auto* const record = d->intents.find(id))
            d->follow(*record);
    });
    connect(&accounts, &AccountBook::vendorClosing, this, [this](const AccountId& account) {
        d->reads.drop(account);
        const auto stopped = d->asking;
        for (const auto& id : stopped) {
            const auto* const record = d->intents.find(id);
            if (record && record->intent.account == account)
                d->asking.remove(id);
        }
    });
}

MessageDesk::~MessageDesk() = default;

void MessageDesk::open()
{
    d->writes.add<QList<MessageReading>>(d->cache.loadMessages(),
                                         [this](const Result<QList<MessageReading>>& stored) {
                                             if (!stored)
                                                 return;
                                             for (const auto& reading : *stored) {
                                                 const Key key{reading.account.text(), reading.key};
                                                 if (!d->readings.contains(key))
                                                     d->readings.insert(key, reading);
                                             }
                                             Q_EMIT reset();
                                         });
}

std::optional<MessageReading> MessageDesk::reading(const IntentId& id) const
{
    const auto* const record = d->intents.find(id);
    if (!record || record->intent.act.idempotencyKey.isEmpty())
        return std::nullopt;
    const auto known = d->readings.constFind(keyOf(record->intent));
    return known == d->readings.constEnd() ? std::nullopt : std::optional(*known);
}

QString MessageDesk::obstacle(const IntentId& id) const
{
    const auto* const record = d->intents.find(id);
    if (!record || record->intent.act.kind != ActKind::Message)
        return tr("Choose a message first.");
    if (record->state() != IntentState::Fulfilled)
        return tr("The vendor has not accepted this message.");
    const auto* const port = d->accounts.ports(record->intent.account).messages;
    if (!port)
        return tr("The account of this message is not open.");
    if (!port->rules().hasStatus || record->intent.act.idempotencyKey.isEmpty())
        return tr("This vendor has no status of messages.");
    const auto known = reading(id);
    if (known && isFinal(known->status))
        return tr("What became of this message is known.");
    return {};
}

void MessageDesk::check(const IntentId& id)
{
    d->ask(id, true);
}

bool MessageDesk::isChecking(const IntentId& id) const
{
    return d->asking.contains(id);
}

} // namespace simstock
