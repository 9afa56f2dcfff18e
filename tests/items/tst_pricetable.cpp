// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pricetable.h"

#include "models/core/textfold.h"
#include "models/index/catalogueindex.h"
#include "models/items/tablemodel.h"
#include "tests/support/offers.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

/// The same rows in a table that sorts and searches by its cells.
class PlainModel final : public TableModel {
public:
    explicit PlainModel(const PriceTable& table)
        : TableModel(QList<ColumnInfo>(static_cast<int>(PriceColumn::Count)), nullptr),
          m_table(table)
    {
        sourceReset();
    }
    int sourceCount() const override { return static_cast<int>(m_table.rows().size()); }
    PriceTable::Rows shown() const
    {
        PriceTable::Rows rows;
        for (int row = 0; row < rowCount(); ++row)
            rows.push_back(static_cast<quint32>(sourceRow(row)));
        return rows;
    }

protected:
    QVariant cell(int source, int column, int role) const override
    {
        const auto& row = m_table.rows()[source];
        const auto number = [](const auto& value) {
            return value ? QVariant(static_cast<qlonglong>(*value)) : QVariant();
        };
        const auto micros = [](const std::optional<Money>& money) {
            return money ? QVariant(static_cast<qlonglong>(money->micros())) : QVariant();
        };
        const auto which = static_cast<PriceColumn>(column);
        if (role != SortRole || which == PriceColumn::Plan || which == PriceColumn::Account ||
            which == PriceColumn::State)
            return m_table.text(source, which);
        switch (which) {
        case PriceColumn::Cost:
            return micros(row.cost);
        case PriceColumn::CustomerPrice:
            return micros(row.customerPrice());
        case PriceColumn::Floor:
            return micros(row.floor);
        case PriceColumn::Override:
            return number(row.markupMicros);
        default:
            return number(marginOf(row));
        }
    }
    QVariant key(int source) const override { return source; }

private:
    const PriceTable& m_table;
};

} // namespace

/// The prices table sorts and searches by what a worker prepared, as every other table does.
class TestPriceTable : public QObject {
    Q_OBJECT
private:
    const AccountId m_shop{u"account-1"_s};
    const AccountId m_other{u"account-2"_s};

    PriceTable table(int count = 200) const
    {
        auto offers = test::mixedOffers(count);
        for (int i = 1; i < count; i += 3)
            offers[i].account = m_other;
        for (int i = 2; i < count; i += 7)
            offers[i].name.clear();
        const QHash<AccountId, QString> labels{{m_shop, u"shop 10"_s}, {m_other, u"Shop 9"_s}};
        PriceDesk::Sources sources{CatalogueIndex::build(offers, labels, QLocale()), {}};
        sources.overrides[m_other] = {};
        for (int i = 0; i < count + 20; i += 4) { // some of plans that are gone
            PriceOverride one;
            one.offer = OfferCode(u"P%1"_s.arg(i));
            if (i % 8 == 0)
                one.markupMicros = (i % 50 - 10) * Money::unit;
            else
                one.finalPrice = *Money::fromScaled(100 + i, 100, Currency::usd());
            sources.overrides[m_shop].append(one);
        }
        return {PriceDesk::rows(sources), labels, QLocale()};
    }
    static QList<QByteArray> words(const QString& filter)
    {
        Folder folder;
        const auto folded = folder.fold(filter).simplified();
        return folded.isEmpty() ? QList<QByteArray>() : folded.split(' ');
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void sortsAndSearchesLikeTheOthers_data()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < static_cast<int>(PriceColumn::Count); ++column)
            QTest::newRow(qPrintable(QString::number(column))) << column;
    }
    void sortsAndSearchesLikeTheOthers()
    {
        QFETCH(int, column);
        const auto prices = table();
        PlainModel plain(prices);
        const int state = static_cast<int>(PriceColumn::State);
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (const auto& filter : {QString(), u"  CAFE 1 "_s, u"withdrawn"_s, u"no such"_s}) {
                const QList<SortKey> keys{{column, order}, {state, Qt::DescendingOrder}};
                plain.setFilter(filter);
                plain.sortRows(keys);
                QCOMPARE(prices.select(words(filter), keys), plain.shown());
            }
        }
    }
    void theTestSeesAnotherOrder()
    {
        const auto prices = table();
        PlainModel plain(prices);
        plain.sortRows({{static_cast<int>(PriceColumn::Cost), Qt::AscendingOrder}});
        QVERIFY(prices.select({}, {}) != plain.shown());
        QCOMPARE(prices.select({}, {}).size(), static_cast<std::size_t>(prices.rows().size()));
        QVERIFY(!prices.select(words(u"cafe"_s), {}).empty());
        QVERIFY(!prices.select(words(u"withdrawn"_s), {}).empty());
    }
    void sameIsWhatShowsTheSame()
    {
        const auto one = table();
        const QHash<AccountId, QString> labels{{m_shop, u"shop 10"_s}, {m_other, u"Shop 9"_s}};
        QVERIFY(one.isSame(table().rows(), labels, QLocale()));
        QVERIFY(!one.isSame(table(199).rows(), labels, QLocale()));
        QVERIFY(!one.isSame(table().rows(), {{m_shop, u"shop 10"_s}}, QLocale()));
        QVERIFY(!one.isSame(table().rows(), labels, QLocale(QLocale::Turkish)));
        QVERIFY(one.overrideCount() > 40);
    }
};

SIMSTOCK_TEST_MAIN(TestPriceTable, QCoreApplication)
#include "tst_pricetable.moc"
