// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/catalogueindex.h"
#include "models/index/facetwish.h"
#include "tests/support/offers.h"
#include "tests/support/testsupport.h"

#include <algorithm>

using namespace simstock;
using namespace Qt::StringLiterals;

class TestOfferFacets : public QObject {
    Q_OBJECT
private:
    const QHash<AccountId, QString> m_labels{{AccountId(u"account-1"_s), u"Shop"_s},
                                             {AccountId(u"account-2"_s), u"Airport"_s}};

    static QList<Offer> many()
    {
        auto offers = test::mixedOffers(2000, 7);
        for (int i = 0; i < offers.size(); ++i) {
            offers[i].topUp = static_cast<TopUpSupport>(i % 4);
            offers[i].sms = static_cast<SmsSupport>(i / 3 % 4);
            if (i % 5 == 0)
                offers[i].account = AccountId(u"account-2"_s);
        }
        return offers;
    }
    static quint8 valueOf(const CatalogueIndex& index, CatalogueIndex::Row row, Facet facet,
                          const FacetMarks& marks)
    {
        const Offer& offer = index.offer(row);
        switch (facet) {
        case Facet::Account:
            return static_cast<quint8>(index.accounts().indexOf(offer.account));
        case Facet::Favourite:
            return ((*marks)[row] & FavouriteMark) != 0 ? 0 : 1;
        case Facet::Changed:
            return ((*marks)[row] & ChangedMark) != 0 ? 0 : 1;
        default:
            return facetsOf(offer).at(static_cast<size_t>(facet));
        }
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void queryAndCountsAgreeWithOneByOne()
    {
        const auto index = CatalogueIndex::build(many(), m_labels, QLocale(QLocale::English));
        QCOMPARE(index->accountLabels(), (QStringList{u"Airport"_s, u"Shop"_s}));
        auto marks = std::make_shared<std::vector<quint8>>(2000);
        for (size_t row = 0; row < marks->size(); ++row)
            (*marks)[row] = static_cast<quint8>(row % 4);
        FacetFilter filter{{}, marks};
        filter.choice.set(Facet::Days, 2, true);
        filter.choice.set(Facet::Days, 3, true);
        filter.choice.set(Facet::TopUp, 0, true);
        filter.choice.set(Facet::Account, 1, true);
        filter.choice.set(Facet::Favourite, 0, true);
        const auto words = u"japan"_s;
        const auto all = index->query(words, {});
        const auto rows = index->query(words, {}, filter);
        const auto counts = index->countFacets(words, filter);
        QVERIFY(!rows.empty() && rows.size() < all.size());
        const auto misses = [&](CatalogueIndex::Row row, Facet facet) {
            return filter.choice.wanted(facet) != 0 &&
                   !filter.choice.has(facet, valueOf(*index, row, facet, marks));
        };
        FacetCounts expected;
        size_t left = 0;
        for (const auto row : all) {
            QList<Facet> missed;
            for (size_t group = 0; group < facetCount; ++group) {
                if (misses(row, static_cast<Facet>(group)))
                    missed.append(static_cast<Facet>(group));
            }
            left += missed.isEmpty() ? 1 : 0;
            for (size_t group = 0; group < facetCount; ++group) {
                const auto facet = static_cast<Facet>(group);
                if (missed.isEmpty() || missed == QList{facet})
                    ++expected.plans.at(group).at(valueOf(*index, row, facet, marks));
            }
        }
        QCOMPARE(rows.size(), left);
        QVERIFY(counts.plans == expected.plans);
    }
    void theOrderIsKept()
    {
        const auto index = CatalogueIndex::build(many(), m_labels, QLocale(QLocale::English));
        FacetFilter filter;
        filter.choice.set(Facet::Kind, static_cast<int>(DataKind::Total), true);
        const QList<SortKey> order{{static_cast<int>(OfferColumn::Cost), Qt::DescendingOrder}};
        const auto rows = index->query({}, order, filter);
        QVERIFY(std::is_sorted(rows.begin(), rows.end(), [&](auto a, auto b) {
            return index->offer(a).cost.micros() > index->offer(b).cost.micros();
        }));
    }
    void bands_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<bool>("decimal");
        QTest::addColumn<int>("band");
        const qint64 gib = DataSize().gigabyte();
        QTest::newRow("500 MB") << gib / 2 << false << 0;
        QTest::newRow("1 GB") << gib << false << 0;
        QTest::newRow("1 GB, decimal") << qint64{1'000'000'000} << true << 0;
        QTest::newRow("a byte more") << gib + 1 << false << 1;
        QTest::newRow("5 GB") << 5 * gib << false << 2;
        QTest::newRow("5 GB, decimal") << qint64{5'000'000'000} << true << 2;
        QTest::newRow("10 GB") << 10 * gib << false << 3;
        QTest::newRow("50 GB") << 50 * gib << false << 5;
    }
    void bands()
    {
        QFETCH(qint64, bytes);
        QFETCH(bool, decimal);
        auto offer = test::offer();
        offer.data = DataSize(bytes, decimal ? DataBase::Decimal : DataBase::Binary);
        const auto values = facetsOf(offer);
        QTEST(int{values[static_cast<size_t>(Facet::Size)]}, "band");
        offer.data.reset();
        offer.dataKind = DataKind::Unlimited;
        QCOMPARE(int{facetsOf(offer)[static_cast<size_t>(Facet::Size)]}, 6);
    }
    void everyValueHasWords()
    {
        for (const auto& offer : many()) {
            const auto values = facetsOf(offer);
            for (const auto facet :
                 {Facet::Place, Facet::Kind, Facet::Days, Facet::Size, Facet::TopUp, Facet::Sms})
                QVERIFY(values[static_cast<size_t>(facet)] < facetWords(facet).size());
        }
    }
    void wishesSurviveAndFollowTheAccounts()
    {
        FacetWish wish;
        wish.choice.set(Facet::Size, 6, true);
        wish.choice.set(Facet::Changed, 0, true);
        wish.accounts = {AccountId(u"account-2"_s), AccountId(u"gone"_s)};
        QVERIFY(FacetWish::restore(wish.save()) == wish);
        QVERIFY(FacetWish::restore("no json").isEmpty());
        QVERIFY(FacetWish::restore(R"({"days":[-1,99,"x"]})").isEmpty());
        const AccountId first(u"account-1"_s);
        const AccountId second(u"account-2"_s);
        QCOMPARE(wish.choiceFor({first, second}).wanted(Facet::Account), 2u);
        QCOMPARE(wish.choiceFor({second, first}).wanted(Facet::Account), 1u);
        QCOMPARE(wish.choiceFor({first}).wanted(Facet::Account), 0u);
    }
    void whatIsMissingComesLastInBothDirections_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("cost of a gigabyte") << static_cast<int>(OfferColumn::CostPerGigabyte);
        QTest::newRow("retail") << static_cast<int>(OfferColumn::Retail);
        QTest::newRow("margin") << static_cast<int>(OfferColumn::Margin);
    }
    void whatIsMissingComesLastInBothDirections()
    {
        QFETCH(int, column);
        auto cheap = test::offer(u"cheap"_s, 100);
        auto dear = test::offer(u"dear"_s, 900);
        cheap.suggestedRetail = *Money::fromScaled(110, 100, Currency::usd());
        dear.suggestedRetail = *Money::fromScaled(9900, 100, Currency::usd());
        auto unlimited = test::offer(u"unlimited"_s, 500);
        unlimited.data.reset();
        unlimited.dataKind = DataKind::Unlimited;
        const auto index = CatalogueIndex::build({unlimited, dear, cheap}, m_labels, QLocale::c());
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const auto rows = index->query({}, {{column, direction}});
            QCOMPARE(index->offer(rows.back()).code.text(), u"unlimited"_s);
            QCOMPARE(index->offer(rows.front()).code.text(),
                     direction == Qt::AscendingOrder ? u"cheap"_s : u"dear"_s);
        }
    }
    void otherPricesMakeAnotherOrder()
    {
        const auto one = test::offer(u"one"_s, 100);
        const auto two = test::offer(u"two"_s, 200);
        const auto index = CatalogueIndex::build({one, two}, m_labels, QLocale::c());
        PriceRules rules;
        rules.formula = u"10 - cost"_s;
        const auto repriced = index->repriced(PriceList({}, rules));
        const QList<SortKey> order{{static_cast<int>(OfferColumn::Retail), Qt::AscendingOrder}};
        QCOMPARE(repriced->offer(repriced->query({}, order).front()).code.text(), u"two"_s);
        QCOMPARE(index->size(), repriced->size());
    }
};

SIMSTOCK_TEST_MAIN(TestOfferFacets, QCoreApplication)
#include "tst_offerfacets.moc"
