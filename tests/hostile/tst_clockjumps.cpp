// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/orderdesk.h"
#include "models/index/catalogueindex.h"
#include "tests/journey/consoleworld.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto day = std::chrono::hours(24);
const QStringList vendors{u"esimaccess"_s, u"travelroam"_s, u"troveana"_s, u"whitelabel"_s};

/// What a vendor's own log says of one stretch of time.
struct Traffic {
    int all = 0;
    int densest = 0;   ///< requests within any 10 s of the wire's time
    int purchases = 0; ///< spending requests
};
using TrafficByVendor = QMap<QString, Traffic>;

constexpr qint64 stretchMs = 10'000;
/// More than a desk with two orders to look for has to ask, whatever happened before.
constexpr int stormInAStretch = 25;

bool isPurchase(const QJsonObject& request)
{
    const auto path = request[u"path"].toString();
    return request[u"method"].toString() == "POST"_L1 &&
           (path.endsWith(u"/esim/order"_s) || path.endsWith(u"/processorders"_s) ||
            path.endsWith(u"/orders"_s));
}

TrafficByVendor trafficOf(const QJsonArray& requests)
{
    TrafficByVendor traffic;
    QMap<QString, QList<qint64>> at;
    for (const auto& one : requests) {
        const auto request = one.toObject();
        const auto vendor = request[u"vendor"].toString();
        auto& of = traffic[vendor];
        ++of.all;
        of.purchases += isPurchase(request) ? 1 : 0;
        auto& times = at[vendor];
        times.append(request[u"wireMs"].toInteger());
        const auto from = times.constLast() - stretchMs;
        const auto within = std::count_if(times.cbegin(), times.cend(),
                                          [from](qint64 time) { return time > from; });
        of.densest = std::max(of.densest, static_cast<int>(within));
    }
    return traffic;
}

QStringList storms(const TrafficByVendor& traffic)
{
    QStringList found;
    for (auto of = traffic.cbegin(); of != traffic.cend(); ++of) {
        if (of->densest > stormInAStretch)
            found.append(of.key());
    }
    return found;
}

} // namespace

/// Clocks that jump, a machine that sleeps in the middle of a send, a week without network, at all
/// four vendors at once: what was bought stays known, and nobody is flooded (hostile.md 145 to
/// 147).
class TestClockJumps : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::ConsoleWorld> m_world;
    QMap<QString, AccountId> m_accounts;
    QMap<QString, IntentId> m_orders;
    qsizetype m_skipped = 0;

    [[nodiscard]] Desk& desk() const { return m_world->desk(); }
    Offer plan(const AccountId& account)
    {
        const auto index = desk().catalogue().index();
        for (CatalogueIndex::Row row = 0; row < index->size(); ++row) {
            auto offer = index->offer(row);
            if (offer.account == account && !offer.isDayPlan() && offer.countries.size() == 1)
                return offer;
        }
        return {};
    }
    IntentState state(const QString& vendor)
    {
        return desk().intents().find(m_orders.value(vendor))->state();
    }
    QString states()
    {
        QStringList all;
        for (const auto& vendor : vendors) {
            const auto* const record = desk().intents().find(m_orders.value(vendor));
            all.append(u"%1: %2 (%3)"_s.arg(vendor)
                           .arg(static_cast<int>(record->state()))
                           .arg(record->events.constLast().cause));
        }
        return all.join(u", "_s);
    }
    bool isEach(IntentState wanted)
    {
        return std::all_of(vendors.cbegin(), vendors.cend(),
                           [&](const QString& vendor) { return state(vendor) == wanted; });
    }
    /// Found at the vendor, where it has a list that can tell: at Travel Roam a person looks.
    bool isEachKnown()
    {
        return std::all_of(vendors.cbegin(), vendors.cend(), [this](const QString& vendor) {
            return state(vendor) == IntentState::Fulfilled ||
                   (vendor == "travelroam"_L1 && state(vendor) == IntentState::InDoubt);
        });
    }
    /// From here on.
    void watch() { m_skipped = m_world->requests({}).size(); }
    TrafficByVendor traffic()
    {
        auto requests = m_world->requests({});
        for (auto skipped = m_skipped; skipped > 0; --skipped)
            requests.removeFirst();
        return trafficOf(requests);
    }
    /// A console with four accounts, each with one order whose answer something happened to.
    void buyWith(const QString& fault)
    {
        m_world = std::make_unique<test::ConsoleWorld>();
        m_world->open();
        for (const auto& vendor : vendors)
            m_accounts.insert(vendor, m_world->addAccount(vendor));
        watch();
        for (const auto& vendor : vendors) {
            m_world->fault(fault, u"/(order|orders|processorders)$"_s,
                           {{u"vendor"_s, vendor}, {u"method"_s, u"POST"_s}, {u"times"_s, 1}});
            OrderDraft wish;
            wish.offer = plan(m_accounts.value(vendor));
            wish.customerName = u"Zoë"_s;
            wish.customerEmail = u"zoe@example.org"_s;
            const auto id = desk().orders().buy(u"sheet "_s + vendor, wish);
            QVERIFY2(id, id ? "" : qUtf8Printable(id.error().userText));
            m_orders.insert(vendor, *id);
        }
        QVERIFY2(m_world->until([this] {
            return std::all_of(vendors.cbegin(), vendors.cend(), [this](const QString& vendor) {
                return state(vendor) != IntentState::Prepared && traffic()[vendor].purchases == 1;
            });
        }),
                 qUtf8Printable(states()));
    }
    /// Each order was carried out once and is known as that, or still asked about.
    void expectNoWrongState()
    {
        for (const auto& vendor : vendors) {
            const bool isTrue =
                state(vendor) == IntentState::InDoubt || state(vendor) == IntentState::Confirmed ||
                state(vendor) == IntentState::Fulfilling || state(vendor) == IntentState::Fulfilled;
            QVERIFY2(isTrue, qUtf8Printable(states()));
        }
    }
    void expectCalm(const char* when)
    {
        const auto seen = traffic();
        QString words;
        for (auto of = seen.cbegin(); of != seen.cend(); ++of)
            words += u" %1 %2 (at most %3 in 10 s)"_s.arg(of.key()).arg(of->all).arg(of->densest);
        qInfo("%s: requests%s", when, qUtf8Printable(words));
        QCOMPARE(storms(seen), QStringList());
        for (const auto& vendor : vendors)
            QVERIFY2(seen[vendor].purchases <= 1, qUtf8Printable(vendor));
    }

