// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/esimrows.h"

#include "models/desk/esimdesk.h"
#include "models/domain/ownstock.h"

#include <utility>

namespace simstock {

void fillIn(Esim& esim, const Intent& intent)
{
    if (!intent.account.isEmpty())
        esim.key.account = intent.account;
    if (esim.customerName.isEmpty() && esim.customerEmail.isEmpty()) {
        esim.customerName = intent.customerName;
        esim.customerEmail = intent.customerEmail;
    }
    if (esim.planName.isEmpty())
        esim.planName = intent.planName;
    if (esim.offer.isEmpty())
        esim.offer = intent.offer;
    if (!esim.boughtAt.isValid())
        esim.boughtAt = intent.createdAt;
}

QString noAccountText(const AccountId& account)
{
    return account == ownStockAccount()
               ? EsimDesk::tr("This eSIM is of your own stock: there is no vendor to ask.")
               : EsimDesk::tr("The account of this eSIM was removed.");
}

const Esim* EsimRows::find(const EsimKey& key) const
{
    const auto known = m_places.constFind(key);
    return known == m_places.constEnd() ? nullptr : &m_rows.at(*known);
}

QList<EsimKey> EsimRows::ofOrder(const AccountId& account, const VendorOrderId& order) const
{
    return m_byOrder.value({account, order});
}

QList<EsimKey> EsimRows::merge(const QList<Esim>& rows)
{
    QList<EsimKey> changed;
    for (const auto& row : rows) {
        const auto known = m_places.constFind(row.key);
        if (known == m_places.constEnd()) {
            m_places.insert(row.key, m_rows.size());
            m_rows.append(row);
        } else {
            auto& here = m_rows[*known];
            if (here.readAt.isValid() && row.readAt < here.readAt)
                continue;
            if (here == row)
                continue;
            if (here.order != row.order)
                m_byOrder[{here.key.account, here.order}].removeOne(here.key);
            here = row;
        }
        auto& siblings = m_byOrder[{row.key.account, row.order}];
        if (!siblings.contains(row.key))
            siblings.append(row.key);
        changed.append(row.key);
    }
    return changed;
}

} // namespace simstock
