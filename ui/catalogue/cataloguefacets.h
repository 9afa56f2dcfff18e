// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/index/facetwish.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

class QHBoxLayout;

namespace simstock {

class CatalogueDesk;
class CatalogueModel;
class FacetPanel;
class FilterChip;
class LayoutStore;
class PaneFrame;

/// The facets of the catalogue: the chip that opens them, the panel beside the table, what is
/// remembered. Counts are made on another thread shortly after the last change, and only while the
/// panel can be seen, so that typing never waits for them.
class CatalogueFacets final : public QObject {
    Q_OBJECT
public:
    /// The panel becomes the first widget of the row, when it is first wanted. All must outlive
    /// this.
    CatalogueFacets(PaneFrame& frame, QHBoxLayout& row, CatalogueModel& model, Clock& clock,
                    LayoutStore& store, QObject* parent = nullptr);
    ~CatalogueFacets() override;

    [[nodiscard]] bool isEmpty() const;
    void clear();
    /// Also what the panel shows.
    void setWish(const FacetWish& wish);

private:
    void showPanel(bool shown);
    void showAccounts();
    void take(const FacetWish& wish);
    void showChip();
    void countSoon();
    void count();

    struct Counted {
        FacetCounts now;
        FacetCounts all;
    };
    QHBoxLayout& m_row;
    CatalogueModel& m_model;
    Clock& m_clock;
    LayoutStore& m_store;
    FilterChip* m_chip;
    FacetPanel* m_panel = nullptr; ///< a child of the row's widget; null until first shown
    QThreadPool m_pool;
    std::unique_ptr<Timer> m_soon;
    Call<Counted> m_counting;
};

} // namespace simstock
