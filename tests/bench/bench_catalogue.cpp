// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/background.h"
#include "models/domain/countries.h"
#include "models/index/offertext.h"
#include "tests/bench/consolerig.h"
#include "tests/bench/stallwatch.h"
#include "tests/bench/typing.h"
#include "tests/support/offers.h"
#include "tests/support/testsupport.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>

using namespace simstock;
using namespace simstock::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 16.7; ///< milliseconds at 60 Hz

/// A turn that keeps the thread's CPU busy.
void burn(double milliseconds)
{
    const Stopwatch watch;
    while (watch.cost().cpu < milliseconds) {
    }
}

/// The texts of an offer's cells, one string a row as a plain program would search them.
QStringList plainRows(const CatalogueIndex& index)
{
    const QLocale locale = QLocale::c();
    QStringList rows;
    for (CatalogueIndex::Row row = 0; row < index.size(); ++row) {
        const Offer& offer = index.offer(row);
        QStringList cells{index.place(row),
                          offer.name,
                          dataText(offer, locale),
                          locale.toString(offer.days),
                          index.accountLabel(row),
                          offer.cost.figure(locale),
                          dataKindText(offer.dataKind),
                          networkText(offer),
                          topUpText(offer.topUp),
                          smsText(offer.sms),
                          startText(offer.startRule),
                          offer.ipExit,
                          offer.code.text(),
                          offer.alias};
        for (const QString& country : offer.countries)
            cells.append(countryName(country, locale));
        rows.append(cells.join(u' '));
    }
    return rows;
}

CatalogueIndex::Rows plainScan(const QStringList& rows, const QString& filter)
{
    const auto words = filter.simplified().split(u' ');
    CatalogueIndex::Rows hits;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) {
                return rows.at(row).contains(word, Qt::CaseInsensitive);
            }))
            hits.push_back(static_cast<CatalogueIndex::Row>(row));
    }
    return hits;
}

} // namespace

