// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"

#include "ui/delegates/cell.h"
#include "ui/delegates/chippainter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <QtMath>

namespace simstock {

namespace {

constexpr int laidOutTexts = 4096; ///< a full screen of cells several times over
constexpr int widestText = 4000;   ///< nothing longer than a screen is ever measured

QString elided(const QFont& font, const QString& text, Qt::TextElideMode mode, int width)
{
    return QFontMetrics(font).elidedText(text, mode, width);
}

Qt::Alignment horizontal(const Cell& cell, Qt::LayoutDirection direction)
{
    const Qt::Alignment wanted = cell.alignment & Qt::AlignHorizontal_Mask;
    return QStyle::visualAlignment(direction, wanted == Qt::Alignment() ? Qt::AlignLeft : wanted) &
           Qt::AlignHorizontal_Mask;
}

} // namespace

/// The fonts of a table, made once: deriving a font for every cell costs more than the text.
struct CellDelegate::Faces {
    TabularText body{textFont(TextSize::Body)};
    TabularText strong{textFont(TextSize::Body, TextWeight::Strong)};
    TabularText caption{textFont(TextSize::Caption)};
    QFont captionStrong = textFont(TextSize::Caption, TextWeight::Strong);
    QFont code = codeFont(TextSize::Caption);

    [[nodiscard]] const QFont& of(Face face) const
    {
        return face == Face::Code ? code : face == Face::Strong ? strong.font() : body.font();
    }
};

CellDelegate::CellDelegate(QObject* parent)
    : QStyledItemDelegate(parent), m_faces(std::make_unique<Faces>()), m_texts(laidOutTexts)
{
}

CellDelegate::~CellDelegate() = default;

void CellDelegate::refreshFonts()
{
    m_texts.clear();
    m_faces = std::make_unique<Faces>();
}

const QStaticText& CellDelegate::laidOut(const TextKey& key) const
{
    if (const QStaticText* known = m_texts.object(key))
        return *known;
    const QFont& font = m_faces->of(key.face);
    const auto mode = key.face == Face::Code ? Qt::ElideMiddle : Qt::ElideRight;
    auto* text = new QStaticText(elided(font, key.text, mode, key.width)); // the cache owns it
    text->setTextFormat(Qt::PlainText);
    text->setPerformanceHint(QStaticText::AggressiveCaching);
    text->prepare(QTransform(), font);
    m_texts.insert(key, text);
    return *text;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(option.widget);
    paintBackground(*painter, option, index.row(), tokens);
    const Cell cell = Cell::of(index);
    const QRect rect = option.rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, -1);
    const QColor color = cell.muted ? tokens.muted : tokens.text;
    if (cell.check) {
        QStyleOptionViewItem box(option);
        box.rect = QRect(0, 0, metrics::icon, metrics::icon);
        box.rect.moveCenter(option.rect.center());
        box.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
        box.state |= *cell.check ? QStyle::State_On : QStyle::State_Off;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                              option.widget);
    } else if (cell.star) {
        QRect place(0, 0, metrics::icon, metrics::icon);
        place.moveCenter(option.rect.center());
        paintIcon(*painter, place, *cell.star ? Icon::StarFilled : Icon::Star,
                  *cell.star ? tokens.warn.text : tokens.muted);
    } else if (cell.chip) {
        QSize size = chip::sizeOf(cell.text, m_faces->captionStrong);
        size.setWidth(qMin(size.width(), rect.width()));
        const QRect place =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
        chip::paint(*painter, place, cell.text, cell.tone, m_faces->captionStrong, tokens,
                    option.direction);
    } else if (cell.meter) {
        paintMeter(*painter, rect, cell, color, tokens, option.direction);
    } else if (!cell.currency.isEmpty()) {
        paintAmount(*painter, rect, cell, color, tokens, option.direction);
    } else if (!cell.text.isEmpty()) {
        paintText(*painter, rect, cell, color, option.direction);
    }
}

void CellDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option, int row,
                                   const Tokens& tokens) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, tokens.selection);
    else if (row == m_hoverRow)
        painter.fillRect(option.rect, tokens.hover);
    painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(tokens.accent, metrics::focusRing));
    painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
}

