// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"

#include <deque>
#include <functional>
#include <memory>

namespace simstock::test {

/// Answers of one port in the order in which a test gave them, then the usual one. While it holds,
/// questions stay open until answerHeld().
template <typename T>
class Script {
public:
    explicit Script(Result<T> usual) : m_usual(std::move(usual)) {}
    void then(Result<T> answer) { m_next.push_back(std::move(answer)); }
    void usually(Result<T> answer) { m_usual = std::move(answer); }
    void hold(bool on = true) { m_holds = on; }
    /// While set, every question gets this error.
    void fail(const std::optional<Error>& error) { m_error = error; }
    void answerHeld() { answerHeld(m_error ? Result<T>(failure(*m_error)) : m_usual); }
    [[nodiscard]] qsizetype heldCount() const { return m_held.size(); }
    void answerHeld(const Result<T>& answer)
    {
        const auto held = std::exchange(m_held, {});
        for (const auto& one : held)
            one.finish(answer);
    }
    [[nodiscard]] Call<T> ask()
    {
        ++count;
        if (m_holds) {
            Answer<T> answer;
            auto call = answer.call();
            m_held.append(answer);
            return call;
        }
        if (m_error)
            return Call<T>::ready(failure(*m_error));
        if (m_next.empty())
            return Call<T>::ready(m_usual);
        auto answer = std::move(m_next.front());
        m_next.pop_front();
        return Call<T>::ready(std::move(answer));
    }
    int count = 0;

private:
    Result<T> m_usual;
    std::deque<Result<T>> m_next;
    QList<Answer<T>> m_held;
    bool m_holds = false;
    std::optional<Error> m_error;
};

/// What the fake vendors of a test answer, and what they were asked. Outlives every vendor object.
struct FakeScript {
    Script<ActAnswer> acts{ActAnswer{}};
    Script<OrderStanding> standing{OrderStanding{}};
    Script<QList<FoundOrder>> found{QList<FoundOrder>{}};
    Script<ListEnd> inventory{ListEnd{}};
    Script<Esim> esim{failure(ErrorKind::NotFound)};
    Script<Wallet> wallet{failure(ErrorKind::Server)};
    Script<ListEnd> offersEnd{ListEnd{}};
    Script<Offer> offer{failure(ErrorKind::NotFound)};
    Script<QList<Offer>> topUps{QList<Offer>{}};
    Script<QList<UsageSample>> usage{QList<UsageSample>{}};
    Script<QString> trial{QStringLiteral("fine")};

