// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/batchdesk.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/shopbooks.h"
#include "models/items/assignmentmodel.h"
#include "models/items/batchlists.h"
#include "models/items/batchmodel.h"
#include "models/items/comparemodel.h"
#include "models/items/customersmodel.h"
#include "models/items/floormodel.h"
#include "models/items/ledgermodel.h"
#include "models/items/messagesmodel.h"
#include "models/items/offerchangesmodel.h"
#include "models/items/pricehistorymodel.h"
#include "models/items/priceplanmodel.h"
#include "models/items/refundsmodel.h"
#include "models/items/storefrontmodels.h"
#include "models/items/webhooksmodel.h"
#include "tests/support/testsupport.h"
#include "tests/ui/windowrig.h"
#include "ui/desktop/shortcutbook.h"
#include "ui/desktop/shortcutssheet.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The models that tst_models does not have: rows come, change and go, under every order and
/// filter, while Qt's own tester watches.
class TestAllModels : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WindowRig> rig;

    /// Brings the source to so many rows; another variant changes what stands in them.
    using Fill = std::function<void(int rows, int variant)>;
    enum class Source { Shrinks, OnlyGrows };

    void walk(TableModel& model, const Fill& fill, Source source = Source::Shrinks)
    {
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        int signalsSeen = 0;
        const auto seen = [&signalsSeen] { ++signalsSeen; };
        connect(&model, &QAbstractItemModel::modelReset, this, seen);
        connect(&model, &QAbstractItemModel::dataChanged, this, seen);
        connect(&model, &QAbstractItemModel::rowsInserted, this, seen);
        connect(&model, &QAbstractItemModel::layoutChanged, this, seen);
        int most = 0;
        for (const auto& [count, variant] :
             QList<std::pair<int, int>>{{5, 0}, {9, 0}, {9, 1}, {3, 1}, {0, 1}, {4, 2}}) {
            fill(count, variant);
            rig->settle();
            most = std::max(most, count);
            const int wanted = source == Source::Shrinks ? count : most;
            QTRY_COMPARE(model.sourceCount(), wanted);
            QCOMPARE(model.rowCount(), wanted);
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                    model.sort(column, order);
                    QCOMPARE(model.rowCount(), wanted);
                }
            }
            for (int row = 0; row < wanted; ++row)
                QCOMPARE(model.rowOfKey(model.index(row, 0).data(KeyRole)), row);
            model.setFilter(u"nothing has these words"_s);
            QCOMPARE(model.rowCount(), 0);
            model.timePassed();
            model.setFilter({});
            QCOMPARE(model.rowCount(), wanted);
            model.timePassed();
        }
        QVERIFY2(signalsSeen >= 6, "the rows changed without a word");
        disconnect(&model, nullptr, this, nullptr);
    }
    static QString numbered(int row) { return u"%1"_s.arg(row, 5, 10, QLatin1Char('0')); }
    Offer offer(int row, int variant) const
    {
        auto one = DeskRig::plans().at(row % 6);
        one.account = rig->account;
        one.code = OfferCode(numbered(row));
        one.name = u"Plan %1 v%2"_s.arg(row).arg(variant);
        one.cost = DeskRig::dollars(100 + row + variant);
        return one;
    }
    void acceptEverything()
    {
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        accepted.order = VendorOrderId(u"B1"_s);
        rig->script.acts.usually(accepted);
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<WindowRig>();
    }
    void cleanup() { rig.reset(); }

    void whatAVendorKeeps()
    {
        rig->begin();
        auto& desk = *rig->desk;
        BrandsModel brands(desk.brands(), desk.accounts());
        walk(brands, [&](int rows, int variant) {
            QList<BrandProfile> list;
            for (int row = 0; row < rows; ++row) {
                BrandProfile one;
                one.id = numbered(row);
                one.name = u"Brand %1 v%2"_s.arg(row).arg(variant);
                list.append(one);
            }
            rig->admin.brands.usually(list);
            desk.brands().refreshAll();
        });
        WebhooksModel webhooks(desk.webhooks(), desk.accounts(), rig->clock);
        walk(webhooks, [&](int rows, int variant) {
            WebhookList list;
            for (int row = 0; row < rows; ++row) {
                WebhookSubscription one;
                one.id = numbered(row);
                one.name = u"Hook %1 v%2"_s.arg(row).arg(variant);
                list.subscriptions.append(one);
            }
            rig->admin.webhooks.usually(list);
            desk.webhooks().refreshAll();
        });
        DeliveriesModel deliveries(rig->clock);
        walk(deliveries, [&](int rows, int variant) {
            QList<WebhookDelivery> list;
            for (int row = 0; row < rows; ++row)
                list.append({numbered(row),
                             u"event"_s,
                             u"sent"_s,
                             200 + variant,
                             5ms,
                             1,
                             rig->clock.now().addSecs(-row),
                             {}});
            deliveries.setDeliveries(list);
        });
    }

    void prices()
    {
        rig->begin();
        auto& desk = *rig->desk;
        PricesModel prices(desk.prices(), desk.accounts());
        walk(
            prices,
            [&](int rows, int variant) {
                QList<PriceOverride> list;
                QList<Offer> offers;
                for (int row = 0; row < rows; ++row) {
                    PriceOverride one;
                    one.offer = OfferCode(numbered(row));
                    one.planName = u"Plan %1"_s.arg(row);
                    one.finalPrice = DeskRig::dollars(500 + row + variant);
                    list.append(one);
                    offers.append(offer(row, 0));
                }
                rig->admin.prices.usually(list);
                rig->script.offerBatches = {offers};
                desk.catalogue().syncAll();
                rig->settle();
                desk.prices().refreshAll();
            },
            Source::Shrinks);
        PricePlanModel plans;
        walk(plans, [&](int rows, int variant) {
            PricePlan plan;
            for (int row = 0; row < rows; ++row) {
                PlannedPrice one;
                one.row.account = rig->account;
                one.row.offer = OfferCode(numbered(row));
                one.row.planName = u"Plan %1"_s.arg(row);
                one.price = DeskRig::dollars(100 + row + variant);
                one.kind = PlannedPrice::Kind::Change;
                plan.prices.append(one);
            }
            plans.setPlan(plan);
        });
        FloorModel floor(desk.accounts());
        walk(floor, [&](int rows, int variant) {
            QList<UnderFloor> list;
            for (int row = 0; row < rows; ++row)
                list.append({offer(row, variant),
                             {DeskRig::dollars(99), PriceSource::Vendor},
                             DeskRig::dollars(200 + row)});
            floor.setPlans(list, {});
        });
        acceptEverything();
        PriceHistoryModel history(desk.intents(), desk.accounts());
        walk(
            history,
            [&](int rows, int) {
                QList<PriceChange> changes;
                for (int row = history.sourceCount(); row < rows; ++row) {
                    PriceOverride wish;
                    wish.offer = OfferCode(numbered(row));
                    wish.finalPrice = DeskRig::dollars(700 + row);
                    changes.append({rig->account, wish});
                }
                if (!changes.isEmpty())
                    QVERIFY(desk.prices().start(changes));
                QTRY_VERIFY(!desk.prices().batch().running);
                desk.prices().refreshAll();
            },
            Source::OnlyGrows);
    }

    void money()
    {
        rig->begin();
        auto& desk = *rig->desk;
        LedgerModel ledger(desk.ledger(), desk.intents(), desk.accounts(), rig->clock);
        walk(
            ledger,
            [&](int rows, int variant) {
                rig->money.bookings.clear();
                for (int row = 0; row < rows; ++row) {
                    Transaction one;
                    one.id = numbered(row);
                    one.amount = DeskRig::dollars(-100 - variant);
                    one.description = u"Booking %1"_s.arg(row);
                    one.at = rig->clock.now().addSecs(-row);
                    rig->money.bookings.append(one);
                }
                desk.ledger().refreshAll();
            },
            Source::OnlyGrows);
        RefundsModel refunds(desk);
        walk(
            refunds,
            [&](int rows, int variant) {
                QList<Esim> list;
                for (int row = 0; row < rows; ++row) {
                    Esim one;
                    one.key.id = VendorEsimId(numbered(row));
                    one.order = VendorOrderId(u"B-"_s + numbered(row));
                    one.state = EsimState::ReadyToInstall;
                    one.planName = u"Plan %1 v%2"_s.arg(row).arg(variant);
                    one.boughtAt = rig->clock.now();
                    one.expiresAt = rig->clock.now().addDays(30 + row);
                    one.readAt = rig->clock.now().addSecs(variant);
                    list.append(one);
                }
                rig->script.esimBatches = {list};
                desk.esims().syncAll();
            },
            Source::OnlyGrows);
    }

    void customersAndTheirList()
    {
        rig->begin();
        auto& desk = *rig->desk;
        auto& book = desk.books().customers;
        QStringList ids;
        CustomersModel customers(book, desk.esims(), desk.books().tags, {});
        walk(customers, [&](int rows, int variant) {
            while (ids.size() > rows)
                book.remove({ids.takeLast()});
            for (int row = 0; row < rows; ++row) {
                Customer one;
                one.id = ids.value(row);
                one.name = u"Customer %1 v%2"_s.arg(row).arg(variant);
                const auto id = book.put(one);
                if (row >= ids.size())
                    ids.append(id);
            }
        });
        const auto line = [](int row, int variant) {
            BatchListLine one;
            one.line = row + 1;
            one.name = u"Name %1 v%2"_s.arg(row).arg(variant);
            return one;
        };
        AssignmentModel assigned(desk.esims());
        walk(assigned, [&](int rows, int variant) {
            QList<AssignedRow> list;
            for (int row = 0; row < rows; ++row)
                list.append({line(row, variant), rig->key(numbered(row))});
            assigned.setRows(list);
        });
        BatchChecksModel checks(desk.accounts());
        walk(checks, [&](int rows, int variant) {
            QList<BatchLineCheck> list;
            for (int row = 0; row < rows; ++row) {
                BatchLineCheck one;
                one.line = line(row, variant);
                one.problem = u"No such plan %1."_s.arg(row);
                list.append(one);
            }
            checks.setChecks(list);
        });
        BatchTotalsModel totals(desk.accounts());
        walk(totals, [&](int rows, int variant) {
            QList<BatchTotal> list;
            for (int row = 0; row < rows; ++row)
                list.append({AccountId(numbered(row)), 1, 1 + variant, DeskRig::dollars(row)});
            totals.setTotals(list);
        });
    }

    void messagesAndBatches()
    {
        rig->stockRows(40);
        rig->begin();
        auto& desk = *rig->desk;
        QTRY_COMPARE(desk.esims().esims().size(), 40);
        acceptEverything();
        MessagesModel messages(desk.intents(), desk.messages(), desk.esims(), desk.accounts(),
                               rig->clock);
        walk(
            messages,
            [&](int rows, int) {
                for (int row = messages.sourceCount(); row < rows; ++row)
                    QVERIFY(desk.esims().sendMessage(u"sheet"_s + numbered(row),
                                                     rig->key(numbered(row)),
                                                     {u"Hello %1"_s.arg(row)}));
                rig->desk->esims().setCustomer(rig->key(numbered(0)), u"Ada"_s, {}, {});
            },
            Source::OnlyGrows);
        auto plan = offer(2, 0);
        plan.code = OfferCode(u"JP-00002"_s);
        rig->script.offer.usually(plan);
        BatchId newest;
        const auto startBatch = [&](int lines) {
            QList<BatchListLine> list;
            for (int row = 0; row < lines; ++row) {
                BatchListLine one;
                one.line = row + 1;
                one.name = u"Customer %1"_s.arg(row);
                list.append(one);
            }
            const auto preview =
                wait(desk.batches().preview(list, PlanKey{rig->account, plan.code}));
            QVERIFY(preview && *preview && !(*preview)->totals.isEmpty());
            const BatchLimit limit{(*preview)->totals.constFirst().total, DeskRig::dollars(0)};
            const auto id = desk.batches().start(u"batch%1"_s.arg(desk.batches().batches().size()),
                                                 {u"Batch"_s, (*preview)->rows(), {limit}, {}});
            QVERIFY(id);
            newest = *id;
            QTRY_VERIFY(desk.batches().find(newest));
        };
        BatchesModel batches(desk.batches(), rig->clock);
        walk(
            batches,
            [&](int rows, int) {
                for (int row = batches.sourceCount(); row < rows; ++row)
                    startBatch(1);
                if (!newest.isEmpty())
                    desk.batches().pause(newest);
            },
            Source::OnlyGrows);
        startBatch(9);
        BatchModel rows(desk.batches(), desk.intents(), desk.esims(), desk.accounts(), newest);
        QAbstractItemModelTester tester(&rows,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rows.rowCount(), 9);
        rows.sort(2, Qt::DescendingOrder);
        rows.setFilter(u"Customer 7"_s);
        QVERIFY(rows.rowCount() > 0 && rows.rowCount() < 9);
        rows.setFilter({});
        QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&rows, &QAbstractItemModel::modelReset);
        for (int second = 0; second < 10; ++second)
            rig->pass(1s); // the orders go out and are followed
        desk.batches().cancelRest(newest);
        rig->settle();
        QTRY_VERIFY(changed.count() + reset.count() > 0);
        QCOMPARE(rows.rowCount(), 9);
    }

    void plansThatChangedOrAreCompared()
    {
        rig->begin();
        auto& desk = *rig->desk;
        OfferChangesModel changes(desk.catalogue(), desk.accounts(), rig->clock);
        QAbstractItemModelTester tester(&changes,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&changes, &QAbstractItemModel::modelReset);
        const auto read = [&](int rows, int variant) {
            QList<Offer> list;
            for (int row = 0; row < rows; ++row)
                list.append(offer(row, variant));
            rig->script.offerBatches = {list};
            rig->pass(1s);
            desk.catalogue().syncAll();
            rig->settle();
        };
        read(9, 0);
        const int before = changes.rowCount();
        read(9, 1); // other prices
        QTRY_VERIFY(changes.rowCount() >= before + 9);
        read(3, 1); // withdrawn
        QTRY_VERIFY(changes.rowCount() >= before + 15);
        const int all = changes.rowCount();
        for (int column = 0; column < changes.columnCount(); ++column)
            changes.sort(column, Qt::DescendingOrder);
        changes.showOnly(QSet<PlanKey>{{rig->account, OfferCode(numbered(2))}});
        QVERIFY(changes.rowCount() > 0 && changes.rowCount() < all);
        changes.showOnly({});
        QCOMPARE(changes.rowCount(), all);
        changes.setFilter(u"nothing has these words"_s);
        QCOMPARE(changes.rowCount(), 0);
        QVERIFY(reset.count() >= 4);

        CompareModel compared;
        QAbstractItemModelTester second(&compared,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const int plans : {1, 3, 4, 2, 0, 4}) {
            QList<Offer> list;
            for (int row = 0; row < plans; ++row)
                list.append(offer(row, plans));
            compared.setOffers(list, {}, {});
            QCOMPARE(compared.offers().size(), plans);
            QCOMPARE(compared.columnCount(), plans);
        }
    }

    void keysOfActions()
    {
        ShortcutBook book(rig->settings);
        QList<QAction*> actions;
        for (int row = 0; row < 6; ++row) {
            auto* action = new QAction(u"Action %1"_s.arg(row), this);
            action->setObjectName(u"action%1"_s.arg(row));
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_A + row)));
            book.add(action);
            actions.append(action);
        }
        ShortcutsModel model(book);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 6);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int column = 0; column < model.columnCount(); ++column)
            model.sort(column, Qt::DescendingOrder);
        book.change(actions.at(2), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QVERIFY(changed.count() + reset.count() > 0);
        model.setFilter(u"action 3"_s);
        QCOMPARE(model.rowCount(), 1);
        book.restoreAll();
        model.setFilter({});
        QCOMPARE(model.rowCount(), 6);
        qDeleteAll(actions);
    }
};

SIMSTOCK_TEST_MAIN(TestAllModels, QApplication)
#include "tst_allmodels.moc"
