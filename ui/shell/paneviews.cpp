// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paneviews.h"

#include "models/core/untrustedtext.h"
#include "models/desk/localundo.h"
#include "models/items/tablemodel.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/layoutstore.h"
#include "ui/widgets/namesheet.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tablelayout.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTabBar>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKeys = 9;
constexpr auto ownPrefix = "own:"_L1; ///< of the ids of saved views among those of lenses

void restoreColumns(TableView& table, const QByteArray& columns)
{
    const auto density = table.density(); // is everywhere the same
    tablelayout::restore(table, columns);
    table.setDensity(density);
}

} // namespace

PaneViews::PaneViews(Parts parts, Narrowing narrowing, PaneFrame& frame, QWidget& pane)
    : QObject(&pane),
      m_parts(std::move(parts)),
      m_narrowing(std::move(narrowing)),
      m_pane(pane),
      m_tabs(new QTabBar(&frame))
{
    m_tabs->setAccessibleName(m_parts.name);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_tabs->installEventFilter(this);
    auto* strip = new QWidget(&frame);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(metrics::between, 0, metrics::between, 0);
    row->addWidget(m_tabs, 1);
    row->addWidget(makeMore(*strip));
    frame.setStrip(strip);
    addActions(pane);
    // The table remembers the columns of the view that was left; the others have these.
    const auto left = QString::fromUtf8(m_parts.layouts.load(key()));
    if (left.startsWith(ownPrefix) || !orderOf(left).isEmpty())
        restoreColumns(m_parts.table, m_parts.layouts.load(columnsKey()));
    fill();
    connect(m_tabs, &QTabBar::currentChanged, this, &PaneViews::choose);
    connect(&m_parts.book, &ViewBook::changed, this, &PaneViews::fill);
    if (const auto id = QString::fromUtf8(m_parts.layouts.load(key())); tabOf(id) > 0)
        m_tabs->setCurrentIndex(tabOf(id));
}

/// All views by name: the tabs may be more than fit.
QPushButton* PaneViews::makeMore(QWidget& strip)
{
    auto* more = new QPushButton(tr("All views"), &strip);
    setButtonRole(*more, ButtonRole::Segment);
    more->setAutoDefault(false);
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (int tab = 0; tab < m_tabs->count(); ++tab) {
            auto* action = menu->addAction(m_tabs->tabText(tab), m_tabs,
                                           [this, tab] { m_tabs->setCurrentIndex(tab); });
            action->setCheckable(true);
            action->setChecked(tab == m_tabs->currentIndex());
        }
    });
    return more;
}

QString PaneViews::key() const
{
    return m_parts.pane + u"/view"_s;
}

QString PaneViews::columnsKey() const
{
    return m_parts.pane + u"/ownColumns"_s;
}

void PaneViews::addActions(QWidget& pane)
{
    const auto add = [this, &pane](const QString& text, void (PaneViews::*act)()) {
        auto* action = new QAction(text, this);
        action->setMenuRole(QAction::NoRole);
        connect(action, &QAction::triggered, this, act);
        pane.addAction(action);
        return action;
    };
    add(tr("Save &view…"), &PaneViews::save);
    m_rename = add(tr("Re&name view…"), &PaneViews::rename);
    m_remove = add(tr("De&lete view"), &PaneViews::remove);
    for (int number = 1; number <= mostKeys; ++number) {
        auto* action = new QAction(tr("View %1").arg(number), this);
        action->setMenuRole(QAction::NoRole);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, number] {
            if (number <= m_tabs->count())
                m_tabs->setCurrentIndex(number - 1);
        });
        pane.addAction(action);
    }
}

QString PaneViews::idAt(int tab) const
{
    return m_tabs->tabData(tab).toString();
}

int PaneViews::tabOf(const QString& id) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (idAt(tab) == id)
            return tab;
    }
    return -1;
}

void PaneViews::fill()
{
    m_isFilling = true;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    const auto add = [this](const QString& id, const QString& title) {
        QString text = title;
        const int tab = m_tabs->addTab(text.replace(u'&', u"&&"_s));
        m_tabs->setTabData(tab, id);
    };
    add({}, tr("All"));
    for (const auto& lens : m_parts.model.lenses())
        add(lens.id, lens.title);
    for (const auto& view : m_parts.book.views(m_parts.pane))
        add(ownPrefix + view.id, forDisplay(view.name, ViewBook::longestName));
    const bool isGone = tabOf(m_current) < 0;
    // The book may not be read yet: a remembered view is chosen when it comes.
    const auto wanted = QString::fromUtf8(m_parts.layouts.load(key()));
    const bool hasCome = m_current.isEmpty() && !wanted.isEmpty() && tabOf(wanted) > 0;
    m_tabs->setCurrentIndex(hasCome ? tabOf(wanted) : isGone ? 0 : tabOf(m_current));
    m_isFilling = false;
    fitTabs();
    if (hasCome || isGone)
        choose(m_tabs->currentIndex());
    const bool isOwn = m_current.startsWith(ownPrefix);
    m_rename->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
}

bool PaneViews::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tabs && event->type() == QEvent::Resize)
        fitTabs();
    return QObject::eventFilter(watched, event);
}

