// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/accountdesk.h"
#include "models/desk/branddesk.h"
#include "models/desk/messagedesk.h"
#include "models/desk/orderdesk.h"
#include "models/desk/paymentdesk.h"
#include "models/desk/pricedesk.h"
#include "models/desk/webhookdesk.h"
#include "models/index/catalogueindex.h"
#include "models/items/messagesmodel.h"
#include "tests/journey/consoleworld.h"
#include "ui/shell/mainwindow.h"
#include "ui/storefront/storefrontpane.h"
#include "ui/wallet/addmoneysheet.h"
#include "ui/widgets/detaildock.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QTableView>
#include <QUrlQuery>

using namespace simstock;
using namespace Qt::StringLiterals;

/// What is done at a vendor beside buying, through the windows, against the sandbox over real HTTP:
/// each change is sent once, and what the sandbox then has is what the windows show.
class TestAdminJourneys : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::ConsoleWorld> m_world;
    AccountId m_account;

    [[nodiscard]] const TourHands& hands() const { return m_world->hands(); }
    [[nodiscard]] Desk& desk() const { return m_world->desk(); }
    /// Calls of a vendor that were answered, by method and the end of the path.
    int calls(const QString& method, const QString& pathEnd)
    {
        const auto requests = m_world->requests(pathEnd);
        return static_cast<int>(
            std::count_if(requests.begin(), requests.end(), [&](const QJsonValue& request) {
                return request[u"method"].toString() == method && request[u"status"].isDouble();
            }));
    }
    void show(const QString& pane)
    {
        m_world->window().showPane(pane);
        QVERIFY(m_world->untilQuiet());
    }
    /// Until the sheet has done its work and closed itself.
    bool untilClosed(const QString& title)
    {
        const bool isClosed = m_world->until([&] { return !hands().window(title); });
        if (!isClosed)
            qWarning("%s", qUtf8Printable(m_world->wordsOf(hands().window(title))));
        return isClosed;
    }
    bool untilSays(const QString& title, const QString& words)
    {
        const bool isSaid = m_world->until([&] { return says(title, words); });
        if (!isSaid)
            qWarning("%s", qUtf8Printable(m_world->wordsOf(hands().window(title))));
        return isSaid;
    }
    [[nodiscard]] bool says(const QString& title, const QString& words) const
    {
        return m_world->wordsOf(hands().window(title)).contains(words);
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_world = std::make_unique<test::ConsoleWorld>();
        m_world->open();
    }
    void cleanup() { m_world.reset(); }

    void registersVerifiesAndSignsIn()
    {
        const auto email = u"new.shop@example.com"_s;
        const auto password = u"Lisbon#2026shop"_s;
        const auto wizard = u"Add account"_s;
        QVERIFY(hands().trigger(wizard));
        m_world->field<QComboBox>(u"Vendor"_s)->setCurrentText(u"White-label"_s);
        m_world->settle();
        m_world->field<QComboBox>(u"Environment"_s)->setCurrentIndex(1);
        m_world->typeInto(wizard, u"Label"_s, u"Corner"_s);
        m_world->typeInto(wizard, u"Address"_s, m_world->baseUrl(u"whitelabel"_s).toString());

        QVERIFY(m_world->press(wizard, u"Register"_s));
        m_world->typeInto(u"Register"_s, u"E-mail"_s, email);
        m_world->typeInto(u"Register"_s, u"Password"_s, u"short"_s);
        QVERIFY(!hands().button(hands().window(u"Register"_s), u"Register"_s)->isEnabled());
        m_world->typeInto(u"Register"_s, u"Password"_s, password);
        QVERIFY(m_world->press(u"Register"_s, u"Register"_s));
        QVERIFY(untilSays(u"Register"_s, u"The account was made"_s));
        QVERIFY(m_world->press(u"Register"_s, u"Back"_s));

        const auto mail = m_world->control(u"whitelabel/mail"_s, {{u"email"_s, email}});
        QVERIFY(m_world->press(wizard, u"Verify"_s));
        m_world->typeInto(u"Verify"_s, u"Token"_s, mail.value(u"verificationToken").toString());
        QVERIFY(m_world->press(u"Verify"_s, u"Verify"_s));
        QVERIFY(untilSays(u"Verify"_s, u"is confirmed"_s));
        QVERIFY(m_world->press(u"Verify"_s, u"Back"_s));

        m_world->typeInto(wizard, u"E-mail"_s, email);
        m_world->typeInto(wizard, u"Password"_s, password);
        QVERIFY(m_world->press(wizard, u"Add"_s));
        QVERIFY(untilClosed(wizard));
        QVERIFY(m_world->untilQuiet());
        m_account = desk().accounts().accounts().constFirst().id;
        QCOMPARE(desk().accounts().status(m_account).link, LinkState::Online);
        show(u"accounts"_s);
        QVERIFY(m_world->selectRow(u"Accounts table"_s, u"Corner"_s));
        QCOMPARE(desk().accountDesk().signIn(m_account)->state, SignInState::SignedIn);
        QCOMPARE(calls(u"POST"_s, u"/auth/register"_s), 1);
        QCOMPARE(calls(u"POST"_s, u"/auth/login"_s), 1);
    }

    void addsMoneyAndCapturesOnce()
    {
        m_account = m_world->addAccount(u"whitelabel"_s);
        const auto before = m_world->control(u"whitelabel/balance"_s).value(u"balance").toDouble();
        show(u"wallet"_s);
        QVERIFY(hands().trigger(u"Add money"_s));
        auto* const sheet = qobject_cast<AddMoneySheet*>(hands().window(u"Add money"_s));
        QVERIFY(sheet);
        QList<QUrl> opened;
        sheet->setBrowser([&opened](const QUrl& page) {
            opened.append(page);
            return true;
        });
        QVERIFY(m_world->until([&] {
            return says(u"Add money"_s, u"From "_s) || says(u"Add money"_s, u"Tops up"_s);
        }));
        m_world->typeInto(u"Add money"_s, u"Amount"_s, u"120.50"_s);
        QVERIFY(m_world->press(u"Add money"_s, u"Create payment"_s));
        QVERIFY(m_world->press(u"Add money"_s, u"Open in browser"_s));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(m_world->control(u"whitelabel/balance"_s).value(u"balance").toDouble(), before);
        const auto payment = QUrlQuery(opened.constFirst()).queryItemValue(u"token"_s);
        m_world->control(u"whitelabel/approve"_s, {{u"id"_s, payment}});

        auto* const paid = hands().button(sheet, u"I have paid"_s);
        QVERIFY(paid && paid->isEnabled());
        paid->click();
        paid->click();
        QVERIFY(untilSays(u"Add money"_s, u"Captured"_s));
        QCOMPARE(calls(u"POST"_s, u"/payments/paypal/capture-order"_s), 1);
        // Nor by any other way to the same payment.
        const auto& record = desk().intents().records().constFirst();
        QVERIFY(!desk().payments().capture(record.intent.id));
        QVERIFY(m_world->press(u"Add money"_s, u"Done"_s));
        m_world->pass(std::chrono::minutes(2));
        QCOMPARE(calls(u"POST"_s, u"/payments/paypal/capture-order"_s), 1);
        const auto after = m_world->control(u"whitelabel/balance"_s).value(u"balance").toDouble();
        QCOMPARE(qRound64((after - before) * 100), 12'050);
    }

    void aWebhookFromItsBirthToItsEnd()
    {
        m_account = m_world->addAccount(u"whitelabel"_s);
        show(u"webhooks"_s);
        QVERIFY(hands().trigger(u"New webhook"_s));
        m_world->typeInto(u"New webhook"_s, u"Name"_s, u"Shop server"_s);
        m_world->typeInto(u"New webhook"_s, u"URL"_s, u"https://shop.example/hook"_s);
        QVERIFY(m_world->press(u"New webhook"_s, u"Generate"_s));
        QVERIFY(m_world->press(u"New webhook"_s, u"Create and test"_s));
        QVERIFY(untilClosed(u"New webhook"_s));
        QVERIFY(m_world->until(
            [&] { return m_world->selectRow(u"Webhooks table"_s, u"Shop server"_s); }));

        auto* const dock = m_world->window().pane(u"webhooks"_s)->findChild<DetailDock*>();
        QVERIFY(dock);
        dock->show();
        dock->setCurrentPage(u"deliveries"_s);
        // The vendor tried the address when it was set.
        QVERIFY(m_world->until([&] { return hands().rows(u"Deliveries table"_s) == 1; }));
        const auto tests = calls(u"POST"_s, u"/test"_s);
        QVERIFY(hands().trigger(u"Test webhook"_s));
        QVERIFY(m_world->until([&] { return hands().rows(u"Deliveries table"_s) == 2; }));
        QCOMPARE(calls(u"POST"_s, u"/test"_s), tests + 1);

        QVERIFY(hands().trigger(u"Delete webhook"_s));
        QVERIFY(says(u"Delete webhook"_s, u"Shop server"_s));
        QVERIFY(m_world->press(u"Delete webhook"_s, u"Delete webhook"_s));
        QVERIFY(untilClosed(u"Delete webhook"_s));
        QVERIFY(m_world->until([&] { return hands().rows(u"Webhooks table"_s) <= 0; }));
        const auto left = m_world->answerOf(
            desk().accounts().ports(m_account).subscriptions->fetchSubscriptions());
        QVERIFY(left && left->subscriptions.isEmpty());
    }

    void theOneAddressIsReplacedWithAWarning()
    {
        m_account = m_world->addAccount(u"esimaccess"_s);
        show(u"webhooks"_s);
        const auto title = u"Set webhook address"_s;
        const auto set = [&](const QString& url, const QString& warning, const QString& button) {
            QVERIFY(m_world->selectRow(u"Webhooks table"_s, desk().accounts().label(m_account)));
            QVERIFY(hands().trigger(u"Edit webhook"_s));
            QVERIFY2(says(title, warning), qUtf8Printable(m_world->wordsOf(hands().window(title))));
            m_world->typeInto(title, u"New address"_s, url);
            QVERIFY(m_world->press(title, button));
            QVERIFY(untilClosed(title));
            QVERIFY(m_world->until([&] {
                const auto rows = desk().webhooks().rows();
                return !rows.isEmpty() && rows.constFirst().subscription.url == QUrl(url);
            }));
            const auto kept =
                m_world->answerOf(desk().accounts().ports(m_account).webhooks->fetchUrl());
            QCOMPARE(kept.value_or(QString()), url);
        };
        set(u"https://shop.example/first"_s, u"None is set now"_s, u"Set address"_s);
        if (QTest::currentTestFailed())
            return;
        set(u"https://shop.example/second"_s, u"replaces the one that is set"_s,
            u"Replace address"_s);
        QCOMPARE(calls(u"POST"_s, u"/webhook/save"_s), 2);
    }

    void aBrandWithItsLogoAndMailServer()
    {
        m_account = m_world->addAccount(u"whitelabel"_s);
        show(u"storefront"_s);
        QVERIFY(hands().trigger(u"New branding profile"_s));
        const auto made = u"New branding profile"_s;
        m_world->typeInto(made, u"Name"_s, u"Corner"_s);
        m_world->typeInto(made, u"Sender"_s, u"Corner Shop"_s);
        chooseLogo(made);
        QVERIFY(m_world->press(made, u"Create profile"_s));
        QVERIFY(untilClosed(made));
        QCOMPARE(calls(u"POST"_s, u"/logo"_s), 1);

        QVERIFY(m_world->until(
            [&] { return m_world->selectRow(u"Storefront table"_s, u"Corner Shop"_s); }));
        QVERIFY(m_world->untilQuiet());
        QVERIFY(hands().trigger(u"Edit branding profile"_s));
        const auto edited = u"Edit branding profile"_s;
        QVERIFY(says(edited, u"A logo is set"_s));
        m_world->typeInto(edited, u"Sender"_s, u"Corner Store"_s);
        QVERIFY(m_world->press(edited, u"Save"_s));
        QVERIFY(untilClosed(edited));
        QVERIFY(m_world->until(
            [&] { return m_world->selectRow(u"Storefront table"_s, u"Corner Store"_s); }));
        QCOMPARE(calls(u"POST"_s, u"/logo"_s), 1); // the logo did not change
        mailServer();
        if (QTest::currentTestFailed())
            return;

        QVERIFY(hands().trigger(u"Delete branding profile"_s));
        QVERIFY(m_world->press(u"Delete branding profile"_s, u"Delete profile"_s));
        QVERIFY(untilClosed(u"Delete branding profile"_s));
        QVERIFY(m_world->until([&] { return hands().rows(u"Storefront table"_s) <= 0; }));
        const auto left =
            m_world->answerOf(desk().accounts().ports(m_account).branding->fetchProfiles());
        QVERIFY(left && left->isEmpty());
    }

    void pricesByAFormula()
    {
        m_account = m_world->addAccount(u"whitelabel"_s);
        show(u"storefront"_s);
        m_world->window().findChild<StorefrontPane*>()->setPage(1);
        QVERIFY(m_world->until([&] { return hands().rows(u"Prices table"_s) > 2; }));
        QVERIFY(hands().selectFirstRow(u"Prices table"_s));
        auto* const table = hands().table(u"Prices table"_s);
        hands().press(table, Qt::Key_Down, Qt::ShiftModifier);
        const auto chosen = table->selectionModel()->selectedRows().size();
        QCOMPARE(chosen, 2);
        const auto before = calls(u"POST"_s, u"/reseller/pricing"_s);
        QVERIFY(hands().trigger(u"Change prices"_s));
        m_world->typeInto(u"Change prices"_s, u"Rule"_s, u"cost * 2 -> .99"_s);
        QCOMPARE(hands().rows(u"Price preview"_s), 2);
        QVERIFY(says(u"Change prices"_s, u"2 price"_s));
        QCOMPARE(calls(u"POST"_s, u"/reseller/pricing"_s), before); // a preview saves nothing
        const auto* const preview = hands().table(u"Price preview"_s)->model();
        QStringList promised;
        for (int row = 0; row < preview->rowCount(); ++row) {
            for (int column = 0; column < preview->columnCount(); ++column) {
                const auto text = preview->index(row, column).data().toString();
                if (text.endsWith(u".99"_s))
                    promised.append(text);
            }
        }
        QCOMPARE(promised.size(), 2);
        QVERIFY(m_world->press(u"Change prices"_s, u"Change 2"_s));
        QVERIFY(untilClosed(u"Change prices"_s));
        QVERIFY(m_world->until([&] { return !desk().prices().batch().running; }));
        QVERIFY2(desk().prices().batch().problem.isEmpty(),
                 qUtf8Printable(desk().prices().batch().problem));
        QCOMPARE(desk().prices().batch().saved, 2);
        const auto kept =
            m_world->answerOf(desk().accounts().ports(m_account).pricing->fetchOverrides());
        QVERIFY(kept);
        QCOMPARE(kept->size(), 2);
    }

    void aMessageUntilItIsDelivered()
    {
        m_account = m_world->addAccount(u"troveana"_s);
        const auto esim = boughtEsim();
        if (QTest::currentTestFailed())
            return;
        show(u"esims"_s);
        QVERIFY(hands().selectFirstRow(u"eSIMs table"_s));
        QVERIFY(
            m_world->until([&] { return desk().esims().fit(ActKind::Message, esim).possible; }));
        QVERIFY(hands().trigger(u"Send SMS"_s));
        m_world->typeInto(u"Send SMS"_s, u"Message"_s, u"Welcome to Portugal"_s);
        QVERIFY(says(u"Send SMS"_s, u"1 part"_s));
        QVERIFY(says(u"Send SMS"_s, u"costs money"_s));
        QVERIFY(m_world->press(u"Send SMS"_s, u"Send"_s));
        QVERIFY(untilClosed(u"Send SMS"_s));
        show(u"messages"_s);
        QStringList seen;
        QVERIFY(m_world->until([&] {
            const auto* const table = hands().table(u"Messages table"_s);
            if (!table || table->model()->rowCount() != 1)
                return false;
            const auto word = table->model()
                                  ->index(0, static_cast<int>(MessageColumn::Standing))
                                  .data()
                                  .toString();
            if (!seen.contains(word))
                seen.append(word);
            return word == u"Delivered"_s;
        }));
        QVERIFY2(seen.size() > 1, qUtf8Printable(seen.join(u", "_s))); // not at once
        QCOMPARE(calls(u"POST"_s, u"/esims/sms/send"_s), 1);
        const auto id = desk().intents().records().constFirst().intent.act.idempotencyKey;
        const auto asked = calls(u"GET"_s, id);
        QVERIFY(asked > 0);
        m_world->pass(std::chrono::minutes(5), std::chrono::seconds(5));
        QCOMPARE(calls(u"GET"_s, id), asked); // what is final is asked no more
    }

private:
    void chooseLogo(const QString& title)
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"logo.png"_s);
        QImage logo(256, 256, QImage::Format_RGB32);
        logo.fill(Qt::darkGreen);
        QVERIFY(logo.save(path));
        QVERIFY(m_world->press(title, u"Choose logo"_s));
        auto* const dialog = qobject_cast<QFileDialog*>(hands().window(u"Choose logo"_s));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QVERIFY(untilSays(title, u"256 × 256"_s));
    }
    void mailServer()
    {
        const auto title = u"Mail server"_s;
        QVERIFY(hands().trigger(title));
        QVERIFY(untilSays(title, u"Not in use"_s));
        m_world->typeInto(title, u"Host"_s, u"mail.shop.example"_s);
        m_world->typeInto(title, u"User"_s, u"corner"_s);
        m_world->typeInto(title, u"Password"_s, u"Mail#2026pass"_s);
        m_world->typeInto(title, u"From address"_s, u"hello@shop.example"_s);
        m_world->typeInto(title, u"From name"_s, u"Corner"_s);
        QVERIFY(m_world->press(title, u"Save and test"_s));
        QVERIFY(untilClosed(title));

        QVERIFY(hands().trigger(title));
        QVERIFY(untilSays(title, u"In use"_s));
        QVERIFY(m_world->press(title, u"Test"_s));
        QVERIFY(untilSays(title, u"test successful"_s));
        QCOMPARE(calls(u"POST"_s, u"/smtp/test"_s), 1);
        QVERIFY(m_world->press(title, u"Disable"_s));
        QVERIFY(m_world->press(u"Disable mail server"_s, u"Disable and delete"_s));
        QVERIFY(untilClosed(u"Disable mail server"_s));
        QVERIFY(untilClosed(title));
        QCOMPARE(calls(u"DELETE"_s, u"/smtp"_s), 1);
    }
    EsimKey boughtEsim()
    {
        OrderDraft wish;
        wish.offer = desk().catalogue().index()->offer(0);
        wish.days = wish.offer.days; // the first row may be a plan by the day
        wish.customerName = u"Maria Sample"_s;
        const auto id = desk().orders().buy(u"one"_s, wish);
        [&] { QVERIFY(id && m_world->untilFulfilled(*id)); }();
        if (QTest::currentTestFailed())
            return {};
        const auto esim = desk().esims().esims().constFirst();
        m_world->control(
            u"troveana/esim"_s,
            {{u"iccid"_s, esim.iccid.text()}, {u"status"_s, u"ACTIVE"_s}, {u"sms"_s, true}});
        desk().esims().refresh({esim.key});
        return esim.key;
    }
};

SIMSTOCK_TEST_MAIN(TestAdminJourneys, QApplication)
#include "tst_adminjourneys.moc"
