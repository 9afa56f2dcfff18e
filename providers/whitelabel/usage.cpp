// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/usage.h"

#include "providers/whitelabel/ordering.h"
#include "providers/whitelabel/volumes.h"

#include <QJsonArray>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

/// As behind this API: asking again sooner brings nothing new.
constexpr milliseconds lag{30 * 60'000};
/// The key's name is that of the system behind this API, which takes as many.
constexpr qsizetype mostPerCheck = 10;

/// There is no such thing here, or nothing of use: another call may have it.
bool isAbsent(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Protocol ||
           error.kind == ErrorKind::Rejected;
}

/// An answer of either sort, for who goes on with both.
struct Tried {
    Result<UsageSample> sample;
};

/// The other call where the first answers with an error that test() is true of.
template <typename Test, typename Other>
Call<UsageSample> orElse(Call<UsageSample> call, Test test, Other other)
{
    auto tried = transform(std::move(call), [](Result<UsageSample> sample) -> Result<Tried> {
        return Tried{std::move(sample)};
    });
    return chain(std::move(tried), [test, other = std::move(other)](const Tried& answer) {
        if (answer.sample || !test(answer.sample.error()))
            return Call<UsageSample>::ready(answer.sample);
        return other();
    });
}

Call<UsageSample> askProfile(const std::shared_ptr<Session>& session, const EsimKey& key)
{
    Question question{.key = "profiles.usage"_L1,
                      .values = {{u"id"_s, fromEsimId(key.id).iccid.text()}},
                      .pace = {usagePace}};
    if (const auto provider = session->learned().providerOf(key.id); !provider.isEmpty())
        question.query.addQueryItem(u"provider_id"_s, provider);
    return session->read<UsageSample>(question,
                                      [key, now = session->clock().now()](HttpReply reply) {
                                          return readUsage(std::move(reply), key, now);
                                      });
}

/// Usage of the whole order.
Call<UsageSample> askOrderUsage(const std::shared_ptr<Session>& session, const EsimKey& key,
                                UsageRead read)
{
    Question question{.key = "orders.usage"_L1,
                      .values = {{u"id"_s, fromEsimId(key.id).order.text()}},
                      .pace = {usagePace}};
    question.query.addQueryItem(u"refreshCache"_s,
                                read == UsageRead::Fresh ? u"true"_s : u"false"_s);
    return session->read<UsageSample>(question,
                                      [key, now = session->clock().now()](HttpReply reply) {
                                          return readUsage(std::move(reply), key, now);
                                      });
}

/// Usage of the eSIM's order, where that is its own: NotFound for an order of several.
Call<UsageSample> askOwnOrder(const std::shared_ptr<Session>& session, const EsimKey& key,
                              UsageRead read)
{
    const auto judged = [session, key, read](std::optional<int> size) {
        return size == 1 ? askOrderUsage(session, key, read)
                         : Call<UsageSample>::ready(failure(ErrorKind::NotFound));
    };
    const auto order = fromEsimId(key.id).order;
    if (order.isEmpty())
        return judged({});
    if (const auto size = session->learned().sizeOf(order))
        return judged(size);
    return chain(askOrder(session, order), [session, order, judged](const OrderRow&) {
        return judged(session->learned().sizeOf(order));
    });
}

Call<UsageSample> askOne(const std::shared_ptr<Session>& session, const EsimKey& key,
                         UsageRead read)
{
    if (fromEsimId(key.id).iccid.isEmpty())
        return askOrderUsage(session, key, read);
    if (read == UsageRead::Fresh)
        return orElse(askOwnOrder(session, key, read), isAbsent,
                      [session, key] { return askProfile(session, key); });
    const auto isUnknown = [](const Error& error) { return error.kind == ErrorKind::NotFound; };
    return orElse(askProfile(session, key), isUnknown,
                  [session, key, read] { return askOwnOrder(session, key, read); });
}

Call<QList<UsageSample>> askSeveral(const std::shared_ptr<Session>& session,
                                    const QString& provider, const TranNos& asked)
{
    auto numbers = asked.keys();
    std::sort(numbers.begin(), numbers.end());
    return session->read<QList<UsageSample>>(
        {.key = "usage.check"_L1,
         .body = toBody({{u"provider_id"_s, provider},
                         {u"esimTranNoList"_s, QJsonArray::fromStringList(numbers)}}),
         .pace = {usagePace}},
        [asked, now = session->clock().now()](HttpReply reply) {
            return readUsages(std::move(reply), asked, now);
        });
}

/// Those of one provider together, then the others one after the other. Owned by its Call.
class UsageRun {
public:
    UsageRun(std::shared_ptr<Session> session, UsageRead read, Answer<QList<UsageSample>> answer)
        : m_session(std::move(session)), m_answer(std::move(answer)), m_read(read)
    {
    }
    void start(const QList<EsimKey>& esims)
    {
        QMap<QString, QList<EsimKey>> together;
        for (const auto& key : esims) {
            const QString provider = providerFor(key);
            if (provider.isEmpty())
                m_single.push_back(key);
            else
                together[provider].append(key);
        }
        for (auto group = together.cbegin(); group != together.cend(); ++group) {
            for (qsizetype at = 0; at < group->size(); at += mostPerCheck)
                addGroup(group.key(), group->mid(at, mostPerCheck));
        }
        askNext();
    }

private:
    struct Group {
        QString provider;
        TranNos asked;
    };
    /// Whose eSIM it is, when it can be asked together with others.
    [[nodiscard]] QString providerFor(const EsimKey& key) const
    {
        const auto& learned = m_session->learned();
        if (m_read == UsageRead::Fresh || !learned.checksUsage ||
            learned.tranNoOf(key.id).isEmpty())
            return {};
        return learned.providerOf(key.id);
    }
    void addGroup(const QString& provider, const QList<EsimKey>& keys)
    {
        if (keys.size() < 2) {
            m_single.insert(m_single.end(), keys.cbegin(), keys.cend());
            return;
        }
        Group group{.provider = provider, .asked = {}};
        for (const auto& key : keys)
            group.asked.insert(m_session->learned().tranNoOf(key.id), key);
        m_groups.push_back(std::move(group));
    }
    void askNext()
    {
        if (!m_groups.empty()) {
            const auto group = std::move(m_groups.front());
            m_groups.pop_front();
            askGroup(group);
        } else if (!m_single.empty()) {
            const auto key = std::move(m_single.front());
            m_single.pop_front();
            askSingle(key);
        } else {
            m_answer.finish(std::move(m_samples));
        }
    }
    void askGroup(const Group& group)
    {
        if (!m_session->learned().checksUsage) {
            putOff(group, {});
            askNext();
            return;
        }
        m_several = askSeveral(m_session, group.provider, group.asked);
        m_several.onDone([this, group](Result<QList<UsageSample>> samples) {
            if (!samples && !isAbsent(samples.error())) {
                m_answer.finish(failure(std::move(samples.error())));
                return;
            }
            if (!samples && isMissing(samples.error()))
                m_session->learned().checksUsage = false;
            putOff(group, samples.value_or(QList<UsageSample>()));
            m_samples += samples.value_or(QList<UsageSample>());
            askNext();
        });
    }
    /// Those the answer left out are asked for singly.
    void putOff(const Group& group, const QList<UsageSample>& read)
    {
        auto left = group.asked.values();
        left.removeIf([&read](const EsimKey& key) {
            return std::any_of(read.cbegin(), read.cend(),
                               [&key](const UsageSample& sample) { return sample.esim == key; });
        });
        std::sort(left.begin(), left.end());
        m_single.insert(m_single.end(), left.cbegin(), left.cend());
    }
    void askSingle(const EsimKey& key)
    {
        m_call = askOne(m_session, key, m_read);
        m_call.onDone([this](Result<UsageSample> sample) {
            if (sample)
                m_samples.append(std::move(*sample));
            else if (sample.error().kind != ErrorKind::NotFound &&
                     sample.error().kind != ErrorKind::Protocol) {
                m_answer.finish(failure(std::move(sample.error())));
                return;
            }
            askNext();
        });
    }

    std::shared_ptr<Session> m_session;
    Answer<QList<UsageSample>> m_answer;
    UsageRead m_read;
    std::deque<Group> m_groups;
    std::deque<EsimKey> m_single;
    QList<UsageSample> m_samples;
    Call<QList<UsageSample>> m_several;
    Call<UsageSample> m_call;
};

/// One row: its figures stand in it or in a member of it.
std::optional<UsageSample> readRow(const json::Value& item, const EsimKey& key,
                                   const QDateTime& now)
{
    const LooseRow row(item);
    for (const auto& object : {std::optional(item), row.object({"usage", "real_time_usage"})}) {
        const auto volumes = object ? readVolumes(*object) : Volumes();
        if (!volumes.used)
            continue;
        const Names times{"lastUpdateTime", "last_update_time", "updated_at", "lastUpdated"};
        const auto time = LooseRow(*object).time(times);
        return UsageSample{.esim = key,
                           .used = *volumes.used,
                           .total = volumes.total,
                           .vendorTime = time.isValid() ? time : row.time(times),
                           .readAt = now};
    }
    return std::nullopt;
}

} // namespace

