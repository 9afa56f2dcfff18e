// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/looserow.h"

#include "providers/json/scalars.h"
#include "providers/whitelabel/pages.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

using json::Kind;
using json::Value;

std::optional<QString> toText(const Value& value)
{
    if (value.kind() == Kind::Number && !json::readInteger(value.raw()).value)
        return std::nullopt;
    if (value.kind() != Kind::String && value.kind() != Kind::Number)
        return std::nullopt;
    const QString text = value.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QDateTime> toTime(const Value& value)
{
    if (value.kind() == Kind::String)
        return json::readUtc(value.text());
    const auto seconds =
        value.kind() == Kind::Number ? json::readInteger(value.raw()).value : std::nullopt;
    return seconds ? json::readEpoch(*seconds) : std::nullopt;
}

std::optional<bool> toTruth(const Value& value)
{
    if (value.kind() == Kind::Boolean)
        return value.truth();
    if (value.kind() != Kind::String)
        return std::nullopt;
    const QString word = value.text().trimmed().toLower();
    if (word == "true"_L1)
        return true;
    return word == "false"_L1 ? std::optional(false) : std::nullopt;
}

} // namespace

template <typename F>
auto LooseRow::first(Names names, F read) const
{
    std::invoke_result_t<F, const Value&> result;
    for (const auto name : names) {
        if (const auto value = m_object.find(name))
            result = read(*value);
        if (result)
            break;
    }
    return result;
}

QString LooseRow::text(Names names) const
{
    return first(names, toText).value_or(QString());
}

std::optional<qint64> LooseRow::integer(Names names) const
{
    return first(names, [](const Value& value) {
        const bool isScalar = value.kind() == Kind::Number || value.kind() == Kind::String;
        return isScalar ? json::readInteger(value.raw()).value : std::nullopt;
    });
}

std::optional<bool> LooseRow::truth(Names names) const
{
    return first(names, toTruth);
}

std::optional<Money> LooseRow::money(Names names, Currency currency) const
{
    return first(names, [&](const Value& value) -> std::optional<Money> {
        if (value.kind() != Kind::Number && value.kind() != Kind::String)
            return std::nullopt;
        const QByteArray token = value.text().trimmed().toLatin1();
        const auto money = Money::fromDecimal(token, currency);
        return money ? std::optional(*money) : std::nullopt;
    });
}

QDateTime LooseRow::time(Names names) const
{
    return first(names, toTime).value_or(QDateTime());
}

QStringList LooseRow::texts(Names names) const
{
    QStringList texts;
    const auto found = list(names);
    if (!found)
        return texts;
    found->forEach([&](const Value& item) {
        const QString text = item.kind() == Kind::Object
                                 ? LooseRow(item).text({"type", "event", "name", "value", "id"})
                                 : toText(item).value_or(QString());
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
        return true;
    });
    return texts;
}

Currency LooseRow::currency() const
{
    return Currency::fromCode(text({"currency", "currency_code", "currencyCode"}))
        .value_or(Currency::usd());
}

std::optional<Value> LooseRow::object(Names names) const
{
    return first(names, [](const Value& value) {
        return value.kind() == Kind::Object ? std::optional(value) : std::nullopt;
    });
}

std::optional<Value> LooseRow::list(Names names) const
{
    return first(names, [](const Value& value) {
        return value.kind() == Kind::Array ? std::optional(value) : std::nullopt;
    });
}

qint64 countItems(const Value& list)
{
    qint64 count = 0;
    list.forEach([&count](const Value&) {
        ++count;
        return true;
    });
    return count;
}

Error notUnderstood(const QString& list)
{
    return makeError(ErrorKind::Protocol, u"WrongType: no row of %1 is understood"_s.arg(list));
}

QUrlQuery pageQuery(int page)
{
    QUrlQuery query;
    query.addQueryItem(u"page"_s, QString::number(page));
    query.addQueryItem(u"limit"_s, QString::number(rowsPerPage));
    return query;
}

Error missingList(Names nouns)
{
    const std::string_view noun = *nouns.begin();
    return makeError(ErrorKind::Protocol,
                     u"Missing: data."_s +
                         QString::fromUtf8(noun.data(), static_cast<qsizetype>(noun.size())));
}

} // namespace simstock::whitelabel
