// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clipboard.h"

#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QMimeData>

#include <array>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int second = 1000;
constexpr std::array modes{QClipboard::Clipboard, QClipboard::Selection};

/// Told apart by its type: asking another program for its text to compare would block on it, and
/// would keep the secret for the comparison.
class SecretMimeData final : public QMimeData {
public:
    explicit SecretMimeData(const QString& text)
    {
        setText(text);
        setData(u"x-kde-passwordManagerHint"_s, "secret");
    }
};

} // namespace

Clipboard::Clipboard(QClipboard& clipboard, Clock& clock, QObject* parent)
    : QObject(parent), m_clipboard(clipboard), m_clock(clock)
{
}

Clipboard::~Clipboard()
{
    m_tick.reset();
    clearSecret();
}

void Clipboard::copySecret(const QString& text)
{
    for (const auto mode : modes) {
        if (mode != QClipboard::Selection || m_clipboard.supportsSelection())
            m_clipboard.setMimeData(new SecretMimeData(text), mode); // the clipboard owns it
    }
    setSecondsLeft(durations::clipboardSecret / second);
    m_tick = m_clock.after(milliseconds(second), [this] { tick(); });
}

void Clipboard::copyText(const QString& text)
{
    m_clipboard.setText(text);
}

void Clipboard::tick()
{
    if (m_secondsLeft <= 1)
        return clearSecret();
    setSecondsLeft(m_secondsLeft - 1);
    m_tick = m_clock.after(milliseconds(second), [this] { tick(); });
}

void Clipboard::clearSecret()
{
    m_tick.reset();
    for (const auto mode : modes) {
        if (mode == QClipboard::Selection && !m_clipboard.supportsSelection())
            continue;
        if (dynamic_cast<const SecretMimeData*>(m_clipboard.mimeData(mode)) != nullptr)
            m_clipboard.clear(mode);
    }
    setSecondsLeft(0);
}

void Clipboard::setSecondsLeft(int seconds)
{
    if (seconds == m_secondsLeft)
        return;
    m_secondsLeft = seconds;
    emit secondsLeftChanged(seconds);
}

} // namespace simstock
