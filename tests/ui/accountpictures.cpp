// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves a picture of the accounts' pane, its dock and its sheets and of what vendors add to an
// eSIM's dock, light and dark, into the folder given as the only argument.
#include "models/desk/accountdesk.h"
#include "tests/support/fakeaccess.h"
#include "tests/support/testsupport.h"
#include "tests/ui/camera.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/accounts/accountspane.h"
#include "ui/esims/esimspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/sheet.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

struct World : test::PaneRig {
    World()
    {
        access.wear(script);
        access.locations.usually(QList<Location>{
            {u"JP"_s, u"Japan"_s, {}}, {u"EU-3"_s, u"Europe"_s, {u"FR"_s, u"DE"_s, u"IT"_s}}});
        access.links.usually(QList<EsimLink>{
            {EsimLink::Kind::Installation, QUrl(u"https://esim.example/i/9fa2b1"_s), {}},
            {EsimLink::Kind::FollowUp, QUrl(u"https://esim.example/f/9fa2b1"_s), {}}});
        access.sighting.usually(NetworkSighting{u"KDDI"_s, u"au"_s, u"Japan"_s, {}});
        auto& vendor = directory.vendors.first();
        vendor.note = u"Live and sandbox take the same keys and have a wallet each."_s;
        vendor.hasSandbox = true;
        vendor.sameKeys = true;
        vendor.baseUrls.insert(Environment::Sandbox, QUrl(u"https://sandbox.fake.example"_s));
        vendor.settings = {{u"proven"_s, u"Repeated orders are safe"_s,
                            u"Turn this on only when the vendor has confirmed it."_s, true},
                           {u"currency"_s, u"Currency"_s, u"Empty means USD."_s, false}};
        for (int i = 0; i < 14; ++i)
            vendor.endpoints.append({u"call.%1"_s.arg(i), u"Revoke or change an eSIM, %1"_s.arg(i),
                                     u"POST"_s, u"/reseller/profiles/{id}/call-%1"_s.arg(i),
                                     static_cast<EndpointEvidence>(i % 3)});
        vendor.registration = [this](const QUrl&) {
            return std::make_unique<test::FakeRegistration>(door);
        };
        desk->close();
        desk = std::make_unique<Desk>(*Workspace::open(folder.filePath(u"workspace"_s)), secrets,
                                      directory, clock);
        [[maybe_unused]] const Status opened = desk->open();
        settle();
        stockEverything();
        addAccount(u"Second shop"_s);
    }
    test::FakeAccess access;
    test::FakeDoor door;
};

class Album {
public:
    Album(test::Camera& camera, World& world, QString theme)
        : m_camera(camera),
          m_world(world),
          m_theme(std::move(theme)),
          m_window(*world.desk, world.theme, world.settings)
    {
        m_window.addPane(u"accounts"_s, Icon::Accounts, test::paneTitle("Accounts"),
                         make<AccountsPane>());
        m_window.addPane(u"esims"_s, Icon::Esims, test::paneTitle("eSIMs"), make<EsimsPane>());
        m_world.theme.setChoice(Theme::choiceNamed(m_theme));
        m_window.start();
        m_window.resize(1280, 800);
        m_window.show();
        m_world.settle();
    }
    void accounts()
    {
        m_window.showPane(u"accounts"_s);
        auto* pane = m_window.pane(u"accounts"_s);
        pane->reveal(m_world.account.text());
        press(*pane, u"Check service"_s);
        m_world.access.until = m_world.clock.now().addSecs(250);
        Q_EMIT m_world.desk->accountDesk().signInChanged(m_world.account);
        save(m_window, u"accounts"_s);
        m_world.access.until = {};
        Q_EMIT m_world.desk->accountDesk().signInChanged(m_world.account);
        auto* dock = pane->findChild<DetailDock*>();
        dock->setCurrentPage(u"covers"_s);
        press(*pane, u"Read the list"_s);
        save(m_window, u"accounts-covers"_s);
        dock->setCurrentPage(u"overview"_s);
        sheet(ActionId::AccountSettings, u"settings"_s, [](Sheet&) {});
        sheet(ActionId::AccountSettings, u"endpoints"_s,
              [](Sheet& sheet) { sheet.findChild<QTabWidget*>()->setCurrentIndex(1); });
        sheet(ActionId::ChangePassword, u"password"_s, [](Sheet&) {});
        sheet(ActionId::AddAccount, u"add"_s, [](Sheet&) {});
        sheet(ActionId::AddAccount, u"add-sandbox"_s, [](Sheet& sheet) {
            test::named<QComboBox>(sheet, u"Environment"_s)->setCurrentIndex(1);
        });
        for (const auto& words : {u"Register"_s, u"Verify"_s, u"Forgot"_s})
            sheet(ActionId::AddAccount, u"reg-"_s + words,
                  [this, words](Sheet& sheet) { press(sheet, words); });
    }
    void esims()
    {
        m_window.showPane(u"esims"_s);
        auto* pane = m_window.pane(u"esims"_s);
        pane->reveal(QString(m_world.account.text() + u"/398"_s));
        auto* dock = pane->findChild<DetailDock*>();
        dock->setCurrentPage(u"install"_s);
        press(*pane, u"Read the vendor"_s);
        save(m_window, u"esim-links"_s);
        dock->setCurrentPage(u"usage"_s);
        press(*pane, u"Ask for the last"_s);
        save(m_window, u"esim-sighting"_s);
        dock->setCurrentPage(u"notes"_s);
        save(m_window, u"esim-notes"_s);
    }

private:
    template <typename PaneType>
    static PaneFactory make()
    {
        return [](const PaneContext& context, QWidget* parent) -> Pane* {
            return new PaneType(context, parent);
        };
    }
    void press(QWidget& window, const QString& words)
    {
        if (auto* found = test::button(window, words))
            found->click();
        m_world.settle();
    }
    template <typename Prepare>
    void sheet(ActionId action, const QString& name, const Prepare& prepare)
    {
        m_window.actions().action(action)->trigger();
        m_world.pass(milliseconds(300));
        for (auto* open : m_window.findChildren<Sheet*>()) {
            if (!open->isVisible())
                continue;
            prepare(*open);
            m_world.settle();
            auto* inner = open->findChild<Sheet*>();
            save(inner != nullptr ? *inner : *open, u"sheet-"_s + name);
            open->reject();
            break;
        }
        m_world.settle();
    }
    void save(QWidget& widget, const QString& name)
    {
        m_world.settle();
        m_camera.take(widget, name, m_theme);
    }

    test::Camera& m_camera;
    World& m_world;
    QString m_theme;
    MainWindow m_window;
};

} // namespace

int main(int argc, char** argv)
{
    test::isolateEnvironment();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::Camera camera(QApplication::arguments());
    World world;
    for (const auto& theme : camera.themes()) {
        Album album(camera, world, theme);
        album.accounts();
        album.esims();
    }
    return camera.result();
}
