// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/background.h"
#include "models/domain/account.h"
#include "providers/http/httpclient.h"
#include "providers/http/surroundings.h"

#include <functional>
#include <memory>
#include <optional>

namespace simstock {

/// One account's line to its vendor, shared by the ports and the calls that are under way, which
/// keep it alive: reads that are decoded off the GUI thread, changes and acts that are sent once.
class VendorLine : public std::enable_shared_from_this<VendorLine> {
public:
    /// options without what surroundings say.
    VendorLine(Account account, HttpOptions options, const Surroundings& surroundings);

    [[nodiscard]] const Account& account() const { return m_account; }
    [[nodiscard]] Clock& clock() const { return m_clock; }
    [[nodiscard]] QThreadPool& pool() const { return m_pool; }

    [[nodiscard]] Call<HttpReply> ask(const HttpRequest& request);
    /// Asks, then decodes on the pool: decode must hold values only.
    template <typename T>
    [[nodiscard]] Call<T> read(const HttpRequest& request,
                               std::function<Result<T>(HttpReply)> decode)
    {
        return chain(
            ask(request), [self = shared_from_this(), decode = std::move(decode)](HttpReply reply) {
                return inBackground(self->m_pool, [decode, reply = std::move(reply)]() mutable {
                    return decode(std::move(reply));
                });
            });
    }
    /// For changes that spend nothing: sent once; any complete answer is the reply. No complete
    /// answer is an error whose sentence says whether it may have been done.
    [[nodiscard]] Call<HttpReply> change(const HttpRequest& request);
    /// For acts: sent once, then judged. Never an error.
    [[nodiscard]] Call<ActAnswer> execute(const HttpRequest& request,
                                          std::function<ActAnswer(const SpendReply&)> judge);

private:
    Account m_account;
    Clock& m_clock;
    QThreadPool& m_pool;
    HttpClient m_client;
};

/// The parts of judging a spending call (decisions.md 3) that are the same everywhere.
namespace outcomes {

/// NotSent when no byte left, Unknown when there is no complete answer, else nothing: the vendor's
/// folder judges. unknownText says for this vendor that it is being looked up.
[[nodiscard]] std::optional<ActAnswer> withoutReply(const SpendReply& sent,
                                                    const QString& unknownText);
[[nodiscard]] ActAnswer unknown(const Evidence& evidence, ErrorKind kind, const QString& detail,
                                const QString& unknownText);
/// Proven not executed; error.httpStatus and vendorCode are copied into the evidence.
[[nodiscard]] ActAnswer refused(const Evidence& evidence, Error error);
/// Of an answer that came, with its status.
[[nodiscard]] Evidence evidenceOf(const SpendReply& sent);

} // namespace outcomes

} // namespace simstock