    QList<QList<Offer>> offerBatches; ///< handed out before offersEnd answers
    QList<QList<Esim>> esimBatches;   ///< one per window
    OrderingRules rules{.maxQuantity = 30,
                        .maxDays = 365,
                        .resendWithSameKey = true,
                        .settleTime = milliseconds(60'000)};
    std::optional<bool> happened;
    QHash<ActKind, Fit> fits; ///< acts that are not simply possible
    UsageRules usageRules{.idsPerCall = 10, .vendorLag = std::chrono::hours(2)};

    std::function<void(VendorPorts&)> furtherPorts; ///< what else the vendors can do
    bool walletOnTimer = true;

    QList<PreparedAct> sent;
    QList<TimeWindow> windows;
    QSet<VendorOrderId> known; ///< of the newest search for orders
    QList<QList<EsimKey>> usageGroups;
    QList<UsageRead> usageReads; ///< one per group
    int opened = 0;
    int closed = 0;
};

class FakeMessages final : public MessagesPort {
public:
    [[nodiscard]] MessageRules rules() const override { return {}; }
    [[nodiscard]] Fit fit(const Esim&) const override { return {true, {}}; }
    [[nodiscard]] Result<PreparedAct> prepareMessage(const MessageRequest& request) const override
    {
        return PreparedAct{
            ActKind::Message, "POST", QStringLiteral("/sms"), request.text.toUtf8(), {}};
    }
};

class FakeUsage final : public UsagePort {
public:
    explicit FakeUsage(FakeScript& script) : m_script(script) {}
    [[nodiscard]] UsageRules rules() const override { return m_script.usageRules; }
    [[nodiscard]] Call<QList<UsageSample>> fetchUsage(const QList<EsimKey>& esims,
                                                      UsageRead read) override
    {
        m_script.usageGroups.append(esims);
        m_script.usageReads.append(read);
        return m_script.usage.ask();
    }

private:
    FakeScript& m_script;
};

class FakeVendor final : public Vendor,
                         public ActPort,
                         public CataloguePort,
                         public OrderingPort,
                         public InventoryPort,
                         public LifecyclePort,
                         public TopUpPort,
                         public WalletPort {
public:
    FakeVendor(FakeScript& script, AccountId account)
        : m_script(script), m_account(std::move(account)), m_usage(script)
    {
        ++m_script.opened;
        m_ports.acts = this;
        m_ports.catalogue = this;
        m_ports.ordering = this;
        m_ports.inventory = this;
        m_ports.lifecycle = this;
        m_ports.topUp = this;
        m_ports.messages = &m_messages;
        m_ports.usage = &m_usage;
        m_ports.wallet = this;
        if (m_script.furtherPorts)
            m_script.furtherPorts(m_ports);
    }
    ~FakeVendor() override { ++m_script.closed; }

    [[nodiscard]] const VendorPorts& ports() const override { return m_ports; }
    [[nodiscard]] Call<QString> test() override { return m_script.trial.ask(); }

    [[nodiscard]] Call<ActAnswer> execute(const PreparedAct& act) override
    {
        m_script.sent.append(act);
        return m_script.acts.ask();
    }
    [[nodiscard]] Call<ListEnd> fetchOffers(OnOffers onOffers) override
    {
        qint64 items = 0;
        for (auto batch : std::as_const(m_script.offerBatches)) {
            for (auto& offer : batch)
                offer.account = m_account;
            items += batch.size();
            onOffers(batch, {items, 0, items * 100});
        }
        return m_script.offersEnd.ask();
    }
    [[nodiscard]] Call<Offer> fetchOffer(const Offer&) override { return m_script.offer.ask(); }
    [[nodiscard]] OrderingRules rules() const override { return m_script.rules; }
    [[nodiscard]] Result<PreparedAct> prepareOrder(const OrderRequest& request) const override
    {
        return PreparedAct{ActKind::Order, "POST", QStringLiteral("/order"),
                           "order " + (request.idempotencyKey + request.brandProfile).toUtf8(),
                           request.idempotencyKey};
    }
    [[nodiscard]] Call<OrderStanding> fetchOrder(const VendorOrderId&, int) override
    {
        return m_script.standing.ask();
    }
    [[nodiscard]] Call<QList<FoundOrder>> fetchOrders(const OrderSearch& search) override
    {
        m_script.windows.append(search.window);
        m_script.known = search.known;
        return m_script.found.ask();
    }
    [[nodiscard]] Call<ListEnd> fetchEsims(const TimeWindow&, OnEsims onEsims) override
    {
        if (!m_script.esimBatches.isEmpty())
            onEsims(m_script.esimBatches.takeFirst(), {});
        return m_script.inventory.ask();
    }
    [[nodiscard]] Call<Esim> fetchEsim(const Esim&) override { return m_script.esim.ask(); }
    [[nodiscard]] QSet<ActKind> acts() const override
    {
        return {ActKind::Cancel, ActKind::Suspend, ActKind::Resume, ActKind::Revoke};
    }
    [[nodiscard]] Fit fit(ActKind act, const Esim&) const override
    {
        return m_script.fits.value(act, {true, {}});
    }
    [[nodiscard]] Result<PreparedAct> prepare(ActKind act, const Esim& esim) const override
    {
        return PreparedAct{act, "POST", QStringLiteral("/act"), esim.key.id.text().toUtf8(), {}};
    }
    [[nodiscard]] std::optional<bool> happened(ActKind, const Esim&) const override
    {
        return m_script.happened;
    }
    [[nodiscard]] Fit fit(const Esim&) const override { return {true, {}}; }
    [[nodiscard]] Call<QList<Offer>> fetchTopUps(const Esim&) override
    {
        return m_script.topUps.ask();
    }
    [[nodiscard]] Result<PreparedAct> prepareTopUp(const TopUpRequest& request) const override
    {
        return PreparedAct{ActKind::TopUp, "POST", QStringLiteral("/topup"),
                           "topup " + request.idempotencyKey.toUtf8(), request.idempotencyKey};
    }
    [[nodiscard]] Call<Wallet> fetchWallet() override { return m_script.wallet.ask(); }
    [[nodiscard]] bool onTimer() const override { return m_script.walletOnTimer; }

private:
    FakeScript& m_script;
    AccountId m_account;
    FakeMessages m_messages;
    FakeUsage m_usage;
    VendorPorts m_ports;
};

} // namespace simstock::test
