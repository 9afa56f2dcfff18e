// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panehost.h"

#include "ui/widgets/tableview.h"

#include <algorithm>

namespace simstock {

PaneHost::PaneHost(const PaneContext& context, QWidget* parent)
    : QStackedWidget(parent), m_context(context)
{
}

void PaneHost::add(const QString& id, PaneFactory factory)
{
    m_entries.push_back({id, std::move(factory)});
}

Pane* PaneHost::pane(const QString& id)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& candidate) { return candidate.id == id; });
    if (entry == m_entries.end())
        return nullptr;
    if (entry->pane == nullptr) {
        entry->pane = entry->factory(m_context, this);
        connectPane(*entry->pane);
        addWidget(entry->pane);
    }
    return entry->pane;
}

void PaneHost::connectPane(Pane& pane)
{
    connect(&pane, &Pane::availabilityChanged, this, [this, &pane] {
        if (current() == &pane)
            emit availabilityChanged();
    });
    connect(&pane, &Pane::said, this, &PaneHost::said);
    connect(&pane, &Pane::revealRequested, this, &PaneHost::revealRequested);
    connect(&pane, &Pane::counterRequested, this, &PaneHost::counterRequested);
    connect(&pane, &Pane::offerRequested, this, &PaneHost::offerRequested);
    if (m_density) {
        for (auto* table : pane.findChildren<TableView*>())
            table->setDensity(*m_density);
    }
}

void PaneHost::showPane(const QString& id)
{
    Pane* next = pane(id);
    if (next == nullptr || id == m_currentId)
        return;
    m_currentId = id;
    setCurrentWidget(next);
    emit currentPaneChanged(id);
    emit availabilityChanged();
}

void PaneHost::setDensity(Density density)
{
    m_density = density;
    for (auto* table : findChildren<TableView*>())
        table->setDensity(density);
}

} // namespace simstock
