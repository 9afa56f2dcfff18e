// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves a picture of the panes of orders, eSIMs and usage with their dock and sheets and of every
// stage of the counter, light and dark, into the folder given as the only argument: to be looked at
// before a change is called done. QT_SCALE_FACTOR=2 for large ones.
#include "models/desk/batchdesk.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/paymentdesk.h"
#include "models/desk/pricebook.h"
#include "models/desk/routingdesk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/spendpin.h"
#include "models/desk/usagedesk.h"
#include "tests/support/fakemoney.h"
#include "tests/support/testsupport.h"
#include "tests/ui/customerpictures.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/accounts/spendpinsheet.h"
#include "ui/catalogue/cataloguepane.h"
#include "ui/catalogue/comparetray.h"
#include "ui/catalogue/floorsheet.h"
#include "ui/catalogue/tripsheet.h"
#include "ui/counter/countercontrol.h"
#include "ui/counter/counterplace.h"
#include "ui/counter/counterstation.h"
#include "ui/counter/counterwindow.h"
#include "ui/counter/screenkeeper.h"
#include "ui/customer/assignsheet.h"
#include "ui/customer/customerssheet.h"
#include "ui/customer/erasesheet.h"
#include "ui/customer/tagging.h"
#include "ui/desktop/settingsdialog.h"
#include "ui/esims/doctorpanel.h"
#include "ui/esims/esimspane.h"
#include "ui/esims/handoversheet.h"
#include "ui/esims/installpage.h"
#include "ui/messages/messagespane.h"
#include "ui/orders/batchessheet.h"
#include "ui/orders/batchsheet.h"
#include "ui/orders/batchview.h"
#include "ui/orders/ordersheet.h"
#include "ui/orders/orderspane.h"
#include "ui/orders/routerulessheet.h"
#include "ui/orders/routesheet.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/usage/usagepane.h"
#include "ui/wallet/shiftsheet.h"
#include "ui/wallet/walletpane.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/namesheet.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <utility>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

class Album {
public:
    Album(QDir folder, test::PaneRig& rig) : m_folder(std::move(folder)), m_rig(rig) {}

