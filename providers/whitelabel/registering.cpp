// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/registering.h"

#include "providers/http/httperror.h"
#include "providers/whitelabel/envelope.h"
#include "providers/whitelabel/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr qsizetype shortest = 8;
/// How long the vendor's refusal holds where it does not say.
constexpr milliseconds refusalTime{15 * 60'000};

QString textOf(const Secret& secret)
{
    return QString::fromUtf8(secret.reveal());
}

Account accountAt(const QUrl& baseUrl)
{
    Account account;
    account.baseUrl = baseUrl;
    return account;
}

HttpOptions strangerOptions()
{
    HttpOptions options;
    options.pacing = {{5, milliseconds(1000)}};
    return options;
}

} // namespace

QString passwordProblemOf(const Secret& password)
{
    const QString text = textOf(password);
    if (text.toUcs4().size() < shortest)
        return Words::tr("The password needs at least %1 characters.").arg(shortest);
    const auto has = [&text](auto test) { return std::any_of(text.begin(), text.end(), test); };
    if (!has([](QChar c) { return c.isUpper(); }))
        return Words::tr("The password needs a capital letter.");
    if (!has([](QChar c) { return c.isLower(); }))
        return Words::tr("The password needs a small letter.");
    if (!has([](QChar c) { return c.isDigit(); }))
        return Words::tr("The password needs a digit.");
    if (!has([](QChar c) { return !c.isLetterOrNumber() && !c.isSpace(); }))
        return Words::tr("The password needs a special character, such as ! or #.");
    return {};
}

Error withoutSecrets(Error error, const QList<Secret>& secrets)
{
    for (const auto& secret : secrets) {
        if (secret.isEmpty())
            continue;
        error.detail.replace(textOf(secret), u"•••"_s);
        error.vendorCode.replace(textOf(secret), u"•••"_s);
    }
    return error;
}

Status openWithout(HttpReply reply, const QList<Secret>& secrets)
{
    for (const auto& secret : secrets) {
        // Before anything is cut: half a password would not be found any more.
        const QByteArray quoted =
            QJsonDocument(QJsonArray{textOf(secret)}).toJson(QJsonDocument::Compact);
        for (const auto& form : {secret.reveal(), quoted.sliced(2).chopped(2)}) {
            if (!form.isEmpty())
                reply.body.replace(form, "***");
        }
    }
    const HttpReply head{.status = reply.status, .headers = reply.headers, .body = {}};
    const auto envelope = openReply(std::move(reply));
    if (envelope)
        return {};
    auto error = withoutSecrets(envelope.error(), secrets);
    if (error.kind == ErrorKind::RateLimited && !error.retryAfter)
        error.retryAfter = plainError(head).retryAfter;
    return failure(std::move(error));
}

Registering::Registering(const QUrl& baseUrl, const Surroundings& surroundings,
                         std::shared_ptr<Tries> tries)
    : m_tries(std::move(tries)),
      m_line(std::make_shared<VendorLine>(accountAt(baseUrl), strangerOptions(), surroundings)),
      m_endpoints(std::make_shared<const Endpoints>(Endpoints::read(u"whitelabel.json"_s),
                                                    accountAt(baseUrl)))
{
}

QString Registering::passwordProblem(const Secret& password) const
{
    return passwordProblemOf(password);
}

QDateTime Registering::lockedUntil() const
{
    return m_tries->lockedUntil(m_line->account().baseUrl);
}

Error Registering::lockedError() const
{
    const auto until = lockedUntil();
    Error error =
        makeError(ErrorKind::RateLimited,
                  Words::tr("No account can be made before %1: the vendor takes five sign-ins and "
                            "registrations in 15 minutes. Nothing was sent.")
                      .arg(QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat)),
                  {});
    error.retryAfter = milliseconds(m_line->clock().now().msecsTo(until));
    return error;
}

