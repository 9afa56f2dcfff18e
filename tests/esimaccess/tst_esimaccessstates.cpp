// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/lifecycle.h"
#include "providers/esimaccess/messages.h"
#include "providers/esimaccess/states.h"
#include "providers/esimaccess/topup.h"
#include "tests/esimaccess/samples.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

class TestStates : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void table_data()
    {
        QTest::addColumn<QString>("smdp");
        QTest::addColumn<QString>("esim");
        QTest::addColumn<qint64>("used"); // -1: not stated
        QTest::addColumn<EsimState>("state");
        using enum EsimState;
        const std::tuple<const char*, const char*, qint64, EsimState> rows[] = {
            {"", "CREATE", -1, BeingPrepared},
            {"", "PAYING", 0, BeingPrepared},
            {"", "PAID", 0, BeingPrepared},
            {"", "GETTING_RESOURCE", 0, BeingPrepared},
            {"RELEASED", "GOT_RESOURCE", 0, ReadyToInstall},
            {"released", " got_resource ", -1, ReadyToInstall},
            {"RELEASED", "GOT_RESOURCE", 5, Unknown},
            {"DOWNLOAD", "GOT_RESOURCE", 0, OnAPhone},
            {"INSTALLATION", "GOT_RESOURCE", 0, OnAPhone},
            {"DISABLED", "GOT_RESOURCE", 0, OnAPhone},
            {"ENABLED", "GOT_RESOURCE", 0, ConnectedNotUsed},
            {"ENABLED", "GOT_RESOURCE", 9, InUse},
            {"ENABLED", "IN_USE", 0, ConnectedNotUsed},
            {"ENABLED", "IN_USE", 123, InUse},
            {"ENABLED", "IN_USE", -1, InUse},
            {"DISABLED", "IN_USE", 123, InUse},
            {"DISABLED", "IN_USE", 0, InUse},
            {"INSTALLATION", "IN_USE", 0, OnAPhone},
            {"INSTALLATION", "IN_USE", 7, InUse},
            {"RELEASED", "IN_USE", 7, Unknown},
            {"ENABLED", "USED_UP", 999, UsedUp},
            {"DISABLED", "USED_UP", 999, UsedUp},
            {"DELETED", "USED_UP", 999, Ended},
            {"DELETED", "IN_USE", 999, Ended},
            {"DELETED", "GOT_RESOURCE", 0, Ended},
            {"RELEASED", "UNUSED_EXPIRED", 0, Expired},
            {"DISABLED", "USED_EXPIRED", 9, Expired},
            {"DELETED", "USED_EXPIRED", 9, Expired},
            {"ENABLED", "SUSPENDED", 9, Paused},
            {"RELEASED", "CANCEL", 0, Ended},
            {"ENABLED", "REVOKE", 9, Ended},
            {"ENABLED", "REVOKED", 9, Ended},
            {"RELEASED", "FOO", 0, Unknown},
            {"DELETED", "FOO", 0, Unknown},
            {"FOO", "GOT_RESOURCE", 0, Unknown},
            {"", "GOT_RESOURCE", 0, Unknown},
            {"FOO", "IN_USE", 9, Unknown},
            {"RELEASED", "", 0, Unknown},
            {"", "", -1, Unknown},
        };
        for (const auto& [smdp, esim, used, state] : rows)
            QTest::addRow("%s/%s/%lld", smdp, esim, used)
                << QString::fromLatin1(smdp) << QString::fromLatin1(esim) << used << state;
    }
    void table()
    {
        QFETCH(QString, smdp);
        QFETCH(QString, esim);
        QFETCH(qint64, used);
        QFETCH(EsimState, state);
        QCOMPARE(esimaccess::stateOf(smdp, esim, used < 0 ? std::nullopt : std::optional(used)),
                 state);
    }

    void actsThatFit_data()
    {
        QTest::addColumn<EsimState>("state");
        QTest::addColumn<QString>("acts"); // letters: c s r v t m
        using enum EsimState;
        const std::tuple<const char*, EsimState, const char*> rows[] = {
            {"being prepared", BeingPrepared, ""},
            {"ready", ReadyToInstall, "ct"},
            {"on a phone", OnAPhone, "svtm"},
            {"connected", ConnectedNotUsed, "svtm"},
            {"in use", InUse, "svtm"},
            {"used up", UsedUp, "tm"},
            {"expired", Expired, ""},
            {"paused", Paused, "rv"},
            {"ended", Ended, ""},
            {"unknown", Unknown, ""},
        };
        for (const auto& [name, state, acts] : rows)
            QTest::newRow(name) << state << QString::fromLatin1(acts);
    }
    void actsThatFit()
    {
        QFETCH(EsimState, state);
        QFETCH(QString, acts);
        Esim esim = samples::readyEsim();
        esim.state = state;
        const esimaccess::Lifecycle lifecycle;
        const esimaccess::Messages messages;
        const esimaccess::TopUp topUp(nullptr);
        const std::pair<QChar, Fit> fits[] = {{u'c', lifecycle.fit(ActKind::Cancel, esim)},
                                              {u's', lifecycle.fit(ActKind::Suspend, esim)},
                                              {u'r', lifecycle.fit(ActKind::Resume, esim)},
                                              {u'v', lifecycle.fit(ActKind::Revoke, esim)},
                                              {u't', topUp.fit(esim)},
                                              {u'm', messages.fit(esim)}};
        for (const auto& [letter, fit] : fits) {
            QVERIFY2(fit.possible == acts.contains(letter), qPrintable(QString(letter)));
            QCOMPARE(fit.reason.isEmpty(), fit.possible);
        }
        for (const auto act : lifecycle.acts())
            QCOMPARE(lifecycle.prepare(act, esim).has_value(), lifecycle.fit(act, esim).possible);
    }
    void refundsAreSaid()
    {
        const esimaccess::Lifecycle lifecycle;
        Esim esim = samples::readyEsim();
        QCOMPARE(lifecycle.fit(ActKind::Cancel, esim).refund, std::optional(true));
        esim.state = EsimState::InUse;
        QCOMPARE(lifecycle.fit(ActKind::Revoke, esim).refund, std::optional(false));
        QCOMPARE(lifecycle.fit(ActKind::Suspend, esim).refund, std::nullopt);
    }
    void supportAndNumbersDecideToo()
    {
        Esim esim = samples::readyEsim();
        esim.state = EsimState::InUse;
        esim.smsPossible = false;
        esim.topUp = TopUpSupport::No;
        QVERIFY(!esimaccess::Messages().fit(esim).possible);
        QVERIFY(!esimaccess::TopUp(nullptr).fit(esim).possible);
        esim = samples::readyEsim();
        esim.key.id = {};
        QVERIFY(!esimaccess::Lifecycle().fit(ActKind::Cancel, esim).possible);
        QVERIFY(!esimaccess::Lifecycle().fit(ActKind::Order, samples::readyEsim()).possible);
    }

    void happened_data()
    {
        QTest::addColumn<ActKind>("act");
        QTest::addColumn<QString>("smdp");
        QTest::addColumn<QString>("esim");
        QTest::addColumn<int>("happened"); // -1: cannot tell
        using enum ActKind;
        const std::tuple<ActKind, const char*, const char*, int> rows[] = {
            {Cancel, "RELEASED", "CANCEL", 1},    {Cancel, "RELEASED", "GOT_RESOURCE", 0},
            {Cancel, "ENABLED", "IN_USE", -1},    {Cancel, "DELETED", "IN_USE", -1},
            {Suspend, "ENABLED", "SUSPENDED", 1}, {Suspend, "ENABLED", "IN_USE", 0},
            {Suspend, "ENABLED", "USED_UP", -1},  {Resume, "ENABLED", "SUSPENDED", 0},
            {Resume, "ENABLED", "IN_USE", 1},     {Resume, "ENABLED", "USED_EXPIRED", -1},
            {Revoke, "ENABLED", "REVOKE", 1},     {Revoke, "ENABLED", "REVOKED", 1},
            {Revoke, "ENABLED", "IN_USE", 0},     {Revoke, "ENABLED", "SUSPENDED", 0},
            {Revoke, "ENABLED", "FOO", -1},       {Message, "ENABLED", "IN_USE", -1},
        };
        for (const auto& [act, smdp, esim, happened] : rows)
            QTest::addRow("%d %s/%s", static_cast<int>(act), smdp, esim)
                << act << QString::fromLatin1(smdp) << QString::fromLatin1(esim) << happened;
    }
    void happened()
    {
        QFETCH(ActKind, act);
        QFETCH(QString, smdp);
        QFETCH(QString, esim);
        QFETCH(int, happened);
        Esim now = samples::readyEsim();
        now.used = DataSize(9);
        now.vendorStates = esimaccess::vendorStates(smdp, esim);
        now.state = esimaccess::stateOf(smdp, esim, esim == "GOT_RESOURCE"_L1 ? 0 : 9);
        const auto expected = happened < 0 ? std::nullopt : std::optional(happened == 1);
        QCOMPARE(esimaccess::Lifecycle().happened(act, now), expected);
    }
};

SIMSTOCK_TEST_MAIN(TestStates, QCoreApplication)
#include "tst_esimaccessstates.moc"
