// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json/document.h"
#include "providers/json/fields.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

/// What f makes of the member "v" of an object, or the detail of the error.
template <typename F>
auto read(const QByteArray& members, F f) -> Result<std::invoke_result_t<F, const json::Fields&>>
{
    const auto document = json::Document::parse("{\"o\":{" + members + "}}");
    if (!document)
        return failure(document.error());
    json::Problem problem;
    const json::Fields fields(*document->root().find("o"), problem);
    auto value = f(fields);
    return problem.unlessFound(std::move(value));
}

} // namespace

class TestJsonFields : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void namesThePathAndTheProblem_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* members, const char* reader, const char* detail) {
            QTest::addRow("%s %s", reader, members)
                << QByteArray(members) << QString::fromLatin1(reader)
                << QString::fromLatin1(detail);
        };
        row("", "text", "Missing: o.v");
        row("\"v\":null", "text", "WrongType: o.v: expected string, found null");
        row("\"v\":5", "text", "WrongType: o.v: expected string, found number");
        row("\"v\":{}", "maybeText", "WrongType: o.v: expected string, found object");
        row("", "identifier", "Missing: o.v");
        row("\"v\":\"  \"", "identifier", "Range: o.v: blank");
        row("\"v\":5", "identifier", "Precision: o.v: an id must be text, found a number");
        row("\"v\":89852245280001354019", "identifier",
            "Precision: o.v: an id must be text, found a number");
        row("\"v\":89852245280001354019", "textOrInteger",
            "Precision: o.v: the number may have been rounded");
        row("\"v\":1.5", "textOrInteger", "Precision: o.v: the number may have been rounded");
        row("\"v\":[]", "textOrInteger", "WrongType: o.v: expected string or integer, found array");
        row("", "integer", "Missing: o.v");
        row("\"v\":\"5\"", "integer", "WrongType: o.v: expected number, found string");
        row("\"v\":1.5", "integer", "WrongType: o.v: expected integer, found number");
        row("\"v\":-1", "integer", "Range: o.v: not between 0 and 10");
        row("\"v\":1e400", "integer", "Range: o.v: not between 0 and 10");
        row("\"v\":true", "integerOrText", "WrongType: o.v: expected number, found boolean");
        row("\"v\":\"x\"", "integerOrText", "WrongType: o.v: expected integer, found string");
        row("\"v\":1", "booleanOrText", "WrongType: o.v: expected boolean, found number");
        row("\"v\":\"yes\"", "booleanOrText", "WrongType: o.v: expected boolean, found string");
        row("\"v\":\"true\"", "maybeBoolean", "WrongType: o.v: expected boolean, found string");
        row("", "scaledMoney", "Missing: o.v");
        row("\"v\":null", "scaledMoney", "WrongType: o.v: expected number, found null");
        row("\"v\":\"62000\"", "scaledMoney", "WrongType: o.v: expected number, found string");
        row("\"v\":-1", "scaledMoney", "Range: o.v: negative amount");
        row("\"v\":62000.5", "scaledMoney", "WrongType: o.v: expected integer, found number");
        row("\"v\":9223372036854775807", "scaledMoney", "Precision: o.v: not an exact amount");
        row("\"v\":1,\"v\":1", "scaledMoney", "Duplicate: o.v");
        row("", "money", "Missing: o.v");
        row("\"v\":0.1234567", "money", "Precision: o.v: not an exact amount");
        row("\"v\":\"15.00\"", "money", "WrongType: o.v: expected amount, found string");
        row("\"v\":\"15,00\"", "moneyText", "WrongType: o.v: expected amount, found string");
        row("\"v\":19.99,\"v\":1", "money", "Duplicate: o.v");
        row("\"v\":-5", "money", "Range: o.v: negative amount");
        row("\"v\":\"Feb 30\"", "time", "Range: o.v: not a time");
        row("\"v\":true", "time", "WrongType: o.v: expected time, found boolean");
        row("\"v\":-5", "time", "Range: o.v: not a time");
        row("\"v\":{}", "list", "WrongType: o.v: expected array, found object");
        row("", "list", "Missing: o.v");
    }
    void namesThePathAndTheProblem()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, reader);
        QFETCH(QString, detail);
        const auto result = read(members, [&](const json::Fields& f) {
            const auto usd = Currency::usd();
            using json::Sign;
            if (reader == u"text"_s)
                (void)f.text("v");
            else if (reader == u"maybeText"_s)
                (void)f.maybeText("v");
            else if (reader == u"identifier"_s)
                (void)f.identifier("v");
            else if (reader == u"textOrInteger"_s)
                (void)f.textOrInteger("v");
            else if (reader == u"integer"_s)
                (void)f.integer("v", {0, 10});
            else if (reader == u"integerOrText"_s)
                (void)f.integerOrText("v");
            else if (reader == u"booleanOrText"_s)
                (void)f.booleanOrText("v");
            else if (reader == u"maybeBoolean"_s)
                (void)f.maybeBoolean("v");
            else if (reader == u"scaledMoney"_s)
                (void)f.scaledMoney("v", 10'000, usd, Sign::NotNegative);
            else if (reader == u"money"_s)
                (void)f.money("v", usd, Sign::NotNegative);
            else if (reader == u"moneyText"_s)
                (void)f.money("v", usd, Sign::NotNegative, json::MoneyForm::NumberOrText);
            else if (reader == u"time"_s)
                (void)f.maybeTime("v");
            else
                f.forEach("v", [](const json::Value&) {});
            return 0;
        });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Protocol);
        QCOMPARE(result.error().detail, detail);
    }

    void readsWhatIsDocumented()
    {
        const auto usd = Currency::usd();
        using json::Sign;
        QCOMPARE(read("\"v\":\" 26 \"", [](auto& f) { return f.identifier("v"); }).value(),
                 u"26"_s);
        QCOMPARE(read("\"v\":200007", [](auto& f) { return f.textOrInteger("v"); }).value().value(),
                 u"200007"_s);
        QCOMPARE(
            read("\"v\":\"000101\"", [](auto& f) { return f.textOrInteger("v"); }).value().value(),
            u"000101"_s);
        QCOMPARE(
            read("\"v\":\" 2 \"", [](auto& f) { return f.integerOrText("v"); }).value().value(), 2);
        QVERIFY(!read("\"v\":\"\"", [](auto& f) { return f.integerOrText("v"); }).value());
        QCOMPARE(
            read("\"v\":\"True\"", [](auto& f) { return f.booleanOrText("v"); }).value().value(),
            true);
        QCOMPARE(read("\"v\":false", [](auto& f) { return f.booleanOrText("v"); }).value().value(),
                 false);
        QVERIFY(!read("\"v\":null", [](auto& f) { return f.booleanOrText("v"); }).value());
        QCOMPARE(read("\"v\":62000",
                      [&](auto& f) { return f.scaledMoney("v", 10'000, usd, Sign::NotNegative); })
                     .value()
                     .micros(),
                 6'200'000);
        QCOMPARE(
            read("\"v\":-5", [&](auto& f) { return f.scaledMoney("v", 10'000, usd, Sign::Any); })
                .value()
                .micros(),
            -500);
        QCOMPARE(read("\"v\":47.980000000000004",
                      [&](auto& f) { return f.money("v", usd, Sign::NotNegative); })
                     .value()
                     .micros(),
                 47'980'000);
        QCOMPARE(read("\"v\":\"15.10\"",
                      [&](auto& f) {
                          return f.money("v", usd, Sign::NotNegative,
                                         json::MoneyForm::NumberOrText);
                      })
                     .value()
                     .micros(),
                 15'100'000);
        QVERIFY(!read("", [&](auto& f) { return f.maybeMoney("v", usd, Sign::Any); }).value());
        const QDateTime expected(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
        for (const char* time : {"1735689600", "1735689600000", "\"2025-01-01T00:00:00\""})
            QCOMPARE(
                read(QByteArray("\"v\":") + time, [](auto& f) { return f.maybeTime("v"); }).value(),
                expected);
        for (const char* time : {"null", "\"\"", "\" \""})
            QVERIFY(!read(QByteArray("\"v\":") + time, [](auto& f) { return f.maybeTime("v"); })
                         .value()
                         .isValid());
    }

    void keepsTheFirstProblemAndStopsLists()
    {
        const auto document = json::Document::parse(R"({"l":[{"n":1},{"n":"x"},{"n":[]}]})");
        json::Problem problem;
        const json::Fields root(document->root(), problem);
        int calls = 0;
        root.forEach("l", [&](const json::Value& item) {
            ++calls;
            (void)json::Fields(item, problem).integer("n");
        });
        QCOMPARE(calls, 2);
        QCOMPARE(problem.status().error().detail,
                 u"WrongType: l[1].n: expected number, found string"_s);
    }
    void anItemThatIsNoObjectIsAProblem()
    {
        const auto document = json::Document::parse(R"([7])");
        json::Problem problem;
        document->root().forEach([&](json::Value item) {
            const json::Fields fields(item, problem);
            return fields.maybeText("x").isEmpty();
        });
        QCOMPARE(problem.status().error().detail,
                 u"WrongType: [0]: expected object, found number"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestJsonFields, QCoreApplication)
#include "tst_jsonfields.moc"
