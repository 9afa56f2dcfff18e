// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"
#include "providers/whitelabel/envelope.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace simstock::whitelabel {

/// The spellings of one member, the likeliest first.
/// Characters of a word a vendor puts into a state or a kind; more is cut.
inline constexpr qsizetype wordLimit = 64;
/// A plan that lasts longer is none.
inline constexpr qint64 mostDays = 36'500;

using Names = std::initializer_list<std::string_view>;

/// Reads the members of an object whose shape the vendor does not print: under any of several
/// spellings, in any form that makes sense. What is odd reads as absent, so that no row is lost for
/// a member that nobody needs.
class LooseRow {
public:
    /// Anything but an object has no members.
    explicit LooseRow(const json::Value& object) : m_object(object) {}

    /// Text that is not blank, or the digits of a whole number.
    [[nodiscard]] QString text(Names names) const;
    [[nodiscard]] std::optional<qint64> integer(Names names) const;
    /// true, false, "true" or "false".
    [[nodiscard]] std::optional<bool> truth(Names names) const;
    /// A number, or a text that is one.
    [[nodiscard]] std::optional<Money> money(Names names, Currency currency) const;
    /// Invalid when absent.
    [[nodiscard]] QDateTime time(Names names) const;
    /// The texts of a list, or of the named member of its objects.
    [[nodiscard]] QStringList texts(Names names) const;
    /// The currency the row names; USD, the only one in the contract, when it names none.
    [[nodiscard]] Currency currency() const;
    [[nodiscard]] std::optional<json::Value> object(Names names) const;
    [[nodiscard]] std::optional<json::Value> list(Names names) const;

private:
    template <typename F>
    [[nodiscard]] auto first(Names names, F read) const;
    json::Value m_object;
};

/// Protocol, for an answer without its list.
Error missingList(Names nouns);

/// How many items a list has, understood or not.
qint64 countItems(const json::Value& list);

/// The items of a list as read(Value) -> std::optional<T> understands them; others are left out.
template <typename F>
auto readSome(const json::Value& list, F read)
{
    QList<typename std::invoke_result_t<F, const json::Value&>::value_type> rows;
    list.forEach([&](const json::Value& item) {
        if (auto row = read(item))
            rows.append(std::move(*row));
        return true;
    });
    return rows;
}

/// Protocol, for a list in which nothing at all is understood.
Error notUnderstood(const QString& list);

/// The same as readSome(); Protocol when there are items and none is understood.
template <typename F>
auto readRows(const json::Value& list, F read) -> Result<decltype(readSome(list, read))>
{
    auto rows = readSome(list, read);
    if (rows.isEmpty() && countItems(list) > 0)
        return failure(notUnderstood(list.path()));
    return rows;
}

/// The rows of the list of a successful answer, see readRows() and Envelope::list().
template <typename F>
auto decodeRows(HttpReply reply, Names nouns, F read)
    -> Result<QList<typename std::invoke_result_t<F, const json::Value&>::value_type>>
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    const auto list = envelope->list(nouns);
    if (!list)
        return failure(missingList(nouns));
    return readRows(*list, read);
}

} // namespace simstock::whitelabel
