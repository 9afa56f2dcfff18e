// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/travelroam.h"
#include "tests/contract/scriptedserver.h"
#include "tests/contract/travelroamsamples.h"
#include "tests/support/testsupport.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

QByteArray page(const QStringList& names)
{
    QJsonArray bundles;
    for (const auto& name : names)
        bundles.append(QJsonObject{
            {u"name"_s, name},
            {u"countries"_s, QJsonArray{QJsonObject{{u"iso"_s, name.section(u'_', 3, 3)}}}},
            {u"dataAmount"_s, 1000},
            {u"duration"_s, 7},
            {u"unlimited"_s, false},
            {u"price"_s, 4.5}});
    return QJsonDocument(QJsonObject{{u"bundles"_s, bundles}}).toJson(QJsonDocument::Compact);
}

QStringList countriesOf(const test::SeenRequest& request)
{
    QStringList codes;
    for (const auto& code : request.json().value(u"countries").toString().split(u','))
        codes.append(code.trimmed());
    codes.removeAll(QString());
    return codes;
}

} // namespace

/// What takes several requests: the catalogue, fallbacks, merges and the pace between purchases.
/// Time is the test's own; it runs on while the answers come.
class TestFlow : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_server = std::make_unique<test::ScriptedServer>();
        m_startedAt.clear();
        open();
    }
    void cleanup()
    {
        m_vendor.reset();
        m_server.reset();
    }

    void wholeCatalogue()
    {
        m_server->otherwise([](const test::SeenRequest& request) {
            const auto asked = request.json();
            const bool first = asked.value(u"page").toInt() == 1;
            if (asked.value(u"region").toString() == u"Europe"_s)
                return first ? page({u"esim_1GB_7D_PT_V2"_s, u"esim_1GB_7D_REU_V2"_s}) : page({});
            if (!countriesOf(request).contains(u"PT"_s) || asked.value(u"page").toInt() > 2)
                return page({});
            // The second page repeats one: new names are what counts.
            return first ? page({u"esim_1GB_7D_PT_V2"_s, u"esim_3GB_7D_PT_V2"_s})
                         : page({u"esim_3GB_7D_PT_V2"_s, u"esim_5GB_7D_PT_V2"_s});
        });
        QStringList names;
        const auto end = wait(m_vendor->ports().catalogue->fetchOffers(
            [&names](const QList<Offer>& offers, ListProgress) {
                for (const auto& offer : offers)
                    names.append(offer.code.text());
            }));
        QVERIFY(end && *end);
        QVERIFY((*end)->complete);
        QCOMPARE((*end)->items, 4);
        QCOMPARE(names, (QStringList{u"esim_1GB_7D_PT_V2"_s, u"esim_3GB_7D_PT_V2"_s,
                                     u"esim_5GB_7D_PT_V2"_s, u"esim_1GB_7D_REU_V2"_s}));
        checkQuestions();
        checkPace(2, milliseconds(1000));
    }

    void catalogueThatRepeatsItself()
    {
        m_server->otherwise(
            [](const test::SeenRequest&) { return page({u"esim_1GB_7D_PT_V2"_s}); });
        const auto end = wait(m_vendor->ports().catalogue->fetchOffers({}));
        QVERIFY(end && *end);
        QCOMPARE((*end)->items, 1);
        for (const auto& request : m_server->seen())
            QVERIFY(request.json().value(u"page").toInt() <= 2);
    }

    void oneUnknownCountryDoesNotLoseTheOthers()
    {
        // The first question is not accepted, nor the half with AD in it, and so on.
        for (int refusals = 0; refusals < 6; ++refusals)
            m_server->answer(roam::complaint("unknown country"), 422);
        m_server->otherwise([](const test::SeenRequest& request) {
            return countriesOf(request).contains(u"AE"_s) ? page({u"esim_1GB_7D_AE_V2"_s})
                                                          : page({});
        });
        const auto end = wait(m_vendor->ports().catalogue->fetchOffers({}));
        QVERIFY(end && *end);
        QCOMPARE((*end)->items, 1);
        QVERIFY((*end)->complete);
    }
    void catalogueThatAcceptsNothing()
    {
        for (int refusals = 0; refusals < 20; ++refusals)
            m_server->answer(roam::complaint("not for these keys"), 422);
        const auto end = wait(m_vendor->ports().catalogue->fetchOffers({}));
        QVERIFY(end && !*end);
        QCOMPARE(end->error().kind, ErrorKind::Rejected);
        QVERIFY(m_server->seen().size() <= 7);
    }
    void unreadableRowsMakeTheListIncomplete()
    {
        m_server->answer("{\"bundles\": [{\"name\": \"odd\"}, " + roam::bundle() + "]}");
        m_server->otherwise([](const test::SeenRequest&) { return page({}); });
        const auto end = wait(m_vendor->ports().catalogue->fetchOffers({}));
        QVERIFY(end && *end);
        QCOMPARE((*end)->items, 1);
        QVERIFY(!(*end)->complete);
    }
    void withdrawnPlan()
    {
        m_server->answer(roam::complaint("unknown bundle"), 404);
        const auto gone = wait(m_vendor->ports().catalogue->fetchOffer(roam::plan().code));
        QVERIFY(gone && !*gone);
        QCOMPARE(gone->error().kind, ErrorKind::NotFound);
        m_server->answer(roam::bundle().replace("_V2\"", "_V3\""));
        const auto other = wait(m_vendor->ports().catalogue->fetchOffer(roam::plan().code));
        QCOMPARE(other->error().kind, ErrorKind::NotFound);
    }

    void balanceByGet()
    {
        m_server->answer("<html>no such page</html>", 405, "text/html");
        m_server->answer(roam::organisation());
        const auto wallet = wait(m_vendor->ports().wallet->fetchWallet());
        QVERIFY(wallet && *wallet);
        QCOMPARE((*wallet)->balance.micros(), 412'350'000);
        QVERIFY(!m_vendor->ports().wallet->onTimer());
        QVERIFY(!m_vendor->ports().usage->rules().onTimer);
        QCOMPARE(m_server->seen().at(0).method, QByteArray("POST"));
        QCOMPARE(m_server->seen().at(1).method, QByteArray("GET"));
        QCOMPARE(m_server->seen().at(1).path, QByteArray("/organisation"));
    }

    void testOfTheKeys()
    {
        m_server->answer(roam::organisation());
        auto said = wait(m_vendor->test());
        QVERIFY((*said)->contains(u"412.35"_s));
        QVERIFY((*said)->contains(u"127.0.0.1"_s)); // which host: the keys are the same for both
        m_server->answer(roam::complaint(), 404);
        m_server->answer(roam::complaint(), 404);
        m_server->answer(roam::catalogue());
        said = wait(m_vendor->test());
        QVERIFY(*said);
        QVERIFY((*said)->contains(u"balance could not be read"_s));
        QCOMPARE(m_server->seen().constLast().json().value(u"countries").toString(), u"FR"_s);
        m_server->answer(roam::complaint(), 403);
        said = wait(m_vendor->test());
        QCOMPARE(said->error().kind, ErrorKind::Auth);
        QCOMPARE(m_server->seen().size(), 5);
    }

    void esimIsMerged()
    {
        auto known = roam::esim(EsimState::ReadyToInstall);
        known.hasCode = true;
        m_server->answer(roam::details());
        m_server->answer(roam::appliedBundles());
        const auto read = wait(m_vendor->ports().inventory->fetchEsim(known));
        QVERIFY(read && *read);
        const auto& esim = **read;
        QCOMPARE(esim.state, EsimState::InUse);
        QCOMPARE(esim.vendorStates, u"Installed / active"_s);
        QCOMPARE(esim.customerName, known.customerName);
        QCOMPARE(esim.order, known.order);
        QCOMPARE(esim.used->bytes(), 900'000'000);
        QCOMPARE(esim.total->bytes(), 5'000'000'000);
        QCOMPARE(esim.days, 30);
        QCOMPARE(esim.coverage, u"PT"_s);
        QCOMPARE(esim.installedAt, QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC));
        QCOMPARE(esim.expiresAt, QDateTime(QDate(2026, 2, 1), QTime(8, 0), Qt::UTC));
        QCOMPARE(esim.secrets.activationCode.reveal(),
                 QByteArray("LPA:1$smdp.example.net$AB12-CD34-EF56"));
        QCOMPARE(m_server->seen().at(0).path, QByteArray("/esims/details"));
        QCOMPARE(m_server->seen().at(1).path, QByteArray("/esims/applied/bundles"));
        m_server->answer(roam::details().replace("0001237", "0009999"));
        QCOMPARE(wait(m_vendor->ports().inventory->fetchEsim(known))->error().kind,
                 ErrorKind::Protocol);
    }

    void revokedEsimsAreKept()
    {
        auto* const inventory = m_vendor->ports().inventory;
        m_server->answer(roam::complaint("not found"), 404);
        const auto lost = wait(inventory->fetchEsim(roam::esim()));
        QCOMPARE(lost->error().kind, ErrorKind::NotFound); // nobody revoked it: no end
        const auto act = m_vendor->ports().lifecycle->prepare(ActKind::Revoke, roam::esim());
        m_server->drop(); // nobody knows what came of it
        const auto revoked = wait(m_vendor->ports().acts->execute(*act));
        QCOMPARE((*revoked)->outcome, Outcome::Unknown);
        m_server->answer(roam::complaint("not found"), 404);
        const auto gone = wait(inventory->fetchEsim(roam::esim()));
        QVERIFY(gone && *gone);
        QCOMPARE((*gone)->state, EsimState::Ended);
        QCOMPARE(m_vendor->ports().lifecycle->happened(ActKind::Revoke, **gone),
                 std::optional(true));
        open(); // after a restart the row itself says so
        m_server->answer(roam::complaint("not found"), 404);
        const auto still = wait(m_vendor->ports().inventory->fetchEsim(**gone));
        QCOMPARE((*still)->state, EsimState::Ended);
    }
    void noListOfEsimsOrOrders()
    {
        const auto end = wait(m_vendor->ports().inventory->fetchEsims({}, {}));
        QCOMPARE((*end)->items, 0);
        QVERIFY(!(*end)->complete);
        QVERIFY(!*wait(m_vendor->ports().ordering->fetchOrders({})));
        QVERIFY(m_server->seen().isEmpty());
    }

    void topUpsOnTheSameRoute()
    {
        m_server->answer(roam::bundle());
        m_server->answer(page({u"esim_1GB_7D_PT_V2"_s, u"esim_1GB_7D_PT_U"_s,
                               u"esim_1GB_7D_ES_V2"_s, u"esim_3GB_7D_PT_V2"_s}));
        m_server->answer(page({}));
        const auto plans = wait(m_vendor->ports().topUp->fetchTopUps(roam::esim()));
        QVERIFY(plans && *plans);
        QCOMPARE((*plans)->size(), 2);
        QCOMPARE((*plans)->at(1).code.text(), u"esim_3GB_7D_PT_V2"_s);
        QCOMPARE(countriesOf(m_server->seen().at(1)), QStringList{u"PT"_s});
    }
    void topUpsOfAWithdrawnPlan()
    {
        m_server->answer(roam::complaint(), 404);
        m_server->answer(page({u"esim_1GB_7D_PT_V2"_s}));
        m_server->answer(page({}));
        QCOMPARE((*wait(m_vendor->ports().topUp->fetchTopUps(roam::esim())))->size(), 1);
        auto unknown = roam::esim();
        unknown.offer = OfferCode(u"gone"_s);
        m_server->answer(roam::complaint(), 404);
        QCOMPARE(wait(m_vendor->ports().topUp->fetchTopUps(unknown))->error().kind,
                 ErrorKind::NotFound);
    }

    void assignmentsThatAreBusy()
    {
        for (int i = 0; i < 3; ++i)
            m_server->answer(roam::complaint("busy"), 503);
        const auto standing =
            wait(m_vendor->ports().ordering->fetchOrder(VendorOrderId(roam::reference), 1));
        QVERIFY(standing && *standing);
        QVERIFY(!(*standing)->ready);
        QCOMPARE(m_server->seen().size(), 3);
    }

    void purchasesKeepTheirDistance()
    {
        m_server->otherwise([](const test::SeenRequest&) { return roam::orderPlaced(); });
        OrderRequest request;
        request.offer = roam::plan();
        const auto order = m_vendor->ports().ordering->prepareOrder(request);
        const auto topUp =
            m_vendor->ports().topUp->prepareTopUp({roam::esim(), roam::plan(), 0, {}});
        std::vector<Call<ActAnswer>> calls;
        int answers = 0;
        for (const auto& act : {*order, *topUp, *order}) {
            calls.push_back(m_vendor->ports().acts->execute(act));
            calls.back().onDone([&answers](const Result<ActAnswer>&) { ++answers; });
        }
        QVERIFY(spin([&answers] { return answers == 3; }));
        checkPace(1, milliseconds(7000));
    }

    void wrongKeysAreNotSent()
    {
        open(Secret("two words"));
        const auto wallet = wait(m_vendor->ports().wallet->fetchWallet());
        QCOMPARE(wallet->error().kind, ErrorKind::Auth);
        OrderRequest request;
        request.offer = roam::plan();
        const auto order = wait(
            m_vendor->ports().acts->execute(*m_vendor->ports().ordering->prepareOrder(request)));
        QCOMPARE((*order)->outcome, Outcome::NotSent);
        QVERIFY(m_server->seen().isEmpty());
    }

    void pathsOfTheAccount()
    {
        open(Secret("key"), {{u"endpoint.organisation"_s, u"GET /organization/details?full=1"_s},
                             {u"endpoint.esims.location"_s, u"off"_s},
                             {u"currency"_s, u"EUR"_s}});
        m_server->answer(R"({"balance": 3})");
        const auto wallet = wait(m_vendor->ports().wallet->fetchWallet());
        QCOMPARE((*wallet)->balance.currency().code(), u"EUR"_s);
        QCOMPARE(m_server->seen().constLast().method, QByteArray("GET"));
        QCOMPARE(m_server->seen().constLast().path, QByteArray("/organization/details?full=1"));
        const auto off = wait(m_vendor->ports().sightings->fetchSighting(roam::esim()));
        QCOMPARE(off->error().kind, ErrorKind::Rejected);
        QCOMPARE(m_server->seen().size(), 1);
    }

    void whatTheWizardIsTold()
    {
        const auto vendor = travelroam::descriptor(surroundings());
        QCOMPARE(vendor.id.text(), u"travelroam"_s);
        QVERIFY(vendor.hasSandbox);
        QCOMPARE(vendor.baseUrls.value(Environment::Live).toString(),
                 u"https://travelroam.com/api/whitelabel"_s);
        QCOMPARE(vendor.baseUrls.value(Environment::Sandbox).toString(),
                 u"https://sandbox.travelroam.com/api/whitelabel"_s);
        QVERIFY(vendor.note.contains(u"same keys"_s));
        QCOMPARE(vendor.credentials.size(), 2);
        for (const auto& field : vendor.credentials)
            QVERIFY(field.required && field.secret && field.inHeader);
        QCOMPARE(vendor.endpoints.size(), 9);
        QVERIFY(!vendor.keepsSession);
        QVERIFY(!m_vendor->ports().messages && !m_vendor->ports().health);
    }