/// A tab that would be cut is not there: "All views" has it, and it comes when it is chosen.
void PaneViews::fitTabs()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int current = m_tabs->currentIndex();
    const auto widthOf = [this](int tab) { return m_tabs->tabRect(tab).width(); };
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabVisible(tab, true);
    m_tabs->setElideMode(Qt::ElideNone); // their whole widths
    int left = m_tabs->width() - (current < 0 ? 0 : widthOf(current));
    QList<int> hidden;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (tab == current)
            continue;
        left -= widthOf(tab);
        if (left < 0)
            hidden.append(tab);
    }
    m_tabs->setElideMode(Qt::ElideRight);
    for (const int tab : hidden)
        m_tabs->setTabVisible(tab, false);
}

void PaneViews::choose(int tab)
{
    if (m_isFilling || tab < 0)
        return;
    fitTabs();
    const auto id = idAt(tab);
    if (m_usualOrder)
        m_parts.table.setSortKeys(*std::exchange(m_usualOrder, std::nullopt));
    if (!m_current.startsWith(ownPrefix)) {
        m_ownColumns = tablelayout::save(m_parts.table);
        m_parts.layouts.save(columnsKey(), m_ownColumns);
    }
    const bool wasOwn = m_current.startsWith(ownPrefix);
    m_current = id;
    apply(id);
    if (wasOwn && !id.startsWith(ownPrefix) && !m_ownColumns.isEmpty())
        restoreColumns(m_parts.table, m_ownColumns);
    if (const auto order = orderOf(id); !order.isEmpty()) {
        m_usualOrder = m_parts.table.header().sortKeys();
        m_parts.table.setSortKeys(order);
    }
    m_parts.layouts.save(key(), id.toUtf8());
    for (auto* action : {m_rename, m_remove})
        action->setEnabled(id.startsWith(ownPrefix));
    Q_EMIT chosen();
}

QList<SortKey> PaneViews::orderOf(const QString& id) const
{
    for (const auto& lens : m_parts.model.lenses()) {
        if (lens.id == id)
            return lens.order;
    }
    return {};
}

void PaneViews::apply(const QString& id)
{
    if (!id.startsWith(ownPrefix)) {
        m_narrowing.restore({});
        m_parts.model.setLens(id);
        return;
    }
    const auto view = m_parts.book.find(id.mid(ownPrefix.size()));
    if (!view)
        return;
    m_parts.model.setLens(view->state.value(u"lens"_s).toString());
    m_narrowing.restore(view->state.value(u"narrowing"_s).toMap());
    restoreColumns(m_parts.table, view->state.value(u"columns"_s).toString().toUtf8());
}

QVariantMap PaneViews::state() const
{
    return {{u"lens"_s, m_parts.model.lens()},
            {u"narrowing"_s, m_narrowing.save()},
            {u"columns"_s, QString::fromUtf8(tablelayout::save(m_parts.table))}};
}

void PaneViews::showAll()
{
    m_tabs->setCurrentIndex(0);
    m_narrowing.restore({});
}

void PaneViews::showLens(const QString& id)
{
    m_tabs->setCurrentIndex(tabOf(id));
}

/// Under another name a new one; the name of the current one saves it anew.
void PaneViews::save()
{
    const auto current = m_parts.book.find(m_current.mid(ownPrefix.size()));
    auto* sheet = new NameSheet({tr("Save view"), tr("&Name of the view"),
                                 tr("Keeps the filter, the order and the columns as they are now."),
                                 tr("&Save")},
                                current ? current->name : QString(), m_pane.window());
    connect(sheet, &NameSheet::named, this, [this](const QString& name) {
        auto& book = m_parts.book;
        for (const auto& view : book.views(m_parts.pane)) {
            if (view.name.compare(name, Qt::CaseInsensitive) != 0)
                continue;
            auto changed = view;
            changed.state = state();
            m_parts.undo.run(
                tr("the view “%1”").arg(view.name), [&book, changed] { book.put(changed); },
                [&book, view] { book.put(view); });
            return;
        }
        const auto view = book.find(book.add(m_parts.pane, name, state()));
        m_parts.undo.run(
            tr("the view “%1”").arg(view->name), [&book, view] { book.put(*view); },
            [&book, view] { book.remove(view->id); });
        m_tabs->setCurrentIndex(tabOf(ownPrefix + view->id));
        Q_EMIT said(tr("The view “%1” is saved.").arg(view->name));
    });
    sheet->open();
}

void PaneViews::rename()
{
    const auto view = m_parts.book.find(m_current.mid(ownPrefix.size()));
    if (!view)
        return;
    auto* sheet = new NameSheet({tr("Rename view"), tr("&Name of the view"), {}, tr("&Rename")},
                                view->name, m_pane.window());
    connect(sheet, &NameSheet::named, this, [this, view](const QString& name) {
        auto& book = m_parts.book;
        m_parts.undo.run(
            tr("the name of a view"), [&book, id = view->id, name] { book.rename(id, name); },
            [&book, id = view->id, name = view->name] { book.rename(id, name); });
    });
    sheet->open();
}

void PaneViews::remove()
{
    const auto view = m_parts.book.find(m_current.mid(ownPrefix.size()));
    if (!view)
        return;
    auto& book = m_parts.book;
    m_parts.undo.run(
        tr("deleting the view “%1”").arg(view->name), [&book, view] { book.remove(view->id); },
        [&book, view] { book.put(*view); });
    Q_EMIT said(tr("The view “%1” is deleted. Ctrl+Z brings it back.").arg(view->name));
}

} // namespace simstock
