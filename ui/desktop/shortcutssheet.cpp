// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shortcutssheet.h"

#include "models/items/roles.h"
#include "ui/desktop/shortcutbook.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortcutRowsHeight = 320;

QList<ColumnInfo> shortcutColumns()
{
    return {{u"action"_s, ShortcutsSheet::tr("Action"), 240},
            {u"menu"_s, ShortcutsSheet::tr("Menu"), 100},
            {u"keys"_s, ShortcutsSheet::tr("Keys"), 140}};
}

QString plainTitle(QString text)
{
    return text.remove(u'&');
}

QString menuOf(const QAction* action)
{
    for (const auto* object : action->associatedObjects()) {
        if (const auto* menu = qobject_cast<const QMenu*>(object); menu && !menu->title().isEmpty())
            return plainTitle(menu->title());
    }
    return {};
}

} // namespace

ShortcutsModel::ShortcutsModel(ShortcutBook& book, QObject* parent)
    : TableModel(shortcutColumns(), parent), m_book(book)
{
    connect(&book, &ShortcutBook::changed, this, [this] { sourceReset(); });
    sourceReset();
}

int ShortcutsModel::sourceCount() const
{
    return static_cast<int>(m_book.actions().size());
}

QAction* ShortcutsModel::actionAt(int row) const
{
    return m_book.actions().at(sourceRow(row));
}

QVariant ShortcutsModel::cell(int source, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const auto* const action = m_book.actions().at(source);
    switch (static_cast<ShortcutColumn>(column)) {
    case ShortcutColumn::Action:
        return plainTitle(action->text());
    case ShortcutColumn::Menu:
        return menuOf(action);
    case ShortcutColumn::Keys:
        return action->shortcut().toString(QKeySequence::NativeText);
    case ShortcutColumn::Count:
        break;
    }
    return {};
}

QVariant ShortcutsModel::key(int source) const
{
    return m_book.actions().at(source)->objectName();
}

ShortcutsSheet::ShortcutsSheet(ShortcutBook& book, QWidget* parent)
    : Sheet(tr("Keyboard shortcuts"), parent),
      m_book(book),
      m_filter(new QLineEdit(this)),
      m_model(new ShortcutsModel(book, this)),
      m_table(new TableView(tr("Keyboard shortcuts table"), this)),
      m_keys(new QKeySequenceEdit(this))
{
    m_filter->setClearButtonEnabled(true);
    addField(tr("&Filter shortcuts"), m_filter);
    m_table->setModel(m_model);
    m_table->setStretchColumn(static_cast<int>(ShortcutColumn::Action));
    m_table->setMinimumHeight(shortcutRowsHeight);
    addGrowing(m_table);
    addField(tr("&Keys of the chosen action"), m_keys,
             tr("Press the new keys. They count at once and are kept."));
    m_usual = addButton(tr("The &usual keys"));
    auto* all = addButton(tr("&All as usual"));
    connect(m_filter, &QLineEdit::textChanged, m_model, &TableModel::setFilter);
    connect(m_model, &TableModel::countsChanged, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_table, &TableView::currentKeyChanged, this, &ShortcutsSheet::follow);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsSheet::take);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (auto* const action = current()) {
            m_keys->setKeySequence(m_book.usual(action));
            take();
        }
    });
    connect(all, &QPushButton::clicked, this, [this] {
        m_book.restoreAll();
        setProblem({});
        follow();
        emit said(tr("All keys are the usual ones again."));
    });
    back()->setText(tr("Close"));
    m_table->selectRow(0);
    m_filter->setFocus();
    follow();
}

QAction* ShortcutsSheet::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? m_model->actionAt(index.row()) : nullptr;
}

void ShortcutsSheet::follow()
{
    const auto* const action = current();
    m_keys->setEnabled(action != nullptr);
    m_usual->setEnabled(action != nullptr);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
}

void ShortcutsSheet::take()
{
    auto* const action = current();
    const auto keys = m_keys->keySequence();
    if (!action || keys == action->shortcut())
        return;
    if (const auto* const owner = m_book.owner(keys, action)) {
        setProblem(tr("%1 belongs to “%2”. Give that other keys first.")
                       .arg(keys.toString(QKeySequence::NativeText), plainTitle(owner->text())));
        return;
    }
    setProblem({});
    const auto title = plainTitle(action->text());
    m_book.change(action, keys);
    emit said(keys.isEmpty()
                  ? tr("“%1” has no keys now.").arg(title)
                  : tr("%1 is “%2” now.").arg(keys.toString(QKeySequence::NativeText), title));
}

} // namespace simstock
