// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/inventory.h"
#include "providers/travelroam/lifecycle.h"
#include "providers/travelroam/ordering.h"
#include "providers/travelroam/states.h"
#include "providers/travelroam/topup.h"
#include "tests/contract/travelroamsamples.h"
#include "tests/support/testsupport.h"

#include <QJsonDocument>

using namespace simstock;
using namespace Qt::StringLiterals;

class TestStates : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void table_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QStringList>("bundles");
        QTest::addColumn<EsimState>("state");
        using enum EsimState;
        const std::tuple<const char*, const char*, EsimState> rows[] = {
            {"Released", "", ReadyToInstall},
            {"released ", "queued", ReadyToInstall},
            {"", "queued", ReadyToInstall},
            {"Released", "processing", BeingPrepared},
            {"", "processing", BeingPrepared},
            {"Installed", "processing", OnAPhone},
            {"Downloaded", "", OnAPhone},
            {"Installed", "", OnAPhone},
            {"Installed", "queued", OnAPhone},
            {"Disabled", "queued", OnAPhone},
            {"Enabled", "queued", ConnectedNotUsed},
            {"Enabled", "", OnAPhone},
            {"Enabled", "active", InUse},
            {"Installed", "Active", InUse},
            {"Installed", "depleted,active", InUse},
            {"Installed", "depleted,queued", OnAPhone},
            {"Installed", "depleted", UsedUp},
            {"Installed", "expired,depleted", UsedUp},
            {"Installed", "expired", Expired},
            {"Installed", "lapsed", Expired},
            {"Installed", "revoked", Ended},
            {"Installed", "foo,active", InUse},
            {"Installed", "foo", OnAPhone},
            {"Deleted", "active", Ended},
            {"Unavailable", "", Unknown},
            {"Unavailable", "queued", Unknown},
            {"foo", "foo", Unknown},
            {"", "", Unknown},
        };
        for (const auto& [profile, bundles, state] : rows)
            QTest::addRow("%s/%s", profile, bundles)
                << QString::fromLatin1(profile)
                << QString::fromLatin1(bundles).split(u',', Qt::SkipEmptyParts) << state;
    }
    void table()
    {
        QFETCH(QString, profile);
        QFETCH(QStringList, bundles);
        QFETCH(EsimState, state);
        QCOMPARE(travelroam::stateOf(profile, bundles), state);
    }
    void wordsAreKept()
    {
        QCOMPARE(travelroam::vendorStates(u"Installed"_s, {u"active"_s, u"Foo"_s}),
                 u"Installed / active, Foo"_s);
        QCOMPARE(travelroam::vendorStates({}, {u"queued"_s}), u"queued"_s);
        QCOMPARE(travelroam::vendorStates(u"Released"_s, {}), u"Released"_s);
    }

    void actsThatFit_data()
    {
        QTest::addColumn<EsimState>("state");
        QTest::addColumn<bool>("revoke");
        QTest::addColumn<bool>("topUp");
        using enum EsimState;
        QTest::newRow("being prepared") << BeingPrepared << false << false;
        QTest::newRow("ready") << ReadyToInstall << true << true;
        QTest::newRow("on a phone") << OnAPhone << true << true;
        QTest::newRow("connected") << ConnectedNotUsed << true << true;
        QTest::newRow("in use") << InUse << true << true;
        QTest::newRow("used up") << UsedUp << true << true;
        QTest::newRow("expired") << Expired << true << false;
        QTest::newRow("ended") << Ended << false << false;
        QTest::newRow("unknown") << Unknown << false << false;
    }
    void actsThatFit()
    {
        QFETCH(EsimState, state);
        QFETCH(bool, revoke);
        QFETCH(bool, topUp);
        const auto line = roam::idleLine(m_surroundings);
        travelroam::Lifecycle lifecycle(line);
        travelroam::TopUp more(line);
        const auto esim = roam::esim(state);
        QCOMPARE(lifecycle.acts(), QSet<ActKind>{ActKind::Revoke});
        const auto revokeFit = lifecycle.fit(ActKind::Revoke, esim);
        QCOMPARE(revokeFit.possible, revoke);
        QCOMPARE(revokeFit.reason.isEmpty(), revoke);
        QCOMPARE(revokeFit.refund, std::nullopt);
        QCOMPARE(lifecycle.prepare(ActKind::Revoke, esim).has_value(), revoke);
        QVERIFY(!lifecycle.fit(ActKind::Cancel, esim).possible);
        const auto topUpFit = more.fit(esim);
        QCOMPARE(topUpFit.possible, topUp);
        QCOMPARE(topUpFit.reason.isEmpty(), topUp);
        QCOMPARE(more.prepareTopUp({esim, roam::plan(), 0, {}}).has_value(), topUp);
    }
    void happened()
    {
        const travelroam::Lifecycle lifecycle(roam::idleLine(m_surroundings));
        using enum EsimState;
        QCOMPARE(lifecycle.happened(ActKind::Revoke, roam::esim(Ended)), std::optional(true));
        QCOMPARE(lifecycle.happened(ActKind::Revoke, roam::esim(InUse)), std::optional(false));
        QCOMPARE(lifecycle.happened(ActKind::Revoke, roam::esim(Unknown)), std::nullopt);
        QCOMPARE(lifecycle.happened(ActKind::Cancel, roam::esim(Ended)), std::nullopt);
    }
    void switchedOff()
    {
        const auto line = roam::idleLine(m_surroundings, {{u"endpoint.esims.revoke"_s, u"off"_s},
                                                          {u"endpoint.orders"_s, u"off"_s}});
        const auto fit = travelroam::Lifecycle(line).fit(ActKind::Revoke, roam::esim());
        QVERIFY(!fit.possible);
        QVERIFY(fit.reason.contains(u"switched off"_s));
        QVERIFY(!travelroam::TopUp(line).fit(roam::esim()).possible);
        OrderRequest request;
        request.offer = roam::plan();
        const auto order = travelroam::Ordering(line).prepareOrder(request);
        QVERIFY(!order);
        QVERIFY(order.error().userText.contains(u"switched off"_s));
    }

    void orders_data()
    {
        QTest::addColumn<QStringList>("countries");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("type");
        QTest::newRow("country") << QStringList{u"PT"_s} << QString() << u"COUNTRY"_s;
        QTest::newRow("region") << QStringList{u"PT"_s, u"ES"_s} << QString() << u"REGION"_s;
        QTest::newRow("forced") << QStringList{u"PT"_s, u"ES"_s} << u"country"_s << u"COUNTRY"_s;
    }
    void orders()
    {
        QFETCH(QStringList, countries);
        QFETCH(QString, setting);
        QFETCH(QString, type);
        travelroam::Ordering ordering(
            roam::idleLine(m_surroundings, {{u"regionOrderType"_s, setting}}));
        OrderRequest request;
        request.offer = roam::plan();
        request.offer.countries = countries;
        const auto order = ordering.prepareOrder(request);
        QVERIFY(order);
        QCOMPARE(order->method, QByteArray("POST"));
        QCOMPARE(order->path, u"/processorders"_s);
        QCOMPARE(order->body,
                 QByteArray("{\"bundleName\":\"esim_5GB_30D_PT_V2\",\"orderType\":\"") +
                     type.toLatin1() + "\"}");
        QVERIFY(order->idempotencyKey.isEmpty());
        request.quantity = 2;
        QVERIFY(!ordering.prepareOrder(request));
        const auto rules = ordering.rules();
        QCOMPARE(rules.maxQuantity, 1);
        QCOMPARE(rules.gapBetweenPurchases, milliseconds(7000));
        QVERIFY(!rules.listsOrders && !rules.resendWithSameKey);
    }

    void routes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("countries");
        QTest::addColumn<QString>("network");
        QTest::addColumn<bool>("fits");
        const QStringList pt{u"PT"_s};
        QTest::newRow("same") << u"esim_1GB_7D_PT_V2"_s << pt << QString() << true;
        QTest::newRow("same network") << u"esim_1GB_7D_PT_V2"_s << pt << u"meo"_s << true;
        QTest::newRow("other network") << u"esim_1GB_7D_PT_V2"_s << pt << u"NOS"_s << false;
        QTest::newRow("other suffix") << u"esim_1GB_7D_PT_U"_s << pt << QString() << false;
        QTest::newRow("other prefix") << u"esimp_1GB_7D_PT_V2"_s << pt << QString() << false;
        QTest::newRow("free name") << u"portugal 1 GB"_s << pt << QString() << true;
        QTest::newRow("other country")
            << u"esim_1GB_7D_ES_V2"_s << QStringList{u"ES"_s} << QString() << false;
        QTest::newRow("more countries")
            << u"esim_1GB_7D_REU_V2"_s << QStringList{u"ES"_s, u"PT"_s} << QString() << false;
        QTest::newRow("LATAM") << u"esim_1GB_7D_LATAM_V2"_s << pt << QString() << false;
    }
    void routes()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, countries);
        QFETCH(QString, network);
        QFETCH(bool, fits);
        auto first = roam::plan();
        first.networks = {{u"PT"_s, u"MEO"_s, u"5G"_s}};
        auto other = roam::plan();
        other.code = OfferCode(name);
        other.countries = countries;
        if (!network.isEmpty())
            other.networks = {{u"PT"_s, network, {}}};
        QCOMPARE(travelroam::isSameRoute(first, other), fits);
    }

    void tombstones()
    {
        auto known = roam::esim(EsimState::InUse);
        known.vendorStates = u"Installed / active"_s;
        const auto gone = travelroam::tombstone(known, roam::now());
        QCOMPARE(gone.state, EsimState::Ended);
        QCOMPARE(gone.vendorStates, u"Installed / revoked"_s);
        QCOMPARE(gone.customerName, known.customerName);
        QCOMPARE(travelroam::tombstone(gone, roam::now()), gone);
    }

private:
    SystemClock m_clock;
    QThreadPool m_pool;
    Surroundings m_surroundings{
        .clock = m_clock, .pool = m_pool, .trace = {}, .useSystemProxy = false, .extraCaPem = {}};
};

SIMSTOCK_TEST_MAIN(TestStates, QCoreApplication)
#include "tst_travelroamstates.moc"
