// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordsearch.h"

#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QMenuBar;

namespace simstock {

class CatalogueIndex;

/// One line of the command palette: something to do, or somewhere to go.
struct PaletteEntry {
    QString id; ///< stable, without anything personal: what was used lately is remembered by it
    QString title;
    QString detail; ///< where it stands, or what it is
    QString shortcut;
    QString obstacle; ///< why it is not possible now; empty = it is
    QPointer<QAction> action = {};
    std::optional<FoundRecord> record = {};
    bool operator==(const PaletteEntry& other) const
    {
        return id == other.id && title == other.title && detail == other.detail;
    }
};

/// What the palette offers for some words; no more than a screenful of each kind.
namespace paletteentries {

inline constexpr int mostOfAKind = 8;
inline constexpr int mostUnasked = 40;

/// Every action of the menus, panes and themes among them, in the menus' order.
QList<PaletteEntry> actions(const QMenuBar& bar);
/// Those that answer the words, the best first; what was used lately before others that are as
/// good. Without words the recent ones, then all.
QList<PaletteEntry> matching(const QList<PaletteEntry>& entries, const QString& words,
                             const QStringList& recent);
/// For a worker: eSIMs, orders and plans that hold the words.
QList<PaletteEntry> records(const RecordSearch& search, const CatalogueIndex& index,
                            const QString& words);

} // namespace paletteentries

} // namespace simstock
