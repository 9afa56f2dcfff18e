// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/handoverlog.h"
#include "models/desk/shopbooks.h"
#include "models/items/accountsmodel.h"
#include "models/items/activitymodel.h"
#include "models/items/cataloguemodel.h"
#include "models/items/esimsmodel.h"
#include "models/items/ordersmodel.h"
#include "models/items/usagemodel.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>
#include <functional>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

/// Every model of a table with rows, filter, every sort order and changes under it.
class TestModels : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;

    static QString cell(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    template <typename Column>
    static int column(Column column)
    {
        return static_cast<int>(column);
    }
    /// What every table of ours keeps.
    void checkHabits(TableModel& model, const QString& word)
    {
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int rows = model.rowCount();
        QVERIFY(rows > 0);
        QCOMPARE(rows, model.sourceCount());
        QSet<QString> keys;
        QSet<QString> columns;
        for (int row = 0; row < rows; ++row) {
            const auto key = model.index(row, 0).data(KeyRole);
            keys.insert(key.toString());
            QCOMPARE(model.rowOfKey(key), row);
        }
        QCOMPARE(keys.size(), rows);
        for (int each = 0; each < model.columnCount(); ++each) {
            columns.insert(model.headerData(each, Qt::Horizontal, KeyRole).toString());
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(each, order);
                QCOMPARE(model.rowCount(), rows);
            }
        }
        QCOMPARE(columns.size(), model.columnCount());
        model.setFilter(word);
        QVERIFY2(model.rowCount() > 0 && model.rowCount() < rows, qPrintable(word));
        model.setFilter(u"no such words anywhere"_s);
        QCOMPARE(model.rowCount(), 0);
        model.timePassed();
        model.setFilter({});
        QCOMPARE(model.rowCount(), rows);
        model.timePassed();
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
    }
    void cleanup() { rig.reset(); }

    void habits()
    {
        rig->addAccount(u"Second shop"_s, Environment::Sandbox);
        rig->stockEverything();
        rig->orderEverything();
        auto& desk = *rig->desk;
        EsimsModel esims(desk.esims(), desk.accounts(), rig->clock);
        checkHabits(esims, u"tanaka"_s);
        OrdersModel orders(desk.intents(), desk.esims(), desk.accounts(), rig->clock);
        checkHabits(orders, u"lisboa"_s);
        UsageModel usage(desk.esims(), desk.accounts(), desk.forecasts(), desk.books().alerts,
                         rig->clock);
        checkHabits(usage, u"dubois"_s);
        CatalogueModel catalogue(desk.catalogue(), desk.favourites(), rig->clock);
        checkHabits(catalogue, u"japan"_s);
        AccountsModel accounts(desk.accounts(), desk.wallets(), desk.catalogue(), rig->clock);
        checkHabits(accounts, u"second"_s);
        ActivityModel activity(desk.activity(), desk.accounts(), rig->clock);
        checkHabits(activity, u"buy"_s);
    }

    /// The filter's fields against a look at every row.
    void fieldsOfTheFilter()
    {
        rig->stockEverything();
        rig->orderEverything();
        auto& desk = *rig->desk;
        const auto now = rig->clock.now();
        EsimsModel esims(desk.esims(), desk.accounts(), rig->clock);
        const auto gigabytes = [](const std::optional<DataSize>& size) {
            return size ? static_cast<double>(size->bytes()) / (1024.0 * 1024 * 1024) : -1;
        };
        using EsimRule = std::function<bool(const Esim&)>;
        const QList<std::pair<QString, EsimRule>> rules{
            {u"state:\"in use\""_s, [](const Esim& one) { return one.state == EsimState::InUse; }},
            {u"customer:novak"_s,
             [](const Esim& one) { return one.customerName == u"Lena Novák"_s; }},
            {u"left<2"_s, [&](const Esim& one) { return one.left() && gigabytes(one.left()) < 2; }},
            {u"left<500mb"_s,
             [&](const Esim& one) { return one.left() && gigabytes(one.left()) < 500.0 / 1024; }},
            {u"gb>=10 used>0"_s,
             [&](const Esim& one) {
                 return gigabytes(one.total) >= 10 && gigabytes(one.used) > 0;
             }},
            {u"expires<7d"_s,
             [&](const Esim& one) {
                 return one.expiresAt >= now && one.expiresAt < now.addDays(7);
             }},
            {u"bought<5d"_s,
             [&](const Esim& one) {
                 return one.boughtAt.isValid() && one.boughtAt > now.addDays(-5);
             }},
            {u"-country:JP"_s, [](const Esim& one) { return one.coverage != u"JP"_s; }},
            {u"order:b2611220398"_s,
             [](const Esim& one) { return one.order.text() == u"B2611220398"_s; }},
            {u"id=412"_s, [](const Esim& one) { return one.key.id.text() == u"412"_s; }},
            {u"account:main days:30"_s, [](const Esim& one) { return one.days == 30; }}};
        for (const auto& [filter, rule] : rules) {
            const auto all = desk.esims().esims();
            esims.setFilter(filter);
            QVERIFY(!esims.filterProblem());
            const auto expected = std::count_if(all.begin(), all.end(), rule);
            QVERIFY2(
                esims.rowCount() == static_cast<int>(expected),
                qPrintable(u"%1: %2, not %3"_s.arg(filter).arg(esims.rowCount()).arg(expected)));
            for (int row = 0; row < esims.rowCount(); ++row)
                QVERIFY2(rule(esims.esimAt(row)), qPrintable(filter));
        }
        OrdersModel orders(desk.intents(), desk.esims(), desk.accounts(), rig->clock);
        const auto count = [&orders](const QString& filter) {
            orders.setFilter(filter);
            return orders.rowCount();
        };
        const int made = count(u"cost>0"_s);
        QCOMPARE(made, static_cast<int>(desk.intents().records().size()));
        QCOMPARE(count(u"currency:usd"_s), made);
        QCOMPARE(count(u"-currency:usd state:unknown"_s), 0);
        QCOMPARE(count(u"qty>=12"_s), 1);
        QCOMPARE(count(u"state:unknown customer:weber"_s), 1);
        QCOMPARE(count(u"age<1d cost>0"_s), made);
        QVERIFY(count(u"age>1d"_s) > 0); // those the vendor had before
        UsageModel usage(desk.esims(), desk.accounts(), desk.forecasts(), desk.books().alerts,
                         rig->clock);
        usage.setFilter(u"percent>=90"_s);
        QCOMPARE(usage.rowCount(), 2);
        usage.setFilter(u"left<1gb state:use"_s);
        QCOMPARE(usage.rowCount(), 2);
    }

    void tagsHandOverAndVerdictAreAskedFor()
    {
        rig->stockEverything();
        rig->orderEverything();
        auto& desk = *rig->desk;
        auto& tags = desk.books().tags;
        EsimsModel esims(desk.esims(), desk.accounts(), rig->clock);
        esims.setHandOvers(desk.handOvers());
        esims.showTags(tags);
        OrdersModel orders(desk.intents(), desk.esims(), desk.accounts(), rig->clock);
        orders.showTags(tags);
        UsageModel usage(desk.esims(), desk.accounts(), desk.forecasts(), desk.books().alerts,
                         rig->clock);
        const auto count = [](TableModel& model, const QString& filter) {
            model.setFilter(filter);
            return model.filterProblem() ? -1 : model.rowCount();
        };
        QCOMPARE(count(esims, u"tag:vip"_s), 0);
        tags.change({tagsubject::ofEsim(rig->key(u"398"_s)), tagsubject::ofEsim(rig->key(u"371"_s)),
                     tagsubject::ofOrder(desk.intents().records().constFirst().intent.id)},
                    {u"VIP"_s, u"walk-in"_s}, {});
        QCOMPARE(esims.rowCount(), 2); // the filter that stands looks again
        QCOMPARE(count(esims, u"tags:walk-in customer:weber"_s), 1);
        QCOMPARE(count(esims, u"-tag:vip"_s), esims.sourceCount() - 2);
        QCOMPARE(count(orders, u"tag:vip"_s), 1);
        QCOMPARE(count(orders, u"tags:nobody"_s), 0);
        QCOMPARE(count(esims, u"delivered:counter"_s), 0);
        desk.handOvers().add({rig->key(u"412"_s)}, HandOverChannel::Counter);
        QCOMPARE(esims.rowCount(), 1);
        QTRY_COMPARE(count(usage, u"verdict:\"runs out\""_s), 1); // the used up one
        QCOMPARE(count(usage, u"verdict:\"no data\""_s), usage.sourceCount() - 1);
        QCOMPARE(count(usage, u"verdict:safe"_s), 0);
    }

    void aPlaceIsAskedForByItsName()
    {
        auto lisbon = stockEsim(u"1"_s, EsimState::InUse);
        lisbon.coverage = u"PT"_s;
        auto region = stockEsim(u"2"_s, EsimState::InUse);
        region.coverage = u"EU-42"_s;
        rig->stock({lisbon, region, stockEsim(u"3"_s, EsimState::InUse)});
        auto& desk = *rig->desk;
        EsimsModel esims(desk.esims(), desk.accounts(), rig->clock);
        UsageModel usage(desk.esims(), desk.accounts(), desk.forecasts(), desk.books().alerts,
                         rig->clock);
        for (TableModel* model :
             {static_cast<TableModel*>(&esims), static_cast<TableModel*>(&usage)}) {
            QStringList keys;
            for (const auto& field : model->filterFields())
                keys.append(field.key);
            QStringList offered;
            for (const auto& [value, count] :
                 model->filterValues(static_cast<int>(keys.indexOf(u"country"_s)))) {
                QCOMPARE(count, 1);
                offered.append(value);
                model->setFilter(filterTermText(u"country"_s, value)); // what is offered fits
                QCOMPARE(model->rowCount(), 1);
            }
            offered.sort();
            QCOMPARE(offered, QStringList({u"EU-42"_s, u"Japan"_s, u"Portugal"_s}));
            for (const auto& filter : {u"country=Japan"_s, u"country:JP"_s, u"country=jp"_s}) {
                model->setFilter(filter);
                QCOMPARE(model->rowCount(), 1);
            }
            model->setFilter(u"country!=Japan"_s);
            QCOMPARE(model->rowCount(), 2);
        }
    }

    void headersAreThoseOfTheContract()
    {
        auto& desk = *rig->desk;
        const auto headers = [](const TableModel& model) {
            QStringList words;
            for (int each = 0; each < model.columnCount(); ++each)
                words.append(model.headerData(each, Qt::Horizontal).toString().section(u' ', 0, 0));
            return words;
        };
        EsimsModel esims(desk.esims(), desk.accounts(), rig->clock);
        QCOMPARE(headers(esims).mid(0, 7),
                 u"State Customer Plan Left Expires ICCID Account"_s.split(u' '));
        OrdersModel orders(desk.intents(), desk.esims(), desk.accounts(), rig->clock);
        QCOMPARE(headers(orders).mid(0, 8),
                 u"State When Plan Qty Customer Account Cost Order"_s.split(u' '));
        UsageModel usage(desk.esims(), desk.accounts(), desk.forecasts(), desk.books().alerts,
                         rig->clock);
        for (const auto& word : {u"eSIM"_s, u"Used"_s, u"Left"_s, u"%"_s, u"Age"_s})
            QVERIFY2(headers(usage).contains(word), qPrintable(word));
    }

    void anEsimThatChangesKeepsItsRow()
    {
        rig->stockEverything();
        auto& desk = *rig->desk;
        EsimsModel model(desk.esims(), desk.accounts(), rig->clock);
        UsageModel usage(desk.esims(), desk.accounts(), desk.forecasts(), desk.books().alerts,
                         rig->clock);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto key = esimRowKey(rig->key(u"412"_s));
        const int row = model.rowOfKey(key);
        QCOMPARE(cell(model, row, column(EsimColumn::State)), u"Ready to install"_s);
        QCOMPARE(usage.rowOfKey(key), -1);
        // A new figure may also move the row: then the order is announced, not the values.
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reordered(&model, &QAbstractItemModel::modelReset);
        auto next = stockEsim(u"412"_s, EsimState::OnAPhone);
        next.readAt = rig->clock.now().addSecs(1);
        rig->stock({next});
        QCOMPARE(cell(model, model.rowOfKey(key), column(EsimColumn::State)), u"On a phone"_s);
        QVERIFY(changed.count() + reordered.count() > 0);
        QVERIFY(usage.rowOfKey(key) >= 0); // it is watched from now on
        desk.esims().setCustomer(rig->key(u"412"_s), u"<b>Bobby</b>"_s, {}, {});
        QTRY_COMPARE(cell(model, model.rowOfKey(key), column(EsimColumn::Customer)),
                     u"<b>Bobby</b>"_s);
        rig->stock({stockEsim(u"999"_s, EsimState::ReadyToInstall)});
        QVERIFY(model.rowOfKey(esimRowKey(rig->key(u"999"_s))) >= 0);
    }

    void aVendorsNameIsPlainAndItsToolTipEscaped()
    {
        auto hostile = stockEsim(u"1"_s, EsimState::Unknown);
        hostile.planName = u"<img src=x>\u202Egnp.exe"_s;
        hostile.vendorStates = u"<b>ODD</b>"_s;
        rig->stock({hostile});
        EsimsModel model(rig->desk->esims(), rig->desk->accounts(), rig->clock);
        QCOMPARE(cell(model, 0, column(EsimColumn::Plan)), u"<img src=x>\\u202Egnp.exe"_s);
        QVERIFY(cell(model, 0, column(EsimColumn::State)).contains(u"<b>ODD</b>"_s));
        const auto toolTip =
            model.index(0, column(EsimColumn::State)).data(Qt::ToolTipRole).toString();
        QVERIFY(toolTip.contains(u"&lt;b&gt;"_s));
    }

    void anOrderCountsDownAndBecomesReady()
    {
        auto& desk = *rig->desk;
        OrdersModel model(desk.intents(), desk.esims(), desk.accounts(), rig->clock);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        rig->answerOrder(u"B1"_s);
        const auto id = rig->buy(2, u"Aiko"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::BeingPrepared));
        const auto row = [&] { return model.rowOfKey(id.text()); };
        QTRY_VERIFY(model.isCounting());
        QVERIFY(cell(model, row(), column(OrderColumn::Next)).startsWith(u"in "_s));
        OrderStanding ready;
        ready.ready = true;
        ready.esims = {stockEsim(u"77"_s, EsimState::ReadyToInstall)};
        ready.esims.first().order = VendorOrderId(u"B1"_s);
        rig->script.standing.usually(ready);
        QVERIFY(rig->awaitWord(id, OrderWord::Ready));
        QCOMPARE(cell(model, row(), column(OrderColumn::State)), u"Ready"_s);
        QCOMPARE(cell(model, row(), column(OrderColumn::OrderNumber)), u"B1"_s);
        QVERIFY(!model.isCounting());
        QCOMPARE(model.rowCount(), 1); // its eSIM makes no second row
    }
};

SIMSTOCK_TEST_MAIN(TestModels, QApplication)
#include "tst_models.moc"
