// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace simstock {

/// The line that says what was done and takes it back (product.md D.0, C0). Lies over the lower
/// edge of its parent for durations::toast. What it says also goes to the status strip.
class Toast final : public QWidget {
    Q_OBJECT
public:
    /// The clock must outlive the toast.
    Toast(Clock& clock, QWidget* parent);
    /// Replaces what was shown. Without undo there is no button.
    void showMessage(const QString& text, bool undo);
    void dismiss();

signals:
    void undoRequested();
    /// The time to undo is over: the act may become final.
    void expired();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    Clock& m_clock;
    std::unique_ptr<Timer> m_end;
    QLabel* m_text;
    QPushButton* m_undo;
    QPushButton* m_close;
};

} // namespace simstock
