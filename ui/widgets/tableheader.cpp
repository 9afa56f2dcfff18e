// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableheader.h"

#include "models/items/roles.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QPainter>

namespace simstock {

namespace {

constexpr int arrowSize = 12;
constexpr int longestSort = 4; ///< more levels than a person can follow

QFont headerFont()
{
    return textFont(TextSize::Caption, TextWeight::Strong);
}

} // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(false); // the arrows are ours
    setMinimumSectionSize(metrics::columnMinimum);
    setResizeContentsPrecision(0); // the visible rows
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        toggleSort(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
}

void TableHeader::setSortKeys(const QList<SortKey>& keys)
{
    m_sortKeys = keys;
    viewport()->update();
}

int TableHeader::sortLevel(int column) const
{
    for (qsizetype i = 0; i < m_sortKeys.size(); ++i) {
        if (m_sortKeys.at(i).column == column)
            return static_cast<int>(i);
    }
    return -1;
}

void TableHeader::toggleSort(int column, bool add)
{
    const auto turned = [](Qt::SortOrder order) {
        return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    const int level = sortLevel(column);
    QList<SortKey> keys = m_sortKeys;
    if (add && level >= 0) {
        keys[level].order = turned(keys.at(level).order);
    } else if (add) {
        if (keys.size() >= longestSort)
            keys.removeLast();
        keys.append({column, Qt::AscendingOrder});
    } else {
        const bool alone = level == 0 && keys.size() == 1;
        keys = {{column, alone ? turned(keys.constFirst().order) : Qt::AscendingOrder}};
    }
    setSortKeys(keys);
    emit sortRequested(keys);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const Tokens& tokens = tokensOf(this);
    painter->fillRect(rect, tokens.surface);
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), tokens.line);
    QRect content = rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, -1);
    const int level = sortLevel(column);
    const auto given = model()->headerData(column, orientation(), Qt::TextAlignmentRole);
    const auto direction = layoutDirection();
    const Qt::Alignment alignment = QStyle::visualAlignment(
        direction, given.isValid()
                       ? Qt::Alignment::fromInt(static_cast<Qt::Alignment::Int>(given.toInt()))
                       : defaultAlignment());
    const bool right = alignment.testFlag(Qt::AlignRight);
    painter->setFont(headerFont());
    const QFontMetrics figures(painter->font());
    const QString title = model()->headerData(column, orientation()).toString();
    const int room = content.width() - (level >= 0 ? arrowSize + 2 : 0);
    const QString shown = figures.elidedText(title, Qt::ElideRight, room);
    const int width = figures.horizontalAdvance(shown);
    if (level >= 0) {
        const Icon arrow =
            m_sortKeys.at(level).order == Qt::AscendingOrder ? Icon::SortUp : Icon::SortDown;
        const int x = right ? content.right() + 1 - arrowSize : content.x() + width + 2;
        const bool leading = level == 0;
        paintIcon(*painter,
                  QRect(x, content.center().y() - arrowSize / 2 + 1, arrowSize, arrowSize), arrow,
                  leading ? tokens.text : tokens.muted);
        if (right)
            content.setRight(content.right() - arrowSize - 2);
    }
    painter->setPen(level == 0 ? tokens.text : tokens.muted);
    painter->drawText(content, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      shown);
}

QSize TableHeader::sectionSizeFromContents(int column) const
{
    const QFontMetrics figures(headerFont());
    const QString title = model()->headerData(column, orientation()).toString();
    const int words =
        title.isEmpty() ? metrics::icon : figures.horizontalAdvance(title) + arrowSize + 2;
    const int least =
        qRound(model()->headerData(column, orientation(), WidthRole).toInt() * textScale());
    return {qMax(words + 2 * metrics::cellPadding, least), sizeHint().height()};
}

QSize TableHeader::sizeHint() const
{
    const QFontMetrics figures(headerFont());
    return {QHeaderView::sizeHint().width(),
            qMax(metrics::header, figures.height() + metrics::between)};
}

} // namespace simstock
