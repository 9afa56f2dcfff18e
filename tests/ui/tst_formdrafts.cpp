// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/branddesk.h"
#include "models/desk/drafts.h"
#include "models/desk/shopbooks.h"
#include "tests/support/testsupport.h"
#include "tests/ui/uihelp.h"
#include "tests/ui/windowrig.h"
#include "ui/shell/draftsbanner.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Form {
    const char* name;
    QString pane;
    ActionId action = ActionId::Count; ///< Count: not by an action of the pane
    QString field;
    QVariant typed;
    QString entry = {};  ///< of the menu bar, instead of an action
    QString tab = {};    ///< of the pane
    QString button = {}; ///< of the first sheet, which opens the one that is meant
};

const QList<Form>& forms()
{
    static const QList<Form> all{
        {"new brand", u"storefront"_s, ActionId::NewBrand, u"Name"_s, u"Zoë “Ω” <b>"_s},
        {"brand", u"storefront"_s, ActionId::EditBrand, u"Sender"_s, u"Harbour & Sons"_s},
        {"mail server", u"storefront"_s, ActionId::MailServer, u"Host"_s, u"smtp.zoe.example"_s},
        {"prices",
         u"storefront"_s,
         ActionId::ChangePrices,
         u"Rule"_s,
         u"cost*1.71"_s,
         {},
         u"Prices"_s},
        {"new webhook", u"webhooks"_s, ActionId::NewWebhook, u"URL"_s, u"https://zoe.example"_s},
        {"webhook", u"webhooks"_s, ActionId::EditWebhook, u"Name"_s, u"Renamed"_s},
        {"trip", u"catalogue"_s, ActionId::Count, u"Need"_s, u"JP, 5 days, 2 GB"_s,
         u"Find for a trip…"_s},
        {"retail prices", u"catalogue"_s, ActionId::ChangePrices, u"Price in USD"_s, u"12.34"_s},
        {"price rules",
         u"catalogue"_s,
         ActionId::ChangePrices,
         u"Formula for all plans"_s,
         u"cost*1.91"_s,
         {},
         {},
         u"Rules for all plans…"_s},
        {"low mark", u"wallet"_s, ActionId::SetLowMark, u"Low mark in USD"_s, u"75"_s},
        {"add money", u"wallet"_s, ActionId::AddMoney, u"Amount"_s, u"250"_s},
        {"shift", u"wallet"_s, ActionId::Count, u"Who worked"_s, u"Zoë"_s, u"Close shift…"_s},
        {"account settings", u"accounts"_s, ActionId::AccountSettings, u"Label"_s, u"Quay"_s},
        {"route", u"orders"_s, ActionId::Count, u"At least days"_s, 12, u"Find a plan for…"_s},
        {"customers", u"esims"_s, ActionId::AssignPaste, u"Customer list"_s, u"Ada\nBob"_s},
        {"settle", u"orders"_s, ActionId::WriteOff, u"Reason"_s, u"the vendor phoned"_s}};
    return all;
}

} // namespace

