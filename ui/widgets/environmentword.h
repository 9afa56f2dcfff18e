// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace simstock {

/// The word LIVE (bad tint) or SANDBOX (good tint) as a small plate.
class EnvironmentWord final : public QLabel {
    Q_OBJECT
public:
    explicit EnvironmentWord(bool live, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_live;
};

} // namespace simstock
