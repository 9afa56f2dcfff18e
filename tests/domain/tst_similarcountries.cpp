// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/similarcountries.h"

#include "models/domain/countries.h"
#include "tests/support/testsupport.h"

#include <algorithm>
#include <vector>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

/// Letters to change, add or take away.
qsizetype distance(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i);
        for (size_t j = 1; j < row.size(); ++j) {
            const auto same = a[i - 1] == b[static_cast<qsizetype>(j) - 1];
            const auto next = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = std::exchange(row[j], next);
        }
    }
    return row.back();
}

bool isMistakable(const QString& a, const QString& b)
{
    if (a.contains(b) || b.contains(a))
        return true;
    if (qAbs(a.size() - b.size()) > 2)
        return false;
    const auto edits = distance(a, b);
    const bool isAlike = a.left(2) == b.left(2) || a.section(u' ', -1) == b.section(u' ', -1);
    return edits <= 1 || (edits == 2 && isAlike);
}

/// One name holds the other without anybody taking them for each other.
const QStringList harmless{
    u"CN HK"_s, u"CN MO"_s, // ICU adds "SAR China" to both
    u"CL CN"_s,             // Chile and China: nobody reads one for the other
    u"GE GS"_s,             // South Georgia: nobody lives there, no vendor sells it
    u"IN IO"_s,             // British Indian Ocean Territory: the same
};

QStringList missingIn(const std::function<QStringList(const QString&)>& similar)
{
    QStringList missing;
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const auto codes = countryCodes();
    QStringList names;
    for (const auto& code : codes)
        names.append(countryName(code, english));
    for (qsizetype i = 0; i < codes.size(); ++i) {
        for (qsizetype j = i + 1; j < codes.size(); ++j) {
            const auto pair = codes[i] + u' ' + codes[j];
            if (isMistakable(names[i], names[j]) && !similar(codes[i]).contains(codes[j]) &&
                !harmless.contains(pair))
                missing.append(pair);
        }
    }
    return missing;
}

} // namespace

class TestSimilarCountries : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void known_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("others");
        const auto row = [](const char* code, const char* others) {
            QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(others);
        };
        row("NE", "NG NU");
        row("CG", "CD");
        row("GN", "GW GQ PG");
        row("DO", "DM");
        row("KR", "KP");
        row("MO", "MX MC");
        row("AU", "AT");
        row("IR", "IQ");
        row("SI", "SK");
        row("CH", "SZ SE");
        row("ch", "SZ SE");
        row("JP", "");
        row("EU-42", "");
        row("", "");
    }
    void known()
    {
        QFETCH(QString, code);
        QFETCH(QString, others);
        QCOMPARE(similarCountries(code).join(u' '), others);
    }
    void bothWays()
    {
        const auto codes = countryCodes();
        int pairs = 0;
        for (const auto& code : codes) {
            for (const auto& other : similarCountries(code)) {
                QVERIFY2(codes.contains(other), qPrintable(other));
                QVERIFY(similarCountries(other).contains(code));
                ++pairs;
            }
        }
        QVERIFY(pairs > 50);
        QVERIFY(namesake(u"GE"_s).contains(u"Georgia"_s));
        QCOMPARE(namesake(u"JP"_s), QString());
    }
    void everyMistakableNameIsInTheTable()
    {
        QCOMPARE(missingIn([](const QString& code) { return similarCountries(code); }),
                 QStringList());
        // The control: a table without the Guineas is caught.
        const auto missing = missingIn([](const QString& code) {
            return code == u"GN"_s ? QStringList() : similarCountries(code);
        });
        QCOMPARE(missing, (QStringList{u"GN GQ"_s, u"GN GW"_s, u"GN PG"_s}));
    }
    void regionsAndContinents()
    {
        const QLocale english(QLocale::English);
        QCOMPARE(countryRegion(u"NE", english), u"Western Africa"_s);
        QCOMPARE(countryRegion(u"EU-42", english), QString());
        QCOMPARE(continentOf(u"NE"), u"002"_s);
        QCOMPARE(continentOf(u"at"), u"150"_s);
        QCOMPARE(continentOf(u"AU"), u"009"_s);
        QCOMPARE(continentName(u"150", english), u"Europe"_s);
        QCOMPARE(continentName(u"AT", english), QString());
        for (const auto& code : continentCodes())
            QVERIFY(continentName(code, english) != code);
    }
};

SIMSTOCK_TEST_MAIN(TestSimilarCountries, QCoreApplication)
#include "tst_similarcountries.moc"