/// The forms that begin in a pane: after the end of the program the draft opens its own form again,
/// with what was typed, about what it was about.
class TestFormDrafts : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WindowRig> rig;

    Sheet* sheet() const
    {
        for (auto* one : rig->window->findChildren<Sheet*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void open(const Form& form)
    {
        auto& pane = rig->show(form.pane);
        if (auto* tabs = pane.findChild<QTabBar*>(); tabs && !form.tab.isEmpty())
            tabs->setCurrentIndex(1);
        rig->settle();
        if (form.action != ActionId::Count) {
            QTRY_VERIFY(rig->table().model()->rowCount() > 0);
            rig->table().selectRow(0);
        }
        if (form.action == ActionId::AssignPaste || form.action == ActionId::ChangePrices)
            rig->table().selectionModel()->select(rig->table().model()->index(2, 0),
                                                  QItemSelectionModel::Select |
                                                      QItemSelectionModel::Rows);
        rig->settle();
        auto* action = form.action == ActionId::Count ? menuAction(*rig->window, form.entry)
                                                      : rig->window->actions().action(form.action);
        QVERIFY2(action, qPrintable(form.entry));
        QVERIFY2(action->isEnabled(), qPrintable(action->toolTip()));
        action->trigger();
        rig->settle();
        if (!form.button.isEmpty()) {
            button(*sheet(), form.button)->click();
            rig->settle();
        }
    }
    static QVariant valueIn(const QWidget& window, const QString& field)
    {
        if (const auto* text = named<QPlainTextEdit>(window, field))
            return text->toPlainText();
        if (const auto* spin = named<QSpinBox>(window, field))
            return spin->value();
        const auto* edit = named<QLineEdit>(window, field);
        return edit ? edit->text() : QVariant();
    }
    static void type(const QWidget& window, const QString& field, const QVariant& value)
    {
        QWidget* widget = named<QLineEdit>(window, field); // a caption may have the same words
        if (widget == nullptr)
            widget = named<QPlainTextEdit>(window, field);
        if (widget == nullptr)
            widget = named<QSpinBox>(window, field);
        QVERIFY2(widget, qPrintable(field));
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
            text->insertPlainText(value.toString()); // pasted
        else if (auto* edit = qobject_cast<QLineEdit*>(widget))
            edit->insert(value.toString());
        else
            QTest::keyClicks(widget, value.toString());
    }
    /// Presses what the banner offers after the start.
    void goOn()
    {
        auto* banner = rig->window->findChild<DraftsBanner*>();
        QVERIFY(banner && banner->isVisible());
        auto* goOn = button(*banner, u"Continue the draft"_s);
        goOn->setFocus();
        QTest::keyClick(goOn, Qt::Key_Space);
        rig->settle();
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<WindowRig>();
        rig->stockRows(6);
        rig->begin();
        rig->openWindow();
    }
    void cleanup() { rig.reset(); }

    void theFormComesBack_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; which < forms().size(); ++which)
            QTest::newRow(forms().at(which).name) << which;
    }
    void theFormComesBack()
    {
        QFETCH(const int, which);
        const auto& form = forms().at(which);
        if (form.action == ActionId::WriteOff) {
            ActAnswer lost;
            lost.outcome = Outcome::Unknown;
            lost.evidence.anyByteLeft = true;
            lost.error = makeError(ErrorKind::Timeout);
            rig->script.acts.then(lost);
            OrderDraft order;
            order.offer = DeskRig::plans().at(2);
            order.offer.account = rig->account;
            order.quantity = 1;
            order.days = order.offer.days;
            QVERIFY(rig->desk->orders().buy(u"lost"_s, order));
            for (int second = 0; second < 5; ++second)
                rig->pass(1s);
            rig->show(u"orders"_s).setFilterText(u"unknown"_s);
        }
        open(form);
        QVERIFY(sheet());
        const auto title = sheet()->windowTitle();
        QTRY_VERIFY(named<QWidget>(*sheet(), form.field) &&
                    named<QWidget>(*sheet(), form.field)->isEnabled());
        type(*sheet(), form.field, form.typed);
        QCOMPARE(valueIn(*sheet(), form.field).toString(), form.typed.toString());
        rig->pass(500ms); // and nothing else: no focus moves, nothing is closed
        const auto about = labels(*sheet());
        rig->restart();
        QVERIFY(!sheet());
        goOn();
        QTRY_VERIFY2(sheet(), qPrintable(labels(*rig->window)));
        QCOMPARE(sheet()->windowTitle(), title);
        QTRY_COMPARE(valueIn(*sheet(), form.field).toString(), form.typed.toString());
        QVERIFY2(labels(*sheet()).contains(u"Your draft from"_s), qPrintable(labels(*sheet())));
        for (const auto& line : about.split(u'\n')) {
            if (line.contains(u"2 price(s)"_s) || line.contains(u"and 1 more"_s))
                QVERIFY2(labels(*sheet()).contains(line), qPrintable(line)); // the same plans
        }
        // Given up, it is gone: nothing is offered after the next start.
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QVERIFY(rig->desk->books().drafts.drafts().isEmpty());
    }

    void tickedEventsComeBack()
    {
        open(forms().at(4));
        auto* events = sheet()->findChild<QListWidget*>();
        QCOMPARE(events->count(), 1);
        events->item(0)->setCheckState(Qt::Unchecked);
        rig->pass(500ms);
        rig->restart();
        goOn();
        QTRY_VERIFY(sheet());
        events = sheet()->findChild<QListWidget*>();
        QCOMPARE(events->count(), 1);
        QCOMPARE(events->item(0)->checkState(), Qt::Unchecked);
    }

    void rulesComeBackAllOfThem()
    {
        open({"route",
              u"orders"_s,
              ActionId::Count,
              {},
              {},
              u"Find a plan for…"_s,
              {},
              u"Routing rules…"_s});
        for (const int gigabytes : {7, 9}) {
            button(*sheet(), u"New rule"_s)->click();
            named<QSpinBox>(*sheet(), u"At least GB"_s)->setValue(gigabytes);
        }
        rig->pass(500ms);
        rig->restart();
        goOn();
        QTRY_VERIFY(sheet());
        const auto* rules = named<QListWidget>(*sheet(), u"Rules"_s);
        QCOMPARE(rules->count(), 2);
        QVERIFY(rules->item(0)->text().contains(u"7 GB"_s));
        QVERIFY(rules->item(1)->text().contains(u"9 GB"_s));
    }

    /// What it is about went while the program was closed: told in words, and the draft stays.
    void whatIsNotHereNowIsTold()
    {
        open(forms().at(1));
        type(*sheet(), u"Sender"_s, u"Harbour & Sons"_s);
        rig->pass(500ms);
        rig->admin.brands.usually(QList<BrandProfile>{});
        sheet()->close();
        rig->desk->brands().refreshAll();
        rig->settle();
        rig->restart();
        goOn();
        QVERIFY(!sheet());
        QTRY_VERIFY2(labels(*rig->window).contains(u"The draft stays until it is."_s),
                     qPrintable(labels(*rig->window)));
        QCOMPARE(rig->desk->books().drafts.drafts().size(), 1);
    }
};

SIMSTOCK_TEST_MAIN(TestFormDrafts, QApplication)
#include "tst_formdrafts.moc"
