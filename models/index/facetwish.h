// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/index/offerfacets.h"

#include <QByteArray>
#include <QSet>

namespace simstock {

/// What a person wants to see of the catalogue. Accounts are kept by id: which value of the facet
/// they are differs from index to index.
struct FacetWish {
    FacetChoice choice; ///< without accounts
    QSet<AccountId> accounts;
    bool operator==(const FacetWish&) const = default;

    [[nodiscard]] bool isEmpty() const { return choice.isEmpty() && accounts.isEmpty(); }
    /// The choice for an index with these accounts; those it does not have are no wish.
    [[nodiscard]] FacetChoice choiceFor(const QList<AccountId>& known) const;
    /// For the remembered layout; anything unreadable is no wish.
    [[nodiscard]] QByteArray save() const;
    static FacetWish restore(const QByteArray& bytes);
};

} // namespace simstock