private slots:
    void init()
    {
        // Hours that pass at once end a request in the same turn as its refused connection; Qt
        // warns of the second end.
        QTest::failOnWarning(QRegularExpression(
            u"^(?!This plugin does not support |QNetworkReplyImplPrivate::error)"_s));
    }
    void cleanup()
    {
        m_world.reset();
        m_accounts.clear();
        m_orders.clear();
    }

    void theClockJumps_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("not at all") << 0;
        QTest::newRow("10 days on") << 10;
        QTest::newRow("400 days back") << -400;
    }
    void theClockJumps()
    {
        QFETCH(int, days);
        buyWith(u"dropAfter"_s);
        if (QTest::currentTestFailed())
            return;
        m_world->jumpWall(day * days);
        m_world->pass(5min, 2s);
        expectNoWrongState();
        expectCalm("clock wrong for 5 minutes");
        watch();
        // Somebody sets it right and asks again: a signature of the wrong time was refused like a
        // wrong key, and that stops the looks.
        m_world->jumpWall(-day * days);
        for (const auto& vendor : vendors)
            desk().orders().checkNow(m_orders.value(vendor));
        const bool isKnown = m_world->until([this] { return isEachKnown(); }, 30min, 2s);
        QVERIFY2(isKnown, qUtf8Printable(states()));
        expectCalm("clock right again");
    }
    void theMachineSleepsWhileItSends()
    {
        buyWith(u"hang"_s);
        if (QTest::currentTestFailed())
            return;
        m_world->suspend(8h); // the lines are long dead by then
        m_world->stopSandbox();
        m_world->startSandbox();
        m_skipped = 0; // a new log
        const bool isKnown = m_world->until([this] { return isEachKnown(); }, 30min, 2s);
        QVERIFY2(isKnown, qUtf8Printable(states()));
        expectCalm("after 8 hours of sleep");
    }
    void aWeekWithoutNetwork()
    {
        buyWith(u"dropAfter"_s);
        if (QTest::currentTestFailed())
            return;
        m_world->stopSandbox();
        m_world->pass(day * 7 - 1h, 1h);
        expectNoWrongState();
        const auto before = m_world->clock.now();
        m_world->pass(1h, 15s);
        QMap<AccountId, int> attempts;
        for (const auto& entry : desk().activity().entries()) {
            if (entry.network && entry.at >= before)
                ++attempts[entry.account];
        }
        for (const auto count : std::as_const(attempts)) // less than one a minute
            QVERIFY2(count < 60, qPrintable(QString::number(count)));
        expectNoWrongState();
        m_world->startSandbox();
        m_skipped = 0;
        m_world->pass(5min, 1s);
        expectNoWrongState();
        expectCalm("back after a week");
        for (const auto& vendor : vendors)
            desk().orders().checkNow(m_orders.value(vendor));
        const bool isKnown = m_world->until([this] { return isEachKnown(); }, 90min, 10s);
        QVERIFY2(isKnown, qUtf8Printable(states()));
        expectCalm("and until all is known");
    }
    void aStormIsSeen() // the broken control: polls that all come at once
    {
        m_world = std::make_unique<test::ConsoleWorld>();
        m_world->open();
        watch();
        QNetworkAccessManager network;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 40; ++i) {
            QNetworkRequest request(
                QUrl(m_world->baseUrl(u"troveana"_s).toString() + u"/balance"_s));
            replies.emplace_back(network.get(request));
        }
        for (const auto& reply : replies)
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000);
        QCOMPARE(storms(traffic()), QStringList{u"troveana"_s});
    }
};

SIMSTOCK_TEST_MAIN(TestClockJumps, QApplication)
#include "tst_clockjumps.moc"