private:
    Surroundings surroundings()
    {
        return {.clock = m_clock,
                .pool = m_pool,
                .trace = [this](const AccountId&,
                                const HttpTrace& line) { m_startedAt.append(line.at); },
                .useSystemProxy = false,
                .extraCaPem = {}};
    }
    void open(const Secret& key = Secret("roam_key_01"),
              const QMap<QString, QString>& settings = {})
    {
        m_vendor =
            travelroam::descriptor(surroundings())
                .open(roam::accountAt(m_server->url(), settings),
                      {{u"apiKey"_s, key}, {u"clientSecret"_s, Secret("roam_secret_01")}}, {});
    }
    template <typename F>
    bool spin(F isOver)
    {
        const QDeadlineTimer deadline(20'000);
        while (!isOver() && !deadline.hasExpired()) {
            QTest::qWait(2);
            m_clock.advance(milliseconds(50));
        }
        return isOver();
    }
    template <typename T>
    std::optional<Result<T>> wait(Call<T> call)
    {
        std::optional<Result<T>> answer;
        call.onDone([&answer](Result<T> result) { answer.emplace(std::move(result)); });
        spin([&answer] { return answer.has_value(); });
        return answer;
    }
    /// Never more than count starts in any interval of the window.
    void checkPace(qsizetype count, milliseconds window)
    {
        QVERIFY(m_startedAt.size() > count);
        for (qsizetype i = count; i < m_startedAt.size(); ++i)
            QVERIFY(m_startedAt.at(i - count).msecsTo(m_startedAt.at(i)) >= window.count());
    }
    /// Countries or a region, never both; at most 58; all but those that are not supported.
    void checkQuestions()
    {
        QSet<QString> countries;
        QSet<QString> regions;
        for (const auto& request : m_server->seen()) {
            const auto asked = request.json();
            QCOMPARE(request.path, QByteArray("/catalogue"));
            QVERIFY(asked.contains(u"countries") != asked.contains(u"region"));
            QCOMPARE(asked.value(u"perPage").toInt(), 50);
            const auto codes = countriesOf(request);
            QVERIFY(codes.size() <= 58);
            countries += QSet<QString>(codes.cbegin(), codes.cend());
            regions.insert(asked.value(u"region").toString());
        }
        QVERIFY(countries.size() > 240);
        QVERIFY(countries.contains(u"PT"_s) && !countries.contains(u"PR"_s) &&
                !countries.contains(u"AQ"_s));
        QVERIFY(regions.contains(u"South America"_s) && !regions.contains(u"LATAM"_s));
        QCOMPARE(regions.size(), 10); // nine, and none
    }

    ManualClock m_clock{roam::now()};
    QThreadPool m_pool;
    QList<QDateTime> m_startedAt;
    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<Vendor> m_vendor;
};

SIMSTOCK_TEST_MAIN(TestFlow, QCoreApplication)
#include "tst_travelroamflow.moc"
