// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves a picture of the window and of every dialog, light and dark, into the folder given as the
// only argument: to be looked at before a change is called done. QT_SCALE_FACTOR=2 for large ones.
#include "models/desk/pricebook.h"
#include "tests/support/testsupport.h"
#include "tests/ui/camera.h"
#include "tests/ui/deskrig.h"
#include "tests/ui/uihelp.h"
#include "ui/accounts/accountspane.h"
#include "ui/activity/activitypane.h"
#include "ui/catalogue/cataloguepane.h"
#include "ui/catalogue/retailpricessheet.h"
#include "ui/shell/actionset.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

class Album {
public:
    Album(test::Camera& camera, test::DeskRig& rig) : m_camera(camera), m_rig(rig) {}

    void all(const QString& theme)
    {
        m_theme = theme;
        m_window = std::make_unique<MainWindow>(*m_rig.desk, m_rig.theme, m_rig.settings);
        addPane<CataloguePane>(u"catalogue"_s, Icon::Catalogue, test::paneTitle("Catalogue"));
        addPane<AccountsPane>(u"accounts"_s, Icon::Accounts, test::paneTitle("Accounts"));
        addPane<ActivityPane>(u"activity"_s, Icon::Activity, test::paneTitle("Activity"));
        m_window->resize(1280, 800);
        m_rig.theme.setChoice(Theme::choiceNamed(theme));
        m_window->start();
        m_window->show();
        m_rig.settle();
    }
    void panes()
    {
        m_window->showPane(u"catalogue"_s);
        auto* table = m_window->pane(u"catalogue"_s)->findChild<TableView*>();
        table->selectRow(2);
        save(u"catalogue"_s);
        QTest::keyClick(table, Qt::Key_Return);
        save(u"catalogue-details"_s);
        QTest::keyClick(table, Qt::Key_Space);
        catalogueTools(*table);
        dialog(ActionId::NewOrder, u"order"_s);
        const auto daily = test::DeskRig::plans().at(5);
        table->selectKey(
            QString(m_rig.desk->accounts().accounts().at(1).id.text() + u'/' + daily.code.text()));
        m_rig.script.offer.then(daily);
        dialog(ActionId::NewOrder, u"order-days"_s);
        m_window->pane(u"catalogue"_s)->setFilterText(u"nowhere"_s);
        save(u"catalogue-nothing"_s);
        m_window->pane(u"catalogue"_s)->setFilterText({});
        m_window->showPane(u"accounts"_s);
        m_window->pane(u"accounts"_s)->reveal(m_rig.desk->accounts().accounts().first().id.text());
        save(u"accounts"_s);
        dialog(ActionId::AddAccount, u"add-account"_s);
        dialog(ActionId::ReplaceKeys, u"replace-keys"_s);
        dialog(ActionId::RemoveAccount, u"remove-account"_s);
        m_window->showPane(u"activity"_s);
        save(u"activity"_s);
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (action->text() == u"&Settings…")
                action->trigger();
        }
        saveDialog(u"settings"_s);
    }
    /// The sheet of the local prices as a file fills it.
    void fromFile()
    {
        const auto account = m_rig.desk->accounts().accounts().first().id;
        QList<Offer> offers;
        PriceFileWish wish{u"As in book.csv"_s, {}, {u"Line 4: The plan \"XX\" is not here."_s}};
        for (auto offer : test::DeskRig::plans().mid(0, 4)) {
            offer.account = account;
            wish.prices.insert({account, offer.code}, test::DeskRig::dollars(499));
            offers.append(offer);
        }
        auto* sheet = new RetailPricesSheet(*m_rig.desk, offers, wish, m_window.get());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
        saveDialog(u"prices-file"_s);
    }
    /// Facets, comparison, prices and changes.
    void catalogueTools(TableView& table)
    {
        auto* pane = m_window->pane(u"catalogue"_s);
        const auto trigger = [this](ActionId action) {
            m_window->actions().action(action)->trigger();
        };
        const auto press = [pane](const QString& words) {
            if (auto* found = test::button(*pane, words))
                found->click();
        };
        table.selectRow(4);
        dialog(ActionId::ChangePrices, u"prices-one"_s);
        fromFile();
        for (const int row : {1, 4, 9, 12}) {
            table.selectRow(row);
            trigger(ActionId::Compare);
            if (row < 9)
                trigger(ActionId::Favourite);
        }
        save(u"catalogue-compare"_s);
        press(u"Filters"_s);
        m_rig.pass(milliseconds(200));
        save(u"catalogue-compare-facets"_s);
        press(u"Clear the comparison"_s);
        m_rig.pass(milliseconds(200));
        save(u"catalogue-facets"_s);
        press(u"Filters"_s);
        table.selectAll();
        dialog(ActionId::ChangePrices, u"prices-many"_s);
        table.clearSelection();
        dialog(ActionId::ChangePrices, u"price-rules"_s);
        press(u"Changes"_s);
        saveDialog(u"changes"_s);
        table.selectRow(2);
    }
    void save(const QString& name)
    {
        m_rig.settle();
        m_camera.take(*m_window, name, m_theme);
    }
    void close() { m_window.reset(); }

