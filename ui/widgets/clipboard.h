// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QObject>

class QClipboard;

namespace simstock {

/// Puts codes on the clipboard and takes them away again after durations::clipboardSecret and at
/// the end of the program, unless something else was copied in the meantime (clearing someone
/// else's clipboard is what people hate). Marked so that clipboard histories leave them out.
class Clipboard final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this; destroy this before QGuiApplication.
    Clipboard(QClipboard& clipboard, Clock& clock, QObject* parent = nullptr);
    ~Clipboard() override;

    /// Also into the X11 selection where there is one.
    void copySecret(const QString& text);
    void copyText(const QString& text);
    /// Clears what copySecret() put there, if it is still there.
    void clearSecret();
    /// Seconds until the clearing, 0 when nothing waits.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

signals:
    /// Every second after copySecret(), 0 at the end: for "Copied. Cleared in 27 s."
    void secondsLeftChanged(int seconds);

private:
    void tick();
    void setSecondsLeft(int seconds);

    QClipboard& m_clipboard;
    Clock& m_clock;
    std::unique_ptr<Timer> m_tick;
    int m_secondsLeft = 0;
};

} // namespace simstock
