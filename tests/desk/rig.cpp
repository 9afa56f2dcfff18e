// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/rig.h"

#include "models/desk/pinhash.h"

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

Money dollars(int whole)
{
    return *Money::fromMicros(whole * Money::unit, Currency::usd());
}

} // namespace

Rig::Parts::Parts(Rig& rig)
    : log(rig.clock),
      accountStore(rig.m_workspace.accountsFile()),
      vault(rig.secrets, rig.m_workspace.vaultKey()),
      cache(rig.m_workspace.cacheFile(), rig.m_workspace.backupFolder(), vault, rig.clock),
      journal(rig.m_workspace.journalFile(), rig.m_workspace.backupFolder(), rig.clock),
      accounts(accountStore, rig.secrets, rig.directory, log, rig.clock),
      intents(journal),
      wallets(cache, accounts, rig.clock),
      spendPin(rig.secrets, accountStore, rig.m_workspace.vaultKey(), rig.clock, PinCost::least()),
      runner(intents, accounts, wallets, spendPin, log, rig.clock),
      esims(cache, accounts, runner, log, rig.clock),
      usage(cache, accounts, esims, log, rig.clock),
      priceBook(accountStore),
      catalogue(cache, accounts, log, priceBook, rig.clock),
      buyGuards(accountStore, accounts, priceBook),
      orders(intents, runner, accounts, esims, wallets, buyGuards, log, rig.clock),
      routing(accountStore, accounts, catalogue, intents),
      batches(journal, intents, orders, runner, accounts, catalogue, wallets, spendPin, rig.clock),
      webhooks(cache, accounts, runner, log, rig.clock),
      brands(cache, accounts, log, rig.clock),
      prices(cache, accounts, catalogue, runner, log, rig.clock),
      ledger(cache, accounts, wallets, intents, log, rig.clock),
      payments(intents, runner, accounts, wallets, log),
      messages(cache, accounts, intents, log, rig.clock)
{
}

Rig::Rig()
    : clock(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)),
      m_workspace(*Workspace::open(m_folder.path()))
{
    VendorDescriptor vendor;
    vendor.id = VendorId(u"fake"_s);
    vendor.name = u"Fake"_s;
    vendor.credentials = {{u"accessCode"_s, u"Access code"_s, true, true},
                          {u"secretKey"_s, u"Secret key"_s, false, true}};
    vendor.baseUrls = {{Environment::Live, QUrl(u"https://fake.example"_s)}};
    vendor.open = [this](const Account& opened, const VendorDescriptor::Credentials&,
                         const SessionMemory&) {
        return std::make_unique<FakeVendor>(script, opened.id);
    };
    directory.vendors = {vendor};
    Wallet wallet;
    wallet.balance = dollars(100);
    wallet.readAt = clock.now();
    script.wallet.usually(wallet);
}

Rig::~Rig() = default;

void Rig::start()
{
    m_parts = std::make_unique<Parts>(*this);
    auto* const parts = m_parts.get();
    QObject::connect(&parts->intents, &IntentBook::opened, &parts->orders, [parts] {
        parts->orders.open();
        parts->batches.open();
    });
    QVERIFY(parts->accountStore.open());
    QVERIFY(wait(parts->cache.open()));
    QVERIFY(wait(parts->vault.open(!**wait(parts->cache.hasSealed())))); // may be locked
    parts->catalogue.open();
    parts->esims.open();
    parts->wallets.open();
    parts->usage.open();
    parts->webhooks.open();
    parts->brands.open();
    parts->prices.open();
    parts->ledger.open();
    parts->messages.open();
    parts->spendPin.open();
    parts->buyGuards.open();
    parts->routing.open();
    parts->intents.open();
    parts->accounts.open();
    drain();
    QTRY_VERIFY(parts->intents.isOpen());
    drain();
}

void Rig::stop()
{
    m_parts->journal.flush();
    m_parts->cache.flush();
    m_parts.reset();
}

void Rig::drain()
{
    for (int turn = 0; turn < 16; ++turn) {
        QCoreApplication::sendPostedEvents();
        if (!m_parts)
            return;
        m_parts->journal.flush();
        m_parts->cache.flush();
        QCoreApplication::sendPostedEvents();
    }
}

void Rig::pass(milliseconds time)
{
    drain();
    while (time > milliseconds(0)) {
        const auto step = std::min(time, milliseconds(1'000));
        clock.advance(step);
        drain();
        time -= step;
    }
}

AccountId Rig::addAccount(const QString& label)
{
    Account added;
    added.vendor = VendorId(u"fake"_s);
    added.label = label;
    const auto id = wait((*this)->accounts.add(added, {{u"accessCode"_s, Secret("canary-key")}}));
    if (!id || !*id)
        return {};
    drain();
    if (account.isEmpty())
        account = **id;
    return **id;
}

OrderDraft Rig::draft(const AccountId& buyer, int quantity) const
{
    OrderDraft wish;
    wish.offer.account = buyer;
    wish.offer.code = OfferCode(u"JP_5_30"_s);
    wish.offer.name = u"Japan 5 GB 30 days"_s;
    wish.offer.days = 30;
    wish.offer.cost = dollars(4);
    wish.quantity = quantity;
    wish.customerName = u"Ada"_s;
    return wish;
}

IntentId Rig::buy(const QString& token, int quantity)
{
    const auto id = (*this)->orders.buy(token, draft(account, quantity));
    drain();
    return id ? *id : IntentId();
}

IntentState Rig::state(const IntentId& id) const
{
    const auto* const record = (*this)->intents.find(id);
    return record ? record->state() : IntentState::Damaged;
}

QList<IntentState> Rig::story(const IntentId& id) const
{
    QList<IntentState> states;
    if (const auto* const record = (*this)->intents.find(id)) {
        for (const auto& event : record->events)
            states.append(event.state);
    }
    return states;
}

Esim Rig::esim(int number, const QString& order) const
{
    Esim made;
    made.key = {account, VendorEsimId(u"E%1"_s.arg(number))};
    made.order = VendorOrderId(order);
    made.state = EsimState::ReadyToInstall;
    made.total = DataSize(5LL << 30);
    made.days = 30;
    made.readAt = clock.now();
    made.secrets.activationCode = Secret("LPA:1$smdp.example$CANARY");
    return made;
}

ActAnswer Rig::accepted(const QString& order)
{
    ActAnswer answer;
    answer.outcome = Outcome::Accepted;
    answer.evidence.anyByteLeft = true;
    answer.evidence.httpStatus = 200;
    answer.order = VendorOrderId(order);
    return answer;
}

ActAnswer Rig::outcome(Outcome outcome, ErrorKind kind)
{
    ActAnswer answer;
    answer.outcome = outcome;
    answer.evidence.anyByteLeft = outcome != Outcome::NotSent;
    answer.error = makeError(kind);
    return answer;
}

} // namespace simstock::test
