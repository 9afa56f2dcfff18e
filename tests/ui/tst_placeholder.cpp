// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/ui/samplerows.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPushButton* buttonNamed(const QWidget& parent, const QString& text)
{
    for (auto* button : parent.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestPlaceholder : public QObject {
    Q_OBJECT
private:
    ManualClock m_clock{QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC)};

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void skeletonComesLate()
    {
        auto* content = new QLabel(u"rows"_s);
        Placeholder placeholder(m_clock, content);
        placeholder.show();
        placeholder.showLoading();
        m_clock.advance(149ms);
        QVERIFY(content->isVisible());
        m_clock.advance(1ms);
        QVERIFY(!content->isVisible());
        QVERIFY(placeholder.findChild<Skeleton*>()->isVisible());
        placeholder.showContent();
        QVERIFY(content->isVisible());
        placeholder.showLoading();
        placeholder.showContent(); // fast: no skeleton ever
        m_clock.advance(1s);
        QVERIFY(content->isVisible());
    }

    void emptyTeaches()
    {
        Placeholder placeholder(m_clock, new QWidget);
        placeholder.show();
        placeholder.showEmpty(Icon::Orders, u"Orders stand here."_s, u"New order…"_s);
        QCOMPARE(placeholder.state(), Placeholder::State::Empty);
        QSignalSpy action(&placeholder, &Placeholder::emptyActionRequested);
        QTest::mouseClick(buttonNamed(placeholder, u"New order…"_s), Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        placeholder.showEmpty(Icon::Orders, u"Nothing matches."_s);
        QVERIFY(!placeholder.findChild<EmptyState*>()->findChild<QPushButton*>()->isVisible());
    }

    void errorSaysWhatAndOffersRetryAndDetails()
    {
        Placeholder placeholder(m_clock, new QWidget);
        placeholder.show();
        Error error =
            makeError(ErrorKind::Server, u"The vendor failed. Try again."_s, u"<b>oops</b>"_s);
        error.vendorCode = u"000001"_s;
        error.httpStatus = 502;
        placeholder.showError(error);
        auto* state = placeholder.findChild<ErrorState*>();
        auto* details = state->findChild<QPlainTextEdit*>();
        QVERIFY(!details->isVisible());
        QTest::mouseClick(buttonNamed(*state, u"Details"_s), Qt::LeftButton);
        QVERIFY(details->isVisible());
        QCOMPARE(details->toPlainText(),
                 u"Server\nVendor code: 000001\nHTTP status: 502\n<b>oops</b>"_s);
        QSignalSpy retry(&placeholder, &Placeholder::retryRequested);
        QTest::mouseClick(buttonNamed(*state, u"Retry"_s), Qt::LeftButton);
        QCOMPARE(retry.count(), 1);
    }

    void noticeStandsAboveTheRows()
    {
        auto* content = new QLabel(u"rows"_s);
        Placeholder placeholder(m_clock, content);
        placeholder.show();
        placeholder.setNotice(Tone::Warn, u"Offline. As of 14:02."_s, u"Retry"_s);
        auto* banner = placeholder.findChild<Banner*>();
        QVERIFY(banner->isVisible());
        QVERIFY(content->isVisible());
        QSignalSpy retry(&placeholder, &Placeholder::noticeActionRequested);
        QTest::mouseClick(buttonNamed(*banner, u"Retry"_s), Qt::LeftButton);
        QCOMPARE(retry.count(), 1);
        placeholder.setNotice(Tone::Warn, {});
        QVERIFY(!banner->isVisible());
    }

    void frameKnowsItsTable()
    {
        test::SampleRows model(340);
        auto* table = new TableView(u"Catalogue table"_s);
        table->setModel(&model);
        PaneFrame frame(m_clock, u"Catalogue"_s, u"Filter catalogue"_s, table);
        frame.attachTable(*table);
        frame.setCount(u"340 plans"_s);
        QAction order(u"&New order…"_s);
        frame.setPrimaryAction(&order);
        frame.resize(1000, 500);
        frame.show();
        QCOMPARE(frame.filter().accessibleName(), u"Filter catalogue"_s);
        const auto shows = [&frame](const QString& text) {
            const auto labels = frame.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
                return label->isVisible() && label->text() == text;
            });
        };
        QVERIFY(shows(u"340 plans"_s));
        for (const int row : {1, 2, 3})
            table->selectionModel()->select(model.index(row, 0), QItemSelectionModel::Select |
                                                                     QItemSelectionModel::Rows);
        QVERIFY(shows(u"3 of 340 selected"_s));
        table->clearSelection();
        QVERIFY(shows(u"340 plans"_s));
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(frame.filter().text(), u"j"_s);
        QSignalSpy triggered(&order, &QAction::triggered);
        QPushButton* primary = buttonNamed(frame, u"New order…"_s);
        QTest::mouseClick(primary, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        order.setEnabled(false);
        QVERIFY(!primary->isEnabled());
        QVERIFY(!frame.viewMenu().isEmpty());
        frame.setDataTime(m_clock.now().addSecs(-3 * 3600));
        QVERIFY(shows(u"3 h ago"_s));
        m_clock.advance(1h);
        QVERIFY(shows(u"4 h ago"_s));
    }
};

SIMSTOCK_TEST_MAIN(TestPlaceholder, QApplication)
#include "tst_placeholder.moc"
