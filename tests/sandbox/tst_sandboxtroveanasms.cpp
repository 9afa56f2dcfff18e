// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/troveanaclient.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using test::TroveanaClient;

/// Contract sections 11 and 12: messages, their cost and their status.
class TestSandboxTroveanaSms : public QObject {
    Q_OBJECT

    static test::WireReply send(TroveanaClient& client, const QJsonValue& iccid,
                                const QString& text, const QString& trackingId)
    {
        return client.post("/esims/sms/send",
                           {{u"iccid"_s, iccid},
                            {u"message"_s, text},
                            {u"sender"_s, u"TROVEANA"_s},
                            {u"trackingId"_s, trackingId},
                            {u"metadata"_s, QJsonObject{{u"campaignId"_s, u"CAMPAIGN-001"_s}}}});
    }
    static QString status(TroveanaClient& client, const QByteArray& trackingId)
    {
        return TroveanaClient::data(client.get("/esims/sms/status/" + trackingId))[u"status"]
            .toString();
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void segmentsAndTheirCost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("segments");
        const auto many = [](qsizetype count, QChar sign) { return QString(count, sign); };
        QTest::newRow("one sign") << u"a"_s << 1;
        QTest::newRow("160") << many(160, u'a') << 1;
        QTest::newRow("161") << many(161, u'a') << 2;
        QTest::newRow("306") << many(306, u'a') << 2;
        QTest::newRow("307") << many(307, u'a') << 3;
        QTest::newRow("80 euro") << many(80, u'€') << 1;
        QTest::newRow("81 euro") << many(81, u'€') << 2;
        QTest::newRow("160 with accents") << many(160, u'é') << 1;
        QTest::newRow("70 beyond the alphabet") << many(70, u'ș') << 1;
        QTest::newRow("71 beyond the alphabet") << many(71, u'ș') << 2;
        QTest::newRow("135 beyond the alphabet") << many(135, u'ș') << 3;
    }
    void segmentsAndTheirCost()
    {
        QFETCH(QString, text);
        QFETCH(int, segments);
        TroveanaClient client;
        client.set({{u"smsSegmentMicros"_s, 35'000}});
        const auto esim = client.buy(client.packageWithSms(true)).first().toObject();
        const auto before = client.balance();
        const auto reply = send(client, esim[u"iccid"], text, u"TRK-SMS-1"_s);
        QCOMPARE(TroveanaClient::data(reply).toObject(),
                 (QJsonObject{{u"status"_s, u"PENDING"_s}, {u"trackingId"_s, u"TRK-SMS-1"_s}}));
        QCOMPARE(client.balance(), before - 35'000 * segments);
    }
    void statusMovesByTheClock_data()
    {
        QTest::addColumn<QString>("outcome");
        for (const auto* outcome : {"DELIVERED", "FAILED", "EXPIRED"})
            QTest::newRow(outcome) << QString::fromLatin1(outcome);
    }
    void statusMovesByTheClock()
    {
        QFETCH(QString, outcome);
        TroveanaClient client;
        client.set({{u"smsOutcome"_s, outcome}});
        const auto esim = client.buy(client.packageWithSms(true)).first().toObject();
        QVERIFY(send(client, esim[u"iccid"], u"Hello"_s, u"TRK-SMS-1"_s).success());
        client.set({{u"smsOutcome"_s, u"DELIVERED"_s}}); // of what is sent from now on
        QStringList seen;
        for (int second = 0; second <= 30; ++second) {
            const auto now = status(client, "TRK-SMS-1");
            if (seen.isEmpty() || seen.last() != now)
                seen.append(now);
            client.wire().advance(1000);
        }
        QCOMPARE(seen, (QStringList{u"PENDING"_s, u"SENT"_s, outcome}));
    }
    void trackingIdOnlyOnce()
    {
        TroveanaClient client;
        const auto esims = client.buy(client.packageWithSms(true), 2);
        QVERIFY(send(client, esims[0][u"iccid"], u"Hello"_s, u"TRK-SMS-1"_s).success());
        const auto before = client.balance();
        QCOMPARE(
            TroveanaClient::refCode(send(client, esims[1][u"iccid"], u"Hello"_s, u"TRK-SMS-1"_s)),
            409001);
        QCOMPARE(client.balance(), before);
        QVERIFY(send(client, esims[1][u"iccid"], u"Hello"_s, u"TRK-SMS-2"_s).success());
    }
    void onlyWhereItIsSupported()
    {
        TroveanaClient client;
        const auto deaf = client.buy(client.packageWithSms(false)).first().toObject();
        QCOMPARE(TroveanaClient::refCode(send(client, deaf[u"iccid"], u"a"_s, u"1"_s)), 422003);
        const auto esim = client.buy(client.packageWithSms(true)).first().toObject();
        client.control(u"esim"_s, {{u"iccid"_s, esim[u"iccid"]}, {u"status"_s, u"CANCELLED"_s}});
        QCOMPARE(TroveanaClient::refCode(send(client, esim[u"iccid"], u"a"_s, u"1"_s)), 422003);
        QCOMPARE(TroveanaClient::refCode(send(client, u"8935"_s, u"a"_s, u"1"_s)), 404003);
        QCOMPARE(TroveanaClient::refCode(client.get("/esims/sms/status/1")), 404005);
    }
    void refusedBodies()
    {
        TroveanaClient client;
        const auto iccid = client.buy(client.packageWithSms(true))[0][u"iccid"];
        const QJsonObject good{
            {u"iccid"_s, iccid}, {u"message"_s, u"Hello"_s}, {u"trackingId"_s, u"TRK-SMS-1"_s}};
        for (const auto& name : good.keys()) {
            auto without = good;
            without.remove(name);
            QCOMPARE(TroveanaClient::refCode(client.post("/esims/sms/send", without)), 400002);
        }
        auto wrong = good;
        wrong.insert(u"metadata"_s, u"CAMPAIGN-001"_s);
        QCOMPARE(TroveanaClient::refCode(client.post("/esims/sms/send", wrong)), 400002);
        client.control(u"balance"_s, {{u"balance"_s, 49'999}});
        QCOMPARE(TroveanaClient::refCode(client.post("/esims/sms/send", good)), 422001);
        client.control(u"balance"_s, {{u"balance"_s, 50'000}});
        QVERIFY(client.post("/esims/sms/send", good).success()); // sender is optional
        QCOMPARE(client.balance(), 0);
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxTroveanaSms, QCoreApplication)
#include "tst_sandboxtroveanasms.moc"
