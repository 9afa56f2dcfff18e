// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves a picture of the panes of webhooks and the storefront with their dock and sheets, light and
// dark, into the folder given as the only argument: to be looked at before a change is called done.
#include "models/desk/pricebook.h"
#include "models/desk/pricedesk.h"
#include "tests/support/testsupport.h"
#include "tests/ui/adminstock.h"
#include "tests/ui/camera.h"
#include "ui/shell/mainwindow.h"
#include "ui/storefront/changepricessheet.h"
#include "ui/storefront/storefrontpane.h"
#include "ui/webhooks/webhookspane.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tableview.h"

#include <QAction>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

class Album {
public:
    Album(test::Camera& camera, test::AdminRig& rig) : m_camera(camera), m_rig(rig) {}

    void open(const QString& theme)
    {
        m_theme = theme;
        m_rig.theme.setChoice(Theme::choiceNamed(theme));
        m_window = std::make_unique<MainWindow>(*m_rig.desk, m_rig.theme, m_rig.settings);
        m_rig.theme.setChoice(Theme::choiceNamed(theme));
        addPane<WebhooksPane>(u"webhooks"_s, Icon::Webhooks, test::paneTitle("Webhooks"));
        addPane<StorefrontPane>(u"storefront"_s, Icon::Storefront, test::paneTitle("Storefront"));
        m_window->start();
        m_window->resize(1280, 800);
        m_window->show();
        m_rig.settle();
    }
    void empty()
    {
        m_window->showPane(u"webhooks"_s);
        save(u"webhooks-empty"_s);
        m_window->showPane(u"storefront"_s);
        save(u"storefront-empty"_s);
    }
    void webhooks()
    {
        m_window->showPane(u"webhooks"_s);
        auto* pane = m_window->pane(u"webhooks"_s);
        auto* dock = pane->findChild<DetailDock*>();
        choose(*pane, m_rig.account, u"w1"_s);
        dock->setCurrentPage(u"details"_s);
        save(u"webhooks"_s);
        dock->setCurrentPage(u"deliveries"_s);
        save(u"webhooks-deliveries"_s);
        sheet(ActionId::NewWebhook, u"webhook-new"_s);
        sheet(ActionId::DeleteWebhook, u"webhook-delete"_s);
        choose(*pane, m_rig.addressAccount, {});
        dock->setCurrentPage(u"details"_s);
        save(u"webhooks-address"_s);
        sheet(ActionId::EditWebhook, u"webhook-address"_s);
        choose(*pane, m_rig.plainAccount, {});
        save(u"webhooks-note"_s);
    }
    void storefront()
    {
        m_window->showPane(u"storefront"_s);
        auto* pane = qobject_cast<StorefrontPane*>(m_window->pane(u"storefront"_s));
        pane->setPage(0);
        choose(*pane, m_rig.account, u"b1"_s);
        save(u"storefront"_s);
        sheet(ActionId::EditBrand, u"brand"_s);
        sheet(ActionId::MailServer, u"mailserver"_s);
        sheet(ActionId::DeleteBrand, u"brand-delete"_s);
        pane->setPage(1);
        m_rig.settle();
        save(u"prices"_s);
        for (auto* table : pane->findChildren<TableView*>()) {
            if (table->isVisible())
                table->selectAll();
        }
        sheet(ActionId::ChangePrices, u"changeprices"_s);
        proposal(*pane);
        sheet(ActionId::PriceHistory, u"pricehistory"_s);
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
    /// The sheet as a file fills it.
    void proposal(StorefrontPane& pane)
    {
        PriceProposal prices{u"As in prices.csv"_s, {}, {}};
        prices.problems = {
            u"Line 4: The plan \"XX\" is not here."_s,
            u"Line 7: It has a mark-up and a final price; only one of them can be."_s};
        const auto rows = PriceDesk::rows(m_rig.desk->prices().sources()).mid(0, 9);
        for (int i = 0; i < rows.size(); ++i)
            prices.prices.insert({rows[i].account, rows[i].offer},
                                 i % 2 ? GivenPrice{(10 + i) * Money::unit, {}}
                                       : GivenPrice{{}, test::DeskRig::dollars(199 + i * 200)});
        ChangePricesSheet sheet(*m_rig.desk, rows, prices, pane.window());
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        sheet.open();
        save(sheet, u"sheet-changeprices-file"_s);
        sheet.reject();
    }
    void choose(Pane& pane, const AccountId& account, const QString& id)
    {
        pane.reveal(QString(account.text() + u'/' + id));
        m_rig.settle();
    }
    void sheet(ActionId action, const QString& name)
    {
        m_window->actions().action(action)->trigger();
        m_rig.settle();
        for (auto* sheet : m_window->findChildren<Sheet*>()) {
            if (!sheet->isVisible())
                continue;
            save(*sheet, u"sheet-"_s + name);
            sheet->reject();
        }
        m_rig.settle();
    }
    void save(const QString& name) { save(*m_window, name); }
    void save(QWidget& widget, const QString& name)
    {
        m_rig.settle();
        m_camera.take(widget, name, m_theme);
    }

    test::Camera& m_camera;
    test::AdminRig& m_rig;
    std::unique_ptr<MainWindow> m_window;
    QString m_theme;
};

/// A floor, and changes with each kind of outcome.
void stockPrices(test::AdminRig& rig)
{
    PriceRules rules;
    rules.floor = *PriceFloor::parse(u"28 %"_s);
    rules.countryFloors = {{u"JP"_s, *PriceFloor::parse(u"10 %"_s)}};
    if (const auto done = rig.desk->priceBook().setRules(rules); !done)
        qFatal("%s", qPrintable(done.error().userText));
    rig.desk->prices().refreshAll();
    rig.settle();
    rig.script.acts.usually(test::AdminRig::answer(Outcome::Accepted));
    rig.script.acts.then(test::AdminRig::answer(Outcome::Accepted));
    rig.script.acts.then(test::AdminRig::answer(Outcome::Refused));
    QList<PriceChange> changes;
    for (const auto& row : PriceDesk::rows(rig.desk->prices().sources()).mid(0, 5)) {
        PriceChange change;
        change.account = row.account;
        change.wish.offer = row.offer;
        change.wish.planName = row.planName;
        change.wish.finalPrice = test::DeskRig::dollars(999);
        changes.append(change);
    }
    if (const auto started = rig.desk->prices().start(changes); !started)
        qFatal("%s", qPrintable(started.error().userText));
    for (int step = 0; step < 10; ++step)
        rig.pass(milliseconds(1000));
}

} // namespace

int main(int argc, char** argv)
{
    test::isolateEnvironment();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::Camera camera(QApplication::arguments());
    test::AdminRig rig;
    Album album(camera, rig);
    rig.account = rig.addAccount(u"Harbour Travel"_s);
    album.open(camera.themes().constFirst());
    album.empty();
    album.close();
    rig.addressAccount = rig.addAccount(u"Address only"_s);
    rig.plainAccount = rig.addAccount(u"Plain shop"_s, Environment::Sandbox);
    rig.stockEverything();
    stockPrices(rig);
    for (const auto& theme : camera.themes()) {
        album.open(theme);
        album.webhooks();
        album.storefront();
        album.close();
    }
    return camera.result();
}
