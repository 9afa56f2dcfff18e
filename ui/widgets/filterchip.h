// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QScrollArea>

class QHBoxLayout;

namespace simstock {

/// A small rounded switch in the row under a pane's head: a saved view, a facet, or a filter that
/// is on and goes with a click.
class FilterChip final : public QPushButton {
    Q_OBJECT
public:
    explicit FilterChip(const QString& text, QWidget* parent = nullptr);
    /// Shows the cross and looks switched on; clicked() then means "take it away".
    void setRemovable(bool removable);
};

/// The row of chips; scrolls sideways without bars when the window is narrow.
class ChipRow final : public QScrollArea {
    Q_OBJECT
public:
    explicit ChipRow(QWidget* parent = nullptr);
    /// The row owns the chip.
    FilterChip* addChip(const QString& text);
    void clear();

private:
    QHBoxLayout* m_chips;
};

} // namespace simstock
