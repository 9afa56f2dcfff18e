// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/usagealerts.h"

#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon({2026, 11, 22}, {12, 0}, Qt::UTC);

DataSize megabytes(qint64 count)
{
    return DataSize(count * 1'048'576);
}

AlertFacts plan(qint64 used, qint64 total = 1000, int hoursLeft = 20 * 24)
{
    AlertFacts facts;
    facts.used = megabytes(used);
    facts.total = megabytes(total);
    facts.endsAt = noon.addSecs(3600LL * hoursLeft);
    return facts;
}

/// "share 80, ends 1".
QString words(const QList<UsageAlert>& alerts)
{
    QStringList all;
    for (const auto& alert : alerts) {
        const QStringList kinds{u"runs out"_s, u"share"_s, u"ends"_s};
        all.append(kinds[static_cast<int>(alert.kind)] + u' ' + QString::number(alert.limit));
    }
    return all.join(u", "_s);
}

} // namespace

/// Which limits are news, and that none is news twice.
class TestUsageAlerts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void limits_data()
    {
        QTest::addColumn<AlertFacts>("facts");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fresh") << plan(0) << QString();
        QTest::newRow("under") << plan(799) << QString();
        QTest::newRow("at it") << plan(800) << u"share 80"_s;
        QTest::newRow("the higher one only") << plan(910) << u"share 90"_s;
        QTest::newRow("more than all") << plan(5000) << u"share 90"_s;
        QTest::newRow("ends") << plan(0, 1000, 24) << u"ends 1"_s;
        QTest::newRow("not yet") << plan(0, 1000, 25) << QString();
        QTest::newRow("over") << plan(0, 1000, -1) << QString();
        QTest::newRow("no size") << plan(500, 0) << QString();
        auto daily = plan(1000);
        daily.isDaily = true;
        QTest::newRow("data of a day") << daily << QString();
        auto unread = plan(1000, 1000, 5);
        unread.used.reset();
        QTest::newRow("read on request") << unread << u"ends 1"_s;
        auto all = plan(850, 1000, 5);
        all.runsOut = true;
        QTest::newRow("all") << all << u"runs out 0, share 80, ends 1"_s;
        QTest::newRow("nothing known") << AlertFacts() << QString();
    }
    void limits()
    {
        QFETCH(AlertFacts, facts);
        ToldAlerts told;
        QTEST(words(newAlerts(facts, {}, noon, told)), "expected");
        const auto before = told;
        QCOMPARE(words(newAlerts(facts, {}, noon.addSecs(60), told)), QString());
        QCOMPARE(told, before);
    }
    void whatIsSwitchedOffIsSilent()
    {
        auto facts = plan(950, 1000, 5);
        facts.runsOut = true;
        ToldAlerts told;
        QCOMPARE(words(newAlerts(facts, {{}, {}, false}, noon, told)), QString());
        QVERIFY(told.isEmpty());
        QCOMPARE(words(newAlerts(facts, {{50}, {3}, false}, noon, told)), u"share 50, ends 3"_s);
    }
    void aMilderLimitIsNoNewsAfterASharperOne()
    {
        ToldAlerts told;
        const AlertLimits limits{{50, 90}, {1, 3}, true};
        QCOMPARE(words(newAlerts(plan(600), limits, noon, told)), u"share 50"_s);
        QCOMPARE(words(newAlerts(plan(960), limits, noon, told)), u"share 90"_s);
        QCOMPARE(words(newAlerts(plan(960), {{50, 80}, {}, true}, noon, told)), QString());
        QCOMPARE(words(newAlerts(plan(960, 1000, 60), limits, noon, told)), u"ends 3"_s);
        QCOMPARE(words(newAlerts(plan(960, 1000, 10), limits, noon, told)), u"ends 1"_s);
    }
    void aToppedUpPlanBeginsAnew()
    {
        ToldAlerts told;
        auto facts = plan(950);
        facts.runsOut = true;
        QCOMPARE(words(newAlerts(facts, {}, noon, told)), u"runs out 0, share 90"_s);
        QCOMPARE(words(newAlerts(plan(950, 3000), {}, noon, told)), QString());
        QCOMPARE(words(newAlerts(plan(2800, 3000), {}, noon, told)), u"share 90"_s);
        auto again = plan(2800, 3000);
        again.runsOut = true;
        QCOMPARE(words(newAlerts(again, {}, noon, told)), u"runs out 0"_s);
        // A corrected figure is not another plan.
        QCOMPARE(words(newAlerts(plan(2650, 3000), {}, noon, told)), QString());
        QCOMPARE(words(newAlerts(plan(2800, 3000), {}, noon, told)), QString());
    }
    void aProlongedPlanEndsAnew()
    {
        ToldAlerts told;
        QCOMPARE(words(newAlerts(plan(0, 1000, 20), {}, noon, told)), u"ends 1"_s);
        QCOMPARE(words(newAlerts(plan(0, 1000, 23), {}, noon, told)), QString()); // corrected
        QCOMPARE(words(newAlerts(plan(0, 1000, 200), {}, noon, told)), QString());
        QCOMPARE(words(newAlerts(plan(0, 1000, 20), {}, noon, told)), u"ends 1"_s);
    }
    void aRestartForgetsNothing()
    {
        const QTemporaryDir folder;
        ManualClock clock(noon);
        const EsimKey key{AccountId(u"shop"_s), VendorEsimId(u"a/1"_s)};
        ToldAlerts told;
        QCOMPARE(words(newAlerts(plan(950, 1000, 10), {}, noon, told)), u"share 90, ends 1"_s);
        for (const bool isFirst : {true, false}) {
            ShopStore store(folder.filePath(u"shop.sqlite"_s), folder.filePath(u"backups"_s),
                            clock);
            QVERIFY(*test::wait(store.open()));
            AlertBook book(store);
            book.open();
            QTRY_VERIFY(book.isOpen());
            QCOMPARE(book.told(key), isFirst ? ToldAlerts() : told);
            book.put(key, isFirst ? told : ToldAlerts());
            store.flush();
        }
        ShopStore store(folder.filePath(u"shop.sqlite"_s), folder.filePath(u"backups"_s), clock);
        QVERIFY(*test::wait(store.open()));
        const auto left = test::wait(store.load(u"alert"_s));
        QVERIFY(left && *left && (**left).isEmpty()); // what was forgotten is gone
    }
};

SIMSTOCK_TEST_MAIN(TestUsageAlerts, QCoreApplication)
#include "tst_usagealerts.moc"
