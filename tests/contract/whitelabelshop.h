// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/exchangetable.h"

#include <functional>

namespace simstock::test {

Said done(Call<bool> call);

/// A white-label account at a scripted server, which has the answer to the sign-in ready.
class WhitelabelShop {
public:
    explicit WhitelabelShop(const QMap<QString, QString>& settings = {});
    [[nodiscard]] Vendor& vendor() const { return *m_vendor; }
    [[nodiscard]] ScriptedServer& server() { return m_server; }
    /// What came in behind the sign-in.
    [[nodiscard]] QList<SeenRequest> seen() const { return m_server.seen().mid(1); }

private:
    Bench m_bench;
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

// Each plays the exchange once with that kind of answer and checks the request and the result.
void checkGood(const Exchange& exchange);
void checkRefused(const Exchange& exchange);
void checkMalformed(const Exchange& exchange);
void checkPageOfHtml(const Exchange& exchange);
/// A change or act whose token is not taken: said so, and never sent again.
void checkUnauthorised(const Exchange& exchange);

} // namespace simstock::test
