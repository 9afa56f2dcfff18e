// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pane.h"

#include <QStackedWidget>

#include <functional>
#include <optional>
#include <vector>

namespace simstock {

class ActionSet;
class Desk;
class LayoutStore;
enum class Density;

/// What every pane is built from; all of it outlives the panes.
struct PaneContext {
    Desk& desk;
    ActionSet& actions;
    LayoutStore& layouts;
    /// The line that customers know the shop by; may be empty.
    std::function<QString()> shopName = {};
};

using PaneFactory = std::function<Pane*(const PaneContext& context, QWidget* parent)>;

/// The pages of the window. Each is built when it is first shown or asked for, so that the start
/// stays light.
class PaneHost final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PaneHost(const PaneContext& context, QWidget* parent = nullptr);

    void add(const QString& id, PaneFactory factory);
    /// Builds the pane when it is not there yet. Null for an unknown id.
    Pane* pane(const QString& id);
    [[nodiscard]] Pane* current() const { return qobject_cast<Pane*>(currentWidget()); }
    [[nodiscard]] const QString& currentId() const { return m_currentId; }
    void showPane(const QString& id);
    /// For every table, also of panes built later.
    void setDensity(Density density);

Q_SIGNALS:
    void currentPaneChanged(const QString& id);
    /// Of the current pane.
    void availabilityChanged();
    void said(const QString& sentence);
    void revealRequested(const QString& paneId, const QVariant& key);
    void counterRequested(const simstock::EsimKey& esim);
    void offerRequested(const simstock::PlanKey& plan);

private:
    struct Entry {
        QString id;
        PaneFactory factory;
        Pane* pane = nullptr; ///< parent: this
    };
    void connectPane(Pane& pane);

    PaneContext m_context;
    std::vector<Entry> m_entries;
    QString m_currentId;
    std::optional<Density> m_density;
};

} // namespace simstock
