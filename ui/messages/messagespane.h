// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tablepane.h"

namespace simstock {

class MessagesModel;
struct MessageStart;

/// What was written to customers, and what became of it.
class MessagesPane final : public TablePane {
    Q_OBJECT
public:
    explicit MessagesPane(const PaneContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;

protected:
    [[nodiscard]] QString countText(int shown, int total) const override;
    void showCurrent() override {}

private:
    MessagesPane(const PaneContext& context, MessagesModel* model, QWidget* parent);
    void showStates();
    /// The selected messages, else the current one.
    [[nodiscard]] QList<IntentId> chosen() const;
    [[nodiscard]] QList<IntentId> failed() const;
    void check();
    void resend();
    void compose(MessageStart start);

    MessagesModel* m_model;
};

} // namespace simstock
