// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/domain/intent.h"

#include <QHash>
#include <QList>

namespace simstock {

/// What the order that made it knows and the vendor did not say.
void fillIn(Esim& esim, const Intent& intent);

/// Why nothing can be asked for or done at a vendor: its account is not in the book.
QString noAccountText(const AccountId& account);

/// The eSIMs in memory with their look-ups. Rows are never removed: an eSIM of a removed account
/// may still be shown to its customer.
class EsimRows {
public:
    [[nodiscard]] const QList<Esim>& all() const { return m_rows; }
    [[nodiscard]] const Esim* find(const EsimKey& key) const;
    [[nodiscard]] QList<EsimKey> ofOrder(const AccountId& account,
                                         const VendorOrderId& order) const;
    /// Takes rows over; one that was read earlier than what is here is left out (hostile.md 150).
    /// Gives the keys of those that came or changed.
    QList<EsimKey> merge(const QList<Esim>& rows);

private:
    QList<Esim> m_rows;
    QHash<EsimKey, qsizetype> m_places;
    QHash<std::pair<AccountId, VendorOrderId>, QList<EsimKey>> m_byOrder;
};

} // namespace simstock
