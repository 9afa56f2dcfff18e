// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/shopbooks.h"

namespace simstock {

ShopBooks::ShopBooks(ShopStore& store, EsimDesk& esims, IntentBook& intents, BatchDesk& batches,
                     Clock& clock)
    : drafts(store, clock),
      tags(store),
      views(store),
      customers(store, esims, intents, clock),
      alerts(store),
      sales(store),
      m_groups(customers, tags, esims, intents, batches)
{
}

void ShopBooks::open()
{
    drafts.open();
    tags.open();
    views.open();
    customers.open();
    alerts.open();
    sales.open();
}

} // namespace simstock
