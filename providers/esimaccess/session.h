// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/account.h"
#include "models/domain/intent.h"
#include "providers/esimaccess/signer.h"
#include "providers/http/httpclient.h"
#include "providers/http/surroundings.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace simstock::esimaccess {

/// One question to the vendor that changes nothing. Every call is a POST with a JSON object.
struct Query {
    QString path; ///< as the contract prints it, e.g. "/api/v1/open/balance/query"
    QJsonObject body;
    HttpLimits limits = HttpLimits::read();
};

/// The bytes of a request body: compact, names in alphabetical order, so that the same wish makes
/// the same bytes.
QByteArray toBody(const QJsonObject& object);

/// One account's line to the vendor: sends, signs, decodes off the GUI thread, tries the other
/// signing forms and asks again when the vendor is busy, on reads only (decisions.md 4). Shared by
/// the ports and the calls that are under way.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(Account account, Signer signer, const Surroundings& surroundings);

    [[nodiscard]] const AccountId& account() const { return m_account.id; }
    [[nodiscard]] Clock& clock() const { return m_clock; }
    [[nodiscard]] const Signer& signer() const { return m_signer; }

    /// Asks and decodes on the pool: decode must hold values only.
    template <typename T>
    [[nodiscard]] Call<T> read(const Query& query, std::function<Result<T>(HttpReply)> decode)
    {
        auto value = std::make_shared<std::optional<T>>();
        auto call =
            readErased(query, [decode = std::move(decode), value](HttpReply reply) -> Status {
                auto result = decode(std::move(reply));
                if (!result)
                    return failure(std::move(result.error()));
                value->emplace(std::move(*result));
                return {};
            });
        return transform(std::move(call), [value](Result<bool> done) -> Result<T> {
            if (!done)
                return failure(std::move(done.error()));
            return std::move(**value);
        });
    }

    /// Sends exactly once and judges what came of it.
    [[nodiscard]] Call<ActAnswer> execute(const PreparedAct& act);

private:
    class ReadJob;
    using Decode = std::function<Status(HttpReply)>;
    [[nodiscard]] Call<bool> readErased(const Query& query, Decode decode);
    [[nodiscard]] Error unusable() const;

    Account m_account;
    Clock& m_clock;
    QThreadPool& m_pool;
    Signer m_signer;
    HttpClient m_client; // last: its authoriser uses the signer
};

} // namespace simstock::esimaccess
