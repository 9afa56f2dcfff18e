// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cell.h"

#include "models/items/roles.h"

#include <array>

namespace simstock {

namespace {

enum Slot {
    Text,
    Alignment,
    Chip,
    ChipTone,
    Meter,
    MeterTone,
    Star,
    Muted,
    Strong,
    Monospace,
    Currency,
    Active,
    Check,
    SlotCount
};

Tone toneOf(const QVariant& value, Tone fallback)
{
    const int tone = value.isValid() ? value.toInt() : static_cast<int>(fallback);
    return tone >= 0 && tone <= static_cast<int>(Tone::Neutral) ? static_cast<Tone>(tone)
                                                                : fallback;
}

} // namespace

Cell Cell::of(const QModelIndex& index)
{
    std::array<QModelRoleData, SlotCount> roles{
        QModelRoleData(Qt::DisplayRole),    QModelRoleData(Qt::TextAlignmentRole),
        QModelRoleData(ChipRole),           QModelRoleData(ChipToneRole),
        QModelRoleData(MeterRole),          QModelRoleData(MeterToneRole),
        QModelRoleData(StarRole),           QModelRoleData(MutedRole),
        QModelRoleData(StrongRole),         QModelRoleData(MonospaceRole),
        QModelRoleData(AmountCurrencyRole), QModelRoleData(ActiveRole),
        QModelRoleData(Qt::CheckStateRole)};
    index.model()->multiData(index, QModelRoleDataSpan(roles));
    const auto value = [&roles](Slot slot) -> const QVariant& { return roles.at(slot).data(); };

    Cell cell;
    cell.text = value(Text).toString();
    cell.alignment =
        Qt::Alignment::fromInt(static_cast<Qt::Alignment::Int>(value(Alignment).toInt()));
    cell.chip = value(Chip).toBool() && !cell.text.isEmpty();
    cell.tone = toneOf(value(ChipTone), Tone::Neutral);
    if (value(Meter).isValid())
        cell.meter = qBound(0.0, value(Meter).toDouble(), 1.0);
    cell.meterTone = toneOf(value(MeterTone), Tone::Good);
    if (value(Star).isValid())
        cell.star = value(Star).toBool();
    if (value(Check).isValid())
        cell.check = value(Check).toInt() == Qt::Checked;
    cell.muted = value(Muted).toBool() || (value(Active).isValid() && !value(Active).toBool());
    cell.strong = value(Strong).toBool();
    cell.monospace = value(Monospace).toBool();
    cell.currency = value(Currency).toString();
    if (!cell.currency.isEmpty()) {
        cell.figure = cell.text;
        cell.figure.remove(cell.currency);
        cell.figure = cell.figure.trimmed();
    }
    return cell;
}

} // namespace simstock
