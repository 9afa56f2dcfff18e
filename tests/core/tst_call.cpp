// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/background.h"
#include "models/core/call.h"
#include "tests/support/testsupport.h"

using namespace simstock;

class TestCall : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void answersOnceFromTheEventLoop()
    {
        Answer<int> answer;
        auto call = answer.call();
        int answers = 0;
        int value = 0;
        call.onDone([&](Result<int> result) {
            ++answers;
            value = *result;
        });
        answer.finish(7);
        answer.finish(8);
        QCOMPARE(answers, 0);
        QVERIFY(call.isActive());
        QTRY_COMPARE(answers, 1);
        QCOMPARE(value, 7);
        QVERIFY(!call.isActive());
    }
    void answerBeforeHandlerIsKept()
    {
        auto answer = test::wait(Call<int>::ready(3));
        QVERIFY(answer);
        QCOMPARE(**answer, 3);
    }
    void droppedHandleNeverAnswersAndAborts()
    {
        Answer<int> answer;
        bool aborted = false;
        bool answered = false;
        {
            auto call = answer.call();
            call.onDone([&](Result<int>) { answered = true; });
            answer.onAbort([&] { aborted = true; });
        }
        QVERIFY(aborted);
        QVERIFY(!answer.isWanted());
        answer.finish(1);
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }
    void droppedAfterFinishDoesNotAbort()
    {
        Answer<int> answer;
        bool aborted = false;
        {
            auto call = answer.call();
            answer.onAbort([&] { aborted = true; });
            answer.finish(1);
        }
        QVERIFY(!aborted);
    }
    void handlerMayReplaceItsOwnHandle()
    {
        Call<int> member = Call<int>::ready(1);
        int second = 0;
        member.onDone([&](Result<int>) {
            member = Call<int>::ready(2);
            member.onDone([&](Result<int> result) { second = *result; });
        });
        QTRY_COMPARE(second, 2);
    }
    void reassigningAbortsTheOldWork()
    {
        Answer<int> answer;
        int aborts = 0;
        auto call = answer.call();
        answer.onAbort([&] { ++aborts; });
        call = Call<int>::ready(1);
        QCOMPARE(aborts, 1);
    }
    void transformAndChainPassValuesAndErrors()
    {
        auto text = test::wait(transform(Call<int>::ready(4), [](Result<int> r) -> Result<QString> {
            return QString::number(*r);
        }));
        QCOMPARE(**text, QStringLiteral("4"));
        auto sum =
            test::wait(chain(Call<int>::ready(4), [](int v) { return Call<int>::ready(v + 1); }));
        QCOMPARE(**sum, 5);
        auto failed = test::wait(chain(Call<int>::ready(failure(ErrorKind::Auth)),
                                       [](int v) { return Call<int>::ready(v); }));
        QCOMPARE(failed->error().kind, ErrorKind::Auth);
    }
    void droppingAChainAbortsItsPresentStep()
    {
        Answer<int> second;
        bool aborted = false;
        {
            auto call = chain(Call<int>::ready(1), [&](int) {
                auto inner = second.call();
                second.onAbort([&] { aborted = true; });
                return inner;
            });
            call.onDone([](Result<int>) {});
            QTRY_VERIFY(!aborted && second.isWanted());
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
        }
        QVERIFY(aborted);
    }
    void backgroundWorkAnswersHere()
    {
        QThreadPool pool;
        const auto here = QThread::currentThread();
        auto answer = test::wait(inBackground(
            pool, [here]() -> Result<bool> { return QThread::currentThread() != here; }));
        QVERIFY(**answer);
    }
};

SIMSTOCK_TEST_MAIN(TestCall, QCoreApplication)
#include "tst_call.moc"
