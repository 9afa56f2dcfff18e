// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tone.h"

#include <QProgressBar>

namespace simstock {

/// A bar 6 high for data left; the figure stands beside it in a label of its own. A progress bar
/// only to assistive technology.
class Meter final : public QProgressBar {
    Q_OBJECT
public:
    explicit Meter(QWidget* parent = nullptr);
    /// share: 0 to 1.
    void setShare(double share, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    Tone m_tone = Tone::Good;
};

} // namespace simstock
