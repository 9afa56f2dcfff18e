// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panehost.h"

namespace simstock {

struct Account;
class AccountsModel;
class PaneFrame;
class TableView;

/// The accounts of the workspace: environment, keys, balance, last answer; adding, new keys,
/// removing.
class AccountsPane final : public Pane {
    Q_OBJECT
public:
    explicit AccountsPane(const PaneContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;
    void focusFilter() override;
    /// key: the account id's text.
    void reveal(const QVariant& key) override;
    void setFilterText(const QString& text) override;

private:
    void showState();
    void showNotice();
    void sync();
    [[nodiscard]] const Account* current() const;

    Desk& m_desk;
    ActionSet& m_actions;
    AccountsModel* m_model;
    TableView* m_table;
    PaneFrame* m_frame;
};

} // namespace simstock
