// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/usagedesk.h"
#include "models/desk/walletdesk.h"
#include "models/domain/iccid.h"
#include "models/index/catalogueindex.h"
#include "tests/journey/consoleworld.h"
#include "tests/support/decodedqr.h"

#include <QComboBox>
#include <QTableView>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

/// What a journey types and asks for at one vendor.
struct Course {
    QString vendor;
    QString choice;                ///< in the wizard
    QMap<QString, QString> fields; ///< label in the wizard -> name of the credential
    ActKind ending;                ///< Cancel or Revoke
    bool hasUsage = true;
};

QList<Course> routes()
{
    return {{u"esimaccess"_s,
             u"eSIM Access"_s,
             {{u"Access code"_s, u"accessCode"_s}, {u"Secret key"_s, u"secretKey"_s}},
             ActKind::Cancel,
             true},
            {u"travelroam"_s,
             u"Travel Roam"_s,
             {{u"API key"_s, u"apiKey"_s}, {u"Client secret"_s, u"clientSecret"_s}},
             ActKind::Revoke,
             true},
            {u"troveana"_s, u"Troveana"_s, {{u"API key"_s, u"apiKey"_s}}, ActKind::Cancel, false},
            {u"whitelabel"_s,
             u"White-label"_s,
             {{u"E-mail"_s, u"email"_s}, {u"Password"_s, u"password"_s}},
             ActKind::Cancel,
             true}};
}

} // namespace

/// The main job at each vendor, through the windows: account, catalogue, order, QR, usage, balance,
/// top-up, and the end of the eSIM.
class TestVendorJourneys : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::ConsoleWorld> m_world;
    Course m_route;
    AccountId m_account;

    [[nodiscard]] const TourHands& hands() const { return m_world->hands(); }
    [[nodiscard]] Desk& desk() const { return m_world->desk(); }
    void openFor(const Course& route)
    {
        m_route = route;
        m_world = std::make_unique<test::ConsoleWorld>();
        m_world->open();
    }
    void addAccountByHand()
    {
        QVERIFY(hands().trigger(u"Add account"_s));
        auto* const vendor = m_world->field<QComboBox>(u"Vendor"_s);
        QVERIFY(vendor);
        vendor->setCurrentText(m_route.choice);
        QCOMPARE(vendor->currentText(), m_route.choice);
        m_world->settle(); // the vendor's own fields show
        auto* const environment = m_world->field<QComboBox>(u"Environment"_s);
        if (environment && environment->count() > 1)
            environment->setCurrentIndex(1);
        hands().type(u"Label"_s, u"Corner"_s);
        hands().type(u"Address"_s, m_world->baseUrl(m_route.vendor).toString());
        const auto keys = m_world->keys(m_route.vendor);
        for (auto entry = m_route.fields.begin(); entry != m_route.fields.end(); ++entry)
            hands().type(entry.key(), keys.value(entry.value()).toString());
        QVERIFY(m_world->press(u"Add account"_s, u"Add"_s));
        QVERIFY(m_world->until([&] { return desk().accounts().accounts().size() == 1; }));
        m_account = desk().accounts().accounts().constFirst().id;
        QVERIFY(m_world->until(
            [&] { return desk().catalogue().standing(m_account).lastSuccess.isValid(); }));
        QVERIFY(m_world->untilQuiet());
        QCOMPARE(desk().accounts().status(m_account).link, LinkState::Online);
    }
    /// The row of a plan that can be topped up and cancelled.
    void selectPlan()
    {
        m_world->window().showPane(u"catalogue"_s);
        hands().trigger(u"Sync now"_s);
        QVERIFY(m_world->untilQuiet());
        auto* const table = hands().table(u"Catalogue table"_s);
        QVERIFY(table && table->model()->rowCount() > 0);
        const auto index = desk().catalogue().index();
        for (CatalogueIndex::Row row = 0; row < index->size(); ++row) {
            const auto offer = index->offer(row);
            // Not every plan can be topped up, and not every vendor's catalogue says which.
            const bool fits = !offer.isDayPlan() && offer.countries == QStringList{u"FR"_s} &&
                              offer.data && offer.data->bytes() > 4'000'000'000;
            if (!fits)
                continue;
            hands().type(u"Filter catalogue"_s, offer.name);
            QVERIFY(m_world->until([&] { return table->model()->rowCount() > 0; }));
            QVERIFY(hands().selectFirstRow(u"Catalogue table"_s));
            return;
        }
        QFAIL("no such plan");
    }
    IntentId buy()
    {
        hands().trigger(u"New order"_s);
        hands().type(u"Customer name"_s, u"Maria Sample"_s);
        hands().type(u"Customer e-mail"_s, u"maria@example.com"_s);
        const auto before = desk().intents().records().size();
        if (!m_world->press(u"New order"_s, u"Buy"_s))
            return {};
        if (!m_world->until([&] { return desk().intents().records().size() > before; }))
            return {};
        return desk().intents().records().constFirst().intent.id;
    }
    IntentState state(const IntentId& id) { return desk().intents().find(id)->state(); }
    QString story(const IntentId& id)
    {
        QStringList words;
        for (const auto& event : desk().intents().find(id)->events)
            words << event.cause + u": "_s + event.evidence.detail;
        return words.join(u'\n');
    }
    EsimKey onlyEsim()
    {
        return desk().esims().esims().isEmpty() ? EsimKey()
                                                : desk().esims().esims().constFirst().key;
    }
    void selectEsim()
    {
        m_world->window().showPane(u"esims"_s);
        QVERIFY(hands().selectFirstRow(u"eSIMs table"_s));
        m_world->settle();
    }
    /// The newest intent of the kind, once it is over.
    IntentState outcomeOf(ActKind kind)
    {
        const auto newest = [&]() -> const IntentRecord* {
            for (const auto& record : desk().intents().records()) {
                if (record.intent.act.kind == kind)
                    return &record;
            }
            return nullptr;
        };
        if (!m_world->until([&] { return newest() && isFinal(newest()->state()); }))
            qWarning("%s", newest() ? qUtf8Printable(story(newest()->intent.id)) : "no intent");
        return newest() ? newest()->state() : IntentState::Prepared;
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }
    void cleanup() { m_world.reset(); }

    void mainJob_data()
    {
        QTest::addColumn<int>("route");
        for (int i = 0; i < routes().size(); ++i)
            QTest::addRow("%s", qUtf8Printable(routes()[i].vendor)) << i;
    }
    void mainJob()
    {
        QFETCH(int, route);
        openFor(routes()[route]);
        addAccountByHand();
        if (m_route.vendor == u"troveana"_s)
            m_world->control(u"troveana/settings"_s, {{u"topUpGranted"_s, true}});
        selectPlan();
        if (QTest::currentTestFailed())
            return;
        m_world->window().showPane(u"wallet"_s);
        QVERIFY(hands().trigger(u"Sync now"_s));
        QVERIFY(m_world->until([&] { return desk().wallets().wallet(m_account).has_value(); }));
        const auto before = desk().wallets().wallet(m_account);
        m_world->window().showPane(u"catalogue"_s);
        const auto id = buy();
        QVERIFY(!id.isEmpty());
        QVERIFY2(m_world->until([&] { return state(id) == IntentState::Fulfilled; }),
                 qUtf8Printable(story(id)));

        // The QR on the counter is the code the vault keeps.
        const auto key = onlyEsim();
        QVERIFY(!key.id.isEmpty());
        const auto secrets = test::wait(desk().esims().secrets(key));
        QVERIFY(secrets && *secrets);
        const auto code = (*secrets)->activationCode.reveal();
        QVERIFY(code.startsWith("LPA:1$"));
        m_world->window().showPane(u"orders"_s);
        QVERIFY(hands().selectFirstRow(u"Orders table"_s));
        QVERIFY(hands().trigger(u"Show at counter"_s));
        QVERIFY(m_world->until(
            [&] { return m_world->counter().view().stage == CounterView::Stage::Code; }));
        m_world->counter().resize(1280, 800);
        QCOMPARE(test::decodedQr(m_world->counter().grab().toImage()), code);
        hands().press(&m_world->counter(), Qt::Key_Escape);

        // The balance fell by the price.
        m_world->window().showPane(u"wallet"_s);
        QVERIFY(hands().trigger(u"Sync now"_s));
        const auto paid = desk().intents().find(id)->intent.expected;
        QVERIFY(before && paid);
        QVERIFY(m_world->until([&] {
            const auto after = desk().wallets().wallet(m_account);
            return before->balance.micros() - after->balance.micros() == paid->micros();
        }));
    }

    void lifeOfAnEsim_data() { mainJob_data(); }
    void lifeOfAnEsim()
    {
        QFETCH(int, route);
        openFor(routes()[route]);
        m_account = m_world->addAccount(m_route.vendor);
        if (m_route.vendor == u"troveana"_s)
            grantTopUps();
        selectPlan();
        if (QTest::currentTestFailed())
            return;
        const auto id = buy();
        QVERIFY2(!id.isEmpty() &&
                     m_world->until([&] { return state(id) == IntentState::Fulfilled; }),
                 "not bought");
        if (m_route.hasUsage)
            readUsage();
        topUp();
        end();
    }

