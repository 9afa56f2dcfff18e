// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tablepane.h"

namespace simstock {

class DetailPages;
class EsimsModel;

/// The inventory with everything that can be done to an eSIM.
class EsimsPane final : public TablePane {
    Q_OBJECT
public:
    explicit EsimsPane(const PaneContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;
    [[nodiscard]] QList<EsimKey> selectedEsims() const override;

protected:
    [[nodiscard]] QString countText(int shown, int total) const override;
    void showCurrent() override;

private:
    EsimsPane(const PaneContext& context, EsimsModel* model, QWidget* parent);
    void showStates();
    void writeOnMany(ActionId action);
    [[nodiscard]] const Esim* current() const;

    EsimsModel* m_model;
    DetailPages* m_pages;
};

} // namespace simstock
