// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tone.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace simstock {

class ActionButton;

/// A full-width band of one sentence: LIVE or SANDBOX on a money sheet, offline or stale data over
/// a table. Icon and words, never colour alone.
class Banner final : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows the band; an empty text hides it.
    void setMessage(Tone tone, const QString& text);
    /// The band of a money sheet: "LIVE · <account> · real money" or "SANDBOX · …".
    void setEnvironment(bool live, const QString& account);
    /// A button at the end, e.g. Retry; empty text takes it away.
    void setActionText(const QString& text);
    [[nodiscard]] QString message() const;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    QLabel* m_text;
    ActionButton* m_action;
    Tone m_tone = Tone::Neutral;
};

} // namespace simstock
