// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/suppliers.h"

#include "providers/whitelabel/catalogue.h"
#include "providers/whitelabel/offers.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

/// A platform sells for a few; each costs a call.
constexpr qsizetype mostProviders = 5;

/// One provider after the other. Owned by its Call.
class BalanceRun {
public:
    BalanceRun(std::shared_ptr<Session> session, Answer<QList<SupplierBalance>> answer)
        : m_session(std::move(session)), m_answer(std::move(answer))
    {
        const auto providers = m_session->learned().providers();
        m_left.assign(providers.cbegin(), providers.cend());
    }
    void askNext()
    {
        if (m_left.empty() || m_balances.size() >= mostProviders) {
            m_answer.finish(std::move(m_balances));
            return;
        }
        const auto provider = std::move(m_left.front());
        m_left.pop_front();
        m_call = m_session->read<SupplierBalance>(
            {.key = "usage.balance"_L1, .values = {{u"provider"_s, provider}}},
            [provider](HttpReply reply) {
                return readSupplierBalance(std::move(reply), provider);
            });
        m_call.onDone([this](Result<SupplierBalance> read) {
            if (!read && !isMissing(read.error())) {
                m_answer.finish(failure(std::move(read.error())));
                return;
            }
            if (read)
                m_balances.append(std::move(*read));
            askNext();
        });
    }

private:
    std::shared_ptr<Session> m_session;
    Answer<QList<SupplierBalance>> m_answer;
    std::deque<QString> m_left;
    QList<SupplierBalance> m_balances;
    Call<SupplierBalance> m_call;
};

Call<QList<SupplierBalance>> askAll(const std::shared_ptr<Session>& session)
{
    Answer<QList<SupplierBalance>> answer;
    auto call = answer.call();
    auto run = std::make_shared<BalanceRun>(session, answer);
    answer.keep(run);
    run->askNext();
    return call;
}

} // namespace

Call<QList<SupplierBalance>> Suppliers::fetchSupplierBalances()
{
    if (!m_session->learned().providers().isEmpty())
        return askAll(m_session);
    return chain(askPlans(m_session, 1), [session = m_session](const Page<Offer>& page) {
        for (const auto& offer : page.rows)
            session->learned().plan(offer.code, fromAlias(offer.alias).provider);
        return askAll(session);
    });
}

Result<SupplierBalance> readSupplierBalance(HttpReply reply, const QString& provider)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    const auto object = envelope->object({"provider_balance", "providerBalance"});
    const LooseRow outer(object);
    const LooseRow row(outer.object({"balance", "provider_balance", "account"}).value_or(object));
    const auto currency = row.text({"currency"}).isEmpty() ? outer.currency() : row.currency();
    const auto balance = row.money({"balance", "available_balance", "availableBalance",
                                    "current_balance", "currentBalance", "available", "amount"},
                                   currency);
    if (!balance)
        return failure(makeError(ErrorKind::Protocol, u"Missing: data.balance"_s));
    const Names times{"timestamp",  "as_of",     "asOf",       "last_updated",  "lastUpdated",
                      "updated_at", "updatedAt", "checked_at", "lastUpdateTime"};
    const Names names{"provider_name", "providerName", "name", "provider"};
    const QString name = outer.text(names);
    const auto time = row.time(times);
    return SupplierBalance{.supplier = (name.isEmpty() ? provider : name).left(wordLimit),
                           .balance = *balance,
                           .asOf = time.isValid() ? time : outer.time(times)};
}

} // namespace simstock::whitelabel
