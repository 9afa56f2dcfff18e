// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tablepane.h"

namespace simstock {

class LedgerModel;
class WalletCards;

/// What each account can spend, and where the money went.
class WalletPane final : public TablePane {
    Q_OBJECT
public:
    explicit WalletPane(const PaneContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;
    [[nodiscard]] bool openDraft(const Draft& draft) override;

protected:
    [[nodiscard]] QString countText(int shown, int total) const override;
    void showCurrent() override {}

private:
    WalletPane(const PaneContext& context, LedgerModel* model, QWidget* parent);
    void showStates();
    void showProblems();
    void addMoney(const AccountId& account, const IntentId& payment);
    void setLowMark(const AccountId& account);

    LedgerModel* m_model;
    WalletCards* m_cards;
};

} // namespace simstock
