// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/offertext.h"
#include "tests/support/offers.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

class TestOfferText : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void data_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("sized");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, DataKind kind, bool sized, const QString& text) {
            QTest::newRow(name) << static_cast<int>(kind) << sized << text;
        };
        row("total", DataKind::Total, true, u"5 GB"_s);
        row("daily", DataKind::DailyThrottled, true, u"5 GB/day"_s);
        row("daily cut", DataKind::DailyCut, true, u"5 GB/day"_s);
        row("daily unlimited names a size of no meaning", DataKind::DailyUnlimited, true,
            u"Unlimited"_s);
        row("unlimited", DataKind::Unlimited, false, u"Unlimited"_s);
        row("no size", DataKind::Total, false, u"Unlimited"_s);
    }
    void data()
    {
        QFETCH(int, kind);
        QFETCH(bool, sized);
        QFETCH(QString, text);
        auto offer = test::offer();
        offer.dataKind = static_cast<DataKind>(kind);
        if (!sized)
            offer.data.reset();
        QCOMPARE(dataText(offer, m_english), text);
    }

    void coverageIsSaidInWords()
    {
        auto offer = test::offer();
        QCOMPARE(coverageText(offer, m_english), u"Works in: Japan only."_s);
        offer.countries = {u"JP"_s, u"DE"_s};
        QVERIFY(coverageText(offer, m_english).contains(u"Germany"_s));
        offer.countries = {u"JP"_s, u"DE"_s, u"FR"_s, u"AT"_s};
        QVERIFY(coverageText(offer, m_english, 2)
                    .startsWith(u"Works in: Austria, France and 2 more"_s));
        offer.countries.clear();
        QVERIFY(coverageText(offer, m_english).contains(u"does not say"_s));
    }

    void totals()
    {
        auto offer = test::offer(); // 6.20 a plan
        QCOMPARE(offer.total(3, 99)->toDecimal(), u"18.6"_s);
        offer.priceUnit = PriceUnit::PerDay;
        QCOMPARE(offer.total(2, 7)->toDecimal(), u"86.8"_s);
        QCOMPARE(offer.costPerDay()->toDecimal(), u"6.2"_s);
    }

    void pricePerGigabyteCountsEveryDayOfADailyAllowance()
    {
        auto offer = test::offer(); // 5 GB
        QCOMPARE(offer.costPerGigabyte()->toDecimal(), u"1.24"_s);
        offer.dataKind = DataKind::DailyCut; // 5 GB on each of 30 days for one price
        QCOMPARE(offer.costPerGigabyte()->toDecimal(), u"0.041333"_s);
        offer.priceUnit = PriceUnit::PerDay; // 5 GB a day for a price a day
        QCOMPARE(offer.costPerGigabyte()->toDecimal(), u"1.24"_s);
    }

    void bestNetworkFirst()
    {
        auto offer = test::offer();
        offer.networks = {{u"JP"_s, u"A"_s, u"3G/4G"_s}, {u"JP"_s, u"B"_s, u"4G/5G"_s}};
        QCOMPARE(networkText(offer), u"5G"_s);
        offer.networks.clear();
        offer.speed = u"up to LTE"_s;
        QCOMPARE(networkText(offer), u"LTE"_s);
    }

private:
    QLocale m_english{QLocale::English, QLocale::UnitedStates};
};

SIMSTOCK_TEST_MAIN(TestOfferText, QCoreApplication)
#include "tst_offertext.moc"