private:
    template <typename PaneType>
    void addPane(const QString& id, Icon icon, const QString& title)
    {
        m_window->addPane(id, icon, title, [](const PaneContext& context, QWidget* parent) {
            return new PaneType(context, parent);
        });
    }
    void dialog(ActionId action, const QString& name)
    {
        m_window->actions().action(action)->trigger();
        saveDialog(name);
    }
    void saveDialog(const QString& name)
    {
        m_rig.pass(milliseconds(300));
        for (auto* sheet : m_window->findChildren<Sheet*>()) {
            if (!sheet->isVisible())
                continue;
            m_camera.take(*sheet, name, m_theme);
            sheet->reject();
        }
        m_rig.settle();
    }

    test::Camera& m_camera;
    test::DeskRig& m_rig;
    std::unique_ptr<MainWindow> m_window;
    QString m_theme;
};

/// What a second sync finds: one plan new, one gone, one dearer, one cheaper; and price rules.
void changeCatalogue(test::DeskRig& rig)
{
    auto plans = test::DeskRig::plans();
    plans[2].cost = test::DeskRig::dollars(640);
    plans[4].cost = test::DeskRig::dollars(1);
    plans.removeAt(9);
    auto fresh = plans[1];
    fresh.code = OfferCode(u"NEW-1"_s);
    fresh.name = u"Brand new plan"_s;
    plans.append(fresh);
    rig.script.offerBatches = {plans};
    rig.desk->catalogue().syncAll();
    rig.settle();
    PriceRules rules;
    rules.formula = u"cost*1.35 → .99"_s;
    rules.floor = *PriceFloor::parse(u"30 %"_s);
    rules.countryFloors = {{u"JP"_s, *PriceFloor::parse(u"15 %"_s)}};
    if (const auto done = rig.desk->priceBook().setRules(rules); !done)
        qFatal("%s", qPrintable(done.error().userText));
    rig.settle();
}

} // namespace

int main(int argc, char** argv)
{
    test::isolateEnvironment();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::Camera camera(QApplication::arguments());
    test::DeskRig rig;
    Album album(camera, rig);
    for (const auto& theme : camera.themes()) {
        album.all(theme);
        album.save(u"welcome"_s);
        album.close();
    }
    rig.addAccount();
    rig.addAccount(u"Second shop"_s, Environment::Sandbox);
    Offer dearer = test::DeskRig::plans().at(2);
    dearer.cost = test::DeskRig::dollars(640);
    rig.script.offer.usually(dearer);
    changeCatalogue(rig);
    for (const auto& theme : camera.themes()) {
        album.all(theme);
        album.panes();
        album.close();
    }
    return camera.result();
}
