// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/http/surroundings.h"
#include "tests/contract/scriptedserver.h"
#include "tests/support/testsupport.h"

#include <QThreadPool>

#include <functional>

namespace simstock::test {

/// A call made into one line of text, so that all can stand in one table.
using Said = Call<QString>;

template <typename T, typename F>
Said said(Call<T> call, F words)
{
    return transform(std::move(call), [words](Result<T> result) -> Result<QString> {
        if (!result)
            return failure(std::move(result.error()));
        return words(*result);
    });
}

/// The outcome's name, the vendor's code, the order and the eSIM, as far as they are there.
Said acted(Vendor& vendor, const Result<PreparedAct>& act);
/// "1 all" or "1 cut".
QString endText(const ListEnd& end);
/// The end of the catalogue, then its offers in the test's words.
Said offersOf(Vendor& vendor, const std::function<QString(const QList<Offer>&)>& words);
Said esimsOf(Vendor& vendor, const TimeWindow& window);

/// The rows of a test's table of exchanges.
template <typename Exchange>
void tableOf(const QList<Exchange>& exchanges)
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto& exchange : exchanges)
        QTest::newRow(QByteArray(exchange.name).constData()) << index++;
}

template <typename Exchange>
Exchange currentOf(const QList<Exchange>& exchanges)
{
    QFETCH(int, index);
    return exchanges.at(index);
}

using SaidResult = std::optional<Result<QString>>;

void checkGood(const SaidResult& result, const QString& wanted);
/// What no answer can be made of: an act's outcome is unknown, a read says so in a sentence.
void checkUnusable(const SaidResult& result, bool isAct);
/// The whole inventory comes in batches without anything twice, in so many requests.
void checkWalk(Vendor& vendor, const TimeWindow& window, const ScriptedServer& server,
               qsizetype items, bool complete, int requests);

inline const QByteArray pageOfHtml = "<html><body>Down for maintenance</body></html>";

/// What a vendor needs around it.
struct Bench {
    SystemClock clock;
    QThreadPool pool;
    [[nodiscard]] Surroundings surroundings() { return {clock, pool, {}, false, {}}; }
};

} // namespace simstock::test
