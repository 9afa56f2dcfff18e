// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypane.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/desk.h"
#include "models/items/activitymodel.h"
#include "models/items/statetones.h"
#include "ui/shell/actionset.h"
#include "ui/shell/paneexport.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace simstock {

using namespace Qt::StringLiterals;

ActivityPane::ActivityPane(const PaneContext& context, QWidget* parent)
    : Pane(parent),
      m_desk(context.desk),
      m_stop(new QAction(tr("Sto&p running work"), this)),
      m_copy(new QAction(tr("Cop&y details"), this)),
      m_model(new ActivityModel(m_desk.activity(), m_desk.accounts(), m_desk.clock(), this)),
      m_table(new TableView(tr("Activity table"))),
      m_dock(new DetailDock)
{
    makeActions();
    m_table->setModel(m_model);
    m_table->setStretchColumn(static_cast<int>(ActivityColumn::Details));
    m_table->rememberLayout(context.layouts, u"activity/table"_s);
    m_table->setRowActions({m_stop, m_copy});
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_table, 1);
    row->addWidget(m_dock);
    m_dock->addPage(u"details"_s, tr("Details"), makeDetails());
    m_dock->hide();
    body->setFocusProxy(m_table);
    m_frame = new PaneFrame(m_desk.clock(), tr("Activity"), tr("Filter activity"), body, this);
    m_frame->attachTable(*m_table);
    m_requests = m_frame->chips().addChip(tr("Requests to vendors"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setFocusProxy(m_table);
    connect(m_requests, &QPushButton::toggled, m_model, &ActivityModel::setRequestsShown);
    connect(&m_frame->filter(), &QLineEdit::textChanged, m_model, &TableModel::setFilter);
    connect(m_model, &TableModel::countsChanged, this, &ActivityPane::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActivityPane::followCurrent);
    connect(m_table, &TableView::currentKeyChanged, this, &ActivityPane::followCurrent);
    connect(m_table, &TableView::selectionSummaryChanged, this, &ActivityPane::followCurrent);
    connect(m_table, &TableView::detailsRequested, this, [this] { showDetails(true); });
    connect(m_table, &TableView::quickLookRequested, this,
            [this] { showDetails(m_dock->isHidden()); });
    connect(m_dock, &DetailDock::closeRequested, this, [this] {
        showDetails(false);
        m_table->setFocus();
    });
    connect(&m_frame->placeholder(), &Placeholder::emptyActionRequested, &m_frame->filter(),
            &QLineEdit::clear);
    showState();
    followCurrent();
}

void ActivityPane::makeActions()
{
    for (QAction* action : {m_stop, m_copy}) {
        action->setMenuRole(QAction::NoRole);
        addAction(action); // the shell shows a pane's own actions in the menu bar
    }
    connect(m_stop, &QAction::triggered, this, &ActivityPane::stop);
    connect(m_copy, &QAction::triggered, this, &ActivityPane::copyDetails);
}

QWidget* ActivityPane::makeDetails()
{
    auto* page = new QWidget;
    m_text = new QPlainTextEdit(page);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Activity details"));
    m_text->setTabChangesFocus(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(new ActionButton(*m_copy, ButtonRole::Secondary, page));
    buttons->addWidget(new ActionButton(*m_stop, ButtonRole::Secondary, page));
    buttons->addStretch();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::around, metrics::between, metrics::around, metrics::around);
    column->setSpacing(metrics::between);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    return page;
}

void ActivityPane::showState()
{
    const int total = m_model->sourceCount();
    if (m_model->rowCount() > 0)
        m_frame->placeholder().showContent();
    else if (!m_frame->filter().text().isEmpty())
        m_frame->placeholder().showEmpty(Icon::Search, tr("Nothing here matches the filter."),
                                         tr("Clear the filter"));
    else
        m_frame->placeholder().showEmpty(
            Icon::Activity,
            tr("What Simstock does for you is listed here: syncs, orders, errors."));
    const int running = m_desk.activity().running();
    m_frame->setCount(running > 0 ? tr("%n running", nullptr, running)
                      : total > 0 ? tr("%n entry(s)", nullptr, m_model->rowCount())
                                  : QString());
    followCurrent();
}

const ActivityEntry* ActivityPane::current() const
{
    const int row = m_table->chosenRow();
    return row >= 0 ? &m_model->entryAt(row) : nullptr;
}

QString ActivityPane::details(const ActivityEntry& entry) const
{
    QStringList lines{entry.what, exactTime(entry.at, locale())};
    if (!entry.account.isEmpty())
        lines.append(m_desk.accounts().label(entry.account));
    lines.append(activityText(entry.result));
    if (entry.result != ActivityResult::Running)
        lines.append(
            tr("%1 ms").arg(locale().toString(static_cast<qlonglong>(entry.duration.count()))));
    if (entry.total > 0)
        lines.append(
            tr("%1 of %2").arg(locale().toString(entry.done), locale().toString(entry.total)));
    if (!entry.details.isEmpty())
        lines << QString() << forDisplay(entry.details);
    return lines.join(u'\n');
}

void ActivityPane::followCurrent()
{
    const ActivityEntry* entry = current();
    const bool stoppable =
        entry != nullptr && entry->cancellable && entry->result == ActivityResult::Running;
    m_stop->setEnabled(stoppable);
    m_stop->setToolTip(stoppable ? QString() : tr("Select running work that can be stopped."));
    m_copy->setEnabled(entry != nullptr);
    m_copy->setToolTip(entry != nullptr ? QString() : tr("Select an entry first."));
    if (entry == nullptr)
        m_dock->hide();
    if (entry == nullptr || m_dock->isHidden())
        return;
    m_dock->setSubject(entry->what, shortTime(entry->at, m_desk.clock().now(), locale()));
    const QString text = details(*entry);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void ActivityPane::showDetails(bool shown)
{
    m_dock->setVisible(shown && current() != nullptr);
    followCurrent();
}

void ActivityPane::stop()
{
    if (const ActivityEntry* entry = current()) {
        const QString what = entry->what; // the entry changes with the next line
        m_desk.activity().cancel(entry->id);
        emit said(tr("Stopped: %1.").arg(what));
    }
}

void ActivityPane::copyDetails()
{
    if (const ActivityEntry* entry = current()) {
        QGuiApplication::clipboard()->setText(details(*entry));
        emit said(tr("Details copied."));
    }
}

Availability ActivityPane::availability(ActionId action) const
{
    return action == ActionId::Export ? exportAvailability(*m_table) : elsewhere(action);
}

void ActivityPane::trigger(ActionId action)
{
    if (action == ActionId::Export)
        exportTable(*m_table, u"activity"_s, m_desk, *this);
}

void ActivityPane::focusFilter()
{
    m_frame->focusFilter();
}

void ActivityPane::reveal(const QVariant& key)
{
    if (!m_table->selectKey(key)) {
        m_frame->filter().clear();
        m_requests->setChecked(true);
        m_table->selectKey(key);
    }
    showDetails(true);
}

void ActivityPane::setFilterText(const QString& text)
{
    m_frame->filter().setText(text);
}

} // namespace simstock
