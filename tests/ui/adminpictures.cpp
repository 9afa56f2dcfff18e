// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves a picture of the panes of webhooks and the storefront with their dock and sheets, light and
// dark, into the folder given as the only argument: to be looked at before a change is called done.
#include "tests/support/testsupport.h"
#include "tests/ui/adminstock.h"
#include "ui/shell/mainwindow.h"
#include "ui/storefront/storefrontpane.h"
#include "ui/webhooks/webhookspane.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDir>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

class Album {
public:
    Album(QDir folder, test::AdminRig& rig) : m_folder(std::move(folder)), m_rig(rig) {}

    void open(const QString& theme)
    {
        m_theme = theme;
        m_rig.theme.setChoice(Theme::choiceNamed(theme));
        m_window = std::make_unique<MainWindow>(*m_rig.desk, m_rig.theme, m_rig.settings);
        m_rig.theme.setChoice(Theme::choiceNamed(theme));
        addPane<WebhooksPane>(u"webhooks"_s, Icon::Webhooks, u"Webhooks"_s);
        addPane<StorefrontPane>(u"storefront"_s, Icon::Storefront, u"Storefront"_s);
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
        m_complete &= widget.grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme)));
    }

    QDir m_folder;
    test::AdminRig& m_rig;
    std::unique_ptr<MainWindow> m_window;
    QString m_theme;
    bool m_complete = true;
};

} // namespace

int main(int argc, char** argv)
{
    test::isolateEnvironment();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    folder.mkpath(u"."_s);
    test::AdminRig rig;
    Album album(folder, rig);
    rig.account = rig.addAccount(u"Harbour Travel"_s);
    album.open(u"light"_s);
    album.empty();
    album.close();
    rig.addressAccount = rig.addAccount(u"Address only"_s);
    rig.plainAccount = rig.addAccount(u"Plain shop"_s, Environment::Sandbox);
    rig.stockEverything();
    for (const auto& theme : {u"light"_s, u"dark"_s}) {
        album.open(theme);
        album.webhooks();
        album.storefront();
        album.close();
    }
    return album.isComplete() ? 0 : 1;
}
