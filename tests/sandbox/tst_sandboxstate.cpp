// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::SandboxClient;

/// What survives a restart, what never gets into the file, and the server's own life.
class TestSandboxState : public QObject {
    Q_OBJECT

    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void restartGoesOnWhereItWas()
    {
        const QTemporaryDir folder;
        auto options = SandboxClient::frozen();
        options.statePath = folder.filePath(u"state.json"_s);
        QJsonArray before;
        qint64 balance = 0;
        QJsonObject topUp;
        const QJsonObject window{{u"pager"_s, QJsonObject{{u"pageNum"_s, 1}, {u"pageSize"_s, 50}}}};
        {
            SandboxClient client(options);
            const auto package = client.package({{u"slug"_s, u"PT_5_30"_s}});
            before = client.buy(u"a"_s, package, 4);
            topUp = {{u"transactionId"_s, u"t"_s},
                     {u"esimTranNo"_s, before[0][u"esimTranNo"]},
                     {u"packageCode"_s, package[u"slug"]}};
            QVERIFY(client.post("esim/topup", topUp).success());
            QVERIFY(
                client.post("esim/cancel", QJsonObject{{u"esimTranNo"_s, before[3][u"esimTranNo"]}})
                    .success());
            const QJsonObject hook{{u"webhook"_s, u"https://a.example/b"_s}};
            QVERIFY(client.post("webhook/save", hook).success());
            before = client.post("esim/query", window).obj()[u"esimList"].toArray();
            balance = client.balance();
        }
        options.startTime = options.startTime->addSecs(60);
        SandboxClient client(options);
        QCOMPARE(client.balance(), balance);
        QCOMPARE(client.post("esim/query", window).obj()[u"esimList"].toArray(), before);
        QCOMPARE(client.post("webhook/query", "{}").obj()[u"webhook"].toString(),
                 u"https://a.example/b"_s);
        // The same ids are still the same requests, and new numbers do not meet old ones.
        QVERIFY(client.post("esim/topup", topUp).success());
        client.buy(u"a"_s, client.package({{u"slug"_s, u"PT_5_30"_s}}), 4);
        QCOMPARE(client.balance(), balance);
        const auto fresh = client.buy(u"b"_s, client.package({{u"slug"_s, u"PT_5_30"_s}}), 1);
        for (const auto& old : before)
            QVERIFY(old[u"esimTranNo"] != fresh[0][u"esimTranNo"]);
    }
    void stateHoldsNoCode()
    {
        const QTemporaryDir folder;
        auto options = SandboxClient::frozen();
        options.statePath = folder.filePath(u"state.json"_s);
        SandboxClient client(options);
        const auto esims = client.buy(u"a"_s, client.package({{u"slug"_s, u"PT_5_30"_s}}), 3);
        // Written a moment after the change, without a stop.
        QTRY_VERIFY(contents(options.statePath).contains("\"tranNos\""));
        client.sandbox().stop();
        const auto state = contents(options.statePath);
        QVERIFY(state.contains(esims[0][u"esimTranNo"].toString().toLatin1()));
        QVERIFY(!state.contains("LPA:") && !state.contains("$"));
        for (const auto& esim : esims) {
            QVERIFY(!state.contains(esim[u"ac"].toString().section(u'$', 2).toLatin1()));
            QVERIFY(!state.contains('"' + esim[u"puk"].toString().toLatin1() + '"'));
        }
        QVERIFY(!state.contains(client.accessCode()) && !state.contains(client.secretKey()));
        QCOMPARE(QFile::permissions(options.statePath) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
    void unusableStateIsAnError()
    {
        const QTemporaryDir folder;
        SandboxOptions options;
        options.statePath = folder.filePath(u"state.json"_s);
        {
            SandboxClient client(options);
            client.buy(u"a"_s, client.package({{u"slug"_s, u"PT_5_30"_s}}));
        }
        options.seed = 2;
        const auto otherSeed = createSandbox(options)->start();
        QVERIFY(!otherSeed);
        QVERIFY(otherSeed.error().userText.contains("seed"_L1));
        QFile file(options.statePath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"vendors\":");
        file.close();
        options.seed = 1;
        QCOMPARE(createSandbox(options)->start().error().kind, ErrorKind::Storage);
        QCOMPARE(contents(options.statePath), QByteArray("{\"vendors\":")); // left as it was
    }
    void announcementHasTheAgreedForm()
    {
        SandboxClient client;
        const auto announcement = client.sandbox().announcement();
        QCOMPARE(announcement.keys(), QStringList{u"vendors"_s});
        const auto vendor = announcement[u"vendors"][u"esimaccess"].toObject();
        QCOMPARE(vendor[u"baseUrl"].toString(), u"http://127.0.0.1:%1"_s.arg(client.port()));
        QCOMPARE(vendor[u"credentials"].toObject().keys(),
                 (QStringList{u"accessCode"_s, u"secretKey"_s}));
        SandboxOptions other;
        other.seed = 2;
        QVERIFY(createSandbox(other)->credentials(u"esimaccess"_s) !=
                vendor[u"credentials"].toObject());
        QVERIFY(client.sandbox().baseUrl(u"nobody"_s).isEmpty());
    }
    void takenPortIsAnError()
    {
        SandboxClient client;
        SandboxOptions options;
        options.port = client.port();
        const auto status = createSandbox(options)->start();
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::Network);
        QVERIFY(status.error().userText.contains(QString::number(client.port())));
    }
    void fasterClock()
    {
        SandboxOptions options;
        options.clockSpeed = 100'000;
        SandboxClient client(options);
        const auto start = client.control(u"clock"_s)[u"now"].toInteger();
        QTRY_VERIFY(client.control(u"clock"_s)[u"now"].toInteger() > start + 1'000'000);
    }
    void startAndStopMayBeRepeated()
    {
        const auto sandbox = createSandbox(SandboxClient::frozen());
        QVERIFY(sandbox->baseUrl(u"esimaccess"_s).isEmpty());
        QVERIFY(sandbox->start());
        QVERIFY(sandbox->start());
        sandbox->stop();
        sandbox->stop();
        QVERIFY(sandbox->baseUrl(u"esimaccess"_s).isEmpty());
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxState, QCoreApplication)
#include "tst_sandboxstate.moc"