void CellDelegate::paintText(QPainter& painter, const QRect& rect, const Cell& cell,
                             const QColor& color, Qt::LayoutDirection direction) const
{
    painter.setPen(color);
    const Qt::Alignment alignment = horizontal(cell, direction);
    if (cell.isNumber()) {
        const TabularText& face = cell.strong ? m_faces->strong : m_faces->body;
        if (face.width(cell.text) <= rect.width() + 1) {
            face.draw(painter, rect, alignment, cell.text);
            return;
        }
    }
    const Face face = cell.monospace ? Face::Code : cell.strong ? Face::Strong : Face::Body;
    const QStaticText& text = laidOut({cell.text, rect.width(), face});
    const QSizeF size = text.size();
    qreal x = rect.x();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() + 1 - size.width();
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = rect.center().x() - size.width() / 2;
    painter.setFont(m_faces->of(face));
    const int y = rect.y() + (rect.height() - QFontMetrics(painter.font()).height()) / 2;
    painter.drawStaticText(QPointF(x, y), text);
}

void CellDelegate::paintAmount(QPainter& painter, const QRect& rect, const Cell& cell,
                               const QColor& color, const Tokens& tokens,
                               Qt::LayoutDirection direction) const
{
    const qreal figureWidth = m_faces->strong.width(cell.figure);
    const qreal codeWidth = m_faces->caption.width(cell.currency);
    painter.setPen(color);
    if (figureWidth > rect.width()) { // better no digit than a wrong price
        painter.setFont(m_faces->strong.font());
        painter.drawText(rect, Qt::AlignCenter, QStringLiteral("…"));
        return;
    }
    const bool withCode = figureWidth + metrics::tight + codeWidth <= rect.width() + 1;
    const qreal width = figureWidth + (withCode ? metrics::tight + codeWidth : 0);
    // Code before figure in every direction of writing; only the block moves to the other edge.
    const bool left = horizontal(cell, direction).testFlag(Qt::AlignLeft);
    const qreal right = left ? rect.left() + width : rect.right() + 1;
    const QRectF figure(right - figureWidth, rect.top(), figureWidth, rect.height());
    m_faces->strong.draw(painter, figure, Qt::AlignLeft, cell.figure);
    if (!withCode)
        return;
    painter.setPen(tokens.muted);
    m_faces->caption.draw(painter, figure.translated(-metrics::tight - codeWidth, 0), Qt::AlignLeft,
                          cell.currency);
}

void CellDelegate::paintMeter(QPainter& painter, const QRect& rect, const Cell& cell,
                              const QColor& color, const Tokens& tokens,
                              Qt::LayoutDirection direction) const
{
    const int width = qMin(metrics::meterWidth, rect.width());
    paintMeterBar(
        painter,
        QStyle::visualRect(direction, rect, QRect(rect.x(), rect.y(), width, rect.height())),
        *cell.meter, cell.meterTone, tokens, direction);
    Cell figure = cell;
    figure.alignment = Qt::AlignRight;
    const QRect rest = rect.adjusted(width + metrics::gap, 0, 0, 0);
    if (!cell.text.isEmpty() && rest.width() > 0)
        paintText(painter, QStyle::visualRect(direction, rect, rest), figure, color, direction);
}

int CellDelegate::contentWidth(const Cell& cell) const
{
    if (cell.star || cell.check)
        return metrics::icon;
    if (cell.chip)
        return chip::sizeOf(cell.text, m_faces->captionStrong).width();
    if (!cell.currency.isEmpty())
        return qCeil(m_faces->strong.width(cell.figure) + metrics::tight +
                     m_faces->caption.width(cell.currency));
    const Face face = cell.monospace ? Face::Code : cell.strong ? Face::Strong : Face::Body;
    const QString text = cell.text.left(widestText);
    int width = QFontMetrics(m_faces->of(face)).horizontalAdvance(text) + 1;
    if (face != Face::Code && (cell.isNumber() || cell.meter))
        width = qCeil((cell.strong ? m_faces->strong : m_faces->body).width(text)) + 1;
    return cell.meter ? metrics::meterWidth + (text.isEmpty() ? 0 : metrics::gap + width) : width;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {contentWidth(Cell::of(index)) + 2 * metrics::cellPadding, metrics::row};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && option.rect.width() < sizeHint(option, index).width())
        tip = index.data(Qt::DisplayRole).toString();
    // Vendor text must not become rich text by starting with a tag.
    QToolTip::showText(event->globalPos(), Qt::mightBeRichText(tip) ? tip.toHtmlEscaped() : tip,
                       view);
    return true;
}

} // namespace simstock
