// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tone.h"

#include <QColor>
#include <QIcon>
#include <QRect>

class QPainter;

namespace simstock {

/// Our own line icons (resources/icons, 1.5 weight on a 20 grid). Never QIcon::fromTheme: the icon
/// theme is a slow directory walk.
enum class Icon {
    Catalogue,
    Orders,
    Esims,
    Usage,
    Wallet,
    Messages,
    Webhooks,
    Storefront,
    Accounts,
    Activity,
    Search,
    Refresh,
    More,
    Plus,
    Check,
    Warning,
    Error,
    Unknown,
    Clock,
    Ended,
    Qr,
    Phone,
    Copy,
    Eye,
    EyeOff,
    Print,
    Star,
    StarFilled,
    SortUp,
    SortDown,
    Close,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Offline,
    Lock,
    Settings,
    Info,
    Sidebar,
    Simstock ///< the app mark: keeps its own colours
};

/// The icon of a chip with that tone.
Icon iconOf(Tone tone);

/// An icon that takes the colour of the application's palette whenever it is painted, so that it
/// follows the theme by itself.
QIcon themedIcon(Icon icon);

/// One picture of an icon, cached by icon, size, colour and ratio. Size in device-independent
/// pixels.
QPixmap iconPixmap(Icon icon, int size, const QColor& color, qreal devicePixelRatio);

/// Paints an icon centred in rect, size taken from its smaller side.
void paintIcon(QPainter& painter, const QRect& rect, Icon icon, const QColor& color);

} // namespace simstock
