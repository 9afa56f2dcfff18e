// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QLabel>

#include <optional>

namespace simstock {

/// A muted age that counts on by itself; the exact local time is its tool tip and description.
class AgeLabel final : public QLabel {
    Q_OBJECT
public:
    /// The clock must outlive the label.
    explicit AgeLabel(Clock& clock, QWidget* parent = nullptr);
    /// Words before the age, e.g. "synced"; empty for none.
    void setPrefix(const QString& prefix);
    /// Nothing hides the label.
    void setTime(const std::optional<QDateTime>& time);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void scheduleTick();

    Clock& m_clock;
    std::unique_ptr<Timer> m_tick; ///< runs only while visible: an idle window never wakes up
    std::optional<QDateTime> m_time;
    QString m_prefix;
};

} // namespace simstock
