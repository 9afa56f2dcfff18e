// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tablepane.h"

namespace simstock {

struct Account;
class AccountPages;
class AccountsModel;

/// The accounts of the workspace: environment, keys, sign-in, balance, last answer, what works;
/// adding, settings, new keys, removing. Row keys are account ids.
class AccountsPane final : public TablePane {
    Q_OBJECT
public:
    explicit AccountsPane(const PaneContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;
    [[nodiscard]] bool openDraft(const Draft& draft) override;

protected:
    [[nodiscard]] QString countText(int shown, int total) const override;
    void showCurrent() override;

private:
    AccountsPane(const PaneContext& context, AccountsModel* model, QWidget* parent);
    void showState();
    void showNotice();
    void sync();
    void openSheet(ActionId action, const Account& account);
    void addOther(const Account& like);
    [[nodiscard]] Availability signInAvailability(ActionId action) const;
    [[nodiscard]] const Account* current() const;

    AccountsModel* m_model;
    AccountPages* m_pages;
};

} // namespace simstock
