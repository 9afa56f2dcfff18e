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
#include "tests/ui/panealbum.h"
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
using simstock::test::Album;
using namespace Qt::StringLiterals;

namespace {

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
    test::Camera camera(QApplication::arguments());
    test::FakeMoney money; // outlives the vendors
    test::PaneRig rig;
    Album album(camera, rig);
    album.open(camera.themes().constFirst());
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
    for (const auto& theme : camera.themes()) {
        album.open(theme);
        const auto& group = camera.group();
        if (group == u"customers"_s) {
            album.customers();
            album.close();
            continue;
        }
        if (group == u"exports"_s) {
            album.exports();
            album.close();
            continue;
        }
        if (group == u"counter"_s) {
            album.counterStation();
            if (theme == u"light"_s) { // the customer's page is white in every theme
                album.counter({1280, 800});
                album.counter({1920, 1080});
            }
            album.close();
            continue;
        }
        album.desktop(); // before there is a PIN
        if (group == u"desktop"_s) {
            album.close();
            continue;
        }
        album.batches(halted, beach);
        album.shop();
        if (group == u"numbers"_s) {
            album.numbers();
            album.close();
            continue;
        }
        if (group == u"guards"_s) {
            album.guards();
            album.close();
            continue;
        }
        if (group == u"handover"_s) {
            album.handOver();
            album.close();
            continue;
        }
        if (group == u"finding"_s) {
            album.finding();
            album.close();
            continue;
        }
        if (!group.isEmpty()) { // any further word: only money and messages
            album.close();
            continue;
        }
        album.all();
        album.numbers();
        album.finding();
        album.guards();
        album.exports();
        album.handOver();
        album.customers();
        album.counter({1280, 800});
        album.counter({1920, 1080});
        album.close();
    }
    return camera.result();
}
