// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/countries.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

class TestCountries : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void namesInTheLocalesLanguage()
    {
        QCOMPARE(countryName(u"FR", QLocale(u"en_US"_s)), u"France"_s);
        QCOMPARE(countryName(u"fr", QLocale(u"en_US"_s)), u"France"_s);
        QCOMPARE(countryName(u"DE", QLocale(u"fr_FR"_s)), u"Allemagne"_s);
        QCOMPARE(countryName(u"JP", QLocale(u"de_DE"_s)), u"Japan"_s);
        QCOMPARE(countryName(u"JP", QLocale(u"ja_JP"_s)), u"日本"_s);
        QCOMPARE(countryName(u"CI", QLocale(u"en_US"_s)), u"Côte d’Ivoire"_s);
        QCOMPARE(countryName(u"XK", QLocale(u"en_US"_s)), u"Kosovo"_s);
        QCOMPARE(countryName(u"GB", QLocale::c()), u"United Kingdom"_s);
        QCOMPARE(countryName(u"FR", QLocale(u"zh_CN"_s)), u"法国"_s);
        QCOMPARE(countryName(u"FR", QLocale(u"zh_TW"_s)), u"法國"_s);
    }
    void otherCodesPassThrough()
    {
        const QLocale english(u"en_US"_s);
        for (const auto& code : {u"EU-42"_s, u"GL-120"_s, u"!GL"_s, u""_s, u"QQ"_s, u"qq"_s, u"F"_s,
                                 u"FRA"_s, u"F1"_s, u"法国"_s, u"<b"_s})
            QCOMPARE(countryName(code, english), code);
    }
    void codesInUse()
    {
        const auto codes = countryCodes();
        QVERIFY(codes.size() >= 240 && codes.size() < 270);
        QCOMPARE(codes.constFirst(), u"AD"_s);
        for (const auto& code : {u"FR"_s, u"US"_s, u"PR"_s, u"AQ"_s, u"ZW"_s})
            QCOMPARE(codes.count(code), 1);
        for (const auto& code : {u"AN"_s, u"SU"_s, u"YU"_s}) // withdrawn
            QVERIFY(!codes.contains(code));
    }
    void cheapEnough()
    {
        const QLocale english(u"en_US"_s);
        QBENCHMARK_ONCE
        {
            for (int i = 0; i < 10'000; ++i)
                QVERIFY(!countryName(u"FR", english).isEmpty());
        }
    }
};

SIMSTOCK_TEST_MAIN(TestCountries, QCoreApplication)
#include "tst_countries.moc"