    void open(const QString& theme)
    {
        m_theme = theme;
        m_rig.theme.setChoice(Theme::choiceNamed(theme));
        m_window = std::make_unique<MainWindow>(*m_rig.desk, m_rig.theme, m_rig.settings);
        m_rig.theme.setChoice(Theme::choiceNamed(theme));
        addPane<OrdersPane>(u"orders"_s, Icon::Orders, u"Orders"_s);
        addPane<EsimsPane>(u"esims"_s, Icon::Esims, u"eSIMs"_s);
        addPane<UsagePane>(u"usage"_s, Icon::Usage, u"Usage"_s);
        addPane<WalletPane>(u"wallet"_s, Icon::Wallet, u"Wallet"_s);
        addPane<MessagesPane>(u"messages"_s, Icon::Messages, u"Messages"_s);
        addPane<CataloguePane>(u"catalogue"_s, Icon::Catalogue, u"Catalogue"_s);
        m_window->start();
        m_window->resize(1280, 800);
        m_window->show();
        m_rig.settle();
    }
    void all()
    {
        m_window->showPane(u"esims"_s);
        save(u"esims"_s);
        auto* esims = m_window->pane(u"esims"_s);
        reveal(*esims, u"412"_s);
        pages(*esims, u"esims"_s);
        for (const auto& [action, name] :
             {std::pair(ActionId::Suspend, u"suspend"_s), std::pair(ActionId::Cancel, u"cancel"_s),
              std::pair(ActionId::Revoke, u"revoke"_s), std::pair(ActionId::TopUp, u"topup"_s),
              std::pair(ActionId::SendMessage, u"message"_s)})
            sheet(action, name);
        reveal(*esims, u"398"_s);
        esims->findChild<DetailDock*>()->setCurrentPage(u"qr"_s);
        save(u"esims-concealed"_s);
        m_window->showPane(u"usage"_s);
        reveal(*m_window->pane(u"usage"_s), u"371"_s);
        save(u"usage"_s);
        m_window->showPane(u"orders"_s);
        auto* orders = m_window->pane(u"orders"_s);
        auto* table = orders->findChild<TableView*>();
        for (int row = 0; row < 5; ++row) {
            table->selectRow(row);
            orders->findChild<DetailDock*>()->setCurrentPage(row == 0 ? u"timeline"_s : u"qr"_s);
            save(u"orders-%1"_s.arg(row));
        }
        table->selectRow(0);
        orders->findChild<DetailDock*>()->setCurrentPage(u"money"_s);
        save(u"orders-money"_s);
        sheet(ActionId::WriteOff, u"writeoff"_s);
    }
    void empty()
    {
        for (const auto& id : {u"esims"_s, u"orders"_s, u"usage"_s, u"wallet"_s, u"messages"_s}) {
            m_window->showPane(id);
            save(id + u"-empty"_s);
        }
    }
    /// Customers, tags, views, a pasted list, and the band over the panes after a start.
    void customers()
    {
        auto& books = m_rig.desk->books();
        m_window->showPane(u"esims"_s);
        auto* esims = m_window->pane(u"esims"_s);
        auto* table = esims->findChild<TableView*>();
        reveal(*esims, u"412"_s);
        table->selectAll();
        const auto keys = esims->selectedEsims();
        if (books.customers.customers().isEmpty()) {
            const auto aiko = books.customers.put({{},
                                                   u"Aiko Tanaka"_s,
                                                   u"aiko@example.org"_s,
                                                   u"+81 3 1234"_s,
                                                   u"ja"_s,
                                                   u"pays cash"_s});
            books.customers.put({{}, u"Paul Weber"_s, u"paul@example.org"_s, {}, u"de"_s, {}});
            books.customers.assign(keys.first(2), aiko);
            books.tags.change({tagsubject::ofEsim(keys.at(0)), tagsubject::ofEsim(keys.at(2)),
                               tagsubject::ofCustomer(aiko)},
                              {u"vip"_s, u"group Lisboa"_s}, {});
            books.views.add(u"esims"_s, u"Japan this week"_s, {});
        }
        m_rig.settle();
        save(u"views"_s);
        auto* list = new CustomersSheet(*m_rig.desk, keys.first(2), m_window.get());
        list->openBeside();
        saveAndClose(*list, u"customers"_s);
        auto* assign = new AssignSheet(*m_rig.desk, keys.first(3), m_window.get());
        assign->open();
        assign->findChild<QPlainTextEdit*>()->setPlainText(
            u"Name\tE-mail\nAiko Tanaka\taiko@example.org\nPaul Weber\tpaul at example\n"
            "Ana Souza\tana@example.org\nLena Novák\tlena@example.org"_s);
        QTest::qWait(200);
        saveAndClose(*assign, u"assign"_s);
        auto* erase = new EraseSheet(*m_rig.desk, m_window.get());
        erase->open();
        saveAndClose(*erase, u"erase"_s);
        openTagSheet(*m_rig.desk, {tagsubject::ofEsim(keys.at(0))}, m_window.get(),
                     [](const QString&) {});
        saveAndClose(*m_window->findChild<NameSheet*>(), u"tags"_s);
        auto offer = m_rig.batchPlan();
        for (const bool isBack : {false, true}) {
            OrderDraft draft;
            draft.offer = offer;
            draft.days = offer.days;
            auto* order = new OrderSheet(*m_rig.desk, draft, m_window.get());
            order->setAttribute(Qt::WA_DeleteOnClose);
            order->open();
            test::named<QLineEdit>(*order, u"Note"_s)->setText(u"window seat"_s);
            m_rig.pass(milliseconds(500));
            if (isBack)
                saveAndClose(*order, u"draft"_s);
            else
                order->close();
        }
    }
    /// The sheet of a new batch in both steps, a batch that stands still, and the list of them.
    void batches(const BatchId& halted, const AccountId& shop)
    {
        const auto offer = m_rig.batchPlan();
        for (const bool isList : {false, true}) {
            auto* sheet = new BatchSheet(*m_rig.desk, PlanKey{shop, offer.code}, m_window.get());
            sheet->openBeside();
            if (isList) {
                test::button(*sheet, u"List of customers"_s)->click();
                sheet->findChild<QPlainTextEdit*>()->setPlainText(
                    u"Name\tE-mail\tPlan\nAiko Tanaka\taiko@example.org\t\n"
                    "Paul Weber\tpaul at example\t\nAna Souza\tana@example.org\tAtlantis 5 GB\n"
                    "Sipho Dlamini\tsipho@example.org\t\nLena Novák\tlena@example.org\t"_s);
            }
            m_rig.settle();
            save(*sheet, isList ? u"batch-list"_s : u"batch-quantity"_s);
            sheet->primary()->click();
            m_rig.settle();
            save(*sheet, isList ? u"batch-preview-list"_s : u"batch-preview"_s);
            sheet->close();
        }
        auto* view = new BatchView(*m_rig.desk, halted, m_window.get());
        view->openBeside();
        save(*view, u"batch-view"_s);
        view->close();
        auto* list = new BatchesSheet(*m_rig.desk, m_window.get());
        list->open();
        save(*list, u"batches"_s);
        list->close();
        m_window->showPane(u"orders"_s);
        save(u"batch-halted-strip"_s);
    }
    /// The panes and sheets of money and messages.
    void shop()
    {
        m_window->showPane(u"wallet"_s);
        save(u"wallet"_s);
        sheet(ActionId::AddMoney, u"addmoney"_s);
        sheet(ActionId::SetLowMark, u"lowmark"_s);
        sheet(ActionId::Refunds, u"refunds"_s);
        sheet(ActionId::CloseMonth, u"closemonth"_s);
        m_window->showPane(u"messages"_s);
        save(u"messages"_s);
        sheet(ActionId::SendMessage, u"compose"_s);
    }
    /// The sheet for one code and for many, and the pages that customers get.
    void handOver()
    {
        m_window->showPane(u"esims"_s);
        auto* esims = m_window->pane(u"esims"_s);
        reveal(*esims, u"412"_s);
        for (int paper = 0; paper < 4; ++paper) {
            m_window->actions().action(ActionId::HandOver)->trigger();
            m_rig.pass(milliseconds(300));
            auto* sheet = esims->findChild<HandOverSheet*>();
            for (auto* box : sheet->findChildren<QComboBox*>())
                box->setCurrentIndex(paper);
            save(*sheet, u"handover-%1"_s.arg(paper));
            delete sheet;
        }
        esims->findChild<TableView*>()->selectAll();
        sheet(ActionId::HandOver, u"handover-many"_s);
        m_window->actions().action(ActionId::ShowUndelivered)->trigger();
        save(u"handover-never"_s);
        m_complete &= test::saveCustomerPages(m_folder);
    }
    /// What stands before a purchase, and the rules that propose one.
    /// What helps to find things: filter, completion, cards, pasted things, the palette.
    void finding()
    {
        m_window->showPane(u"esims"_s);
        auto* pane = m_window->pane(u"esims"_s);
        auto* table = pane->findChild<TableView*>();
        auto* box = test::named<QLineEdit>(*m_window, u"Filter eSIMs"_s);
        box->setText(u"state:use colour:red"_s);
        save(u"find-problem"_s);
        box->setText({});
        table->selectAll();
        save(u"find-sums"_s);
        table->selectRow(2);
        popup(*box, Qt::Key_Down, u"find-fields"_s);
        box->setText(u"state:"_s);
        QTest::keyClicks(box, u"u"_s);
        popup(*box, Qt::Key_Down, u"find-values"_s);
        box->setText({});
        popup(*box, Qt::Key_F1, u"find-help"_s);
        table->selectRow(2);
        popup(*table, Qt::Key_Space, u"find-look"_s);
        for (const auto& [text, name] :
             {std::pair(u"8943108170000"_s, u"words"_s),
              std::pair(QString::fromLatin1(test::flaggedCode), u"code"_s),
              std::pair(u"89852246280001113119"_s, u"unknown"_s),
              std::pair(u"{\"orderNo\":\"B2611220412\"}"_s, u"message"_s),
              std::pair(u"Greece"_s, u"several"_s)}) {
            QGuiApplication::clipboard()->setText(text);
            test::menuAction(*m_window, u"Paste and look up"_s)->trigger();
            m_rig.settle();
            for (auto* sheet : m_window->findChildren<Sheet*>()) {
                if (!sheet->isVisible())
                    continue;
                save(*sheet, u"find-paste-"_s + name);
                if (auto* show = test::button(*sheet, u"Show the QR here"_s)) {
                    show->click();
                    save(*sheet, u"find-paste-qr"_s);
                }
                sheet->close();
            }
        }
        for (const auto& text : {u""_s, u"t"_s, u"greece"_s, u"2202"_s}) {
            test::menuAction(*m_window, u"Command palette…"_s)->trigger();
            auto* palette = m_window->findChild<CommandPalette*>();
            test::named<QLineEdit>(*palette, u"Search everything"_s)->setText(text);
            QTest::qWait(200);
            save(*palette, u"find-palette-"_s + (text.isEmpty() ? u"all"_s : text));
            delete palette;
        }
    }
    void guards()
    {
        auto& desk = *m_rig.desk;
        OrderDraft draft;
        draft.offer = test::DeskRig::plans().at(2);
        draft.offer.account = m_rig.account;
        draft.days = draft.offer.days;
        draft.offer.countries = {u"NE"_s};
        draft.foundByTyping = true;
        m_rig.script.offer.usually(draft.offer);
        const auto price = *draft.offer.cost.plus(test::DeskRig::dollars(20));
        static_cast<void>(desk.priceBook().setPrices({{{m_rig.account, draft.offer.code}, price}}));
        PriceRules rules;
        rules.floor = *PriceFloor::parse(u"10 %"_s);
        static_cast<void>(desk.priceBook().setRules(rules));
        static_cast<void>(
            desk.routing().setRules({{.place = u"150"_s, .gigabytes = 3, .topUpOnly = true},
                                     {.place = u"JP"_s,
                                      .accounts = {m_rig.account},
                                      .choice = RouteRule::Choice::Preferred}}));
        static_cast<void>(test::wait(
            desk.spendPin().set(Secret("4711"), Secret("4711"), {test::DeskRig::dollars(200)})));
        picture(new OrderSheet(desk, draft, m_window.get()), u"order"_s);
        picture(new SpendPinSheet(desk.spendPin(), m_window.get()), u"pin"_s);
        picture(new RouteRulesSheet(desk.routing(), m_window.get()), u"routerules"_s);
        auto* find = new RouteSheet(desk, m_window.get());
        auto* country = find->findChild<QComboBox*>();
        country->setCurrentIndex(country->findData(u"JP"_s));
        picture(find, u"route"_s);
        picture(new SettingsDialog({}, m_window.get()), u"settings"_s);
    }
    /// What the agent has of it in his own window.
    void counterStation()
    {
        CounterWindow counter(m_rig.clock);
        CounterControl control(*m_rig.desk, counter);
        QTemporaryDir place;
        QSettings settings(place.filePath(u"s.ini"_s), QSettings::IniFormat);
        CounterPlace screens(counter, *m_window, settings);
        SystemScreenKeeper keeper;
        auto* station = new CounterStation(*m_window, counter, control, screens, keeper, settings);
        counter.setShopName(u"Harbour Travel"_s);
        m_window->resize(1440, 900);
        screens.open();
        m_window->showPane(u"esims"_s);
        auto* pane = m_window->pane(u"esims"_s);
        reveal(*pane, u"600"_s);
        control.present(m_rig.key(u"600"_s));
        m_rig.settle();
        pane->findChild<DetailDock*>()->setCurrentPage(u"install"_s);
        save(u"counter-station"_s);
        auto* sign = pane->findChild<DoctorPanel*>()->findChild<QComboBox*>();
        sign->setCurrentIndex(3);
        counter.setLanguage(u"ar"_s);
        pane->findChild<InstallPage*>()->setLanguage(u"ar"_s);
        m_rig.settle();
        save(u"counter-doctor"_s);
        delete station;
        delete m_window->findChild<QDockWidget*>();
    }
    /// Forecasts, a trip, prices under the floor, a shift.
    void numbers()
    {
        auto& desk = *m_rig.desk;
        m_window->showPane(u"usage"_s);
        auto* usage = m_window->pane(u"usage"_s);
        for (const auto& id : {u"371"_s, u"398"_s}) {
            reveal(*usage, id);
            usage->findChild<DetailDock*>()->setCurrentPage(u"usage"_s);
            save(u"numbers-usage-"_s + id);
        }
        test::button(*usage, u"Show the readings"_s)->click();
        test::button(*usage, u"Needs a call"_s)->click();
        save(u"numbers-radar"_s);
        test::button(*usage, u"Needs a call"_s)->click();
        m_window->showPane(u"wallet"_s);
        save(u"numbers-wallet"_s);
        picture(new ShiftSheet(desk, m_window.get()), u"shift"_s);
        PriceRules rules;
        rules.floor = *PriceFloor::parse(u"60 %"_s);
        rules.formula = u"cost*1.5 → .99"_s;
        static_cast<void>(desk.priceBook().setRules(rules));
        m_window->showPane(u"catalogue"_s);
        m_rig.pass(milliseconds(1000));
        static_cast<void>(QTest::qWaitFor([] { return false; }, 300));
        save(u"numbers-catalogue"_s);
        const auto& index = *desk.catalogue().index();
        QList<PlanKey> compared;
        for (const CatalogueIndex::Row row : {0U, 9U, 44U, 100U})
            compared.append({index.offer(row).account, index.offer(row).code});
        m_window->findChild<CompareTray*>()->compareFor(compared, {{u"GR"_s}, 9, {}});
        save(u"numbers-compare"_s);
        const auto plans = plansUnderFloor(*desk.catalogue().index(), desk.priceBook().list());
        picture(new FloorSheet(desk, plans, m_window.get()), u"floor"_s);
        for (const auto& need : {u"JP+TH, 9 days, 6 GB"_s, u"Japan, Atlantis"_s}) {
            auto* trip = new TripSheet(desk, need, m_window.get());
            trip->open();
            m_rig.pass(milliseconds(300));
            static_cast<void>(QTest::qWaitFor([] { return false; }, 300));
            picture(trip, u"trip-%1"_s.arg(need.size()));
        }
        static_cast<void>(desk.priceBook().setRules({}));
    }
    void counter(const QSize& size)
    {
        CounterWindow window(m_rig.clock);
        CounterControl control(*m_rig.desk, window);
        window.resize(size);
        window.QWidget::show();
        const QString suffix = size.width() > 1280 ? u"-large"_s : QString();
        save(window, u"counter-welcome"_s + suffix);
        window.setShopName(u"Harbour Travel"_s);
        save(window, u"counter-idle"_s + suffix);
        for (const auto& [id, name] :
             {std::pair(u"411"_s, u"preparing"_s), std::pair(u"412"_s, u"code"_s),
              std::pair(u"600"_s, u"confirm"_s), std::pair(u"402"_s, u"downloaded"_s),
              std::pair(u"398"_s, u"connected"_s)}) {
            control.present(m_rig.key(id));
            m_rig.settle();
            save(window, u"counter-"_s + name + suffix);
        }
        const auto plans = test::DeskRig::plans();
        for (const auto& [plan, name] : {std::pair(2, u"offer"_s), std::pair(5, u"offer-days"_s)}) {
            control.presentOffer({m_rig.account, plans.at(plan).code});
            save(window, u"counter-"_s + name + suffix);
        }
        CounterView region;
        region.stage = CounterView::Stage::Offer;
        region.place = u"Europe"_s;
        region.data = u"10 GB"_s;
        region.days = u"30 days"_s;
        region.coverage = u"Works in: Austria, Belgium, Bulgaria, Croatia, Czechia, Denmark, "
                          "Estonia, Finland and 25 more."_s;
        region.networks = u"Speed: up to 5G"_s;
        region.price = u"USD 29.99"_s;
        region.startsAtInstall = true;
        window.show(region);
        save(window, u"counter-offer-region"_s + suffix);
        control.present(m_rig.key(u"600"_s));
        m_rig.settle();
        QTest::keyClick(&window, Qt::Key_Right);
        save(window, u"counter-android"_s + suffix);
        for (const auto& language : {u"de"_s, u"ar"_s, u"ja"_s, u"th"_s, u"hi"_s}) {
            control.presentOffer({m_rig.account, plans.at(2).code});
            window.setLanguage(language);
            save(window, u"counter-offer-"_s + language + suffix);
            control.present(m_rig.key(u"600"_s));
            m_rig.settle();
            save(window, u"counter-code-"_s + language + suffix);
        }
    }
    void close() { m_window.reset(); }
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    template <typename PaneType>
    void addPane(const QString& id, Icon icon, const QString& title)
    {
        m_window->addPane(id, icon, title, [](const PaneContext& context, QWidget* parent) {
            return new PaneType(context, parent);
        });
    }
    void reveal(Pane& pane, const QString& id)
    {
        pane.reveal(m_rig.account.text() + u'/' + id);
        m_rig.settle();
    }
    void pages(Pane& pane, const QString& name)
    {
        for (const auto& page :
             {u"raw"_s, u"notes"_s, u"money"_s, u"timeline"_s, u"usage"_s, u"install"_s, u"qr"_s}) {
            pane.findChild<DetailDock*>()->setCurrentPage(page);
            save(name + u'-' + page);
        }
    }
    void popup(QWidget& on, Qt::Key key, const QString& name)
    {
        QTest::keyClick(&on, key);
        m_rig.settle();
        if (auto* shown = QApplication::activePopupWidget()) {
            save(*shown, name);
            shown->close();
        }
        m_rig.settle();
    }
    void sheet(ActionId action, const QString& name)
    {
        m_window->actions().action(action)->trigger();
        m_rig.pass(milliseconds(300));
        for (auto* sheet : m_window->findChildren<Sheet*>()) {
            if (!sheet->isVisible())
                continue;
            for (auto* list : sheet->findChildren<QListWidget*>()) {
                if (list->count() > 2 && list->item(0)->data(Qt::CheckStateRole).isValid())
                    list->item(0)->setCheckState(Qt::Checked);
            }
            for (auto* text : sheet->findChildren<QPlainTextEdit*>())
                text->setPlainText(u"Hello {name}, you have {left} left."_s);
            save(*sheet, u"sheet-"_s + name);
            sheet->reject();
        }
        m_rig.settle();
    }
    void picture(Sheet* sheet, const QString& name)
    {
        sheet->open();
        m_rig.pass(milliseconds(300));
        save(*sheet, u"sheet-"_s + name);
        delete sheet;
    }
    void save(const QString& name) { save(*m_window, name); }
    void saveAndClose(Sheet& sheet, const QString& name)
    {
        save(sheet, name);
        sheet.reject();
        m_rig.settle();
    }
    void save(QWidget& widget, const QString& name)
    {
        m_rig.settle();
        m_complete &= widget.grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme)));
    }

    QDir m_folder;
    test::PaneRig& m_rig;
    std::unique_ptr<MainWindow> m_window;
    QString m_theme;
    bool m_complete = true;
};

