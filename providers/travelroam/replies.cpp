// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/replies.h"

#include "models/core/redaction.h"
#include "models/core/untrustedtext.h"
#include "providers/http/httperror.h"
#include "providers/json/scalars.h"
#include "providers/travelroam/words.h"

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

constexpr qsizetype textLimit = 500;

bool isContainer(const json::Value& value)
{
    return value.kind() == json::Kind::Object || value.kind() == json::Kind::Array;
}

/// Text, or the texts of a list or object of lists (Laravel's errors).
void collect(const json::Value& value, QStringList& words)
{
    if (value.kind() == json::Kind::String && words.size() < 8)
        words.append(value.text());
    else if (isContainer(value))
        value.forEach([&words](const json::Value& item) {
            collect(item, words);
            return words.size() < 8;
        });
}

QDateTime readTime(const json::Value& value)
{
    std::optional<QDateTime> time;
    if (value.kind() == json::Kind::String)
        time = json::readUtc(value.text());
    const auto number = json::readInteger(value.raw());
    if (!time && (value.kind() == json::Kind::String || value.kind() == json::Kind::Number) &&
        number.value)
        time = json::readEpoch(*number.value);
    return time && time->date().year() > 1970 ? *time : QDateTime();
}

QString sentenceFor(int status)
{
    switch (status) {
    case 401:
    case 403:
        return Words::tr("Travel Roam refuses the keys. Check the API key and the client secret; "
                         "they are the same for live and sandbox.");
    case 402:
        return Words::tr("The balance at Travel Roam is too low.");
    case 404:
    case 405:
        return Words::tr("Travel Roam does not know this, or the path of the call is another one. "
                         "If it happens every time, correct the path in the account's settings.");
    case 422:
        return Words::tr("Travel Roam does not accept what was asked for, or these keys may not "
                         "ask for it.");
    default:
        return {};
    }
}

} // namespace

std::optional<QString> complaintIn(const json::Value& root)
{
    if (root.kind() != json::Kind::Object)
        return std::nullopt;
    QStringList words;
    bool isThere = false;
    for (const auto* const name : {"message", "error", "errors"}) {
        const auto value = root.find(name);
        if (!value || value->isNull())
            continue;
        isThere = true;
        collect(*value, words);
    }
    if (!isThere)
        return std::nullopt;
    return redacted(forDisplay(words.join(u"; "_s), textLimit));
}

Error replyError(const HttpReply& reply)
{
    auto error = statusError(reply, QDateTime());
    if (reply.status == 403)
        error.kind = ErrorKind::Auth;
    else if (reply.status == 402)
        error.kind = ErrorKind::Funds;
    else if (reply.status == 405)
        error.kind = ErrorKind::NotFound;
    if (const auto sentence = sentenceFor(reply.status); !sentence.isEmpty())
        error.userText = sentence;
    const auto document = json::Document::parse(reply.body);
    const auto complaint = document ? complaintIn(document->root()) : std::nullopt;
    if (complaint)
        error.detail = u"HTTP %1: %2"_s.arg(reply.status).arg(*complaint);
    return error;
}

Result<json::Document> openReply(HttpReply reply)
{
    if (reply.status < 200 || reply.status > 299)
        return failure(replyError(reply));
    auto document = json::Document::parse(std::move(reply.body));
    if (!document)
        document.error().httpStatus = reply.status;
    return document;
}

std::optional<json::Value> listIn(const json::Value& root,
                                  std::initializer_list<std::string_view> names)
{
    if (root.kind() == json::Kind::Array)
        return root;
    const auto data = root.find("data");
    for (const auto name : names) {
        const auto list = root.find(name);
        if (list && list->kind() == json::Kind::Array)
            return list;
        const auto inner = data ? data->find(name) : std::nullopt;
        if (inner && inner->kind() == json::Kind::Array)
            return inner;
    }
    return data && data->kind() == json::Kind::Array ? data : std::nullopt;
}

std::optional<json::Value> objectIn(const json::Value& root,
                                    std::initializer_list<std::string_view> names,
                                    std::string_view marker)
{
    std::optional<json::Value> found;
    const auto look = [&found, marker](const json::Value& value) {
        if (!found && value.kind() == json::Kind::Object && value.find(marker))
            found = value;
        if (!found && value.kind() == json::Kind::Array)
            value.forEach([&found, marker](const json::Value& item) {
                if (item.kind() == json::Kind::Object && item.find(marker))
                    found = item;
                return false; // the first one only
            });
    };
    look(root);
    const auto data = root.find("data");
    if (data)
        look(*data);
    for (const auto name : names) {
        if (const auto value = root.find(name))
            look(*value);
        if (const auto value = data ? data->find(name) : std::nullopt)
            look(*value);
    }
    return found;
}

QString textIn(const json::Value& object, std::initializer_list<std::string_view> names)
{
    for (const auto name : names) {
        json::Problem ignored;
        const auto text = json::Fields(object, ignored).textOrInteger(name);
        if (text && !text->trimmed().isEmpty())
            return text->trimmed().left(textLimit);
    }
    return {};
}

QDateTime timeIn(const json::Value& object, std::initializer_list<std::string_view> names)
{
    for (const auto name : names) {
        if (const auto value = object.find(name); value && !value->isNull())
            return readTime(*value);
    }
    return {};
}

Currency currencyIn(std::initializer_list<json::Value> objects, Currency fallback)
{
    for (const auto& object : objects) {
        if (const auto code =
                Currency::fromCode(textIn(object, {"currency", "currencyCode", "currency_code"})))
            return *code;
    }
    return fallback;
}

} // namespace simstock::travelroam
