// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panehost.h"

class QPlainTextEdit;

namespace simstock {

class ActivityModel;
class DetailDock;
class FilterChip;
class PaneFrame;
class TableView;
struct ActivityEntry;

/// What the console did and is doing: running work with progress and stop, results, and on request
/// every request to a vendor.
class ActivityPane final : public Pane {
    Q_OBJECT
public:
    explicit ActivityPane(const PaneContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;
    void focusFilter() override;
    /// key: the entry's id.
    void reveal(const QVariant& key) override;
    void setFilterText(const QString& text) override;

private:
    void makeActions();
    QWidget* makeDetails();
    void showState();
    void showDetails(bool shown);
    void followCurrent();
    void stop();
    void copyDetails();
    [[nodiscard]] const ActivityEntry* current() const;
    [[nodiscard]] QString details(const ActivityEntry& entry) const;

    Desk& m_desk;
    QAction* m_stop;
    QAction* m_copy;
    ActivityModel* m_model;
    TableView* m_table;
    DetailDock* m_dock;
    QPlainTextEdit* m_text = nullptr;
    PaneFrame* m_frame = nullptr;
    FilterChip* m_requests = nullptr;
};

} // namespace simstock
