// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/customerbook.h"
#include "models/desk/handoverlog.h"
#include "models/desk/orderdesk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/tagbook.h"
#include "models/desk/usagedesk.h"
#include "models/domain/iccid.h"
#include "models/index/catalogueindex.h"
#include "models/items/batchmodel.h"
#include "tests/journey/consoleworld.h"
#include "tests/journey/keyboard.h"
#include "tests/support/decodedqr.h"
#include "ui/customer/customerwords.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QTableView>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Stage = CounterView::Stage;

/// A day in the shop without a mouse: what an agent does most, in the real windows, by the keyboard
/// alone, counted.
class TestDayByKeyboard : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::ConsoleWorld> m_world;
    std::unique_ptr<test::Keyboard> m_keys;
    AccountId m_account;

    [[nodiscard]] Desk& desk() const { return m_world->desk(); }
    [[nodiscard]] Stage stage() const { return m_world->counter().view().stage; }
    [[nodiscard]] QTableView* table(const QString& name) const
    {
        return m_world->hands().table(name);
    }
    /// From wherever the keyboard is to the row of the first plan that fits the words.
    void findPlan(const QString& words)
    {
        m_keys->press(QKeySequence(u"Ctrl+1"_s));
        m_keys->press(QKeySequence(u"Ctrl+F"_s));
        m_keys->type(words);
        QVERIFY(
            m_world->until([&] { return table(u"Catalogue table"_s)->model()->rowCount() == 1; }));
        m_keys->press(QKeySequence(Qt::Key_Return));
        QVERIFY(comesTo(u"Catalogue table"_s));
        QVERIFY(table(u"Catalogue table"_s)->currentIndex().isValid());
    }
    /// Whether the counter says it, in French and not in English.
    [[nodiscard]] bool isSaid(const char* sentence) const
    {
        const auto french = CustomerWords(u"fr"_s).text(sentence);
        return french != QLatin1StringView(sentence) &&
               test::ConsoleWorld::wordsOf(&m_world->counter()).contains(french);
    }
    /// What the customer's phone does.
    void install()
    {
        m_world->control(u"esimaccess/esim"_s,
                         {{u"iccid"_s, desk().esims().esims().constFirst().iccid.text()},
                          {u"esimStatus"_s, u"GOT_RESOURCE"_s},
                          {u"smdpStatus"_s, u"INSTALLATION"_s}});
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_world = std::make_unique<test::ConsoleWorld>();
        m_keys = std::make_unique<test::Keyboard>(*m_world);
        m_world->open();
        m_account = m_world->addAccount(u"esimaccess"_s);
        QVERIFY(!m_account.isEmpty());
    }
    void cleanup()
    {
        m_keys.reset();
        m_world.reset();
    }

    /// The customer stands there: offer, his language, bought, QR, installed, thanks.
    void walkInSale()
    {
        findPlan(u"country:FR gb>=5"_s);
        m_keys->restart();
        m_keys->press(QKeySequence(u"Ctrl+D"_s));
        QCOMPARE(stage(), Stage::Offer);
        m_keys->press(QKeySequence(u"Alt+C"_s));
        m_keys->press(QKeySequence(u"C"_s));
        m_keys->press(QKeySequence(u"F"_s));
        QCOMPARE(m_world->counter().words().language(), u"fr"_s);
        QVERIFY(test::ConsoleWorld::wordsOf(&m_world->counter()).contains(u"30 jours"_s));
        m_keys->press(QKeySequence(u"Ctrl+N"_s));
        QVERIFY(untilPossible(u"New order"_s, u"Buy 1"_s));
        m_keys->press(QKeySequence(u"Alt+B"_s));
        QVERIFY(m_world->until([&] { return stage() == Stage::Code; }));
        QVERIFY(isSaid("Scan this code with your phone"));
        m_world->counter().resize(1280, 800);
        QCOMPARE(test::decodedQr(m_world->counter().grab().toImage()),
                 m_world->codeAtVendor(desk().esims().esims().constFirst().key.id.text()));
        QVERIFY(comesTo(u"Orders table"_s));
        install();
        QVERIFY(m_world->until([&] { return stage() == Stage::Downloaded; })); // nobody asks
        m_keys->press(QKeySequence(u"Ctrl+Alt+Right"_s));
        QCOMPARE(stage(), Stage::Thanks);
        QVERIFY(isSaid("Thank you!"));
        QCOMPARE(m_keys->story(), u"Ctrl+D, Alt+C, C, F, Ctrl+N, Alt+B, Ctrl+Alt+Right"_s);
        QVERIFY(m_keys->count() <= 12);
    }

    /// Twenty people of a spreadsheet, each with an eSIM of his own, and each bought once.
    void groupOfTwenty()
    {
        findPlan(u"country:FR gb>=5"_s);
        const auto price = plan().cost;
        QStringList people;
        for (int person = 1; person <= groupSize; ++person)
            people << u"Guest %1\tguest%1@example.com\tRoom %2"_s.arg(person).arg(200 + person);
        QGuiApplication::clipboard()->setText(people.join(u'\n')); // what the spreadsheet left
        const auto balance = balanceAtVendor();
        m_keys->restart();
        m_keys->press(QKeySequence::Paste);
        m_keys->press(QKeySequence(Qt::Key_Return)); // Open as a batch…
        QVERIFY(comesTo(u"Name of the batch"_s));
        m_keys->type(u"Lyon trip"_s);
        m_keys->press(QKeySequence(Qt::Key_Return)); // Preview
        QVERIFY(untilPossible(u"New batch"_s, u"Buy 20"_s));
        m_keys->press(QKeySequence(u"Alt+B"_s));
        QVERIFY(m_world->until([&] { return readyMembers() == groupSize; }, 12min, 2s));
        QVERIFY(comesTo(u"Batch table"_s));

        // The vendor's books: twenty orders, no two with one number, at one price each.
        const auto sold = m_world->control(u"esimaccess/esims"_s).value(u"esims").toArray();
        QSet<QString> orders;
        for (const auto& esim : sold)
            orders.insert(esim.toObject().value(u"orderNo").toString());
        QCOMPARE(sold.size(), groupSize);
        QCOMPARE(orders.size(), groupSize);
        QCOMPARE(m_world->requests(u"/esim/order"_s).size(), groupSize);
        QCOMPARE(balance - balanceAtVendor(), groupSize * price.micros());

        m_keys->press(QKeySequence(Qt::Key_Escape));
        QVERIFY(comesTo(u"Catalogue table"_s));
        m_keys->press(QKeySequence(u"Ctrl+Shift+U"_s));
        QCOMPARE(m_world->hands().rows(u"Customers table"_s), groupSize);
        m_keys->press(QKeySequence(Qt::Key_Escape));
        QVERIFY(comesTo(u"Catalogue table"_s));
        compareMembers();
        QCOMPARE(m_keys->story(),
                 u"Ctrl+V, Return, \"Lyon trip\", Return, Alt+B, Esc, Ctrl+Shift+U, Esc"_s);
    }

    /// The customer comes back without his code; the last digits of the number are in his phone.
    void lostCodeIsPrintedAnew()
    {
        sell(3);
        const auto lost = desk().esims().esims().at(1);
        m_keys->restart();
        m_keys->press(QKeySequence(u"Ctrl+K"_s));
        m_keys->type(last4(lost.iccid));
        QVERIFY(m_world->until([&] { return isProposed(lost); }));
        m_keys->press(QKeySequence(Qt::Key_Return));
        QVERIFY(comesTo(u"eSIMs table"_s));
        const auto row = keyOfRow(u"eSIMs table"_s);
        QCOMPARE(row.toString(), lost.key.account.text() + u'/' + lost.key.id.text());
        m_keys->press(QKeySequence::Print);
        QVERIFY(m_world->until([&] { return m_world->hands().window(u"Print"_s); }));
        const auto path = printedFile();
        m_keys->press(QKeySequence(Qt::Key_Return));
        QVERIFY(m_world->until([&] {
            return desk().handOvers().standing(*desk().esims().find(lost.key)) ==
                   HandOverStanding::Sent;
        }));
        const QTemporaryDir folder;
        QProcess reader;
        reader.start(u"pdftoppm"_s,
                     {u"-r"_s, u"200"_s, u"-png"_s, path, folder.filePath(u"slip"_s)});
        QVERIFY2(reader.waitForFinished(), "pdftoppm is missing: install poppler-utils");
        QCOMPARE(test::decodedQr(QImage(folder.filePath(u"slip-1.png"_s))),
                 m_world->codeAtVendor(lost.key.id.text()));
        m_keys->press(QKeySequence(Qt::Key_Escape));
        QVERIFY(comesTo(u"eSIMs table"_s));
        QCOMPARE(keyOfRow(u"eSIMs table"_s), row);
        QCOMPARE(m_keys->story(),
                 u"Ctrl+K, \"%1\", Return, Ctrl+P, Return, Esc"_s.arg(last4(lost.iccid)));
    }

    /// Somebody runs out of data by tomorrow: he is called, says yes, and has more.
    void topUpFromTheRadar()
    {
        sell(1);
        useUp();
        const auto esim = desk().esims().esims().constFirst();
        m_keys->restart();
        m_keys->press(QKeySequence(u"Ctrl+4"_s));
        m_keys->press(QKeySequence(u"Alt+V"_s));
        m_keys->press(QKeySequence(u"C"_s));
        QCOMPARE(m_world->hands().rows(u"Usage table"_s), 1);
        QVERIFY(comesTo(u"Usage table"_s));
        m_keys->press(QKeySequence(Qt::Key_Down));
        const auto row = keyOfRow(u"Usage table"_s);
        QVERIFY(row.isValid());
        m_keys->press(QKeySequence(u"Ctrl+T"_s));
        QVERIFY(untilPossible(u"Top up"_s, u"Top up for"_s));
        m_keys->press(QKeySequence(u"Alt+T"_s));
        QVERIFY(m_world->until([&] { return !m_world->hands().window(u"Top up"_s); }));
        QVERIFY(comesTo(u"Usage table"_s));
        QCOMPARE(keyOfRow(u"Usage table"_s), row);
        const auto total = [&] { return desk().esims().find(esim.key)->total; };
        QVERIFY(m_world->until([&] { return total() && esim.total && *total() != *esim.total; }));
        QVERIFY(m_world->untilQuiet());
        QCOMPARE(m_world->requests(u"/esim/topup"_s).size(), 1);
        const auto more = total()->display(QLocale());
        QVERIFY2(test::ConsoleWorld::wordsOf(&m_world->window()).contains(more),
                 qUtf8Printable(more));
        QCOMPARE(m_keys->story(), u"Ctrl+4, Alt+V, C, Down, Ctrl+T, Alt+T"_s);
    }

    /// Where the customer has a screen the agent's one never shows a code.
    void pastedCodeStaysOffTheAgentsScreen()
    {
        auto& counter = m_world->counter();
        m_keys->press(QKeySequence(u"Ctrl+Shift+D"_s));
        QVERIFY(counter.isVisible());
        m_world->counterPlace().fill(*QGuiApplication::primaryScreen()); // as a second monitor
        QVERIFY(counter.isFullScreen());
        m_world->window().activateWindow();
        m_world->settle();
        QGuiApplication::clipboard()->setText(u"LPA:1$rsp.example.com$SOMEBODY-ELSES"_s);
        m_keys->press(QKeySequence::Paste);
        m_keys->press(QKeySequence(Qt::Key_Return)); // Show at the counter
        QCOMPARE(stage(), Stage::Code);
        QVERIFY(!counter.isFullScreen()); // it is the agent's screen: only a window to drag
        QVERIFY(m_world->window().isActiveWindow());
    }

    void noTwoActionsShareAKey()
    {
        sell(1);
        const QStringList panes{u"catalogue"_s, u"orders"_s,   u"esims"_s,    u"usage"_s,
                                u"wallet"_s,    u"messages"_s, u"webhooks"_s, u"storefront"_s,
                                u"accounts"_s,  u"activity"_s};
        QStringList shared;
        for (const auto& pane : panes) {
            m_world->window().showPane(pane);
            if (auto* const rows = m_world->window().pane(pane)->findChild<TableView*>())
                rows->selectRow(0);
            m_world->settle();
            QMap<QString, QList<QAction*>> owners;
            for (auto* const action : actionsOf(m_world->window()))
                owners[action->shortcut().toString()].append(action);
            for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
                if (owner->size() > 1 && !isEitherOr(*owner))
                    shared << pane + u' ' + owner.key();
            }
        }
        QCOMPARE(shared.join(u'\n'), QString());
    }

    /// Escape leads back to the row from every window that a key opened over it.
    void escapeLeadsBackToTheRow_data()
    {
        QTest::addColumn<QString>("pane");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("windows");
        QTest::newRow("plans") << u"Ctrl+1"_s << u"Catalogue table"_s
                               << QStringList{u"Ctrl+N"_s, u"Ctrl+Shift+B"_s, u"Ctrl+Shift+F"_s,
                                              u"Ctrl+Shift+N"_s, u"Ctrl+F"_s};
        QTest::newRow("orders") << u"Ctrl+2"_s << u"Orders table"_s
                                << QStringList{u"Ctrl+Shift+T"_s, u"Ctrl+F"_s};
        QTest::newRow("eSIMs") << u"Ctrl+3"_s << u"eSIMs table"_s
                               << QStringList{u"Ctrl+H"_s,       u"Ctrl+T"_s,
                                              u"Ctrl+Shift+T"_s, u"Ctrl+Shift+A"_s,
                                              u"Ctrl+Shift+U"_s, u"Ctrl+K"_s,
                                              u"Ctrl+,"_s,       u"Ctrl+/"_s,
                                              u"F2"_s,           u"Ctrl+F"_s};
    }
    void escapeLeadsBackToTheRow()
    {
        QFETCH(QString, pane);
        QFETCH(QString, table);
        QFETCH(QStringList, windows);
        sell(1);
        m_keys->press(QKeySequence(pane));
        m_keys->press(QKeySequence(Qt::Key_Down));
        QCOMPARE(test::Keyboard::place(), table);
        const auto row = keyOfRow(table);
        QVERIFY(row.isValid());
        for (const auto& keys : windows) {
            m_keys->press(QKeySequence(keys));
            QVERIFY(m_world->untilQuiet());
            QVERIFY2(test::Keyboard::hand() && test::Keyboard::place() != table,
                     qUtf8Printable(keys));
            m_keys->press(QKeySequence(Qt::Key_Escape));
            QVERIFY2(test::Keyboard::place() == table, qUtf8Printable(keys));
            QCOMPARE(keyOfRow(table), row);
        }
    }

