// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

// Resources of a static library are dropped by the linker unless somebody asks for them; the macro
// must stand outside of every namespace.
static void initializeIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{
    "catalogue",  "orders",   "esims",    "usage",       "wallet",    "messages",    "webhooks",
    "storefront", "accounts", "activity", "search",      "refresh",   "more",        "plus",
    "check",      "warning",  "error",    "unknown",     "clock",     "ended",       "qr",
    "phone",      "copy",     "eye",      "eyeoff",      "print",     "star",        "starfilled",
    "sortup",     "sortdown", "close",    "chevrondown", "chevronup", "chevronleft", "chevronright",
    "offline",    "lock",     "settings", "info",        "sidebar",   "simstock"};
static_assert(names.size() == static_cast<std::size_t>(Icon::Simstock) + 1);

QPixmap render(Icon icon, int deviceSize, const QColor& color)
{
    static const bool ready = (initializeIconResource(), true);
    Q_UNUSED(ready)
    QFile file(
        u":/icons/%1.svg"_s.arg(QString::fromLatin1(names.at(static_cast<std::size_t>(icon)))));
    QPixmap pixmap(deviceSize, deviceSize);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    QPainter painter(&pixmap);
    if (color.alpha() < 255)
        painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, deviceSize, deviceSize));
    return pixmap;
}

QPixmap devicePixmap(Icon icon, int deviceSize, const QColor& color)
{
    const QString key =
        u"simstock-icon-%1-%2-%3"_s.arg(static_cast<int>(icon)).arg(deviceSize).arg(color.rgba());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(icon, deviceSize, color);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine {
public:
    explicit ThemedIconEngine(Icon icon) : m_icon(icon) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, color(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return devicePixmap(m_icon, qMin(size.width(), size.height()), color(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(m_icon); }

private:
    static QColor color(QIcon::Mode mode)
    {
        return QGuiApplication::palette().color(
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::WindowText);
    }
    Icon m_icon;
};

} // namespace

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Icon::Check;
    case Tone::Warn:
        return Icon::Warning;
    case Tone::Bad:
        return Icon::Error;
    case Tone::Info:
        return Icon::Clock;
    case Tone::Neutral:
        break;
    }
    return Icon::Ended;
}

QIcon themedIcon(Icon icon)
{
    return QIcon(new ThemedIconEngine(icon)); // QIcon owns its engine
}

QPixmap iconPixmap(Icon icon, int size, const QColor& color, qreal devicePixelRatio)
{
    QPixmap pixmap = devicePixmap(icon, qRound(size * devicePixelRatio), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRect& rect, Icon icon, const QColor& color)
{
    const int size = qMin(rect.width(), rect.height());
    const qreal ratio = painter.device()->devicePixelRatioF();
    QRect place(0, 0, size, size);
    place.moveCenter(rect.center());
    painter.drawPixmap(place.topLeft(), iconPixmap(icon, size, color, ratio));
}

} // namespace simstock
