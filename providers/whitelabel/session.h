// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/learned.h"
#include "providers/whitelabel/signin.h"

#include <QUrlQuery>

namespace simstock::whitelabel {

/// One call that is not an act. Method and path come from the endpoint table.
struct Question {
    QLatin1StringView key;              ///< of the table, e.g. "orders.one"
    QMap<QString, QString> values = {}; ///< for {name} in its path
    QUrlQuery query = {};
    QByteArray body = {};
    HttpLimits limits = HttpLimits::read();
    QLatin1StringView second = {}; ///< a row to try when the first answers 404 or 405; GET only
    bool open = false;             ///< without a sign-in
    QByteArray contentType = "application/json";
    QByteArrayList pace = {}; ///< named rules, see below
};

/// Reads of usage leave room in the hour for everything else.
inline constexpr const char* usagePace = "usage";

/// One account's line to the vendor: signs in before a call, renews once when a read is refused
/// (never a change or an act: decisions.md 4), decodes off the GUI thread. Shared by the ports and
/// the calls that are under way.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(const Account& account, SignIn::Credentials credentials, SessionMemory memory,
            const Surroundings& surroundings, std::shared_ptr<Tries> tries);

    [[nodiscard]] const AccountId& account() const { return m_line->account().id; }
    /// An option of the account (VendorDescriptor::settings); empty when absent.
    [[nodiscard]] QString setting(const QString& name) const;
    [[nodiscard]] Clock& clock() const { return m_line->clock(); }
    [[nodiscard]] QThreadPool& pool() const { return m_line->pool(); }
    [[nodiscard]] const std::shared_ptr<SignIn>& signIn() const { return m_signIn; }

    /// For calls that change nothing. Any complete answer is the reply.
    [[nodiscard]] Call<HttpReply> ask(const Question& question);
    /// Asks, then decodes on the pool: decode must hold values only.
    template <typename T>
    [[nodiscard]] Call<T> read(const Question& question, std::function<Result<T>(HttpReply)> decode)
    {
        return chain(ask(question), [pool = &pool(), decode = std::move(decode)](HttpReply reply) {
            return inBackground(*pool, [decode, reply = std::move(reply)]() mutable {
                return decode(std::move(reply));
            });
        });
    }
    /// For changes that spend nothing: sent once, any complete answer is the reply.
    [[nodiscard]] Call<HttpReply> change(const Question& question);

    /// Ends the sign-in at the vendor with the tokens as they are, and forgets them whatever it
    /// says.
    [[nodiscard]] Call<bool> signOut();

    /// What the answers so far said that other calls want.
    [[nodiscard]] Learned& learned() { return m_learned; }
    [[nodiscard]] QString providerOf(const OfferCode& offer) const
    {
        return m_learned.providerOf(offer);
    }

    /// The exact bytes of an act, or why there is none (the row is switched off).
    [[nodiscard]] Result<PreparedAct> prepare(ActKind kind, QLatin1StringView key,
                                              const QMap<QString, QString>& values,
                                              const QByteArray& body,
                                              const QString& idempotencyKey = {}) const;
    /// Sends exactly once and judges what came of it (outcome.h). Without a sign-in nothing is
    /// sent.
    [[nodiscard]] Call<ActAnswer> execute(const PreparedAct& act);

private:
    class AskJob;
    [[nodiscard]] Result<HttpRequest> requestFor(QLatin1StringView key,
                                                 const Question& question) const;
    [[nodiscard]] Call<ActAnswer> send(const PreparedAct& act, const Tokens& tokens);
    [[nodiscard]] std::optional<PreparedAct> secondForm(const PreparedAct& act,
                                                        const SpendReply& sent) const;

    std::shared_ptr<VendorLine> m_line;
    std::shared_ptr<const Endpoints> m_endpoints;
    std::shared_ptr<SignIn> m_signIn;
    Learned m_learned;
};

} // namespace simstock::whitelabel
