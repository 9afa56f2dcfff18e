// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace simstock {

/// Text that names one kind of thing and cannot be mixed up with another kind.
template <typename Tag>
class StrongId {
public:
    StrongId() = default;
    explicit StrongId(QString text) : m_text(std::move(text)) {}
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    bool operator==(const StrongId&) const = default;
    auto operator<=>(const StrongId& other) const { return m_text.compare(other.m_text) <=> 0; }

private:
    QString m_text;
};

template <typename Tag>
size_t qHash(const StrongId<Tag>& id, size_t seed = 0)
{
    return qHash(id.text(), seed);
}

using AccountId = StrongId<struct AccountTag>;   ///< ours: a uuid without braces
using VendorId = StrongId<struct VendorTag>;     ///< ours: lower-case letters, as in `account add`
using IntentId = StrongId<struct IntentTag>;     ///< ours: a uuid without braces
using BatchId = StrongId<struct BatchTag>;       ///< ours: a uuid without braces
using OfferCode = StrongId<struct OfferTag>;     ///< the vendor's: what an order names
using VendorOrderId = StrongId<struct OrderTag>; ///< the vendor's: one order, maybe several eSIMs
using VendorEsimId = StrongId<struct EsimTag>; ///< the vendor's own id of one eSIM (not the ICCID)
using Iccid = StrongId<struct IccidTag>;       ///< text of 18 to 22 digits; reused by some vendors

} // namespace simstock
