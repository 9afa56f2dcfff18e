// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/orderdesk.h"
#include "models/domain/plankey.h"
#include "models/index/floorlist.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

class QAction;

namespace simstock {

class CompareTray;
class Desk;
class FilterChip;
class LayoutStore;
class Pane;
class PaneFrame;
class Timer;

/// What the catalogue's pane opens beside its table: what changed, prices under the floor, a search
/// for a trip. Adds its entries to the View menu and its chips under the head.
class CatalogueSheets final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this; the sheets belong to the pane's window.
    CatalogueSheets(Desk& desk, Pane& pane, PaneFrame& frame, CompareTray& tray,
                    LayoutStore& layouts);
    ~CatalogueSheets() override;

    void order(const QList<OrderDraft>& drafts);
    void findTrip();

private:
    QAction* addEntry(PaneFrame& frame, const QString& text);
    FilterChip* addChip(PaneFrame& frame, const QString& text, QAction* action);
    void showChanges();
    void connectBadge();
    void showBadge();
    [[nodiscard]] int touchedSinceSeen() const;
    void showFloor();
    void lookAtFloor();
    void foundFloor(const QList<UnderFloor>& plans);

    Desk& m_desk;
    Pane& m_pane;
    CompareTray& m_tray;
    LayoutStore& m_layouts;
    QString m_need; ///< of the newest search for a trip
    QList<UnderFloor> m_underFloor;
    bool m_wasLookedAt = false; ///< what was under the floor before is not told
    FilterChip* m_changesChip = nullptr;
    FilterChip* m_floorChip = nullptr;
    std::unique_ptr<Timer> m_badgeSoon;
    std::unique_ptr<Timer> m_soon;
    QThreadPool m_pool; ///< before m_looking: the call goes first, then the work is waited for
    Call<QList<UnderFloor>> m_looking;
};

} // namespace simstock
