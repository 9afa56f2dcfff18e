// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/shop.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList spending{u"/esim/order"_s, u"/esim/topup"_s, u"/esim/cancel"_s};

} // namespace

/// From an empty folder to activation codes, and the same folder again without a line.
class TestMainJob : public QObject {
    Q_OBJECT
private:
    int spent(test::Shop& shop)
    {
        int count = 0;
        for (const auto& path : spending)
            count += static_cast<int>(shop.requests(path).size());
        return count;
    }
    static Intent intentOf(test::Shop& shop, const IntentId& id) { return shop.record(id).intent; }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void mainJob()
    {
        test::Shop shop(test::Shop::Plans::Generated);
        const auto opening = shop.sandboxBalance();
        shop.open();
        QCOMPARE(shop.desk().notice(), QString());
        QCOMPARE(shop.desk().catalogue().index()->size(), 0);

        // The catalogue comes by itself.
        shop.addAccount();
        QCOMPARE(shop.link(), LinkState::Online);
        const auto plans = shop.desk().catalogue().index()->size();
        QVERIFY(plans > 1'000);
        const auto syncedAt = shop.desk().catalogue().standing(shop.account()).lastSuccess;
        QVERIFY(syncedAt.isValid() && shop.desk().catalogue().asOf() == syncedAt);
        QCOMPARE(shop.walletMicros(), opening);

        // A quote is read anew and says what will be left.
        const auto wish = shop.draft(2);
        auto quoting = shop.desk().orders().quote(wish);
        std::optional<Quote> quote;
        quoting.onDone([&quote](const Result<Quote>& made) { quote = *made; });
        QVERIFY(shop.until([&] { return quote.has_value(); }));
        const auto price = wish.offer.cost.micros();
        QVERIFY(quote->priceIsFresh);
        QCOMPARE(quote->blocked, QString());
        QCOMPARE(quote->total->micros(), 2 * price);
        QCOMPARE(quote->balanceAfter->micros(), opening - 2 * price);

        // Bought once, followed until it is there.
        const auto id = shop.buy(u"sheet"_s, 2);
        QCOMPARE(wordOf(shop.state(id)), OrderWord::BeingPrepared);
        QVERIFY(shop.record(id).nextCheckAt > shop.clock.now());
        QVERIFY(shop.until([&] { return shop.state(id) == IntentState::Fulfilled; }));
        QCOMPARE(shop.requests(u"/esim/order"_s).size(), 1);
        const auto keys = shop.esimsOf(id);
        QCOMPARE(keys.size(), 2);
        QMap<VendorEsimId, QByteArray> codes;
        for (const auto& key : keys) {
            const auto* const esim = shop.desk().esims().find(key);
            QVERIFY(esim->hasCode);
            QCOMPARE(esim->state, EsimState::ReadyToInstall);
            QCOMPARE(esim->customerName, u"Ada Lovelace"_s);
            QCOMPARE(esim->customerEmail, u"ada@example.org"_s);
            QVERIFY(esim->secrets.isEmpty()); // rows carry no code
            codes[key.id] = shop.codeOf(key).reveal();
            QVERIFY(codes[key.id].startsWith("LPA:1$"));
            QCOMPARE(codes[key.id], shop.codeAtVendor(key));
        }
        QVERIFY(codes.first() != codes.last());
        QCOMPARE(intentOf(shop, id).customerName, u"Ada Lovelace"_s);

        // Usage of the one that gets used.
        const auto used = keys.first();
        const qint64 bytes = 123'456'789;
        shop.control(u"esimaccess/esim"_s, {{u"esimTranNo"_s, used.id.text()},
                                            {u"esimStatus"_s, u"IN_USE"_s},
                                            {u"smdpStatus"_s, u"ENABLED"_s},
                                            {u"orderUsage"_s, bytes}});
        shop.desk().esims().refresh({used});
        QVERIFY(
            shop.until([&] { return shop.desk().esims().find(used)->state == EsimState::InUse; }));
        QSignalSpy readings(&shop.desk().usage(), &UsageDesk::changed);
        shop.desk().usage().refresh({used});
        QVERIFY(shop.until([&] { return !readings.isEmpty(); }));
        const auto history = **test::wait(shop.desk().usage().history(used));
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().used.bytes(), bytes);
        QCOMPARE(shop.desk().esims().find(used)->used->bytes(), bytes);

        // More data on it.
        const auto before = shop.desk().esims().find(used)->total->bytes();
        auto listing = shop.desk().esims().topUps(used);
        QList<Offer> fitting;
        listing.onDone([&fitting](const Result<QList<Offer>>& read) { fitting = *read; });
        QVERIFY(shop.until([&] { return !fitting.isEmpty(); }));
        const auto more = fitting.constFirst();
        const auto topUp = shop.desk().esims().topUp(u"top"_s, used, more, 0);
        QVERIFY(topUp);
        QVERIFY(shop.until([&] { return shop.state(*topUp) == IntentState::Fulfilled; }));
        QVERIFY(shop.until([&] {
            return shop.desk().esims().find(used)->total->bytes() == before + more.data->bytes();
        }));

        // The other one is given back.
        const auto unused = keys.last();
        QCOMPARE(shop.desk().esims().fit(ActKind::Cancel, unused).refund, true);
        const auto cancel = shop.desk().esims().act(u"cancel"_s, ActKind::Cancel, unused);
        QVERIFY(cancel);
        QVERIFY(shop.until([&] { return shop.state(*cancel) == IntentState::Fulfilled; }));
        QVERIFY(shop.until(
            [&] { return shop.desk().esims().find(unused)->state == EsimState::Ended; }));
        const auto left = opening - 2 * price - more.cost.micros() + price;
        QCOMPARE(shop.sandboxBalance(), left);
        QVERIFY(shop.until([&] { return shop.walletMicros() == left; }));
        QCOMPARE(spent(shop), 3);
        const auto readAt = shop.desk().esims().find(used)->readAt;
        QVERIFY(readAt.isValid());
        const auto walletAt = shop.desk().wallets().wallet(shop.account())->readAt;

        // A draft is waiting, the lid is closed, hours go by, the line is gone.
        shop.close();
        shop.stopSandbox();
        shop.clock.advance(5h);
        shop.open();
        QCOMPARE(shop.desk().catalogue().index()->size(), plans);
        QCOMPARE(shop.desk().catalogue().asOf(), syncedAt);
        QCOMPARE(shop.desk().intents().records().size(), 3);
        QCOMPARE(shop.state(id), IntentState::Fulfilled);
        QCOMPARE(shop.esimsOf(id).size(), 2);
        QTRY_COMPARE(shop.walletMicros(), left);
        QCOMPARE(shop.desk().wallets().wallet(shop.account())->readAt, walletAt);
        for (const auto& key : keys)
            QCOMPARE(shop.codeOf(key).reveal(), codes.value(key.id));
        QCOMPARE(shop.desk().esims().find(used)->readAt, readAt);
        QCOMPARE(shop.desk().esims().find(used)->used->bytes(), bytes);
        QVERIFY(shop.until([&] { return shop.link() == LinkState::Offline; }));
        QVERIFY(!shop.desk().accounts().status(shop.account()).lastError.isEmpty());
        QCOMPARE(shop.desk().notice(), QString());

        // What cannot be bought now can be prepared.
        auto late = shop.draft(1);
        quote.reset();
        quoting = shop.desk().orders().quote(late);
        quoting.onDone([&quote](const Result<Quote>& made) { quote = *made; });
        QVERIFY(shop.until([&] { return quote.has_value(); }));
        QVERIFY(!quote->priceIsFresh);
        QCOMPARE(quote->offer.cost, late.offer.cost);
        QVERIFY(quote->blocked.size() > 20);
        const auto refused = shop.desk().orders().buy(u"late"_s, late);
        QVERIFY(!refused && refused.error().userText.size() > 20);
        const auto draft = shop.desk().orders().saveDraft(u"late"_s, late);
        QVERIFY(draft);
        QTRY_VERIFY(shop.desk().intents().find(*draft));
        QCOMPARE(wordOf(shop.state(*draft)), OrderWord::Draft);

        // The line is back: read anew by itself, nothing sent by itself.
        shop.startSandbox();
        QVERIFY(shop.until([&] { return shop.link() == LinkState::Online; }, 1h, 10s));
        shop.pass(1h, 10s);
        QCOMPARE(spent(shop), 0); // this sandbox began a new ledger
        QCOMPARE(shop.sandboxBalance(), left);
        QCOMPARE(wordOf(shop.state(*draft)), OrderWord::Draft);

        // Now a person buys it; the draft gives way.
        const auto bought = shop.buy(u"late"_s);
        QVERIFY(shop.until([&] { return shop.state(bought) == IntentState::Fulfilled; }));
        QCOMPARE(shop.requests(u"/esim/order"_s).size(), 1);
        QCOMPARE(shop.state(*draft), IntentState::CancelledByUser);
    }
};

SIMSTOCK_TEST_MAIN(TestMainJob, QCoreApplication)
#include "tst_mainjob.moc"
