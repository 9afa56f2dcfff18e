// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"

#include <QTest>

#include <functional>
#include <optional>

/// The main of every Qt test here: any warning fails a test function unless it was announced with
/// QTest::ignoreMessage, HOME and XDG directories are throw-away, and the application is the
/// platform-independent QCoreApplication unless the test is built with SIMSTOCK_TEST_WIDGETS.
namespace simstock::test {

/// Spins the event loop until the call answered; fails the calling test after timeoutMs.
template <typename T>
std::optional<Result<T>> wait(Call<T> call, int timeoutMs = 5000)
{
    std::optional<Result<T>> answer;
    call.onDone([&answer](Result<T> result) { answer.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, timeoutMs))
        return std::nullopt;
    return answer;
}

/// Gives the process throw-away HOME and XDG directories (removed at exit) before any application
/// exists.
void isolateEnvironment();

} // namespace simstock::test

/// Put `void init() { SIMSTOCK_TEST_INIT }` into each test class.
/// Windows under the offscreen platform warn about what it cannot do; that alone is let pass.
#define SIMSTOCK_TEST_INIT                                                                         \
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support "     \
                                                           ")")));

#define SIMSTOCK_TEST_MAIN(TestClass, Application)                                                 \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        simstock::test::isolateEnvironment();                                                      \
        Application application(argc, argv);                                                       \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
