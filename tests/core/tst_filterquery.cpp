// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/filterquery.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

QList<FilterField> fields()
{
    return {{u"plan"_s, FieldKind::Text, {}},
            {u"country"_s, FieldKind::Place, {}, -1, u"place where"_s},
            {u"days"_s, FieldKind::Number, {}},
            {u"cost"_s, FieldKind::Money, {}, -1, u"price"_s},
            {u"gb"_s, FieldKind::Size, {}},
            {u"age"_s, FieldKind::Age, {}}};
}

/// One row of words and figures, and whether a filter leaves it.
struct Row {
    QByteArray text = "tokyo 5 gb docomo aiko@example.com";
    QList<QByteArray> words{"greece 10 gb", "=jp japan =de germany"};
    QList<std::optional<double>> numbers{{}, {}, 30, 6.2, 5, 6.5};
};

bool leaves(const QString& filter, const Row& row = {})
{
    for (const auto& term : parseFilter(filter, fields()).terms) {
        const bool holds = term.isWord()           ? term.holds(row.text)
                           : term.ranges.isEmpty() ? term.holds(row.words.at(term.field))
                                                   : term.holds(row.numbers.at(term.field));
        if (holds == term.isNegated)
            return false;
    }
    return true;
}

} // namespace

class TestFilterQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("isLeft");
        const auto add = [](const char* filter, bool isLeft) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << isLeft;
        };
        add("", true);
        add("   ", true);
        add("tokyo", true);
        add("TŌKYŌ docomo", true);
        add("osaka", false);
        add("-osaka", true);
        add("-tokyo", false);
        add("\"5 gb\"", true);
        add("\"gb 5\"", false);
        add("-\"5 gb\"", false);
        add("\"5 gb", true);   // still being typed
        add("- tokyo", false); // a lone sign is a word that is not there
        add("aiko@example.com", true);
        add("plan:greece", true);
        add("plan:\"10 GB\"", true);
        add("PLAN:Greece", true);
        add("plan:tokyo", false); // words of other fields do not count
        add("-plan:greece", false);
        add("plan:italy,greece", true);
        add("plan=greece", false);
        add("plan=\"greece 10 gb\"", true);
        add("plan!=greece", true);
        add("country:JP", true);
        add("country:jp,KR", true);
        add("country:KR", false);
        add("country:AN", false); // in "japan", but no code of it
        add("country:apan", true);
        add("place:de where:jp", true);
        add("country=JP", true);
        add("country=Japan", true);
        add("country=japan,korea", true);
        add("country=Korea", false);
        add("country!=Japan", false);
        add("country!=Korea", true);
        add("-country:KR", true);
        add("days>=30", true);
        add("days>30", false);
        add("days<31 days>29", true);
        add("days:30", true);
        add("days:7,30", true);
        add("days:20..40", true);
        add("days:31..", false);
        add("days!=30", false);
        add("cost<10", true);
        add("price<10", true);
        add("cost<6.2", false);
        add("cost<=6.2", true);
        add("cost:6.20", true);
        add("cost:6.21", false);
        add("cost<9,50", true);
        add("cost<6,10", false); // not one of 6 and 10
        add("cost>6,10", true);
        add("cost<=6,20", true);
        add("gb>4,9gb", true);
        add("gb<4,9gb", false);
        add("gb>=5", true);
        add("gb>5", false);
        add("gb<500mb", false);
        add("gb>500mb", true);
        add("gb:5GB", true);
        add("gb<1tb", true);
        add("gb:\"4.95 GB\"", true); // the same to the eye
        add("age<7d", true);
        add("age<6d", false);
        add("age<1w", true);
        add("age>150h", true);
        add("age:7", true); // at most
        add("country:JP gb>=5 price<10 -plan:turkey age<7d", true);
        add("country:JP gb>=5 price<10 -plan:greece age<7d", false);
    }
    void filters()
    {
        QFETCH(QString, filter);
        QFETCH(bool, isLeft);
        QVERIFY(!parseFilter(filter, fields()).problem);
        QCOMPARE(leaves(filter), isLeft);
    }

    void whatIsNotKnownHasNoPlaceInARange()
    {
        Row row;
        row.numbers[2] = std::nullopt;
        QVERIFY(!leaves(u"days>=0"_s, row));
        QVERIFY(!leaves(u"days<1000"_s, row));
        QVERIFY(leaves(u"-days:30"_s, row));
    }

    void nothingIsLeftOutSilently_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("words"); ///< in the sentence
        QTest::addColumn<int>("position");
        QTest::addColumn<bool>("isLeft");
        QTest::newRow("unknown key") << u"tokyo colour:red"_s << u"colour"_s << 6 << false;
        QTest::newRow("its words are there") << u"aiko tokyo:"_s << u"tokyo"_s << 5 << false;
        QTest::newRow("no figure") << u"gb>=many"_s << u"many"_s << 0 << false;
        QTest::newRow("negated") << u"-gb>=many"_s << u"many"_s << 0 << false;
        QTest::newRow("one of two") << u"days:30,x"_s << u"“x”"_s << 0 << false;
        QTest::newRow("three figures") << u"cost<1,2,3"_s << u"“1,2,3”"_s << 0 << false;
        QTest::newRow("quoted figures") << u"cost<\"9\",50"_s << u"“9,50”"_s << 0 << false;
        QTest::newRow("two commas of two kinds") << u"cost<1.000,50"_s << u"1.000"_s << 0 << false;
        QTest::newRow("unit of another kind") << u"age<5gb"_s << u"5gb"_s << 0 << false;
        QTest::newRow("words compared") << u"plan<z"_s << u"not compared"_s << 0 << false;
        QTest::newRow("no value yet") << u"tokyo gb>="_s << u"wants a value"_s << 6 << true;
        QTest::newRow("empty quotes") << u"plan:\"\""_s << u"wants a value"_s << 0 << true;
    }
    void nothingIsLeftOutSilently()
    {
        QFETCH(QString, filter);
        QFETCH(QString, words);
        QFETCH(int, position);
        QFETCH(bool, isLeft);
        const auto problem = parseFilter(filter, fields()).problem;
        QVERIFY(problem);
        QVERIFY2(problem->sentence.contains(words), qPrintable(problem->sentence));
        QCOMPARE(problem->position, position);
        QVERIFY(problem->length > 0);
        QCOMPARE(leaves(filter), isLeft);
    }

    void aTermForAValueFindsIt_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("term");
        QTest::newRow("word") << u"Greece"_s << u"plan:Greece"_s;
        QTest::newRow("words") << u"Greece 10 GB"_s << u"plan:\"Greece 10 GB\""_s;
        QTest::newRow("quotes of its own") << u"the \"best\" plan"_s << u"plan:\"the best plan\""_s;
        QTest::newRow("like a term") << u"gb>=5,x"_s << u"plan:\"gb>=5,x\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"plan:\"a b\""_s;
    }
    void aTermForAValueFindsIt()
    {
        QFETCH(QString, value);
        QFETCH(QString, term);
        QCOMPARE(filterTermText(u"plan"_s, value), term);
        const auto query = parseFilter(term, fields());
        QVERIFY(!query.problem);
        QCOMPARE(query.terms.size(), 1);
        QCOMPARE(query.terms.first().words.size(), 1);
        QVERIFY(
            parseFilter(filterTermText(u"plan"_s, value, true), fields()).terms.first().isNegated);
    }

    void termsAreAddedOnce()
    {
        QCOMPARE(withFilterTerm({}, u"plan:a"_s), u"plan:a"_s);
        QCOMPARE(withFilterTerm(u"x "_s, u"plan:a"_s), u"x plan:a"_s);
        QCOMPARE(withFilterTerm(u"x plan:a"_s, u"plan:a"_s), u"x plan:a"_s);
    }

    void aPasteThatWentAstrayIsNoWork()
    {
        const auto query = parseFilter(QString(1'000'000, u'"') + u"x"_s, fields());
        QVERIFY(query.isEmpty());
        QVERIFY(parseFilter(u"a:b "_s.repeated(200'000), fields()).terms.size() <= 1'000);
        const auto bidi = parseFilter(u"\u202Ecolour:red"_s, fields());
        QVERIFY(!bidi.problem || !bidi.problem->sentence.contains(QChar(0x202E)));
    }

    void wordsOfAFileMeanNothing()
    {
        const auto query = wordFilter(u"-x plan:y \"z"_s);
        QCOMPARE(query.terms.size(), 3);
        for (const auto& term : query.terms)
            QVERIFY(term.isWord() && !term.isNegated);
    }
};

SIMSTOCK_TEST_MAIN(TestFilterQuery, QCoreApplication)
#include "tst_filterquery.moc"
