// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/catalogueindex.h"
#include "tests/support/offers.h"
#include "tests/support/testsupport.h"

#include <algorithm>
#include <numeric>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const CatalogueIndex> indexOf(const QList<Offer>& offers)
{
    return CatalogueIndex::build(offers, {{AccountId(u"account-1"_s), u"Shop"_s}},
                                 QLocale(QLocale::English));
}

QList<QString> codes(const CatalogueIndex& index, const CatalogueIndex::Rows& rows)
{
    QList<QString> result;
    for (const auto row : rows)
        result.append(index.offer(row).code.text());
    return result;
}

} // namespace

class TestCatalogueIndex : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void emptyAnswersEmpty()
    {
        const auto index = indexOf({});
        QCOMPARE(index->query(u"x"_s, {}).size(), 0u);
        QCOMPARE(index->query({}, {{0, Qt::DescendingOrder}}).size(), 0u);
        QVERIFY(!index->find(AccountId(u"a"_s), OfferCode(u"b"_s)));
    }

    void words_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << QString() << true;
        QTest::newRow("country name") << u"japan"_s << true;
        QTest::newRow("country code") << u"jp"_s << true;
        QTest::newRow("part of a word") << u"apa"_s << true;
        QTest::newRow("accents do not matter") << u"tokyo"_s << true;
        QTest::newRow("nor typed ones") << u"Tōkyō"_s << true;
        QTest::newRow("original script") << u"東京"_s << true;
        QTest::newRow("several words in any order") << u"5 shop japan"_s << true;
        QTest::newRow("operator") << u"docomo"_s << true;
        QTest::newRow("price") << u"6.20"_s << true;
        QTest::newRow("code") << u"jp5"_s << true;
        QTest::newRow("blanks only") << u"   "_s << true;
        QTest::newRow("one word that is not there") << u"japan germany"_s << false;
        QTest::newRow("pattern signs are plain") << u"ja.an"_s << false;
        QTest::newRow("no match across rows") << u"usd\njapan"_s << false;
    }
    void words()
    {
        QFETCH(QString, filter);
        QFETCH(bool, found);
        auto offer = test::offer();
        offer.name = u"Tōkyō 東京 5 GB"_s;
        offer.networks = {{u"JP"_s, u"NTT DOCOMO"_s, u"5G"_s}};
        const auto index = indexOf({offer});
        QCOMPARE(index->query(filter, {}).size(), found ? 1u : 0u);
    }

    void equalsAPlainScan()
    {
        const auto offers = test::mixedOffers(2000);
        const auto index = indexOf(offers);
        const QStringList pieces{u"tr"_s,     u"groß"_s, u"cafe"_s,      u"5"_s,        u"unlim"_s,
                                 u"greece"_s, u"1"_s,    u"dong jing"_s, u"region 2"_s, u"cote"_s,
                                 u"aland"_s,  u"turk"_s, u"zz"_s,        u"P19"_s};
        // An index of one row alone cannot mix up rows: what it says of a sample is the truth.
        std::vector<std::shared_ptr<const CatalogueIndex>> alone;
        for (CatalogueIndex::Row row = 0; row < index->size(); row += 67)
            alone.push_back(indexOf({index->offer(row)}));
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const QString filter = pieces[random.bounded(static_cast<int>(pieces.size()))] + u' ' +
                                   pieces[random.bounded(static_cast<int>(pieces.size()))];
            const auto rows = index->query(filter, {});
            const QSet<CatalogueIndex::Row> hits(rows.begin(), rows.end());
            QCOMPARE(static_cast<size_t>(hits.size()), rows.size());
            for (size_t i = 0; i < alone.size(); ++i)
                QCOMPARE(hits.contains(static_cast<CatalogueIndex::Row>(i * 67)),
                         alone[i]->query(filter, {}).size() == 1);
        }
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < static_cast<int>(OfferColumn::Count); ++column)
            QTest::addRow("column %d", column) << column;
    }
    void sorts()
    {
        QFETCH(int, column);
        const auto index = indexOf(test::mixedOffers(500));
        const auto up = index->query({}, {{column, Qt::AscendingOrder}});
        const auto down = index->query({}, {{column, Qt::DescendingOrder}});
        QCOMPARE(up.size(), 500u);
        QCOMPARE(QSet<CatalogueIndex::Row>(up.begin(), up.end()).size(), 500);
        QCOMPARE(QSet<CatalogueIndex::Row>(down.begin(), down.end()).size(), 500);
        if (static_cast<OfferColumn>(column) == OfferColumn::Cost) {
            const auto cheaper = [&](auto a, auto b) {
                return index->offer(a).cost.micros() < index->offer(b).cost.micros();
            };
            QVERIFY(std::is_sorted(up.begin(), up.end(), cheaper));
            QVERIFY(std::is_sorted(down.rbegin(), down.rend(), cheaper));
        }
    }

    void unlimitedStandsBehindEverySizeAndItsPricePerGigabyteIsNeverZero()
    {
        auto unlimited = test::offer(u"U"_s, 100);
        unlimited.data.reset();
        unlimited.dataKind = DataKind::Unlimited;
        const auto index = indexOf({unlimited, test::offer(u"A"_s), test::offer(u"B"_s, 500)});
        const auto byData =
            index->query({}, {{static_cast<int>(OfferColumn::Data), Qt::AscendingOrder}});
        QCOMPARE(codes(*index, byData).last(), u"U"_s);
        const auto byPrice = index->query(
            {}, {{static_cast<int>(OfferColumn::CostPerGigabyte), Qt::AscendingOrder}});
        QCOMPARE(codes(*index, byPrice), QList<QString>({u"B"_s, u"A"_s, u"U"_s}));
        QVERIFY(!unlimited.costPerGigabyte());
    }

    void severalKeysDecideOneAfterTheOther()
    {
        auto a = test::offer(u"A"_s, 300);
        auto b = test::offer(u"B"_s, 200);
        auto c = test::offer(u"C"_s, 900);
        a.days = b.days = 7;
        const auto index = indexOf({a, b, c});
        const auto rows =
            index->query({}, {{static_cast<int>(OfferColumn::Days), Qt::DescendingOrder},
                              {static_cast<int>(OfferColumn::Cost), Qt::AscendingOrder}});
        QCOMPARE(codes(*index, rows), QList<QString>({u"C"_s, u"B"_s, u"A"_s}));
    }

    void aTypedPlaceComesBeforeRegionsThatContainIt()
    {
        auto asia = test::offer(u"A"_s, 100);
        asia.name = u"Asia 5 GB"_s;
        asia.coverageKind = CoverageKind::Regional;
        asia.region = u"AS-2"_s;
        asia.countries = {u"CN"_s, u"JP"_s};
        const auto index = indexOf({asia, test::offer(u"J"_s, 900)});
        QCOMPARE(codes(*index, index->query({}, {})), QList<QString>({u"A"_s, u"J"_s}));
        QCOMPARE(codes(*index, index->query(u"japan"_s, {})), QList<QString>({u"J"_s, u"A"_s}));
        const QList<SortKey> byCost{{static_cast<int>(OfferColumn::Cost), Qt::AscendingOrder}};
        QCOMPARE(codes(*index, index->query(u"japan"_s, byCost)), QList<QString>({u"A"_s, u"J"_s}));
        QCOMPARE(index->place(0), u"Asia (2)"_s);
    }

    void findsByAccountAndCode()
    {
        const auto index = indexOf({test::offer(u"A"_s), test::offer(u"B"_s)});
        const auto row = index->find(AccountId(u"account-1"_s), OfferCode(u"B"_s));
        QVERIFY(row);
        QCOMPARE(index->offer(*row).code.text(), u"B"_s);
        QVERIFY(!index->find(AccountId(u"account-2"_s), OfferCode(u"B"_s)));
    }

    void hostileNamesAreOneRowOfPlainText()
    {
        auto evil = test::offer(u"E"_s);
        evil.name = u"a\nb<img src=/dev/zero>"_s + QChar(0x202E) + QString(100'000, u'x');
        const auto index = indexOf({evil, test::offer(u"A"_s)});
        QCOMPARE(index->query(u"img"_s, {}).size(), 1u);
        QCOMPARE(index->query(u"jp5"_s, {}).size(), 0u);
        QCOMPARE(index->query(u"japan"_s, {}).size(), 2u);
    }
};

SIMSTOCK_TEST_MAIN(TestCatalogueIndex, QCoreApplication)
#include "tst_catalogueindex.moc"