private:
    void grantTopUps()
    {
        m_world->control(u"troveana/settings"_s, {{u"topUpGranted"_s, true}});
        auto account = *desk().accounts().find(m_account);
        account.settings.insert(u"topUpGranted"_s, u"1"_s);
        QVERIFY(desk().accounts().update(account));
        m_world->settle();
    }
    void readUsage()
    {
        selectEsim();
        QVERIFY(hands().trigger(u"Sync now"_s));
        QVERIFY(m_world->untilQuiet());
        desk().usage().refresh({onlyEsim()});
        QVERIFY(m_world->untilQuiet());
        QVERIFY(m_world->until([&] { return desk().esims().find(onlyEsim())->used.has_value(); }));
    }
    void topUp()
    {
        selectEsim();
        QVERIFY2(hands().trigger(u"Top up"_s),
                 qUtf8Printable(desk().esims().fit(ActKind::TopUp, onlyEsim()).reason));
        QVERIFY(m_world->untilQuiet());
        QVERIFY(m_world->press(u"Top up"_s, u"Top up"_s));
        QCOMPARE(outcomeOf(ActKind::TopUp), IntentState::Fulfilled);
        QVERIFY(m_world->untilQuiet());
    }
    void end()
    {
        selectEsim();
        const bool cancels = m_route.ending == ActKind::Cancel;
        QVERIFY2(hands().trigger(cancels ? u"Cancel eSIM"_s : u"Revoke eSIM"_s),
                 qUtf8Printable(desk().esims().fit(m_route.ending, onlyEsim()).reason));
        const auto last = last4(desk().esims().find(onlyEsim())->iccid);
        hands().type(u"Type %1 to confirm"_s.arg(last), last);
        QVERIFY(m_world->press(cancels ? u"Cancel eSIM"_s : u"Revoke eSIM"_s,
                               cancels ? u"Cancel this eSIM"_s : u"Revoke"_s));
        QCOMPARE(outcomeOf(m_route.ending), IntentState::Fulfilled);
        QVERIFY(m_world->until(
            [&] { return desk().esims().find(onlyEsim())->state == EsimState::Ended; }));
    }
};

SIMSTOCK_TEST_MAIN(TestVendorJourneys, QApplication)
#include "tst_vendorjourneys.moc"
