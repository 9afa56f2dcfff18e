// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panealbum.h"

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
#include "ui/catalogue/changessheet.h"
#include "ui/catalogue/comparetray.h"
#include "ui/catalogue/floorsheet.h"
#include "ui/catalogue/pricelistsheet.h"
#include "ui/catalogue/tripsheet.h"
#include "ui/counter/countercontrol.h"
#include "ui/counter/counterplace.h"
#include "ui/counter/counterstation.h"
#include "ui/counter/counterwindow.h"
#include "ui/counter/screenkeeper.h"
#include "ui/customer/assignsheet.h"
#include "ui/customer/customerssheet.h"
#include "ui/customer/erasesheet.h"
#include "ui/customer/languagebox.h"
#include "ui/customer/tagging.h"
#include "ui/desktop/diagnosticssheet.h"
#include "ui/desktop/manualwindow.h"
#include "ui/desktop/settingsdialog.h"
#include "ui/desktop/shoplock.h"
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
#include "ui/shell/pastesheet.h"
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
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <utility>

namespace simstock::test {

using namespace Qt::StringLiterals;

void Album::customers()
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

void Album::batches(const BatchId& halted, const AccountId& shop)
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
    (void)m_rig.batchPlan(720); // dearer since it was agreed
    auto* rest = new BatchSheet(*m_rig.desk, halted, m_window.get(), BatchAgain::Rest);
    rest->openBeside();
    m_rig.settle();
    save(*rest, u"batch-rest"_s);
    rest->close();
    (void)m_rig.batchPlan();
    auto* list = new BatchesSheet(*m_rig.desk, m_window.get());
    list->open();
    save(*list, u"batches"_s);
    list->close();
    m_window->showPane(u"orders"_s);
    save(u"batch-halted-strip"_s);
}

void Album::shop()
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

void Album::handOver()
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
    if (!test::saveCustomerPages(m_camera.folder()))
        qFatal("no pages");
}

void Album::exports()
{
    PriceRules rules;
    rules.formula = u"cost*1.6 → .99"_s;
    static_cast<void>(m_rig.desk->priceBook().setRules(rules));
    m_window->showPane(u"catalogue"_s);
    m_rig.settle();
    for (const auto& language : {u"en"_s, u"ar"_s}) {
        test::menuAction(*m_window, u"Price list as PDF…"_s)->trigger();
        auto* sheet = m_window->findChild<PriceListSheet*>();
        sheet->findChild<LanguageBox*>()->setCurrentIndex(
            sheet->findChild<LanguageBox*>()->findData(language));
        static_cast<void>(QTest::qWaitFor([&] { return sheet->primary()->isEnabled(); }));
        saveAndClose(*sheet, u"export-prices-"_s + language);
    }
    test::menuAction(*m_window, u"Save diagnostics…"_s)->trigger();
    auto* diagnostics = m_window->findChild<DiagnosticsSheet*>();
    static_cast<void>(QTest::qWaitFor([&] { return diagnostics->primary()->isEnabled(); }));
    diagnostics->findChild<QListWidget*>()->setCurrentRow(3);
    saveAndClose(*diagnostics, u"export-diagnostics"_s);
    const QString codes = u"8985200000000000017;LPA:1$smdp.other.example$OWN-%1-AAAA\n"
                          ";LPA:1$smdp.other.example$OWN-%1-BBBB\n"_s.arg(m_theme);
    QGuiApplication::clipboard()->setText(codes);
    test::menuAction(*m_window, u"Paste and look up"_s)->trigger();
    auto* pasted = m_window->findChild<PasteSheet*>();
    save(*pasted, u"export-paste-codes"_s);
    pasted->findChild<QLineEdit*>()->setText(u"Japan 5 GB 30 days"_s);
    pasted->primary()->click();
    m_rig.settle();
    static_cast<void>(
        QTest::qWaitFor([&] { return pasted->findChild<QListWidget*>()->isVisible(); }));
    save(*pasted, u"export-paste-imported"_s);
    pasted->primary()->click();
    m_rig.settle();
    save(u"export-own-stock"_s);
    vault();
}

void Album::finding()
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
    for (const auto& [text, name] : {std::pair(u"8943108170000"_s, u"words"_s),
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

void Album::guards()
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
    static_cast<void>(desk.routing().setRules(
        {{.place = u"150"_s, .gigabytes = 3, .topUpOnly = true},
         {.place = u"JP"_s, .accounts = {m_rig.account}, .choice = RouteRule::Choice::Preferred}}));
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

void Album::counterStation()
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

void Album::desktop()
{
    for (const auto& [words, name] :
         {std::pair(u"Manual"_s, u"manual"_s), std::pair(u"Keyboard shortcuts…"_s, u"shortcuts"_s),
          std::pair(u"About Simstock"_s, u"about"_s), std::pair(u"Settings…"_s, u"settings"_s)}) {
        auto* action = test::menuAction(*m_window, words);
        if (action == nullptr)
            qFatal("no action %s", qPrintable(words));
        action->trigger();
        m_rig.pass(milliseconds(300));
        for (auto* sheet : m_window->findChildren<Sheet*>()) {
            if (sheet->isVisible())
                saveAndClose(*sheet, u"desktop-"_s + name);
        }
    }
    int number = 0;
    for (auto* entry : m_window->menuBar()->actions()) {
        entry->menu()->popup({});
        save(*entry->menu(), u"desktop-menu-%1"_s.arg(++number));
        entry->menu()->hide();
    }
    m_window->lock().lock();
    save(u"desktop-locked"_s);
    static_cast<void>(m_window->lock().unlock(Secret()));
    m_rig.settle();
}

void Album::numbers()
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
    alerts();
}

void Album::alerts()
{
    auto& desk = *m_rig.desk;
    auto plans = DeskRig::plans();
    for (auto& plan : plans) {
        if (plan.countries.contains(u"JP"_s) && plan.days > 7)
            plan.cost = *plan.cost.plus(DeskRig::dollars(45));
        if (plan.countries.contains(u"JP"_s))
            plan.networks.removeLast();
    }
    plans.removeLast();
    m_rig.script.offerBatches = {plans};
    m_rig.pass(milliseconds(1000));
    desk.catalogue().syncAll();
    m_rig.settle();
    m_rig.pass(milliseconds(500));
    save(u"alerts-catalogue"_s);
    test::button(*m_window->pane(u"catalogue"_s), u"Changes…"_s)->click();
    picture(m_window->findChild<ChangesSheet*>(), u"changes"_s);
    m_rig.script.offerBatches = {DeskRig::plans()};
    desk.catalogue().syncAll();
    m_rig.settle();
    auto* settings = new SettingsDialog({}, m_window.get());
    settings->open();
    test::named<QLineEdit>(*settings, u"Search"_s)->setText(u"alert"_s);
    picture(settings, u"alert-limits"_s);
    for (const auto& language : {u"en"_s, u"de"_s, u"ar"_s}) {
        QLocale::setDefault(QLocale(language));
        auto* manual = new ManualWindow(m_window.get());
        if (language == u"ar"_s)
            manual->setLayoutDirection(Qt::RightToLeft);
        picture(manual, u"manual-"_s + language);
    }
    QLocale::setDefault(QLocale::c());
}

} // namespace simstock::test
