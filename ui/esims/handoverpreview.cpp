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
    m_document = std::move(document);
    update();
}

QSize HandOverPreview::sizeHint() const
{
    return {previewWidth, previewHeight};
}

void HandOverPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QSizeF paper(1, 1.414);
    if (m_document && m_document->pages() > 0)
        paper = m_document->millimetres(0);
    QRectF page(QPointF(), paper.scaled(QRectF(rect()).size(), Qt::KeepAspectRatio));
    page.moveCenter(QRectF(rect()).center());
    page.moveTop(0);
    painter.setPen(QPen(tokensOf(this).line, tokensOf(this).border));
    painter.setBrush(Qt::white); // paper, whatever the theme
    painter.drawRect(page.adjusted(0, 0, -1, -1));
    if (!m_document || m_document->pages() == 0)
        return;
    painter.setClipRect(page);
    m_document->paint(painter, page, 0);
}

} // namespace simstock