private:
    static constexpr int groupSize = 20;

    [[nodiscard]] QVariant keyOfRow(const QString& name) const
    {
        const auto* const rows = qobject_cast<TableView*>(table(name));
        return rows ? rows->currentKey() : QVariant();
    }
    /// In micro-units.
    [[nodiscard]] qint64 balanceAtVendor()
    {
        return m_world->control(u"esimaccess/balance"_s).value(u"balance").toInteger() * 100;
    }
    /// What the windows do comes to rest with the keyboard there; a sheet that closes gives it back
    /// within the next turns.
    [[nodiscard]] bool comesTo(const QString& place)
    {
        const bool isThere = m_world->until([&] { return test::Keyboard::place() == place; });
        if (!isThere)
            qWarning("the keyboard is at: %s", qUtf8Printable(test::Keyboard::place()));
        return isThere;
    }
    bool untilPossible(const QString& title, const QString& words)
    {
        const auto isPossible = [&] {
            const auto* const button =
                m_world->hands().button(m_world->hands().window(title), words);
            return button && button->isEnabled();
        };
        const bool isDone = m_world->until(isPossible);
        if (!isDone)
            qWarning("%s",
                     qUtf8Printable(test::ConsoleWorld::wordsOf(m_world->hands().window(title))));
        return isDone;
    }
    /// Members of the group whose state on the screen is Ready.
    [[nodiscard]] int readyMembers() const
    {
        const auto* const rows = table(u"Batch table"_s);
        int ready = 0;
        for (int row = 0; rows && row < rows->model()->rowCount(); ++row) {
            const auto state =
                rows->model()->index(row, static_cast<int>(BatchColumn::State)).data();
            ready += state.toString() == wordText(OrderWord::Ready) ? 1 : 0;
        }
        return ready;
    }
    void compareMembers()
    {
        QSet<QString> names;
        for (const auto& esim : desk().esims().esims()) {
            const auto customer = desk().books().customers.customerOf(esim.key);
            QVERIFY(customer);
            QCOMPARE(customer->email,
                     QString(customer->name).toLower().remove(u' ') + u"@example.com"_s);
            QCOMPARE(desk().books().tags.tags(tagsubject::ofEsim(esim.key)),
                     QStringList{u"Lyon trip"_s});
            names.insert(customer->name);
        }
        QCOMPARE(names.size(), groupSize);
    }
    /// What was sold before the journey begins.
    void sell(int quantity)
    {
        OrderDraft draft;
        draft.offer = plan();
        draft.days = draft.offer.days;
        draft.quantity = quantity;
        const auto quote = m_world->answerOf(desk().orders().quote(draft));
        QVERIFY(quote);
        const auto id = desk().orders().buy(u"before"_s, draft);
        QVERIFY(id && m_world->untilFulfilled(*id));
        QCOMPARE(desk().esims().esims().size(), quantity);
    }
    [[nodiscard]] bool isProposed(const Esim& esim) const
    {
        const auto* const results =
            qobject_cast<QListWidget*>(m_world->inside(u"Command palette"_s, u"Results"_s));
        const auto* const first = results ? results->currentItem() : nullptr;
        return first && first->data(Qt::AccessibleTextRole).toString().contains(last4(esim.iccid));
    }
    /// The file the print dialog proposes.
    [[nodiscard]] QString printedFile() const
    {
        const auto* const field =
            m_world->hands().window(u"Print"_s)->findChild<QLineEdit*>(u"filename"_s);
        return field ? field->text() : QString();
    }
    /// The only customer uses his data so fast that it ends today.
    void useUp()
    {
        const auto esim = desk().esims().esims().constFirst();
        constexpr qint64 gigabyte = 1'073'741'824;
        for (int reading = 0; reading < 4; ++reading) {
            m_world->control(u"esimaccess/esim"_s, {{u"iccid"_s, esim.iccid.text()},
                                                    {u"esimStatus"_s, u"IN_USE"_s},
                                                    {u"smdpStatus"_s, u"ENABLED"_s},
                                                    {u"orderUsage"_s, reading * gigabyte}});
            desk().esims().syncAll();
            QVERIFY(m_world->untilQuiet());
            desk().usage().refresh({esim.key}, UsageRead::Fresh);
            QVERIFY(m_world->untilQuiet());
            m_world->pass(3h, 30min);
        }
    }
    /// The plan that is sold here.
    [[nodiscard]] Offer plan() const
    {
        const auto index = desk().catalogue().index();
        for (CatalogueIndex::Row row = 0; row < index->size(); ++row) {
            const auto offer = index->offer(row);
            if (offer.countries == QStringList{u"FR"_s} && offer.data->bytes() > 4'000'000'000)
                return offer;
        }
        return {};
    }
    /// Showing at the counter means the plan here and the eSIM there, never both in one pane.
    [[nodiscard]] static bool isEitherOr(const QList<QAction*>& owners)
    {
        QStringList names;
        int possible = 0;
        for (const auto* const owner : owners) {
            names << owner->objectName();
            possible += owner->isEnabled() ? 1 : 0;
        }
        names.sort();
        return possible <= 1 && names == QStringList{u"ShowAtCounter"_s, u"ShowOffer"_s};
    }
    [[nodiscard]] static QList<QAction*> actionsOf(const QWidget& window)
    {
        QList<QAction*> all;
        for (auto* const menu : window.findChildren<QMenu*>()) {
            for (auto* const action : menu->actions()) {
                if (!action->shortcut().isEmpty() && !all.contains(action))
                    all.append(action);
            }
        }
        return all;
    }
};

SIMSTOCK_TEST_MAIN(TestDayByKeyboard, QApplication)
#include "tst_daybykeyboard.moc"
