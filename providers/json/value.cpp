// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json/value.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace simstock::json {

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Null:
        return u"null"_s;
    case Kind::Boolean:
        return u"boolean"_s;
    case Kind::Number:
        return u"number"_s;
    case Kind::String:
        return u"string"_s;
    case Kind::Array:
        return u"array"_s;
    case Kind::Object:
        return u"object"_s;
    }
    return {};
}

QString Value::path() const
{
    QStringList parts;
    for (quint32 i = m_index; i != 0; i = m_tape->nodes[i].parent) {
        const Node& here = m_tape->nodes[i];
        const bool isItem = m_tape->nodes[here.parent].kind == Kind::Array;
        // Names come from outside: a long one is cut, so that an error text stays short.
        const auto key = here.key.substr(0, 64);
        parts.prepend(
            isItem ? u"[%1]"_s.arg(here.ordinal)
                   : u'.' + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
    }
    const QString path = m_tape->prefix + parts.join(QString());
    if (path.isEmpty())
        return u"(root)"_s;
    return path.startsWith(u'.') ? path.mid(1) : path;
}

std::optional<Value> Value::find(std::string_view key) const
{
    std::optional<Value> found;
    if (kind() != Kind::Object)
        return found;
    forEach([&](Value member) {
        if (member.node().key == key)
            found = member;
        return true;
    });
    return found;
}

int Value::count(std::string_view key) const
{
    int times = 0;
    if (kind() == Kind::Object) {
        forEach([&](Value member) {
            times += member.node().key == key ? 1 : 0;
            return true;
        });
    }
    return times;
}

} // namespace simstock::json
