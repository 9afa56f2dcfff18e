// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json/document.h"

#include "providers/json/scalars.h"

#include <simdjson.h>

#include <algorithm>
#include <new>

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace simstock::json {

struct Document::Storage {
    QByteArray text; // with simdjson's padding behind it
    ondemand::parser parser;
    Tape tape;
};

namespace {

Error malformed(const QString& why)
{
    return makeError(ErrorKind::Protocol, u"Malformed: the answer is not JSON: "_s + why);
}

Error malformed(simdjson::error_code code)
{
    return malformed(QString::fromLatin1(simdjson::error_message(code)));
}

Error tooLarge(const QString& why)
{
    return makeError(ErrorKind::Protocol, u"TooLarge: "_s + why);
}

/// Copies what simdjson finds onto a tape, value by value, and so makes it look at every byte.
class Walker {
public:
    Walker(Tape& tape, const Limits& limits, const ListTap& tap)
        : m_tape(&tape), m_limits(limits), m_tap(tap)
    {
    }

    Status walkDocument(ondemand::document& document)
    {
        ondemand::json_type type{};
        if (const auto error = document.type().get(type))
            return failure(malformed(error));
        if (type != ondemand::json_type::object && type != ondemand::json_type::array)
            return failure(makeError(ErrorKind::Protocol,
                                     u"WrongType: (root): expected object, found a bare value"_s));
        ondemand::value root;
        if (const auto error = document.get_value().get(root))
            return failure(malformed(error));
        if (!walk(root, {}, 0, 0, 0))
            return failure(*m_error);
        // Nothing may be left: the place is only known while something is.
        if (const char* rest = nullptr; document.current_location().get(rest) == simdjson::SUCCESS)
            return failure(malformed(u"something follows the end"_s));
        return {};
    }

private:
    bool stop(Error error)
    {
        m_error = std::move(error);
        return false;
    }

    bool walk(ondemand::value& value, std::string_view key, quint32 parent, quint32 ordinal,
              int depth)
    {
        if (depth > m_limits.depth)
            return stop(tooLarge(u"nested deeper than %1 levels"_s.arg(m_limits.depth)));
        if (m_tape->nodes.size() >= m_limits.values)
            return stop(tooLarge(u"more than %1 values"_s.arg(m_limits.values)));
        ondemand::json_type type{};
        if (const auto error = value.type().get(type))
            return stop(malformed(error));
        const auto index = static_cast<quint32>(m_tape->nodes.size());
        m_tape->nodes.push_back({.key = key,
                                 .text = {},
                                 .parent = parent,
                                 .end = 0,
                                 .ordinal = ordinal,
                                 .kind = Kind::Null,
                                 .truth = false});
        if (!fill(value, type, index, depth))
            return false;
        m_tape->nodes[index].end = static_cast<quint32>(m_tape->nodes.size());
        return true;
    }

    bool fill(ondemand::value& value, ondemand::json_type type, quint32 index, int depth)
    {
        switch (type) {
        case ondemand::json_type::object:
            m_tape->nodes[index].kind = Kind::Object;
            return walkObject(value, index, depth);
        case ondemand::json_type::array:
            m_tape->nodes[index].kind = Kind::Array;
            return isTapped() ? streamArray(value, depth) : walkArray(value, index, depth);
        case ondemand::json_type::string: {
            m_tape->nodes[index].kind = Kind::String;
            const auto error = value.get_string().get(m_tape->nodes[index].text);
            return error ? stop(malformed(error)) : true;
        }
        default:
            return fillScalar(value, type, m_tape->nodes[index]);
        }
    }

    bool fillScalar(ondemand::value& value, ondemand::json_type type, Node& node)
    {
        auto token = value.raw_json_token();
        while (!token.empty() && (token.back() == ' ' || token.back() == '\n' ||
                                  token.back() == '\r' || token.back() == '\t'))
            token.remove_suffix(1);
        if (type == ondemand::json_type::number) {
            node.kind = Kind::Number;
            node.text = token;
            return isNumber(token) ? true : stop(malformed(u"a number is misspelt"_s));
        }
        if (type == ondemand::json_type::boolean) {
            node.kind = Kind::Boolean;
            node.truth = token == "true";
            return node.truth || token == "false" ? true : stop(malformed(u"a word is misspelt"_s));
        }
        return token == "null" ? true : stop(malformed(u"a word is misspelt"_s));
    }

    bool walkObject(ondemand::value& value, quint32 index, int depth)
    {
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return stop(malformed(error));
        for (auto member : object) {
            ondemand::field field;
            std::string_view key;
            if (const auto error = std::move(member).get(field))
                return stop(malformed(error));
            if (const auto error = field.unescaped_key().get(key))
                return stop(malformed(error));
            m_path.push_back(key);
            const bool good = walk(field.value(), key, index, 0, depth + 1);
            m_path.pop_back();
            if (!good)
                return false;
        }
        return true;
    }

    bool walkArray(ondemand::value& value, quint32 index, int depth)
    {
        ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return stop(malformed(error));
        quint32 ordinal = 0;
        m_path.emplace_back(); // nothing within a plain array is tapped
        for (auto element : array) {
            if (element.error())
                return stop(malformed(element.error()));
            ondemand::value item = element.value_unsafe();
            if (!walk(item, {}, index, ordinal++, depth + 1))
                return false;
        }
        m_path.pop_back();
        return true;
    }

    bool streamArray(ondemand::value& value, int depth)
    {
        ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return stop(malformed(error));
        QString list;
        for (const auto name : m_path)
            list += u'.' + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        list.remove(0, 1);
        Tape itemTape;
        Tape* const outer = std::exchange(m_tape, &itemTape);
        m_path.emplace_back();
        qint64 items = 0;
        for (auto element : array) {
            if (element.error())
                return stop(malformed(element.error()));
            ondemand::value item = element.value_unsafe();
            if (items >= m_limits.items)
                return stop(tooLarge(u"%1 has more than %2 items"_s.arg(list).arg(items)));
            itemTape.nodes.clear();
            if (!walk(item, {}, 0, 0, depth + 1))
                return false;
            itemTape.prefix = list + u"[%1]"_s.arg(items++);
            if (auto status = m_tap.onItem(Value(itemTape, 0)); !status)
                return stop(std::move(status.error()));
        }
        m_path.pop_back();
        m_tape = outer;
        return true;
    }

    [[nodiscard]] bool isTapped() const
    {
        return m_tap.onItem && !m_tap.path.empty() && m_path == m_tap.path;
    }

    Tape* m_tape;
    const Limits& m_limits;
    const ListTap& m_tap;
    std::vector<std::string_view> m_path;
    std::optional<Error> m_error;
};

} // namespace

Result<Document> Document::parse(QByteArray text, const Limits& limits, const ListTap& tap)
{
    if (text.size() > limits.bytes)
        return failure(tooLarge(u"%1 bytes"_s.arg(text.size())));
    if (text.startsWith("\xEF\xBB\xBF"))
        return failure(malformed(u"it starts with a byte order mark"_s));
    try { // memory may run out; nothing else throws here
        const auto size = static_cast<size_t>(text.size());
        auto storage = std::make_shared<Storage>();
        storage->text = std::move(text);
        storage->text.append(static_cast<qsizetype>(simdjson::SIMDJSON_PADDING), ' ');
        ondemand::document document;
        const simdjson::padded_string_view view(storage->text.constData(), size,
                                                static_cast<size_t>(storage->text.size()));
        if (const auto error = storage->parser.iterate(view).get(document))
            return failure(malformed(error));
        if (auto status = Walker(storage->tape, limits, tap).walkDocument(document); !status)
            return failure(std::move(status.error()));
        return Document(std::move(storage));
    } catch (const std::bad_alloc&) {
        return failure(tooLarge(u"not enough memory"_s));
    }
}

Value Document::root() const
{
    return {m_storage->tape, 0};
}

} // namespace simstock::json
