// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/camera.h"
#include "tests/ui/panestock.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/sheet.h"

namespace simstock::test {

/// The windows over a stocked desk, one picture of each scene.
class Album {
public:
    Album(Camera& camera, PaneRig& rig) : m_camera(camera), m_rig(rig) {}

    void open(const QString& theme);
    void all();
    void empty();
    /// Customers, tags, views, a pasted list, and the band over the panes after a start.
    void customers();
    /// The sheet of a new batch in both steps, a batch that stands still, and the list of them.
    void batches(const BatchId& halted, const AccountId& shop);
    /// The panes and sheets of money and messages.
    void shop();
    /// The sheet for one code and for many, and the pages that customers get.
    void handOver();
    /// What helps to find things: filter, completion, cards, pasted things, the palette.
    void finding();
    /// Files that leave the shop, and codes that come in.
    void exports();
    /// The vault into a file and back; part of exports().
    void vault();
    /// What stands before a purchase, and the rules that propose one.
    void guards();
    /// What the agent has of it in his own window.
    void counterStation();
    /// A catalogue that got worse, the limits of alerts, the manual in each language.
    void alerts();
    /// What is not about the trade: the manual, the keys, the lock, and every menu.
    void desktop();
    /// Forecasts, a trip, prices under the floor, a shift.
    void numbers();
    void counter(const QSize& size);
    void close() { m_window.reset(); }

private:
    template <typename PaneType>
    void addPane(const QString& id, Icon icon, const QString& title)
    {
        m_window->addPane(id, icon, title, [](const PaneContext& context, QWidget* parent) {
            return new PaneType(context, parent);
        });
    }
    void reveal(Pane& pane, const QString& id);
    void pages(Pane& pane, const QString& name);
    void popup(QWidget& on, Qt::Key key, const QString& name);
    void sheet(ActionId action, const QString& name);
    void picture(Sheet* sheet, const QString& name);
    void save(const QString& name) { save(*m_window, name); }
    void saveAndClose(Sheet& sheet, const QString& name);
    void save(QWidget& widget, const QString& name);

    Camera& m_camera;
    PaneRig& m_rig;
    std::unique_ptr<MainWindow> m_window;
    QString m_theme;
};

} // namespace simstock::test
