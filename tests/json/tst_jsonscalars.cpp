// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json/scalars.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

class TestJsonScalars : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void readsIntegers_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("good");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<bool>("outOfRange");
        const auto row = [](const char* token, std::optional<qint64> value, bool outOfRange) {
            QTest::newRow(token) << QByteArray(token) << value.has_value() << value.value_or(0)
                                 << outOfRange;
        };
        row("0", 0, false);
        row("53687091200", 53'687'091'200, false);
        row("9007199254740993", 9'007'199'254'740'993, false);
        row("9223372036854775807", std::numeric_limits<qint64>::max(), false);
        row("-9223372036854775808", std::numeric_limits<qint64>::min(), false);
        row("62000.0", 62'000, false);
        row("9223372036854775808", {}, true);
        row("89852245280001354019", {}, true);
        row("1e308", {}, true);
        row("1e3", {}, true);
        row("-0", {}, true);
        row("1.5", {}, false);
        row("abc", {}, false);
        row("", {}, false);
        row("01", {}, false);
        row("+1", {}, false);
    }
    void readsIntegers()
    {
        QFETCH(QByteArray, token);
        QFETCH(bool, good);
        QFETCH(qint64, value);
        QFETCH(bool, outOfRange);
        const auto reading = json::readInteger(token.toStdString());
        QCOMPARE(reading.value.has_value(), good);
        if (good)
            QCOMPARE(*reading.value, value);
        else
            QCOMPARE(reading.fault == json::IntegerFault::OutOfRange, outOfRange);
    }

    void readsTimesAsUtc_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: refused
        const std::pair<QString, QString> rows[] = {
            {u"2026-06-30T10:00:07+0000"_s, u"2026-06-30T10:00:07.000Z"_s},
            {u"2025-07-21T10:57:28Z"_s, u"2025-07-21T10:57:28.000Z"_s},
            {u"2025-07-21T10:57:28.123Z"_s, u"2025-07-21T10:57:28.123Z"_s},
            {u"2025-07-21T10:57:28.123456789Z"_s, u"2025-07-21T10:57:28.123Z"_s},
            {u"2025-07-21T10:57:28.5+02:00"_s, u"2025-07-21T08:57:28.500Z"_s},
            {u"2010-06-30T01:20+00:00"_s, u"2010-06-30T01:20:00.000Z"_s},
            {u"2010-06-30T01:20-0530"_s, u"2010-06-30T06:50:00.000Z"_s},
            {u"2010-06-30T01:20:30"_s, u"2010-06-30T01:20:30.000Z"_s},
            {u"2010-06-30 01:20:30"_s, u"2010-06-30T01:20:30.000Z"_s},
            {u" 2010-06-30T01:20:30 Z "_s, u"2010-06-30T01:20:30.000Z"_s},
            {u"2024-02-29T00:00:00Z"_s, u"2024-02-29T00:00:00.000Z"_s},
            {u"9999-12-31T23:59:59Z"_s, u"9999-12-31T23:59:59.000Z"_s},
            {u"2026-02-30T00:00:00Z"_s, {}},
            {u"2025-02-29T00:00:00Z"_s, {}},
            {u"2016-12-31T23:59:60Z"_s, {}},
            {u"0000-01-01T00:00:00Z"_s, {}},
            {u"2026-13-01T00:00:00Z"_s, {}},
            {u"2026-01-01T24:00:00Z"_s, {}},
            {u"2026-01-01T10:00:00+99:00"_s, {}},
            {u"2026-01-01T10:00:00+00:99"_s, {}},
            {u"2026-01-01T10:00:00.Z"_s, {}},
            {u"2026-01-01T10:00:00Zx"_s, {}},
            {u"2026-01-01"_s, {}},
            {u"01/02/2026 10:00"_s, {}},
            {u"٢٠٢٦-01-01T10:00:00Z"_s, {}},
            {u"yesterday"_s, {}},
            {u""_s, {}},
        };
        for (const auto& [text, utc] : rows)
            QTest::newRow(qPrintable(u"<%1>"_s.arg(text))) << text << utc;
    }
    void readsTimesAsUtc()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto time = json::readUtc(text);
        QCOMPARE(time.has_value(), !utc.isEmpty());
        if (time) {
            QCOMPARE(time->timeSpec(), Qt::UTC);
            QCOMPARE(time->toString(Qt::ISODateWithMs), utc);
        }
    }
    void readsEpochsInSecondsAndMilliseconds()
    {
        const QDateTime expected(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(json::readEpoch(1'735'689'600).value(), expected);
        QCOMPARE(json::readEpoch(1'735'689'600'000).value(), expected);
        QVERIFY(!json::readEpoch(-1));
        QVERIFY(!json::readEpoch(9'000'000'000'000'000));
    }
};

SIMSTOCK_TEST_MAIN(TestJsonScalars, QCoreApplication)
#include "tst_jsonscalars.moc"
