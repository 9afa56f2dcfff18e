// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"
#include "tests/support/testsupport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace simstock;
using namespace Qt::StringLiterals;
using Role = SingleInstance::Role;

class TestSingleInstance : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void secondHandsItsArgumentsOver()
    {
        SingleInstance first(m_folder.path(), u"workspace-a"_s);
        QCOMPARE(*first.claim({}), Role::First);
        QSignalSpy received(&first, &SingleInstance::argumentsReceived);
        // The second start blocks on its socket, so it runs beside the first one's event loop.
        std::unique_ptr<QThread> thread(QThread::create([this] {
            SingleInstance second(m_folder.path(), u"workspace-a"_s);
            const auto role = second.claim({u"--new-order"_s});
            m_secondRole = role ? static_cast<int>(*role) : -1;
        }));
        thread->start();
        QTRY_VERIFY(thread->isFinished());
        QCOMPARE(m_secondRole, static_cast<int>(Role::HandedOver));
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.first().first().toStringList(), QStringList{u"--new-order"_s});
    }
    void aSilentFirstIsNotForced()
    {
        SingleInstance first(m_folder.path(), u"workspace-b"_s);
        QCOMPARE(*first.claim({}), Role::First);
        SingleInstance second(m_folder.path(),
                              u"workspace-b"_s); // our own event loop does not turn
        QCOMPARE(*second.claim({}), Role::Unreachable);
    }
    void freedWhenTheFirstIsGone()
    {
        {
            SingleInstance first(m_folder.path(), u"workspace-c"_s);
            QCOMPARE(*first.claim({}), Role::First);
        }
        SingleInstance next(m_folder.path(), u"workspace-c"_s);
        QCOMPARE(*next.claim({}), Role::First);
    }

private:
    QTemporaryDir m_folder;
    int m_secondRole = -1;
};

SIMSTOCK_TEST_MAIN(TestSingleInstance, QCoreApplication)
#include "tst_singleinstance.moc"
