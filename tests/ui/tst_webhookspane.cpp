// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookspane.h"

#include "tests/support/testsupport.h"
#include "tests/ui/adminstock.h"
#include "tests/ui/uihelp.h"
#include "ui/webhooks/webhookaddresssheet.h"
#include "ui/webhooks/webhooksheet.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class TestWebhooksPane : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<AdminRig> rig;
    std::unique_ptr<WebhooksPane> pane;

    void open()
    {
        pane = std::make_unique<WebhooksPane>(rig->context());
        pane->resize(1080, 760);
        pane->show();
        rig->settle();
    }
    void openStocked()
    {
        rig->addAccounts();
        rig->stockEverything();
        open();
    }
    void choose(const AccountId& account, const QString& id = {})
    {
        pane->reveal(QString(account.text() + u'/' + id));
        rig->settle();
    }
    template <typename SheetType>
    SheetType* sheet(ActionId action)
    {
        rig->trigger(*pane, action);
        return pane->findChild<SheetType*>();
    }
    [[nodiscard]] TableView& table() const { return *named<TableView>(*pane, u"Webhooks table"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<AdminRig>();
    }
    void cleanup()
    {
        pane.reset();
        rig.reset();
    }

    void namesOfTheContract()
    {
        openStocked();
        QStringList headers;
        for (int column = 0; column < table().model()->columnCount(); ++column)
            headers.append(table().model()->headerData(column, Qt::Horizontal).toString());
        QCOMPARE(headers.join(u'|'),
                 u"Name|URL|Events|Status|Account|Timeout|Retries|Last delivery"_s);
        QVERIFY(named<QLineEdit>(*pane, u"Filter webhooks"_s));
        QCOMPARE(namelessWidgets(*pane).join(u'\n'), QString());
    }
    void everyAccountHasItsRows()
    {
        openStocked();
        QCOMPARE(table().model()->rowCount(), 5);
        choose(rig->plainAccount);
        QVERIFY(labels(*pane).contains(u"Set up by your account manager."_s));
        QVERIFY(!AdminRig::obstacle(*pane, ActionId::EditWebhook).isEmpty());
        choose(rig->addressAccount);
        QVERIFY(labels(*pane).contains(u"192.0.2.10"_s));
        QVERIFY(AdminRig::obstacle(*pane, ActionId::EditWebhook).isEmpty());
        QVERIFY(!AdminRig::obstacle(*pane, ActionId::DeleteWebhook).isEmpty());
        choose(rig->account, u"w1"_s);
        QVERIFY(AdminRig::obstacle(*pane, ActionId::DeleteWebhook).isEmpty());
    }
    void emptyTeaches()
    {
        open();
        QVERIFY(labels(*pane).contains(u"Add an account first"_s));
        rig->account = rig->addAccount(u"Harbour Travel"_s);
        rig->settle();
        QVERIFY(labels(*pane).contains(u"A desktop cannot receive webhooks"_s));
    }
    void anErrorIsSaidAndCanBeTriedAgain()
    {
        rig->addAccounts();
        rig->admin.webhooks.usually(failure(ErrorKind::Network));
        open();
        QVERIFY(labels(*pane).contains(u"Harbour Travel: "_s));
        rig->stockEverything();
        button(*pane, u"Try again"_s)->click();
        rig->settle();
        QCOMPARE(table().model()->rowCount(), 5);
    }

    void theLogIsReadWhenItIsLookedAt()
    {
        openStocked();
        choose(rig->account, u"w1"_s);
        auto* dock = pane->findChild<DetailDock*>();
        dock->setCurrentPage(u"details"_s);
        const auto before = rig->admin.deliveries.count;
        choose(rig->account, u"w2"_s);
        QCOMPARE(rig->admin.deliveries.count, before);
        dock->setCurrentPage(u"deliveries"_s);
        rig->settle();
        QCOMPARE(rig->admin.deliveries.count, before + 1);
        auto* log = named<TableView>(*pane, u"Deliveries table"_s);
        QVERIFY(log);
        QCOMPARE(log->model()->rowCount(), 3);
        auto* status = named<QComboBox>(*pane, u"Status of deliveries"_s);
        status->setCurrentIndex(status->findText(u"Failed"_s));
        rig->settle();
        QCOMPARE(rig->admin.deliveryStatuses.last(), u"failed"_s);
        choose(rig->addressAccount);
        QVERIFY(labels(*pane).contains(u"keeps no log"_s));
    }

    void newWebhook()
    {
        openStocked();
        choose(rig->account, u"w1"_s);
        auto* dialog = sheet<WebhookSheet>(ActionId::NewWebhook);
        QVERIFY(dialog);
        QCOMPARE(namelessWidgets(*dialog).join(u'\n'), QString());
        auto* create = button(*dialog, u"Create and test"_s);
        QVERIFY(!create->isEnabled());
        named<QLineEdit>(*dialog, u"Name"_s)->setText(u"Night shift"_s);
        auto* url = named<QLineEdit>(*dialog, u"URL"_s);
        for (const auto& bad : {u"http://shop.example/"_s, u"https://"_s,
                                u"https://u:p@shop.example/"_s, u"shop"_s}) {
            url->setText(bad);
            QVERIFY2(!create->isEnabled(), qPrintable(bad));
        }
        url->setText(u"https://shop.example/hook"_s);
        QVERIFY(create->isEnabled());
        auto* events = dialog->findChild<QListWidget*>();
        QCOMPARE(events->count(), 5);
        for (int row = 1; row < events->count(); ++row)
            events->item(row)->setCheckState(Qt::Unchecked);
        named<QSpinBox>(*dialog, u"Timeout"_s)->setValue(12);
        auto* secret = named<QLineEdit>(*dialog, u"Secret"_s);
        QVERIFY(secret->echoMode() == QLineEdit::Password);
        button(*dialog, u"Generate"_s)->click();
        QCOMPARE(secret->text().size(), 64);
        button(*dialog, u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), secret->text());
        const auto made = secret->text().toUtf8();
        QSignalSpy said(pane.get(), &Pane::said);
        create->click();
        rig->settle();
        QCOMPARE(rig->admin.webhookWishes.size(), 1);
        const auto& wish = rig->admin.webhookWishes.first();
        QCOMPARE(wish.name, u"Night shift"_s);
        QCOMPARE(wish.events, QStringList{u"order.status_changed"_s});
        QCOMPARE(wish.timeoutSeconds, 12);
        QCOMPARE(wish.retries, 3);
        QCOMPARE(rig->admin.webhookSecrets.first(), made);
        QCOMPARE(said.last().first().toString(), u"Webhook created."_s);
        for (const auto& entry : rig->desk->activity().entries())
            QVERIFY(!entry.details.contains(QString::fromUtf8(made)));
    }
    void anEditKeepsTheSecretUnlessOneIsTyped()
    {
        openStocked();
        choose(rig->account, u"w2"_s);
        rig->admin.webhookSaved.then(
            failure(makeError(ErrorKind::Rejected, u"The endpoint did not answer."_s, {})));
        auto* dialog = sheet<WebhookSheet>(ActionId::EditWebhook);
        QCOMPARE(named<QLineEdit>(*dialog, u"Secret"_s)->text(), QString());
        button(*dialog, u"Save"_s)->click();
        rig->settle();
        QVERIFY(labels(*dialog).contains(u"The endpoint did not answer."_s));
        QVERIFY(button(*dialog, u"Save"_s)->isEnabled());
        button(*dialog, u"Save"_s)->click();
        rig->settle();
        QCOMPARE(rig->admin.webhookSecrets, (QList<QByteArray>{{}, {}}));
        QCOMPARE(rig->admin.webhookWishes.last().id, u"w2"_s);
    }
    void testAndDelete()
    {
        openStocked();
        choose(rig->account, u"w1"_s);
        QSignalSpy said(pane.get(), &Pane::said);
        rig->trigger(*pane, ActionId::TestWebhook);
        QVERIFY(said.last().first().toString().contains(u"The endpoint answered 200."_s));
        auto* dialog = sheet<ConfirmSheet>(ActionId::DeleteWebhook);
        QVERIFY(dialog->back()->isDefault());
        QVERIFY(rig->admin.removedIds.isEmpty());
        dialog->primary()->click();
        rig->settle();
        QCOMPARE(rig->admin.removedIds, QStringList{u"w1"_s});
    }

    void theOneAddressSaysWhatItReplaces()
    {
        openStocked();
        choose(rig->addressAccount);
        rig->script.acts.usually(AdminRig::answer(Outcome::Accepted));
        auto* dialog = sheet<WebhookAddressSheet>(ActionId::EditWebhook);
        QVERIFY(dialog);
        const auto words = labels(*dialog);
        QVERIFY(words.contains(u"replaces the one that is set"_s));
        QVERIFY(words.contains(u"https://hooks.harbour.example/one"_s));
        QVERIFY(words.contains(u"does not answer the test is not saved"_s));
        QVERIFY(words.contains(u"192.0.2.11"_s));
        QVERIFY(dialog->back()->isDefault());
        named<QLineEdit>(*dialog, u"New address"_s)->setText(u"https://new.example/hook"_s);
        auto* replace = dialog->primary();
        replace->click();
        replace->click();
        rig->settle();
        QTRY_COMPARE(rig->script.sent.size(), 1);
        QCOMPARE(rig->script.sent.first().kind, ActKind::WebhookSave);
        QCOMPARE(rig->script.sent.first().body, QByteArray("https://new.example/hook"));
        QTRY_COMPARE(rig->desk->intents().records().first().state(), IntentState::Fulfilled);
    }

    void everyActionThatIsNotPossibleSaysWhy()
    {
        openStocked();
        for (const auto& [account, id] :
             {std::pair(rig->account, u"w1"_s), std::pair(rig->addressAccount, QString()),
              std::pair(rig->plainAccount, QString())}) {
            choose(account, id);
            for (int action = 0; action < static_cast<int>(ActionId::Count); ++action) {
                const auto answer = pane->availability(static_cast<ActionId>(action));
                QCOMPARE(answer.possible, answer.reason.isEmpty());
            }
        }
    }
};

SIMSTOCK_TEST_MAIN(TestWebhooksPane, QApplication)
#include "tst_webhookspane.moc"
