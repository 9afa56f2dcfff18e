// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/envelope.h"

#include "models/core/redaction.h"
#include "models/core/untrustedtext.h"
#include "providers/http/httperror.h"
#include "providers/json/scalars.h"
#include "providers/whitelabel/words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr int firstFailure = 300;
constexpr qint64 manyRows = 1'000'000'000;

std::optional<json::Value> member(const json::Value& object, std::string_view key, json::Kind kind)
{
    if (object.kind() != json::Kind::Object)
        return std::nullopt;
    const auto found = object.find(key);
    return found && found->kind() == kind ? found : std::nullopt;
}

QString textIn(const json::Value& object, std::initializer_list<std::string_view> keys)
{
    for (const auto key : keys) {
        if (const auto found = member(object, key, json::Kind::String))
            return found->text();
    }
    return {};
}

ErrorKind kindOf(int status, const QString& code)
{
    if (code.contains("INSUFFICIENT"_L1, Qt::CaseInsensitive))
        return ErrorKind::Funds;
    switch (status) {
    case 401:
        return ErrorKind::Auth;
    case 402:
        return ErrorKind::Funds;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::Server : ErrorKind::Rejected;
    }
}

} // namespace

QByteArray toBody(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

json::Value Envelope::object(std::initializer_list<std::string_view> nouns) const
{
    const auto data = member(root(), "data", json::Kind::Object);
    for (const auto noun : nouns) {
        if (const auto found = data ? member(*data, noun, json::Kind::Object) : std::nullopt)
            return *found;
    }
    if (data)
        return *data;
    for (const auto noun : nouns) {
        if (const auto found = member(root(), noun, json::Kind::Object))
            return *found;
    }
    return root();
}

std::optional<json::Value> Envelope::list(std::initializer_list<std::string_view> nouns) const
{
    if (const auto data = member(root(), "data", json::Kind::Array))
        return data;
    const auto data = member(root(), "data", json::Kind::Object);
    for (const auto noun : nouns) {
        if (const auto found = data ? member(*data, noun, json::Kind::Array) : std::nullopt)
            return found;
    }
    for (const auto noun : nouns) {
        if (const auto found = member(root(), noun, json::Kind::Array))
            return found;
    }
    if (root().kind() == json::Kind::Array)
        return root();
    return std::nullopt;
}

Result<Envelope> readEnvelope(QByteArray body)
{
    auto document = json::Document::parse(std::move(body));
    if (!document)
        return failure(std::move(document.error()));
    Envelope envelope{.document = *document,
                      .success = {},
                      .code = {},
                      .message = {},
                      .verificationPending = false};
    const auto root = envelope.root();
    if (root.kind() != json::Kind::Object)
        return envelope;
    json::Problem problem;
    const json::Fields fields(root, problem);
    envelope.success = fields.booleanOrText("success");
    envelope.code = textIn(root, {"error_code", "errorCode", "code"});
    envelope.message = textIn(root, {"message", "error"});
    const auto pending = member(root, "verificationPending", json::Kind::Boolean);
    envelope.verificationPending = pending && pending->truth();
    return problem.unlessFound(std::move(envelope));
}

bool isMissing(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.httpStatus == notAllowed;
}

Error vendorError(const Envelope& envelope, int httpStatus)
{
    const QString said = redacted(forDisplay(envelope.message, 300));
    const QString code = redacted(forDisplay(envelope.code, 64));
    Error error = makeError(kindOf(httpStatus, envelope.code),
                            u"HTTP %1 %2 %3"_s.arg(httpStatus).arg(code, said).simplified());
    error.httpStatus = httpStatus;
    error.vendorCode = code;
    if (envelope.verificationPending)
        error.userText = Words::tr("The e-mail address of this account is not confirmed yet. Open "
                                   "the link in the vendor's mail, then sign in again.");
    else if (error.kind == ErrorKind::Funds)
        error.userText = Words::tr("The balance of this account is too low. Add money, then try "
                                   "again.");
    return error;
}

Error plainError(const HttpReply& reply)
{
    return statusError(reply, QDateTime::currentDateTimeUtc());
}

Result<Envelope> openReply(HttpReply reply)
{
    const HttpReply head{.status = reply.status, .headers = reply.headers, .body = {}};
    auto envelope = readEnvelope(std::move(reply.body));
    const bool failed = head.status >= firstFailure;
    if (envelope && (failed || envelope->success == false))
        return failure(vendorError(*envelope, head.status));
    if (failed)
        return failure(plainError(head));
    if (!envelope)
        envelope.error().httpStatus = head.status;
    return envelope;
}

Pagination readPagination(const Envelope& envelope)
{
    Pagination pages;
    auto holder = member(envelope.root(), "pagination", json::Kind::Object);
    if (const auto data = member(envelope.root(), "data", json::Kind::Object); !holder && data)
        holder = member(*data, "pagination", json::Kind::Object);
    const auto number = [&](std::initializer_list<std::string_view> keys) -> qint64 {
        for (const auto& object : {holder, std::optional(envelope.root())}) {
            for (const auto key : keys) {
                const auto found = object ? member(*object, key, json::Kind::Number) : std::nullopt;
                const auto value = found ? json::readInteger(found->raw()).value : std::nullopt;
                if (value && *value >= 0 && *value <= manyRows)
                    return *value;
            }
        }
        return 0;
    };
    pages.total = number({"total"});
    pages.totalPages = number({"totalPages", "total_pages", "pages"});
    pages.limit = number({"limit"});
    return pages;
}

QString idOf(const json::Fields& fields, std::initializer_list<std::string_view> keys)
{
    for (const auto key : keys) {
        const auto found = fields.find(key);
        if (!found)
            continue;
        if (found->kind() == json::Kind::String && !found->text().trimmed().isEmpty())
            return found->text().trimmed();
        if (found->kind() != json::Kind::Number)
            continue;
        const auto value = json::readInteger(found->raw()).value;
        if (value && *value >= 0)
            return QString::number(*value);
    }
    return {};
}

} // namespace simstock::whitelabel
