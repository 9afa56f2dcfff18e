// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/batchwindows.h"

#include "models/core/untrustedtext.h"
#include "models/desk/batchdesk.h"
#include "models/desk/desk.h"
#include "models/items/batchtext.h"
#include "ui/orders/batchessheet.h"
#include "ui/orders/batchsheet.h"
#include "ui/orders/batchview.h"

#include <QLocale>
#include <QWidget>

#include <algorithm>

namespace simstock {

BatchWindows::BatchWindows(Desk& desk, QWidget& parent)
    : QObject(&parent), m_desk(desk), m_parent(parent)
{
    auto& batches = m_desk.batches();
    connect(&batches, &BatchDesk::opened, this, &BatchWindows::haltedChanged);
    connect(&batches, &BatchDesk::changed, this, &BatchWindows::haltedChanged);
    connect(&batches, &BatchDesk::halted, this, &BatchWindows::sayHalted);
    connect(&batches, &BatchDesk::finished, this, &BatchWindows::sayFinished);
    connect(&batches, &BatchDesk::failed, this,
            [this](const BatchId&, const QString& sentence) { Q_EMIT said(sentence); });
}

void BatchWindows::openNew(const std::optional<PlanKey>& plan, const QString& list)
{
    const auto sheets = m_parent.findChildren<BatchSheet*>(QString(), Qt::FindDirectChildrenOnly);
    const auto unsent =
        std::find_if(sheets.cbegin(), sheets.cend(),
                     [&plan](const BatchSheet* sheet) { return sheet->isUnsent(plan); });
    if (list.isEmpty() && unsent != sheets.cend()) {
        (*unsent)->openBeside();
        return;
    }
    auto* sheet = new BatchSheet(m_desk, plan, &m_parent, list);
    follow(*sheet);
    sheet->openBeside();
}

void BatchWindows::follow(BatchSheet& sheet)
{
    connect(&sheet, &BatchSheet::said, this, &BatchWindows::said);
    connect(&sheet, &BatchSheet::started, this, &BatchWindows::open);
}

void BatchWindows::openList()
{
    auto* sheet = new BatchesSheet(m_desk, &m_parent);
    connect(sheet, &BatchesSheet::batchRequested, this, &BatchWindows::open);
    connect(sheet, &BatchesSheet::newRequested, this, [this] { openNew({}); });
    sheet->open();
}

void BatchWindows::open(const BatchId& id)
{
    const auto views = m_parent.findChildren<BatchView*>(QString(), Qt::FindDirectChildrenOnly);
    const auto known = std::find_if(views.cbegin(), views.cend(), [&id](const BatchView* view) {
        return view->batch() == id && view->isVisible();
    });
    if (known != views.cend()) {
        (*known)->openBeside();
        return;
    }
    auto* view = new BatchView(m_desk, id, &m_parent);
    connect(view, &BatchView::said, this, &BatchWindows::said);
    connect(view, &BatchView::orderRequested, this, &BatchWindows::orderRequested);
    connect(view, &BatchView::retryRequested, this, [this](const BatchId& refused) {
        auto* sheet = new BatchSheet(m_desk, refused, &m_parent);
        follow(*sheet);
        sheet->openBeside();
    });
    connect(view, &BatchView::restRequested, this, &BatchWindows::openRest);
    view->openBeside();
}

void BatchWindows::openRest(const BatchId& id)
{
    const auto sheets = m_parent.findChildren<BatchSheet*>(QString(), Qt::FindDirectChildrenOnly);
    const auto known = std::find_if(sheets.cbegin(), sheets.cend(),
                                    [&id](const auto* sheet) { return sheet->isRestOf(id); });
    if (known != sheets.cend()) {
        (*known)->openBeside();
        return;
    }
    auto* sheet = new BatchSheet(m_desk, id, &m_parent, BatchAgain::Rest);
    follow(*sheet);
    sheet->openBeside();
}

int BatchWindows::haltedCount() const
{
    const auto& batches = m_desk.batches().batches();
    return static_cast<int>(
        std::count_if(batches.cbegin(), batches.cend(), &batchtext::wantsPerson));
}

void BatchWindows::openHalted()
{
    const auto& batches = m_desk.batches().batches();
    const auto first = std::find_if(batches.cbegin(), batches.cend(), &batchtext::wantsPerson);
    if (haltedCount() == 1)
        open(first->id);
    else
        openList();
}

void BatchWindows::sayHalted(const BatchId& id)
{
    const auto* const batch = m_desk.batches().find(id);
    if (batch)
        Q_EMIT said(tr("The batch “%1” stands still: %2")
                        .arg(forDisplay(batch->title, 80), m_desk.batches().pauseText(*batch)));
}

void BatchWindows::sayFinished(const BatchId& id)
{
    const auto* const batch = m_desk.batches().find(id);
    if (batch)
        Q_EMIT said(tr("The batch “%1” is over: %2.")
                        .arg(forDisplay(batch->title, 80),
                             batchtext::countText(m_desk.batches().count(*batch), QLocale())));
}

} // namespace simstock
