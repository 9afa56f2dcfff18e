// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrview.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/qrsymbol.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QScreen>
#include <QtMath>

namespace simstock {

namespace {

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<QrView*>(object);
    return view == nullptr ? nullptr : new QAccessibleWidget(view, QAccessible::Graphic);
}

void registerAccessible()
{
    static const bool once = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(once)
}

/// Makes the painter count in pixels of the device, so that nothing falls between two of them.
void useDevicePixels(QPainter& painter)
{
    painter.setWorldTransform(painter.deviceTransform().inverted() * painter.worldTransform());
}

} // namespace

QrView::QrView(QWidget* parent) : QWidget(parent)
{
    registerAccessible();
    setAccessibleName(tr("Install QR code"));
}

bool QrView::setContent(const QByteArray& content)
{
    m_runs.clear();
    m_modules = 0;
    m_tooLong = false;
    if (!content.isEmpty()) {
        const auto symbol = QrSymbol::of(content, QrSymbol::Correction::Glass);
        m_tooLong = !symbol;
        if (symbol) {
            m_modules = symbol->modules();
            m_runs = symbol->runs();
        }
    }
    updateGeometry();
    update();
    return !m_tooLong;
}

void QrView::setConcealed(const QString& sentence)
{
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    update();
}

void QrView::setMinimumMillimetres(double millimetres)
{
    m_millimetres = millimetres;
    updateGeometry();
}

int QrView::sideFor(int pixelsPerModule) const
{
    constexpr int usualModules = 33; // version 4: the usual 62 characters
    return ((m_modules > 0 ? m_modules : usualModules) + 2 * quietZone) * pixelsPerModule;
}

int QrView::sideForMillimetres() const
{
    const QScreen* where = screen();
    if (m_millimetres <= 0 || where == nullptr || where->physicalSize().width() <= 0)
        return 0;
    // Projectors and virtual machines report sizes that cannot be: from about 2 to 12 pixels a
    // millimetre (50 to 300 device-independent pixels an inch) is a screen.
    const double perMillimetre = where->size().width() / where->physicalSize().width();
    constexpr double coarsest = 2.0;
    constexpr double finest = 12.0;
    if (perMillimetre < coarsest || perMillimetre > finest)
        return 0;
    return qCeil(m_millimetres * perMillimetre);
}

QSize QrView::sizeHint() const
{
    const int side = qMax(sideFor(usualPixelsPerModule), sideForMillimetres());
    return {side, side};
}

QSize QrView::minimumSizeHint() const
{
    const int side = qMax(sideFor(leastPixelsPerModule), sideForMillimetres());
    return {side, side};
}

void QrView::paintEvent(QPaintEvent*)
{
    if (isConcealed())
        return paintSentence(m_sentence);
    if (m_tooLong)
        return paintSentence(tr("This code is too long for a QR code. Use the lines below."));
    if (m_modules == 0)
        return;
    QPainter painter(this);
    const QRect room = painter.deviceTransform().mapRect(QRectF(rect())).toAlignedRect();
    useDevicePixels(painter);
    const int wide = m_modules + 2 * quietZone;
    const int pixels = qMax(1, qMin(room.width(), room.height()) / wide);
    QRect ground(0, 0, wide * pixels, wide * pixels);
    ground.moveTopLeft(room.topLeft() + QPoint((room.width() - ground.width()) / 2,
                                               (room.height() - ground.height()) / 2));
    painter.fillRect(ground, Qt::white);
    const QPoint origin = ground.topLeft() + QPoint(quietZone, quietZone) * pixels;
    for (const QRect& run : m_runs)
        painter.fillRect(QRect(origin + run.topLeft() * pixels, run.size() * pixels), Qt::black);
}

void QrView::paintSentence(const QString& sentence)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    painter.setPen(QPen(tokens.line, tokens.border));
    painter.setBrush(tokens.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius,
                            metrics::radius);
    const QRect icon(0, rect().center().y() - metrics::chipRow, width(), metrics::around);
    paintIcon(painter, icon, Icon::EyeOff, tokens.muted);
    painter.setPen(tokens.muted);
    painter.drawText(QRect(metrics::around, icon.bottom() + metrics::between,
                           width() - 2 * metrics::around, height() / 2),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, sentence);
}

} // namespace simstock
