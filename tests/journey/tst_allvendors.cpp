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

namespace {

/// The most requests in any half-open interval of this length.
int densest(const QList<qint64>& at, qint64 windowMs)
{
    qsizetype most = 0;
    for (const auto start : at) {
        most = std::max(most, std::count_if(at.begin(), at.end(), [&](qint64 time) {
                            return time >= start && time < start + windowMs;
                        }));
    }
    return static_cast<int>(most);
}

/// The sandbox's own log from one moment on.
class Log {
public:
    Log(QJsonArray requests, QMap<QString, QString> basePaths)
        : m_requests(std::move(requests)), m_basePaths(std::move(basePaths))
    {
    }
    /// When the vendor's requests came in on the sandbox's clock, in milliseconds; of one call
    /// ("POST /orders") or of all.
    [[nodiscard]] QList<qint64> arrivals(const QString& vendor, const QString& call = {}) const
    {
        QList<qint64> times;
        for (const auto& request : m_requests) {
            const auto path = request[u"path"].toString().sliced(
                request[u"vendor"].toString() == vendor ? m_basePaths.value(vendor).size() : 0);
            if (request[u"vendor"].toString() == vendor &&
                (call.isEmpty() || call == request[u"method"].toString() + u' ' + path))
                times.append(request[u"wireMs"].toInteger());
        }
        std::sort(times.begin(), times.end());
        return times;
    }
    /// The vendors whose limits it breaks.
    [[nodiscard]] QStringList tooFast() const
    {
        QStringList vendors;
        if (densest(arrivals(u"esimaccess"_s), 1'000) > 8)
            vendors << u"esimaccess"_s;
        if (densest(arrivals(u"travelroam"_s, u"POST /processorders"_s), 5'000) > 1)
            vendors << u"travelroam"_s;
        if (densest(arrivals(u"whitelabel"_s, u"POST /auth/login"_s), 15 * 60'000) > 5)
            vendors << u"whitelabel"_s;
        return vendors;
    }

private:
    QJsonArray m_requests;
    QMap<QString, QString> m_basePaths;
};

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
    [[nodiscard]] Desk& desk() const { return m_world->desk(); }
    /// What came in after the first `skipped` requests.
    Log log(qsizetype skipped = 0)
    {
        auto requests = m_world->requests({});
        for (; skipped > 0; --skipped)
            requests.removeFirst();
        QMap<QString, QString> paths;
        for (const auto& vendor : m_vendors)
            paths.insert(vendor, m_world->baseUrl(vendor).path());
        return {requests, paths};
    }
    qsizetype logged() { return m_world->requests({}).size(); }
    Result<IntentId> buy(const QString& vendor, const QString& sheet)
    {
        OrderDraft wish;
        wish.offer = plan(m_accounts.value(vendor));
        wish.customerName = u"Customer "_s + sheet;
        wish.customerEmail = u"customer@example.org"_s;
        return desk().orders().buy(sheet, wish);
    }
    /// Past our own code.
    std::unique_ptr<QNetworkReply> post(const QString& vendor, const QString& path)
    {
        QNetworkRequest request(QUrl(m_world->baseUrl(vendor).toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return std::unique_ptr<QNetworkReply>(m_network.post(request, "{}"));
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
            const auto id = buy(m_vendors[i % 4], u"sheet %1"_s.arg(i));
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
    void everyOrderCameOnce()
    {
        const auto all = log();
        QCOMPARE(all.arrivals(u"esimaccess"_s, u"POST /api/v1/open/esim/order"_s).size(), 3);
        QCOMPARE(all.arrivals(u"travelroam"_s, u"POST /processorders"_s).size(), 3);
        QCOMPARE(all.arrivals(u"troveana"_s, u"POST /orders"_s).size(), 2);
        QCOMPARE(all.arrivals(u"whitelabel"_s, u"POST /orders"_s).size(), 2);
        QCOMPARE(all.arrivals(u"whitelabel"_s, u"POST /auth/login"_s).size(), 1);
        QCOMPARE(all.tooFast(), QStringList());
        const auto figures = m_world->control(u"travelroam/figures"_s);
        QCOMPARE(figures.value(u"mostCountries").toInt(), 58); // as many as it may be
        QCOMPARE(figures.value(u"refusedForPace").toInt(), 0);
    }

    void twentyReadsAtOnce()
    {
        const auto before = logged();
        auto* const catalogue =
            desk().accounts().ports(m_accounts.value(u"esimaccess"_s)).catalogue;
        int answers = 0;
        std::vector<Call<Offer>> calls(20);
        for (auto& call : calls) {
            call = catalogue->fetchOffer(plan(m_accounts.value(u"esimaccess"_s)));
            call.onDone([&answers](const Result<Offer>& offer) { answers += offer ? 1 : 0; });
        }
        QVERIFY(m_world->until([&answers] { return answers == 20; }));
        const auto seen = log(before);
        QCOMPARE(seen.arrivals(u"esimaccess"_s).size(), 20);
        const int most = densest(seen.arrivals(u"esimaccess"_s), 1'000);
        QVERIFY2(most >= 5 && most <= 8, qUtf8Printable(QString::number(most)));
        QCOMPARE(seen.tooFast(), QStringList());
    }

    void twoPurchasesWantedAtOnce()
    {
        const auto before = logged();
        const auto first = buy(u"travelroam"_s, u"first"_s);
        const auto second = buy(u"travelroam"_s, u"second"_s);
        QVERIFY(first && second);
        QVERIFY(m_world->untilFulfilled(*first) && m_world->untilFulfilled(*second));
        const auto seen = log(before);
        const auto at = seen.arrivals(u"travelroam"_s, u"POST /processorders"_s);
        QCOMPARE(at.size(), 2);
        QVERIFY(at[1] - at[0] >= 5'000);
        QVERIFY(at[1] - at[0] <= 15'000); // waited for the pace, and for nothing else
        QCOMPARE(seen.tooFast(), QStringList());
    }

    void eightSignInsWanted()
    {
        const auto before = logged();
        auto* const port = desk().accounts().ports(m_accounts.value(u"whitelabel"_s)).signIn;
        int refused = 0;
        for (int i = 0; i < 8; ++i) {
            std::optional<Result<bool>> answer;
            auto call = port->signIn();
            call.onDone([&answer](const Result<bool>& done) { answer = done; });
            QVERIFY(m_world->until([&answer] { return answer.has_value(); }));
            refused += answer->has_value() ? 0 : 1;
        }
        // Four in a quarter of an hour (decisions.md 10); one was used when the account was added.
        QCOMPARE(refused, 5);
        QCOMPARE(log(before).arrivals(u"whitelabel"_s, u"POST /auth/login"_s).size(), 3);
        QCOMPARE(log().tooFast(), QStringList());
    }

    /// The control: the same wishes past our pacing, judged by the same check from the same log.
    void withoutOurPacingItIsSeen()
    {
        const auto before = logged();
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 9; ++i)
            replies.push_back(post(u"esimaccess"_s, u"/api/v1/open/balance/query"_s));
        for (int i = 0; i < 2; ++i)
            replies.push_back(post(u"travelroam"_s, u"/processorders"_s));
        for (int i = 0; i < 6; ++i)
            replies.push_back(post(u"whitelabel"_s, u"/auth/login"_s));
        for (const auto& reply : replies)
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000);
        QCOMPARE(log(before).tooFast(),
                 (QStringList{u"esimaccess"_s, u"travelroam"_s, u"whitelabel"_s}));
    }
    void aBurstIsSeen()
    {
        QCOMPARE(densest({0, 1, 2, 3, 4, 5, 6, 7, 8}, 1'000), 9);
        QCOMPARE(densest({0, 1'000, 2'000}, 1'000), 1);
    }

private:
    QNetworkAccessManager m_network;
};

SIMSTOCK_TEST_MAIN(TestAllVendors, QApplication)
#include "tst_allvendors.moc"
