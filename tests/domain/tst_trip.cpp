// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/trip.h"

#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

/// What a person types about a trip.
class TestTrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("countries");
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("gigabytes");
        QTest::addColumn<QString>("unknown");
        const auto row = [](const char* text, const char* countries, int days, double gigabytes,
                            const char* unknown = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(countries) << days
                                << gigabytes << QString::fromUtf8(unknown);
        };
        row("JP+KR, 9 days, 6 GB", "JP KR", 9, 6);
        row("Japan and Korea 9 days 6GB", "JP KR", 9, 6);
        row("jp+kr 9d 6gb", "JP KR", 9, 6);
        row("japan south korea thailand", "JP KR TH", 0, 0);
        row("1.5 GB for 2 weeks in the United States", "US", 14, 1.5);
        row("3 nights UK", "GB", 4, 0);
        row("Bosnia and Herzegovina, Czech Republic; 500 MB", "BA CZ", 0, 500.0 / 1024);
        row("Türkei und Österreich, 10 Tage, 2,5 GB", "TR AT", 10, 2.5);
        row("turkey 5 days", "TR", 5, 0);
        row("from JP to KR", "JP KR", 0, 0);
        row("IN, 5 days", "IN", 5, 0);
        row("in Japan", "JP", 0, 0);
        row("Atlantis, 5 days", "", 5, 0, "Atlantis");
        row("Japan Japan JP", "JP", 0, 0);
        row("Congo - Kinshasa 4 days", "CD", 4, 0);
        row("", "", 0, 0);
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, countries);
        QFETCH(int, days);
        QFETCH(double, gigabytes);
        QFETCH(QString, unknown);
        const auto read = TripReader(QLocale(u"de_DE"_s)).read(text);
        QCOMPARE(read.trip.countries.join(u' '), countries);
        QCOMPARE(read.trip.days, days);
        const auto bytes = read.trip.data ? double(read.trip.data->bytes()) : 0;
        QVERIFY(qAbs(bytes - gigabytes * 1'073'741'824) < 2);
        QCOMPARE(read.unknown.join(u' '), unknown);
        QCOMPARE(read.problem().isEmpty(), !countries.isEmpty() && days > 0);
    }
    void allCountriesAreFoundByNameAndCode()
    {
        const TripReader reader{QLocale(QLocale::English)};
        const auto read = [&reader](const QString& text) {
            return reader.read(text).trip.countries.join(u' ');
        };
        QCOMPARE(read(u"South Korea"_s), u"KR"_s);
        QCOMPARE(read(u"Niger"_s), u"NE"_s);
        QCOMPARE(read(u"Nigeria"_s), u"NG"_s);
        QCOMPARE(read(u"Guinea-Bissau"_s), u"GW"_s);
        QCOMPARE(read(u"Trinidad & Tobago"_s), u"TT"_s);
        QCOMPARE(read(u"St. Lucia"_s), u"LC"_s);
        QCOMPARE(read(u"Dominican Republic, Dominica"_s), u"DO DM"_s);
    }
    void whatIsMissingIsAsked()
    {
        const TripReader reader{QLocale(QLocale::English)};
        QVERIFY(reader.read(u"9 days"_s).problem().contains(u"where"_s));
        QVERIFY(reader.read(u"JP"_s).problem().contains(u"days"_s));
        QVERIFY(reader.read(u"JP KR TH VN LA KH MM MY SG ID PH, 9 days"_s)
                    .problem()
                    .contains(u"at most"_s));
        QCOMPARE(reader.read(u"JP+KR, 9 days, 6 GB"_s).trip.text(QLocale(QLocale::English)),
                 u"Japan, South Korea · 9 day(s) · 6 GB"_s);
    }
    void datesAreCountedWithBothEnds()
    {
        const TripReader reader{QLocale(QLocale::English)};
        QCOMPARE(reader.daysOf(u"2026-12-03 to 2026-12-11"_s), 9);
        QCOMPARE(reader.daysOf(u"3.12.2026 - 3.12.2026"_s), 1);
        QCOMPARE(reader.daysOf(u"28 Dec 2026 – 2 Jan 2027"_s), 6);
        QCOMPARE(reader.daysOf(u"2026-12-11 to 2026-12-03"_s), 0);
        QCOMPARE(reader.daysOf(u"2026-12-11"_s), 0);
        QCOMPARE(reader.daysOf(u"2026-12-11 to 2029-12-03"_s), 0);
        QCOMPARE(reader.daysOf(u"soon"_s), 0);
    }
};

SIMSTOCK_TEST_MAIN(TestTrip, QCoreApplication)
#include "tst_trip.moc"
