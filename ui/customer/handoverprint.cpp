// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/handoverprint.h"

#include "ui/customer/handoverdocument.h"

#include <QPainter>
#include <QPrinter>

namespace simstock {

bool printHandOver(QPrinter& printer, const HandOverDocument& document)
{
    printer.setFullPage(true);
    QPainter painter;
    if (document.pages() == 0 || !painter.begin(&printer))
        return false;
    for (int page = 0; page < document.pages(); ++page) {
        if (page > 0 && !printer.newPage())
            return false;
        constexpr double millimetresOfAnInch = 25.4;
        QSizeF size = document.millimetres(page) * (printer.resolution() / millimetresOfAnInch);
        const QSizeF sheet = printer.pageLayout().fullRectPixels(printer.resolution()).size();
        if (size.width() > sheet.width() + 1 || size.height() > sheet.height() + 1)
            size.scale(sheet, Qt::KeepAspectRatio);
        document.paint(painter, QRectF(QPointF(), size), page);
    }
    return painter.end();
}

} // namespace simstock
