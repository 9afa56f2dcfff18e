// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/orderdesk.h"
#include "models/index/catalogueindex.h"
#include "tests/journey/consoleworld.h"

#include <QJsonArray>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

/// The most requests in any half-open interval of this length.
int densest(const QList<qint64>& at, qint64 windowMs)
{
    int most = 0;
    for (const auto start : at) {
        const auto inside = std::count_if(at.begin(), at.end(), [&](qint64 time) {
            return time >= start && time < start + windowMs;
        });
        most = std::max(most, static_cast<int>(inside));
    }
    return most;
}

} // namespace

/// Four vendors at one desk: ten orders between each other, each vendor's pace as its own log has
/// it.
class TestAllVendors : public QObject {
    Q_OBJECT
private:
    const QStringList m_vendors{u"esimaccess"_s, u"travelroam"_s, u"troveana"_s, u"whitelabel"_s};
    std::unique_ptr<test::ConsoleWorld> m_world;
    QMap<QString, AccountId> m_accounts;

    Offer plan(const AccountId& account)
    {
        const auto index = m_world->desk().catalogue().index();
        for (CatalogueIndex::Row row = 0; row < index->size(); ++row) {
            auto offer = index->offer(row);
            if (offer.account == account && !offer.isDayPlan() && offer.countries.size() == 1)
                return offer;
        }
        return {};
    }
    /// When the vendor's requests whose path ends so came in, on the sandbox's own clock.
    QList<qint64> arrivals(const QString& vendor, const QString& pathEnd = {})
    {
        QList<qint64> times;
        const auto requests = m_world->requests(pathEnd);
        for (const auto& request : requests) {
            if (request[u"vendor"].toString() == vendor)
                times.append(request[u"wireMs"].toInteger());
        }
        std::sort(times.begin(), times.end());
        return times;
    }

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<test::ConsoleWorld>();
        m_world->open();
        for (const auto& vendor : m_vendors) {
            m_accounts.insert(vendor, m_world->addAccount(vendor));
            QCOMPARE(m_world->desk().accounts().status(m_accounts.value(vendor)).link,
                     LinkState::Online);
        }
    }
    void cleanupTestCase() { m_world.reset(); }

    void oneCatalogueOverAll()
    {
        for (const auto& account : std::as_const(m_accounts))
            QVERIFY(!plan(account).code.isEmpty());
        m_world->window().showPane(u"catalogue"_s);
        QVERIFY(m_world->hands().rows(u"Catalogue table"_s) >=
                static_cast<int>(4 * 18)); // every vendor sells the few plans there are
    }

    void tenOrdersBetweenEachOther()
    {
        QList<IntentId> orders;
        for (int i = 0; i < 10; ++i) {
            OrderDraft wish;
            wish.offer = plan(m_accounts.value(m_vendors[i % 4]));
            wish.customerName = u"Customer %1"_s.arg(i);
            wish.customerEmail = u"customer%1@example.org"_s.arg(i);
            const auto id = m_world->desk().orders().buy(u"sheet %1"_s.arg(i), wish);
            QVERIFY2(id, id ? "" : qUtf8Printable(id.error().userText));
            orders.append(*id);
        }
        const auto isReady = [&](const IntentId& id) {
            return m_world->desk().intents().find(id)->state() == IntentState::Fulfilled;
        };
        const bool allReady =
            m_world->until([&] { return std::all_of(orders.begin(), orders.end(), isReady); },
                           std::chrono::minutes(3), milliseconds(250));
        for (const auto& id : std::as_const(orders)) {
            const auto* const record = m_world->desk().intents().find(id);
            QVERIFY2(isReady(id), qUtf8Printable(record->intent.vendor.text() + u": "_s +
                                                 record->events.constLast().cause));
        }
        QVERIFY(allReady);
        QCOMPARE(m_world->desk().esims().esims().size(), 10);
        for (const auto& esim : m_world->desk().esims().esims())
            QVERIFY(esim.hasCode);
    }

    /// After the orders: each vendor saw them once, and never too fast.
    void everyPaceWasKept()
    {
        QCOMPARE(arrivals(u"esimaccess"_s, u"/esim/order"_s).size(), 3);
        QCOMPARE(arrivals(u"travelroam"_s, u"/processorders"_s).size(), 3);
        QCOMPARE(arrivals(u"troveana"_s, u"/orders"_s).size() -
                     arrivals(u"troveana"_s, u"/history/orders"_s).size(),
                 2);
        QVERIFY(densest(arrivals(u"esimaccess"_s), 1'000) <= 8);
        const auto purchases = arrivals(u"travelroam"_s, u"/processorders"_s);
        for (qsizetype i = 1; i < purchases.size(); ++i)
            QVERIFY(purchases[i] - purchases[i - 1] >= 5'000);
        const auto figures = m_world->control(u"travelroam/figures"_s);
        QVERIFY(figures.value(u"mostCountries").toInt() <= 58);
        QVERIFY(figures.value(u"mostCountries").toInt() > 0);
        QCOMPARE(figures.value(u"refusedForPace").toInt(), 0);
        QVERIFY(arrivals(u"whitelabel"_s, u"/auth/login"_s).size() <= 5);
        QVERIFY(arrivals(u"whitelabel"_s, u"/auth/login"_s).size() >= 1);
    }

    /// The control: a burst is seen as one.
    void aBurstIsSeen()
    {
        QCOMPARE(densest({0, 1, 2, 3, 4, 5, 6, 7, 8}, 1'000), 9);
        QCOMPARE(densest({0, 1'000, 2'000}, 1'000), 1);
    }
};

SIMSTOCK_TEST_MAIN(TestAllVendors, QApplication)
#include "tst_allvendors.moc"
