// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/pricebook.h"
#include "models/index/catalogueindex.h"
#include "tests/journey/consoleworld.h"
#include "tests/journey/keyboard.h"
#include "tests/support/decodedqr.h"
#include "ui/customer/customerwords.h"

#include <QJsonArray>
#include <QLabel>
#include <QTableView>

using namespace simstock;
using namespace Qt::StringLiterals;

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
        QVERIFY(m_world->until(
            [&] { return table(u"Catalogue table"_s)->model()->rowCount() == 1; }));
        m_keys->press(QKeySequence(Qt::Key_Return));
        QCOMPARE(test::Keyboard::place(), u"Catalogue table"_s);
        QVERIFY(table(u"Catalogue table"_s)->currentIndex().isValid());
    }
    /// The code of the only eSIM as the vendor itself has it.
    [[nodiscard]] QByteArray codeAtVendor()
    {
        const auto key = desk().esims().esims().constFirst().key;
        const auto secrets = test::wait(desk().esims().secrets(key));
        return secrets && *secrets ? (*secrets)->activationCode.reveal() : QByteArray();
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
        QVERIFY(test::ConsoleWorld::wordsOf(&m_world->counter()).contains(u"Voyage"_s));
        m_keys->press(QKeySequence(u"Ctrl+N"_s));
        QVERIFY(m_world->untilQuiet());
        m_keys->press(QKeySequence(u"Alt+B"_s));
        qInfo("%s", qPrintable(test::Keyboard::place()));
        QVERIFY(m_world->until([&] { return stage() == Stage::Code; }));
        m_world->counter().resize(1280, 800);
        QCOMPARE(test::decodedQr(m_world->counter().grab().toImage()), codeAtVendor());
        QVERIFY2(m_keys->count() <= 12, qUtf8Printable(m_keys->story()));
    }
};

SIMSTOCK_TEST_MAIN(TestDayByKeyboard, QApplication)
#include "tst_daybykeyboard.moc"
