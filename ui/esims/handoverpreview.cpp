// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/handoverpreview.h"

#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QPainter>

namespace simstock {

namespace {
constexpr int previewWidth = 288;
constexpr int previewHeight = 408;
} // namespace

HandOverPreview::HandOverPreview(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Preview of the page"));
}

void HandOverPreview::setDocument(std::optional<HandOverDocument> document)
{
    if (!document || document->pages() == 0) {
        setPage({}, {});
        return;
    }
    const auto millimetres = document->millimetres(0);
    setPage(millimetres, [pages = std::move(*document)](QPainter& painter, const QRectF& target) {
        pages.paint(painter, target, 0);
    });
}

void HandOverPreview::setPage(const QSizeF& millimetres,
                              std::function<void(QPainter&, const QRectF&)> paint)
{
    m_millimetres = millimetres;
    m_paint = std::move(paint);
    update();
}

QSize HandOverPreview::sizeHint() const
{
    return {previewWidth, previewHeight};
}

void HandOverPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QSizeF paper = m_paint ? m_millimetres : QSizeF(1, 1.414);
    QRectF page(QPointF(), paper.scaled(QRectF(rect()).size(), Qt::KeepAspectRatio));
    page.moveCenter(QRectF(rect()).center());
    page.moveTop(0);
    painter.setPen(QPen(tokensOf(this).line, tokensOf(this).border));
    painter.setBrush(Qt::white); // paper, whatever the theme
    painter.drawRect(page.adjusted(0, 0, -1, -1));
    if (!m_paint)
        return;
    painter.setClipRect(page);
    m_paint(painter, page);
}

} // namespace simstock
