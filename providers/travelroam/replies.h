// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/httpclient.h"
#include "providers/json/document.h"
#include "providers/json/fields.h"

#include <initializer_list>

namespace simstock::travelroam {

// No answer of this vendor is described in full: what is needed is looked for under every name it
// was seen with, and what is not needed never loses a row.

/// The JSON of a read that succeeded; any other status as the error it is.
Result<json::Document> openReply(HttpReply reply);

/// The error a complete answer is: 401 and 403 are refused keys here.
Error replyError(const HttpReply& reply);

/// The vendor's words in a JSON object with message, error or errors; nothing when it has none.
std::optional<QString> complaintIn(const json::Value& root);

/// The list under one of the names, in the root, in its "data", or the root or "data" itself.
std::optional<json::Value> listIn(const json::Value& root,
                                  std::initializer_list<std::string_view> names);

/// The first object with the marker: the root, under one of the names or "data", or the first item
/// of a list there.
std::optional<json::Value> objectIn(const json::Value& root,
                                    std::initializer_list<std::string_view> names,
                                    std::string_view marker);

/// The first of these members that is text (or an integer of at most 15 digits), trimmed and cut to
/// 500 characters; else empty.
QString textIn(const json::Value& object, std::initializer_list<std::string_view> names);

/// A time as ISO text, or seconds or milliseconds since 1970 as number or text. Null, 0, the years
/// before 1971 (a zero time) and what cannot be read are an invalid time.
QDateTime timeIn(const json::Value& object, std::initializer_list<std::string_view> names);

/// The first "currency" of these objects that is one, else the fallback.
Currency currencyIn(std::initializer_list<json::Value> objects, Currency fallback);

} // namespace simstock::travelroam
