// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace simstock {

/// Grey rows where rows will stand. Nothing moves (look.md).
class Skeleton final : public QWidget {
    Q_OBJECT
public:
    explicit Skeleton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace simstock
