// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/favourites.h"

#include "models/store/accountstore.h"
#include "models/store/planstore.h"

namespace simstock {

Favourites::Favourites(AccountStore& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &AccountStore::changedOutside, this, &Favourites::open);
}

void Favourites::open()
{
    auto plans = m_store.plans().favourites();
    if (!plans || *plans == m_plans)
        return; // what was read before stays
    m_plans = std::move(*plans);
    Q_EMIT changed();
}

Status Favourites::mark(const QList<PlanKey>& plans, bool on)
{
    auto done = m_store.plans().setFavourites(plans, on);
    if (!done)
        return done;
    for (const auto& plan : plans) {
        if (on)
            m_plans.insert(plan);
        else
            m_plans.remove(plan);
    }
    Q_EMIT changed();
    return done;
}

} // namespace simstock
