// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigation.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/navigationdelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>
#include <QToolButton>

namespace simstock {

NavigationList::NavigationList(QWidget* parent)
    : QListView(parent), m_panes(new QStandardItemModel(this))
{
    setAccessibleName(tr("Navigation"));
    setModel(m_panes);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
}

void NavigationList::addPane(const QString& id, Icon icon, const QString& word)
{
    auto* item = new QStandardItem(word);
    item->setData(id, NavigationDelegate::IdRole);
    item->setData(static_cast<int>(icon), NavigationDelegate::IconRole);
    item->setToolTip(m_folded ? word : QString());
    m_panes->appendRow(item);
}

QModelIndex NavigationList::indexOf(const QString& id) const
{
    for (int row = 0; row < m_panes->rowCount(); ++row) {
        const QModelIndex index = m_panes->index(row, 0);
        if (index.data(NavigationDelegate::IdRole).toString() == id)
            return index;
    }
    return {};
}

void NavigationList::setBadge(const QString& id, int count, Tone tone, const QString& description)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    const QString text = count > 0 ? locale().toString(count) : QString();
    m_panes->setData(index, text, NavigationDelegate::BadgeRole);
    m_panes->setData(index, static_cast<int>(tone), NavigationDelegate::BadgeToneRole);
    m_panes->setData(index, description.isEmpty() ? text : description,
                     Qt::AccessibleDescriptionRole);
}

QString NavigationList::currentPane() const
{
    return currentIndex().data(NavigationDelegate::IdRole).toString();
}

void NavigationList::setCurrentPane(const QString& id)
{
    const QModelIndex index = indexOf(id);
    if (index.isValid())
        setCurrentIndex(index);
}

void NavigationList::setFolded(bool folded)
{
    m_folded = folded;
    for (int row = 0; row < m_panes->rowCount(); ++row) {
        QStandardItem* item = m_panes->item(row);
        item->setToolTip(folded ? item->text() : QString());
    }
    viewport()->update();
}

void NavigationList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit paneSelected(current.data(NavigationDelegate::IdRole).toString());
}

NavigationPanel::NavigationPanel(QWidget* parent)
    : QWidget(parent),
      m_brand(new QLabel(QStringLiteral("Simstock"), this)),
      m_list(new NavigationList(this)),
      m_fold(new QToolButton(this))
{
    setTextFont(*m_brand, TextSize::Title, TextWeight::Strong);
    constexpr int start = metrics::between + metrics::tight; // margins do not change sides
    m_brand->setContentsMargins(isRightToLeft() ? 0 : start, 0, isRightToLeft() ? start : 0, 0);
    m_brand->setMinimumHeight(metrics::paneHead);
    m_fold->setIcon(themedIcon(Icon::Sidebar));
    m_fold->setCheckable(true);
    m_fold->setText(tr("Fold the navigation"));
    m_fold->setToolTip(m_fold->text());
    m_fold->setAccessibleName(m_fold->text());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::cellPadding, metrics::gap, metrics::cellPadding,
                             metrics::gap);
    foot->addWidget(m_fold);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0); // the hairline, on either side
    column->setSpacing(0);
    column->addWidget(m_brand);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    setFixedWidth(metrics::navigation);
    connect(m_fold, &QToolButton::toggled, this, &NavigationPanel::setFolded);
}

void NavigationPanel::setFolded(bool folded)
{
    if (m_list->isFolded() == folded)
        return;
    m_list->setFolded(folded);
    m_fold->setChecked(folded);
    m_brand->setText(folded ? QString() : QStringLiteral("Simstock"));
    setFixedWidth(folded ? metrics::navigationFolded : metrics::navigation);
    emit foldedChanged(folded);
}

void NavigationPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.window);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), tokens.line);
}

} // namespace simstock
