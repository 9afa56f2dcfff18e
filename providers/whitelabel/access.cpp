// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/access.h"

#include "models/core/redaction.h"
#include "models/core/untrustedtext.h"
#include "providers/http/httperror.h"
#include "providers/whitelabel/looserow.h"
#include "providers/whitelabel/registering.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

bool isUp(const QString& word)
{
    const QString plain = word.trimmed().toLower();
    return plain == "healthy"_L1 || plain == "ok"_L1 || plain == "up"_L1 || plain == "true"_L1;
}

} // namespace

QDateTime Access::lockedUntil() const
{
    return m_session->signIn()->lockedUntil();
}

Call<bool> Access::signIn()
{
    return transform(m_session->signIn()->signIn(), [](Result<Tokens> tokens) -> Result<bool> {
        if (!tokens)
            return failure(std::move(tokens.error()));
        return true;
    });
}

Call<bool> Access::signOut()
{
    return m_session->signOut();
}

Call<bool> Access::changePassword(const Secret& from, const Secret& to)
{
    if (const QString problem = passwordProblemOf(to); !problem.isEmpty())
        return Call<bool>::ready(failure(makeError(ErrorKind::Rejected, problem, {})));
    const auto text = [](const Secret& secret) { return QString::fromUtf8(secret.reveal()); };
    auto changed = m_session->change({.key = "users.password"_L1,
                                      .body = toBody({{u"old_password"_s, text(from)},
                                                      {u"new_password"_s, text(to)},
                                                      {u"confirm_password"_s, text(to)}})});
    return transform(std::move(changed),
                     [session = m_session, from, to](Result<HttpReply> reply) -> Result<bool> {
                         if (!reply)
                             return failure(std::move(reply.error()));
                         if (auto status = openWithout(std::move(*reply), {from, to}); !status)
                             return failure(std::move(status.error()));
                         session->signIn()->setPassword(to);
                         return true;
                     });
}

Result<ServiceHealth> readHealth(HttpReply reply)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    const auto object = envelope->object({"health"});
    const LooseRow row(object);
    const QString word = row.text({"status"});
    if (word.isEmpty())
        return failure(ErrorKind::Protocol, u"Missing: status"_s);
    QStringList words{word};
    if (const auto services = row.object({"services"}))
        services->forEach([&words](const json::Value& service) {
            const QString name = service.path().section(u'.', -1);
            const QString state = service.kind() == json::Kind::Object
                                      ? LooseRow(service).text({"status"})
                                      : service.text();
            words.append(name + u": "_s + state);
            return words.size() < 20;
        });
    return ServiceHealth{.healthy = isUp(word),
                         .detail = redacted(forDisplay(words.join(u", "), 500))};
}

Call<ServiceHealth> Health::fetchHealth()
{
    return m_session->read<ServiceHealth>({.key = "health"_L1, .open = true},
                                          [](HttpReply reply) { return readHealth(reply); });
}

} // namespace simstock::whitelabel