Result<UsageSample> readUsage(HttpReply reply, const EsimKey& esim, const QDateTime& now)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    auto object = envelope->object({"usage", "real_time_usage"});
    // The raw shape of the system behind it is a list of one.
    if (const auto list = envelope->list({"esimUsageList", "usage", "profiles"}))
        list->forEach([&object](const json::Value& item) {
            object = item;
            return false;
        });
    const auto sample = readRow(object, esim, now);
    if (!sample)
        return failure(ErrorKind::Protocol, u"Missing: usage.data_used"_s);
    return *sample;
}

Result<QList<UsageSample>> readUsages(HttpReply reply, const TranNos& asked, const QDateTime& now)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    QList<UsageSample> samples;
    bool hasRows = false;
    const auto take = [&](const QString& number, const json::Value& item) {
        const auto key = asked.constFind(number);
        if (key == asked.constEnd())
            return;
        hasRows = true;
        if (auto sample = readRow(item, *key, now))
            samples.append(std::move(*sample));
    };
    const Names numbers{"esimTranNo", "esim_tran_no", "esimTransactionNo"};
    if (const auto list =
            envelope->list({"esimUsageList", "usage", "usages", "results", "esims"})) {
        hasRows = true;
        list->forEach([&](const json::Value& item) {
            take(LooseRow(item).text(numbers), item);
            return true;
        });
    } else {
        const auto object = envelope->object({"usage", "results"});
        take(LooseRow(object).text(numbers), object);
        for (auto number = asked.keyBegin(); number != asked.keyEnd(); ++number) {
            const QByteArray name = number->toUtf8();
            if (const auto item = object.find({name.constData(), static_cast<size_t>(name.size())}))
                take(*number, *item);
        }
    }
    if (!hasRows)
        return failure(missingList({"esimUsageList"}));
    return samples;
}

UsageRules Usage::rules() const
{
    // One by one where nothing can be asked together: what was read before a failure is kept.
    const auto& learned = m_session->learned();
    const bool isTogether = learned.checksUsage && learned.knowsTranNos();
    return {.idsPerCall = isTogether ? static_cast<int>(mostPerCheck) : 1,
            .vendorLag = lag,
            .onTimer = true,
            .freshPerCall = 1};
}

Call<QList<UsageSample>> Usage::fetchUsage(const QList<EsimKey>& esims, UsageRead read)
{
    Answer<QList<UsageSample>> answer;
    auto call = answer.call();
    auto run = std::make_shared<UsageRun>(m_session, read, answer);
    answer.keep(run);
    run->start(esims);
    return call;
}

} // namespace simstock::whitelabel