Call<QString> Registering::registerAccount(const Wish& wish)
{
    if (lockedUntil().isValid())
        return Call<QString>::ready(failure(lockedError()));
    if (const QString problem = passwordProblemOf(wish.password); !problem.isEmpty())
        return Call<QString>::ready(failure(makeError(ErrorKind::Rejected, problem, {})));
    QJsonObject body{{u"email"_s, wish.email.trimmed()},
                     {u"password"_s, textOf(wish.password)},
                     {u"role"_s, u"reseller"_s}};
    if (!wish.name.trimmed().isEmpty())
        body.insert(u"name"_s, wish.name.trimmed());
    const auto ticket = m_tries->begin(m_line->account().baseUrl);
    auto sent =
        send("auth.register"_L1, body, {wish.password},
             Words::tr("The account was made. The vendor has sent a mail: confirm the address, "
                       "then sign in."));
    return transform(std::move(sent), [tries = m_tries, platform = m_line->account().baseUrl,
                                       ticket](Result<QString> answer) {
        tries->answered(platform, ticket);
        if (!answer && answer.error().kind == ErrorKind::RateLimited)
            tries->refused(platform, answer.error().retryAfter.value_or(refusalTime));
        return answer;
    });
}

Call<QString> Registering::verify(const QString& email, const Secret& token)
{
    const QString done = Words::tr("The e-mail address is confirmed. Sign in now.");
    const auto* row = m_endpoints->find("auth.verify"_L1);
    if (!row || row->method != u"GET"_s)
        return send("auth.verify"_L1,
                    {{u"email"_s, email.trimmed()}, {u"verification_token"_s, textOf(token)}},
                    {token}, done);
    HttpRequest request;
    request.path = Endpoints::expand(row->path);
    request.query.addQueryItem(u"token"_s,
                               QString::fromLatin1(QUrl::toPercentEncoding(textOf(token))));
    return transform(
        m_line->ask(request), [done, token](Result<HttpReply> reply) -> Result<QString> {
            if (!reply)
                return failure(withoutSecrets(std::move(reply.error()), {token}));
            return openWithout(std::move(*reply), {token}).map([&done] { return done; });
        });
}

Call<QString> Registering::resendVerification(const QString& email)
{
    return send("auth.resend"_L1, {{u"email"_s, email.trimmed()}}, {},
                Words::tr("The vendor sends the confirmation once more. Look into the mail."));
}

Call<QString> Registering::requestReset(const QString& email)
{
    return send("auth.forgot"_L1, {{u"email"_s, email.trimmed()}}, {},
                Words::tr("When the vendor knows this address, it sends a mail with what is needed "
                          "for a new password. At most three are sent in an hour."));
}

Call<QString> Registering::resetPassword(const Secret& token, const Secret& password)
{
    if (const QString problem = passwordProblemOf(password); !problem.isEmpty())
        return Call<QString>::ready(failure(makeError(ErrorKind::Rejected, problem, {})));
    return send("auth.reset"_L1,
                {{u"reset_token"_s, textOf(token)}, {u"new_password"_s, textOf(password)}},
                {token, password}, Words::tr("The new password is set. Sign in with it."));
}

Call<QString> Registering::send(QLatin1StringView key, const QJsonObject& body,
                                const QList<Secret>& secrets, const QString& done)
{
    const auto* row = m_endpoints->find(key);
    if (!row)
        return Call<QString>::ready(failure(ErrorKind::Rejected, u"the call is switched off"_s));
    HttpRequest request;
    request.method = row->method.toLatin1();
    request.path = Endpoints::expand(row->path);
    request.body = toBody(body);
    return transform(
        m_line->change(request), [secrets, done](Result<HttpReply> reply) -> Result<QString> {
            if (!reply)
                return failure(withoutSecrets(std::move(reply.error()), secrets));
            return openWithout(std::move(*reply), secrets).map([&done] { return done; });
        });
}

} // namespace simstock::whitelabel
