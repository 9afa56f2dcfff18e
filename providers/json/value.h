// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace simstock::json {

enum class Kind : quint8 { Null, Boolean, Number, String, Array, Object };

/// The word for a kind in error details: "null", "boolean", ...
QString kindName(Kind kind);

/// One value of a parsed text. Views point into the document that made it.
struct Node {
    std::string_view key;  ///< of a member; unescaped UTF-8
    std::string_view text; ///< unescaped content of a string, or the number exactly as written
    quint32 parent = 0;
    quint32 end = 0;     ///< index behind the last descendant
    quint32 ordinal = 0; ///< place in the parent array
    Kind kind = Kind::Null;
    bool truth = false;
};

/// Values in the order of the text, each followed by its descendants.
struct Tape {
    std::vector<Node> nodes;
    QString prefix; ///< path of the root value within the whole text, e.g. "obj.packageList[3]"
};

/// A cheap view of one value. Valid as long as its document (for the items of a streamed list: only
/// during the call that hands it over).
class Value {
public:
    Value(const Tape& tape, quint32 index) : m_tape(&tape), m_index(index) {}

    [[nodiscard]] Kind kind() const { return node().kind; }
    [[nodiscard]] bool isNull() const { return node().kind == Kind::Null; }
    [[nodiscard]] bool truth() const { return node().truth; }
    [[nodiscard]] std::string_view raw() const { return node().text; }
    [[nodiscard]] QString text() const
    {
        return QString::fromUtf8(node().text.data(), static_cast<qsizetype>(node().text.size()));
    }
    /// "obj.packageList[3].price"; "(root)" for the whole text.
    [[nodiscard]] QString path() const;
    /// The member of that name; the last one where there are several, as most readers see it.
    [[nodiscard]] std::optional<Value> find(std::string_view key) const;
    /// How often an object has that name.
    [[nodiscard]] int count(std::string_view key) const;
    /// Calls f(Value) for each member or item until it returns false.
    template <typename F>
    void forEach(F f) const
    {
        for (quint32 i = m_index + 1; i < node().end; i = m_tape->nodes[i].end) {
            if (!f(Value(*m_tape, i)))
                return;
        }
    }

private:
    [[nodiscard]] const Node& node() const { return m_tape->nodes[m_index]; }
    const Tape* m_tape;
    quint32 m_index;
};

} // namespace simstock::json
