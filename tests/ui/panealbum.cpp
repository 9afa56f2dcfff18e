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

namespace simstock::test {

using namespace Qt::StringLiterals;

void Album::open(const QString& theme)
{
    m_theme = theme;
    m_rig.theme.setChoice(Theme::choiceNamed(theme));
    m_window = std::make_unique<MainWindow>(*m_rig.desk, m_rig.theme, m_rig.settings);
    m_rig.theme.setChoice(Theme::choiceNamed(theme));
    addPane<OrdersPane>(u"orders"_s, Icon::Orders, paneTitle("Orders"));
    addPane<EsimsPane>(u"esims"_s, Icon::Esims, paneTitle("eSIMs"));
    addPane<UsagePane>(u"usage"_s, Icon::Usage, paneTitle("Usage"));
    addPane<WalletPane>(u"wallet"_s, Icon::Wallet, paneTitle("Wallet"));
    addPane<MessagesPane>(u"messages"_s, Icon::Messages, paneTitle("Messages"));
    addPane<CataloguePane>(u"catalogue"_s, Icon::Catalogue, paneTitle("Catalogue"));
    m_window->start();
    m_window->resize(1280, 800);
    m_window->show();
    m_rig.settle();
}

void Album::all()
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

void Album::empty()
{
    for (const auto& id : {u"esims"_s, u"orders"_s, u"usage"_s, u"wallet"_s, u"messages"_s}) {
        m_window->showPane(id);
        save(id + u"-empty"_s);
    }
}

void Album::counter(const QSize& size)
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

void Album::reveal(Pane& pane, const QString& id)
{
    pane.reveal(m_rig.account.text() + u'/' + id);
    m_rig.settle();
}

void Album::pages(Pane& pane, const QString& name)
{
    for (const auto& page :
         {u"raw"_s, u"notes"_s, u"money"_s, u"timeline"_s, u"usage"_s, u"install"_s, u"qr"_s}) {
        pane.findChild<DetailDock*>()->setCurrentPage(page);
        save(name + u'-' + page);
    }
}

void Album::popup(QWidget& on, Qt::Key key, const QString& name)
{
    QTest::keyClick(&on, key);
    m_rig.settle();
    if (auto* shown = QApplication::activePopupWidget()) {
        save(*shown, name);
        shown->close();
    }
    m_rig.settle();
}

void Album::sheet(ActionId action, const QString& name)
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

void Album::picture(Sheet* sheet, const QString& name)
{
    sheet->open();
    m_rig.pass(milliseconds(300));
    save(*sheet, u"sheet-"_s + name);
    delete sheet;
}

void Album::saveAndClose(Sheet& sheet, const QString& name)
{
    save(sheet, name);
    sheet.reject();
    m_rig.settle();
}

void Album::save(QWidget& widget, const QString& name)
{
    m_rig.settle();
    m_camera.take(widget, name, m_theme);
}

} // namespace simstock::test
