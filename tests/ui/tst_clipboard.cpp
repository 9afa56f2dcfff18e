// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/codefield.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClipboard : public QObject {
    Q_OBJECT
private:
    ManualClock m_clock{QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC)};
    QClipboard& m_system = *QGuiApplication::clipboard();

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_system.clear();
    }

    void secretGoesAfterThirtySeconds()
    {
        Clipboard clipboard(m_system, m_clock);
        QSignalSpy seconds(&clipboard, &Clipboard::secondsLeftChanged);
        clipboard.copySecret(u"K2-8FQ4Z"_s);
        QCOMPARE(m_system.text(), u"K2-8FQ4Z"_s);
        QCOMPARE(m_system.mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QCOMPARE(clipboard.secondsLeft(), 30);
        m_clock.advance(29s);
        QCOMPARE(m_system.text(), u"K2-8FQ4Z"_s);
        QCOMPARE(clipboard.secondsLeft(), 1);
        m_clock.advance(1s);
        QCOMPARE(m_system.text(), QString());
        QCOMPARE(clipboard.secondsLeft(), 0);
        QCOMPARE(seconds.count(), 31);
        QCOMPARE(m_clock.pendingTimers(), 0);
    }

    void whatSomeoneElseCopiedStays()
    {
        Clipboard clipboard(m_system, m_clock);
        clipboard.copySecret(u"code"_s);
        m_system.setText(u"shopping list"_s);
        m_clock.advance(60s);
        QCOMPARE(m_system.text(), u"shopping list"_s);
        // The same words from elsewhere are not ours either.
        clipboard.copySecret(u"code"_s);
        m_system.setText(u"code"_s);
        m_clock.advance(60s);
        QCOMPARE(m_system.text(), u"code"_s);
    }

    void copyingAgainStartsAgain()
    {
        Clipboard clipboard(m_system, m_clock);
        clipboard.copySecret(u"first"_s);
        m_clock.advance(20s);
        clipboard.copySecret(u"second"_s);
        m_clock.advance(20s);
        QCOMPARE(m_system.text(), u"second"_s);
        m_clock.advance(10s);
        QCOMPARE(m_system.text(), QString());
    }

    void theEndOfTheProgramClears()
    {
        {
            Clipboard clipboard(m_system, m_clock);
            clipboard.copySecret(u"code"_s);
        }
        QCOMPARE(m_system.text(), QString());
        QCOMPARE(m_clock.pendingTimers(), 0);
    }

    void fieldShowsGroupsAndCopiesNone()
    {
        Clipboard clipboard(m_system, m_clock);
        CodeField field(clipboard, u"Activation code"_s);
        field.setCode(u"451F9802E685"_s, 4);
        auto* line = field.findChild<QLineEdit*>();
        QCOMPARE(line->text(), u"451F 9802 E685"_s);
        QCOMPARE(line->accessibleName(), u"Activation code"_s);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_system.text(), u"451F9802E685"_s);
        m_clock.advance(30s);
        QCOMPARE(m_system.text(), QString());
        field.setSecret(false);
        QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
        m_clock.advance(60s);
        QCOMPARE(m_system.text(), u"451F9802E685"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestClipboard, QApplication)
#include "tst_clipboard.moc"
