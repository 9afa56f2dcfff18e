// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/alertbook.h"
#include "models/desk/customerbook.h"
#include "models/desk/drafts.h"
#include "models/desk/groupcustomers.h"
#include "models/desk/localundo.h"
#include "models/desk/salebook.h"
#include "models/desk/tagbook.h"
#include "models/desk/viewbook.h"

namespace simstock {

/// What the shop itself keeps beside the vendors' data: drafts, customers, tags, saved views, what
/// was told of which eSIM, what each sale was sold for, and the way back from changes to them.
class ShopBooks {
public:
    /// All of them outlive this.
    ShopBooks(ShopStore& store, EsimDesk& esims, IntentBook& intents, BatchDesk& batches,
              Clock& clock);
    /// After the store's own open(); the reads queue up behind it.
    void open();

    LocalUndo undo;
    Drafts drafts;
    TagBook tags;
    ViewBook views;
    CustomerBook customers;
    AlertBook alerts;
    SaleBook sales;

private:
    GroupCustomers m_groups;
};

} // namespace simstock
