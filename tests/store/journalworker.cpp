// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process of its own for the tests that need a second one or kill it: it says on standard output
// what was acknowledged, and only afterwards goes on.
#include "models/core/failpoint.h"
#include "models/store/journaldatabase.h"
#include "tests/support/samples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

Moment now()
{
    return {QDateTime::currentDateTimeUtc(), std::chrono::milliseconds(1)};
}

void say(const QString& text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

int runOrders(JournalDatabase& journal, int first, int count)
{
    for (int i = first; i < first + count; ++i) {
        auto intent = test::sampleIntent(i);
        if (!journal.prepare(intent, now()))
            return 3;
        say(u"prepared %1"_s.arg(i));
        IntentEvent event;
        event.state = IntentState::Sending;
        if (!journal.append(intent.id, event, {}, now()))
            return 4;
        say(u"sending %1"_s.arg(i));
        failPoint("worker.between");
        event.state = IntentState::Confirmed;
        if (!journal.append(intent.id, event, {VendorOrderId(u"B%1"_s.arg(i))}, now()))
            return 5;
        say(u"confirmed %1"_s.arg(i));
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    JournalDatabase journal(arguments.value(2) + u"/journal.sqlite"_s,
                            arguments.value(2) + u"/backups"_s);
    const auto health = journal.open(now());
    say(u"health %1"_s.arg(static_cast<int>(health.state)));
    if (!health.maySpend())
        return 2;
    if (arguments.value(1) == "hold"_L1)
        return std::getchar() == EOF ? 0 : 0;
    return runOrders(journal, arguments.value(3).toInt(), arguments.value(4).toInt());
}
