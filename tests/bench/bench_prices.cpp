// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/catalogueindex.h"
#include "models/items/pricetable.h"
#include "models/items/tablemodel.h"
#include "tests/bench/figures.h"
#include "tests/support/offers.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace simstock::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 16.7; ///< milliseconds at 60 Hz
constexpr int plans = 20'000;

/// The same rows in a table that sorts and searches by its cells, on the thread of the windows.
class PlainModel final : public TableModel {
public:
    explicit PlainModel(const PriceTable& table)
        : TableModel(QList<ColumnInfo>(static_cast<int>(PriceColumn::Count)), nullptr),
          m_table(table)
    {
        setDefaultOrder({{static_cast<int>(PriceColumn::Plan), Qt::AscendingOrder}});
    }
    int sourceCount() const override { return static_cast<int>(m_table.rows().size()); }
    void rebuild() { sourceReset(); }

protected:
    QVariant cell(int source, int column, int role) const override
    {
        return role == Qt::DisplayRole || role == SortRole
                   ? QVariant(m_table.text(source, static_cast<PriceColumn>(column)))
                   : QVariant();
    }
    QVariant key(int source) const override { return source; }

private:
    const PriceTable& m_table;
};

template <typename F>
double typical(F work)
{
    CostSamples samples;
    for (int round = 0; round < 9; ++round) {
        const Stopwatch watch;
        work();
        samples.add(watch.cost());
    }
    return samples.cpu.percentile(0.5);
}

} // namespace

/// What the prices of a large catalogue cost.
class BenchPrices : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void aLargeCatalogue()
    {
        const AccountId account(u"account-1"_s);
        const QHash<AccountId, QString> labels{{account, u"Shop"_s}};
        const auto offers = test::mixedOffers(plans);
        PriceDesk::Sources sources{CatalogueIndex::build(offers, labels, QLocale()), {}};
        for (int i = 0; i < plans; i += 4) {
            PriceOverride one;
            one.offer = OfferCode(u"P%1"_s.arg(i));
            one.markupMicros = (i % 50) * Money::unit;
            sources.overrides[account].append(one);
        }
        show(u"20,000 prices: the rows alone, ms"_s,
             typical([&] { static_cast<void>(PriceDesk::rows(sources)); }));
        show(u"20,000 prices: all on the worker, ms"_s,
             typical([&] { PriceTable(PriceDesk::rows(sources), labels, QLocale()); }));
        const PriceTable table(PriceDesk::rows(sources), labels, QLocale());
        QCOMPARE(table.rows().size(), plans);
        PlainModel plain(table);
        const SortKey byPlan{static_cast<int>(PriceColumn::Plan), Qt::AscendingOrder};
        QVERIFY(judge({u"20,000 prices in order, window thread, ms"_s,
                       typical([&] { static_cast<void>(table.select({}, {byPlan})); }),
                       typical([&] { plain.rebuild(); }), frame}));
        plain.setFilter(u"cafe 12"_s);
        QVERIFY(judge({u"20,000 prices filtered, window thread, ms"_s, typical([&] {
                           static_cast<void>(table.select({"cafe", "12"}, {byPlan}));
                       }),
                       typical([&] { plain.rebuild(); }), frame}));
    }
};

SIMSTOCK_TEST_MAIN(BenchPrices, QCoreApplication)
#include "bench_prices.moc"
