// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

namespace {

struct CodeRow {
    int code = 0;
    QStringView words;
};

constexpr CodeRow codes[] = {
    {refusals::invalidJson, u"The request body is not a valid JSON object"},
    {refusals::invalidField, u"A field of the request is missing or invalid"},
    {refusals::invalidQuery, u"A query parameter is invalid"},
    {refusals::keyMissing, u"API key is missing"},
    {refusals::keyWrong, u"API key is not valid"},
    {refusals::topUpNotGranted, u"Top-up access has not been granted to this partner"},
    {refusals::noSuchPath, u"Resource not found"},
    {refusals::noSuchOrder, u"Order not found"},
    {refusals::noSuchEsim, u"eSIM not found"},
    {refusals::noSuchPackage, u"Package not found"},
    {refusals::noSuchMessage, u"SMS not found"},
    {refusals::wrongMethod, u"Method not allowed"},
    {refusals::trackingIdUsed, u"This trackingId was used before"},
    {refusals::wrongContentType, u"Content type must be application/json"},
    {refusals::insufficientBalance, u"Insufficient balance to complete this order"},
    {refusals::statusForbidsIt, u"The status of this eSIM does not allow it"},
    {refusals::smsNotSupported, u"This eSIM has no active SMS support"},
    {refusals::packageDoesNotFit, u"This package cannot be added to this eSIM"},
    {refusals::tooMany, u"Quantity is out of range"},
    {refusals::tooManyRequests, u"Too many requests"},
    {refusals::serverError, u"Internal server error"},
};

QString wordsOf(int code)
{
    for (const auto& row : codes) {
        if (row.code == code)
            return row.words.toString();
    }
    return u"Unknown error"_s;
}

int statusOf(const Refusal& refusal)
{
    const int status = refusal.refCode / 1000;
    return status >= 400 && status < 600 ? status : 500;
}

QByteArray envelope(bool success, const QByteArray& data, const QJsonValue& error, int refCode,
                    qint64 time)
{
    return QByteArray(success ? R"({"success":true)" : R"({"success":false)") + R"(,"data":)" +
           data + R"(,"error":)" + compact(error) + R"(,"refCode":)" + QByteArray::number(refCode) +
           R"(,"timestamp":)" + QByteArray::number(time) + '}';
}

} // namespace

QByteArray compact(const QJsonValue& value)
{
    const auto list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

Outcome answer(const QJsonObject& data)
{
    return Answer{compact(data)};
}

HttpReply toReply(const Outcome& outcome, qint64 time, bool plainStatus)
{
    if (!outcome) {
        const auto& refusal = outcome.error();
        const QString words = refusal.error.isEmpty() ? wordsOf(refusal.refCode) : refusal.error;
        return {plainStatus ? 200 : statusOf(refusal),
                envelope(false, "null", words, refusal.refCode, time), "application/json"};
    }
    if (outcome->whole)
        return *outcome->whole;
    return {200, envelope(true, outcome->data, {}, 0, time), "application/json"};
}

} // namespace simstock::sandbox::troveana