/// A vendor with credit, bookings, an open payment and messages that are reported.
void stockMoney(test::PaneRig& rig, test::FakeMoney& money)
{
    const auto now = rig.clock.now();
    const auto book = [&](const QString& id, qint64 cents, const QString& reference, int hours) {
        Transaction one;
        one.id = id;
        one.kind = cents < 0 ? TransactionKind::Order : TransactionKind::TopUp;
        one.status = hours == 0 ? TransactionStatus::Pending : TransactionStatus::Completed;
        one.amount = test::DeskRig::dollars(cents);
        one.balanceAfter = test::DeskRig::dollars(40'000 - hours * 10);
        one.reference = reference;
        one.description = u"Booked by the vendor"_s;
        one.at = now.addSecs(-3600LL * hours);
        money.bookings.append(one);
    };
    book(u"1"_s, -1'212, u"B26112201"_s, 1);
    book(u"2"_s, -890, u"B99887766"_s, 5);
    book(u"3"_s, 50'000, u"PAY-77120"_s, 30);
    book(u"4"_s, -2'400, u"B26112203"_s, 0);
    AccountOverview overview;
    overview.pendingInvoices = {
        {u"INV-2026-11"_s, test::DeskRig::dollars(21'350), now.addDays(9), u"open"_s}};
    money.overview.usually(overview);
    PaymentOrder order;
    order.id = u"8AB12345CD678901E"_s;
    order.amount = test::DeskRig::dollars(25'000);
    order.approvalPage = QUrl(u"https://pay.example/checkoutnow?token=8AB12345CD678901E"_s);
    money.payment.usually(order);
    Wallet wallet;
    wallet.balance = test::DeskRig::dollars(-12'040);
    wallet.creditLimit = test::DeskRig::dollars(50'000);
    wallet.available = test::DeskRig::dollars(37'960);
    wallet.owed = test::DeskRig::dollars(12'040);
    wallet.billing = BillingMode::Postpaid;
    wallet.lowMark = test::DeskRig::dollars(40'000);
    wallet.readAt = now;
    rig.script.wallet.usually(wallet);
    money.join(rig.script);
    const auto second = rig.addAccount(u"Asia counter"_s, Environment::Sandbox);
    rig.desk->ledger().refresh(second);
    rig.settle();
    const auto payment = rig.desk->payments().create(second, order.amount, false);
    rig.settle();
    for (const auto& text : {u"Hello, your plan ends tomorrow. Reply to us to add more."_s,
                             u"Привет! Осталось 300 MB."_s}) {
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        rig.script.acts.then(accepted);
        static_cast<void>(rig.desk->esims().sendMessage(text, rig.key(u"398"_s), {.text = text}));
        rig.settle();
    }
}

/// Readings of two days of the eSIMs in use.
void stockUsage(test::PaneRig& rig)
{
    QList<UsageSample> samples;
    for (const auto& [id, pace] : {std::pair(u"371"_s, 0.9), std::pair(u"398"_s, 0.35)}) {
        const auto& esim = rig.esim(id);
        const auto now = static_cast<double>(esim.used->bytes());
        for (int ago = 48; ago >= 3; ago -= 3) {
            const double wave = 1 + 0.3 * ((ago / 6) % 2);
            const auto used = now - pace * wave * ago / 24 * 1'073'741'824;
            samples.append({esim.key,
                            DataSize(static_cast<qint64>(used)),
                            esim.total,
                            {},
                            rig.clock.now().addSecs(-3600LL * ago)});
        }
    }
    rig.script.usage.usually(samples);
    rig.desk->usage().refresh({rig.key(u"371"_s)});
    rig.settle();
    rig.pass(milliseconds(1000));
}

/// A batch that is through and one that stands still; the latter's id.
BatchId stockBatches(test::PaneRig& rig)
{
    const auto words = [&rig](const BatchId& id) {
        const auto* batch = rig.desk->batches().find(id);
        return batch && !batch->isRunning();
    };
    ActAnswer accepted;
    accepted.outcome = Outcome::Accepted;
    for (int i = 0; i < 5; ++i) {
        accepted.order = VendorOrderId(u"B2611230%1"_s.arg(i));
        rig.script.acts.then(accepted);
    }
    const auto first = rig.startBatch(u"Group Lisboa"_s, {u"Ana"_s, u"Rui"_s, u"Marta"_s});
    static_cast<void>(QTest::qWaitFor([&] { return words(first); }));
    ActAnswer refused;
    refused.outcome = Outcome::Refused;
    refused.error = makeError(ErrorKind::Rejected);
    rig.script.acts.then(refused);
    rig.answerUnknown();
    const auto second = rig.startBatch(
        u"Hotel Bellevue"_s, {u"Aiko Tanaka"_s, u"Paul Weber"_s, u"Ana Souza"_s, u"Sipho Dlamini"_s,
                              u"Lena Novák"_s, u"Marie Dubois"_s, u"John Smith"_s});
    static_cast<void>(QTest::qWaitFor([&] { return words(second); }));
    return second;
}

} // namespace

int main(int argc, char** argv)
{
    test::isolateEnvironment();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    folder.mkpath(u"."_s);
    test::FakeMoney money; // outlives the vendors
    test::PaneRig rig;
    Album album(folder, rig);
    album.open(u"light"_s);
    album.empty();
    album.close();
    rig.stockEverything();
    auto flagged = test::stockEsim(u"600"_s, EsimState::ReadyToInstall, test::flaggedCode);
    flagged.secrets.confirmationCode = Secret("4711");
    rig.stock({flagged});
    const auto usual = std::exchange(rig.account, rig.addAccount(u"Airport kiosk"_s));
    const auto halted = stockBatches(rig);
    rig.account = usual;
    const auto beach = rig.addAccount(u"Beach shop"_s); // no question is open there
    rig.orderEverything();
    stockMoney(rig, money);
    stockUsage(rig);
    rig.script.topUps.usually(test::DeskRig::plans().mid(0, 6));
    rig.script.fits.insert(ActKind::Cancel, {true, {}, true});
    for (const auto& theme : {u"light"_s, u"dark"_s}) {
        album.open(theme);
        const auto group = QByteArray(argc > 2 ? argv[2] : "");
        if (group == "customers") {
            album.customers();
            album.close();
            continue;
        }
        if (group == "counter") {
            album.counterStation();
            if (theme == u"light"_s) { // the customer's page is white in every theme
                album.counter({1280, 800});
                album.counter({1920, 1080});
            }
            album.close();
            continue;
        }
        album.batches(halted, beach);
        album.shop();
        if (group == "numbers") {
            album.numbers();
            album.close();
            continue;
        }
        if (group == "guards") {
            album.guards();
            album.close();
            continue;
        }
        if (group == "handover") {
            album.handOver();
            album.close();
            continue;
        }
        if (group == "finding") {
            album.finding();
            album.close();
            continue;
        }
        if (argc > 2) { // any further word: only money and messages
            album.close();
            continue;
        }
        album.all();
        album.numbers();
        album.finding();
        album.guards();
        album.handOver();
        album.customers();
        album.counter({1280, 800});
        album.counter({1920, 1080});
        album.close();
    }
    return album.isComplete() ? 0 : 1;
}
