// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/linkopener.h"
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
    [[nodiscard]] bool openDraft(const Draft& draft) override;
    /// For tests: what opens drafts instead of the system; it outlives the pane.
    void setLinkOpener(LinkOpener& opener) { m_links = &opener; }
    [[nodiscard]] QList<EsimKey> selectedEsims() const override;

protected:
    [[nodiscard]] QString countText(int shown, int total) const override;
    void showCurrent() override;

private:
    EsimsPane(const PaneContext& context, EsimsModel* model, QWidget* parent);
    void showStates();
    void handOver(bool printsAtOnce);
    [[nodiscard]] Availability handOverAvailability() const;
    /// The selected rows; without a selection the current one.
    void writeOnMany(ActionId action);
    void assign(const QList<EsimKey>& esims);
    [[nodiscard]] const Esim* current() const;

    EsimsModel* m_model;
    DetailPages* m_pages;
    SystemLinkOpener m_system;
    LinkOpener* m_links = &m_system;
};

} // namespace simstock
