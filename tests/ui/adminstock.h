// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeadmin.h"
#include "tests/ui/deskrig.h"
#include "ui/shell/actionset.h"
#include "ui/shell/panehost.h"

namespace simstock::test {

/// A desk with an account that keeps webhooks, branding profiles and prices at its vendor, one that
/// has the one webhook address, and one with nothing of it.
class AdminRig : public DeskRig {
public:
    AdminRig();

    void addAccounts();
    /// Webhooks with a log, branding profiles with a mail server, prices.
    void stockEverything();
    [[nodiscard]] PaneContext context() { return {*desk, actions, layouts}; }
    /// Enables the actions as the pane says and triggers one through its QAction.
    void trigger(Pane& pane, ActionId action);
    /// What a pane says about an action when it cannot be taken; empty when it can.
    [[nodiscard]] static QString obstacle(const Pane& pane, ActionId action);
    /// The answer to everything that is sent.
    static ActAnswer answer(Outcome outcome);

    AdminScript admin;
    AccountId account; ///< with everything
    AccountId addressAccount;
    AccountId plainAccount;
    SettingsLayoutStore layouts;
    ActionSet actions;
};

} // namespace simstock::test
