// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/answers.h"

#include <QJsonDocument>

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

struct CodeRow {
    QStringView code;
    int status = 0;
    QStringView words;
};

constexpr CodeRow codes[] = {
    {u"VALIDATION_ERROR", 400, u"The request is not valid"},
    {u"INVALID_JSON", 400, u"The body is not valid JSON"},
    {u"INVALID_CONTENT_TYPE", 400, u"Content-Type must be application/json"},
    {u"WEAK_PASSWORD", 400, u"The password does not meet the requirements"},
    {u"PASSWORD_BREACHED", 400, u"This password was found in a data breach"},
    {u"INVALID_TOKEN", 400, u"The token is invalid or expired"},
    {u"INSUFFICIENT_CREDIT", 400, u"Insufficient credit"},
    {u"INVALID_STATUS", 400, u"Not possible in the present status"},
    {u"ORDER_NOT_CANCELLABLE", 400, u"The order cannot be cancelled"},
    {u"PAYMENT_NOT_APPROVED", 400, u"The PayPal order has not been approved"},
    {u"PAYMENT_ALREADY_CAPTURED", 400, u"The PayPal order has already been captured"},
    {u"DEPOSIT_ALREADY_MADE", 400, u"The initial deposit has already been made"},
    {u"PREPAID_ONLY", 400, u"Only available in prepaid billing mode"},
    {u"SMTP_TEST_FAILED", 400, u"SMTP connection test failed"},
    {u"WEBHOOK_TEST_FAILED", 400, u"The endpoint did not answer the test"},
    {u"INVALID_CREDENTIALS", 401, u"Invalid email or password"},
    {u"UNAUTHORIZED", 401, u"Access token required"},
    {u"TOKEN_EXPIRED", 401, u"Access token is invalid or expired"},
    {u"INVALID_SESSION", 401, u"Session is missing or invalid"},
    {u"INVALID_REFRESH_TOKEN", 401, u"Refresh token is invalid or expired"},
    {u"ONBOARDING_INCOMPLETE", 403, u"Complete the initial deposit first"},
    {u"FORBIDDEN", 403, u"Not allowed for this role"},
    {u"NOT_FOUND", 404, u"Not found"},
    {u"PLAN_NOT_FOUND", 404, u"Plan not found"},
    {u"ORDER_NOT_FOUND", 404, u"Order not found"},
    {u"PROFILE_NOT_FOUND", 404, u"Profile not found"},
    {u"METHOD_NOT_ALLOWED", 405, u"Method not allowed"},
    {u"EMAIL_EXISTS", 409, u"An account with this email exists"},
    {u"FILE_TOO_LARGE", 413, u"The file must not be larger than 5MB"},
    {u"UNSUPPORTED_FILE_TYPE", 415, u"Only PNG, JPG, JPEG and GIF are supported"},
    {u"RATE_LIMIT_EXCEEDED", 429, u"Too many requests, please try again later"},
    {u"ACCOUNT_LOCKED", 429, u"Account locked after too many failed logins"},
    {u"SERVICE_UNAVAILABLE", 503, u"The provider cannot be reached"},
};

const CodeRow* findCode(const QString& code)
{
    for (const auto& row : codes) {
        if (row.code == code)
            return &row;
    }
    return nullptr;
}

} // namespace

Answer success(QJsonObject members, int status)
{
    members.insert(u"success"_s, true);
    return {std::move(members), status};
}

Answer done(const QString& message)
{
    return success({{u"message"_s, message}});
}

HttpReply toReply(const Outcome& outcome)
{
    if (!outcome)
        return refusalReply(outcome.error());
    HttpReply reply;
    reply.status = outcome->status;
    reply.headers = outcome->headers;
    if (outcome->page.isNull()) {
        reply.body = QJsonDocument(outcome->json).toJson(QJsonDocument::Compact);
    } else {
        reply.body = outcome->page;
        reply.contentType = "text/html; charset=utf-8";
    }
    return reply;
}

HttpReply refusalReply(const Refusal& refusal)
{
    const auto* const row = findCode(refusal.code);
    auto json = refusal.more;
    json.insert(u"success"_s, false);
    json.insert(u"error_code"_s, refusal.code);
    json.insert(u"message"_s, !refusal.message.isEmpty() ? refusal.message
                              : row != nullptr           ? row->words.toString()
                                                         : u"Internal server error"_s);
    const int usual = row != nullptr ? row->status : 500;
    return {refusal.status != 0 ? refusal.status : usual,
            QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

QJsonValue decimal(qint64 micros)
{
    return static_cast<double>(micros) / 1e6;
}

} // namespace simstock::sandbox::whitelabel
