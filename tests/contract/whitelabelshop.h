// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
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
Said done(Call<bool> call);
/// The outcome's name and the vendor's code.
Said acted(Vendor& vendor, const Result<PreparedAct>& act);

/// A white-label account at a scripted server, which has the answer to the sign-in ready.
class WhitelabelShop {
public:
    explicit WhitelabelShop(const QMap<QString, QString>& settings = {});
    [[nodiscard]] Vendor& vendor() const { return *m_vendor; }
    [[nodiscard]] ScriptedServer& server() { return m_server; }
    /// What came in behind the sign-in.
    [[nodiscard]] QList<SeenRequest> seen() const { return m_server.seen().mid(1); }

private:
    SystemClock m_clock;
    QThreadPool m_pool;
    ScriptedServer m_server;
    std::unique_ptr<Vendor> m_vendor;
};

/// One call of the contract: what must go out, what a good answer is, and what is made of it.
struct Exchange {
    QByteArray name;
    QByteArray method;
    QByteArray path; ///< with its query
    QByteArray body; ///< compared as JSON; empty for reads
    QByteArray good;
    QString result;
    std::function<Said(Vendor&)> call;
    bool isAct = false;

    [[nodiscard]] bool isRead() const { return method == "GET"; }
};

/// The rows of a test's table.
void tableOf(const QList<Exchange>& exchanges);
Exchange currentOf(const QList<Exchange>& exchanges);

// Each plays the exchange once with that kind of answer and checks the request and the result.
void checkGood(const Exchange& exchange);
void checkRefused(const Exchange& exchange);
void checkMalformed(const Exchange& exchange);
void checkPageOfHtml(const Exchange& exchange);
/// A change or act whose token is not taken: said so, and never sent again.
void checkUnauthorised(const Exchange& exchange);

} // namespace simstock::test