/// What the catalogue costs the GUI thread: typing, sorting, reading it anew, opening the console.
/// With the generated catalogue, or the JSON-lines file named by SIMSTOCK_BENCH_DATA.
class BenchCatalogue : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void watchCatchesABusyTurn()
    {
        StallWatch watch;
        QTimer::singleShot(20, this, [] { burn(60 * margin()); });
        runFor(static_cast<int>(150 * margin()));
        QVERIFY(watch.turns().worst() >= 60 * margin());
        QVERIFY2(!watch.judge(u"control, 60 ms busy (must fail)"_s), "the watch sees no stall");
    }
    void watchDoesNotSumTurns()
    {
        StallWatch watch;
        int left = 4;
        QTimer work;
        connect(&work, &QTimer::timeout, this, [&] {
            if (left-- > 0)
                burn(30);
        });
        work.start(40);
        QVERIFY(runUntil([&] { return left < 0; }));
        QVERIFY(watch.turns().worst() >= 30);
        QVERIFY(watch.turns().worst() < 50);
    }

    void indexQueries_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("5,000") << 5'000;
        QTest::newRow("50,000") << 50'000;
    }
    void indexQueries()
    {
        QFETCH(int, count);
        const QStringList queries{u"japan"_s, u"travel 12"_s, u"region"_s, u"p49"_s, u"nothing"_s};
        const Stopwatch building;
        const auto index = CatalogueIndex::build(test::mixedOffers(count), {}, QLocale::c());
        const QString what = u"index of %L1: "_s.arg(count);
        show(what + u"build CPU, ms"_s, building.cost().cpu);
        const auto rows = plainRows(*index);
        Samples ours;
        Samples plain;
        for (int round = 0; round < 6; ++round) { // the first is thrown away
            for (const QString& query : queries) {
                for (qsizetype length = 1; length <= query.size(); ++length) {
                    const Stopwatch scan;
                    const auto expected = plainScan(rows, query.first(length));
                    const double scanCost = scan.cost().cpu;
                    const Stopwatch watch;
                    auto found = index->query(query.first(length), {});
                    const double cost = watch.cost().cpu;
                    std::sort(found.begin(), found.end());
                    QVERIFY(std::includes(found.begin(), found.end(), expected.begin(),
                                          expected.end()));
                    if (round > 0) {
                        plain.add(scanCost);
                        ours.add(cost);
                    }
                }
            }
        }
        for (const double part : {0.5, 0.95}) {
            QVERIFY(judge({what + u"query CPU p%1, ms"_s.arg(part * 100), ours.percentile(part),
                           plain.percentile(part), frame, 0.5}));
        }
    }

    /// Fields cost no more than words, and a key press of either stays within a frame.
    void indexFields()
    {
        const QStringList filters{u"country:JP"_s,
                                  u"gb>=5"_s,
                                  u"price<10"_s,
                                  u"plan:travel"_s,
                                  u"account:shop -plan:cafe"_s,
                                  u"country:JP gb>=5 price<10 days<=30 -plan:turkiye"_s};
        const auto index = CatalogueIndex::build(test::mixedOffers(200'000), {}, QLocale::c());
        Samples fields;
        Samples words;
        for (int round = 0; round < 6; ++round) { // the first is thrown away
            for (const auto& filter : filters) {
                const Stopwatch byFields;
                const auto found = index->select(parseFilter(filter, offerFilterFields()), {});
                const double cost = byFields.cost().cpu;
                QVERIFY(filter.startsWith(u"account"_s) || !found.empty());
                const Stopwatch byWords;
                (void)index->query(u"japan travel"_s, {});
                if (round > 0) {
                    fields.add(cost);
                    words.add(byWords.cost().cpu);
                }
            }
        }
        QVERIFY(judge({u"fields over 200,000: query CPU p95, ms"_s, fields.percentile(0.95),
                       words.percentile(0.95), frame, 1.5}));
        const Stopwatch values;
        QVERIFY(!index->filterValues(OfferField::Country).isEmpty());
        QVERIFY(
            judge({u"values of a field over 200,000: CPU, ms"_s, values.cost().cpu, {}, frame}));
    }

    void firstSync()
    {
        ConsoleRig rig;
        rig.open();
        runFor(200);
        {
            StallWatch watch;
            const Stopwatch whole;
            QVERIFY(rig.addAccount());
            const auto cost = whole.cost();
            runFor(200);
            show(u"first sync: plans"_s, static_cast<double>(rig.catalogue().index()->size()));
            show(u"first sync: wall, ms"_s, cost.wall);
            show(u"first sync: CPU of the GUI thread, ms"_s, cost.cpu);
            QVERIFY(watch.judge(u"first sync"_s));
        }
        buildOffThread(rig);
    }
    /// With the plans on screen as a person left them: sorted by words, filtered, rows selected.
    void syncAgain_data()
    {
        QTest::addColumn<int>("every");
        QTest::newRow("nothing changed") << 0;
        QTest::newRow("1 % changed") << 100;
        QTest::newRow("all changed") << 1;
    }
    void syncAgain()
    {
        QFETCH(int, every);
        ConsoleRig rig;
        rig.open();
        QVERIFY(rig.addAccount());
        rig.table().setSortKeys({{static_cast<int>(OfferColumn::Plan), Qt::DescendingOrder}});
        rig.box().setText(u"e"_s);
        rig.table().selectAll();
        if (every > 0)
            rig.changePrices(every);
        runFor(200);
        const auto before = rig.catalogue().index();
        StallWatch watch;
        const Stopwatch whole;
        QVERIFY(rig.sync());
        const auto cost = whole.cost();
        runFor(200);
        const QString what = u"sync, "_s + QString::fromUtf8(QTest::currentDataTag());
        show(what + u": wall, ms"_s, cost.wall);
        show(what + u": CPU of the GUI thread, ms"_s, cost.cpu);
        QCOMPARE(rig.catalogue().index() != before, every > 0);
        QVERIFY(watch.judge(what));
    }
    void loadFromCache()
    {
        ConsoleRig rig;
        rig.open();
        QVERIFY(rig.addAccount());
        rig.close();
        const Stopwatch whole;
        rig.open();
        const auto opened = whole.cost();
        StallWatch watch;
        QVERIFY(runUntil([&rig] { return rig.isFilled(); }));
        const auto cost = whole.cost();
        runFor(200);
        show(u"start: window built and desk opened, CPU ms"_s, opened.cpu);
        show(u"start: until the cached plans stand there, wall ms"_s, cost.wall);
        show(u"start: the same, CPU of the GUI thread, ms"_s, cost.cpu);
        QVERIFY(watch.judge(u"start from the cache"_s));
    }

    void typing()
    {
        ConsoleRig rig;
        rig.open();
        QVERIFY(rig.addAccount());
        runFor(200);
        PlainTable plain(rig.table());
        plain.show();
        runFor(200);
        TypingPlace baseline(plain.box, plain.table);
        TypingPlace ours(rig.box(), rig.table());
        TypingPlace::Run plainRun;
        TypingPlace::Run ourRun;
        (void)baseline.typeAll(); // thrown away
        (void)ours.typeAll();
        for (int round = 0; round < 4; ++round) { // plain, ours, plain, ours, …
            append(plainRun, baseline.typeAll());
            append(ourRun, ours.typeAll());
        }
        const auto total = rig.catalogue().index()->size();
        // The keys did arrive: both narrow, and both show everything again.
        for (const QTableView* table : {static_cast<QTableView*>(&rig.table()), &plain.table})
            QCOMPARE(table->model()->rowCount(), static_cast<int>(total));
        for (auto* place : {&baseline, &ours})
            (void)place->press(Qt::Key_J, u'j');
        (void)ours.press(Qt::Key_A, u'a');
        for (const QTableView* table : {static_cast<QTableView*>(&rig.table()), &plain.table}) {
            QVERIFY(table->model()->rowCount() > 0);
            QVERIFY(table->model()->rowCount() < static_cast<int>(total));
        }
        const QString what = u"key in %L1 plans until painted: "_s.arg(total);
        const auto& keys = ourRun.keys;
        const auto& plainKeys = plainRun.keys;
        show(what + u"keys"_s, static_cast<double>(keys.cpu.size()));
        bool good = judge({what + u"CPU p50, ms"_s, keys.cpu.percentile(0.5),
                           plainKeys.cpu.percentile(0.5), frame, 1.0});
        good &= judge({what + u"CPU p95, ms"_s, keys.cpu.percentile(0.95),
                       plainKeys.cpu.percentile(0.95), frame, 1.0});
        show(what + u"CPU worst, ms"_s, keys.cpu.worst(), plainKeys.cpu.worst());
        show(what + u"wall p50, ms"_s, keys.wall.percentile(0.5), plainKeys.wall.percentile(0.5));
        show(what + u"wall p95, ms"_s, keys.wall.percentile(0.95), plainKeys.wall.percentile(0.95));
        show(what + u"wall worst, ms"_s, keys.wall.worst(), plainKeys.wall.worst());
        // Not typing: the whole list comes back at once, so two frames.
        good &=
            judge({u"box cleared until painted: CPU p95, ms"_s, ourRun.clears.cpu.percentile(0.95),
                   plainRun.clears.cpu.percentile(0.95), 2 * frame});
        QVERIFY(good);
    }
    void sortClicks()
    {
        ConsoleRig rig;
        rig.open();
        QVERIFY(rig.addAccount());
        runFor(200);
        PlainTable plain(rig.table());
        plain.show();
        runFor(200);
        TypingPlace baseline(plain.box, plain.table);
        TypingPlace ours(rig.box(), rig.table());
        Samples first;
        CostSamples later;
        CostSamples plainClicks;
        const auto& header = *rig.table().horizontalHeader();
        for (int round = 0; round < 4; ++round) {
            for (int column = 0, shown = 0; column < header.count(); ++column) {
                if (header.isSectionHidden(column))
                    continue;
                const auto cost = ours.clickHeader(column);
                if (round == 0)
                    first.add(cost.cpu);
                else
                    later.add(cost);
                plainClicks.add(baseline.clickHeader(shown++));
            }
        }
        bool good = judge({u"sort click until painted: CPU p50, ms"_s, later.cpu.percentile(0.5),
                           plainClicks.cpu.percentile(0.5), frame, 1.0});
        good &= judge({u"sort click until painted: CPU p95, ms"_s, later.cpu.percentile(0.95),
                       plainClicks.cpu.percentile(0.95), frame, 1.0});
        good &= judge({u"first click on a column until painted: CPU worst, ms"_s, first.worst(),
                       plainClicks.cpu.worst(), 50.0});
        QVERIFY(good);
    }

private:
    static void append(TypingPlace::Run& all, const TypingPlace::Run& run)
    {
        all.keys.cpu.add(run.keys.cpu);
        all.keys.wall.add(run.keys.wall);
        all.clears.cpu.add(run.clears.cpu);
        all.clears.wall.add(run.clears.wall);
    }
    /// The same work as after a sync, on a thread of its own, to know what it costs there.
    static void buildOffThread(const ConsoleRig& rig)
    {
        const auto index = rig.catalogue().index();
        QThreadPool pool;
        auto call = inBackground(pool, [index]() -> Result<double> {
            QList<Offer> offers;
            for (CatalogueIndex::Row row = 0; row < index->size(); ++row)
                offers.append(index->offer(row));
            const Stopwatch watch;
            (void)CatalogueIndex::build(offers, {}, QLocale());
            return watch.cost().cpu;
        });
        const auto cost = test::wait(std::move(call), 60'000);
        QVERIFY(cost && *cost);
        show(u"index build off the GUI thread: CPU, ms"_s, **cost);
    }
};

SIMSTOCK_TEST_MAIN(BenchCatalogue, QApplication)
#include "bench_catalogue.moc"
