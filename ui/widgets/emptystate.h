// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace simstock {

/// The drawn mark of an empty or failed pane: an icon on a tinted disc of 96.
class Mark final : public QWidget {
    Q_OBJECT
public:
    explicit Mark(QWidget* parent = nullptr);
    void set(Icon icon, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon = Icon::Info;
    Tone m_tone = Tone::Neutral;
};

/// A pane without rows: one mark, one sentence that teaches, one button.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    void set(Icon mark, const QString& sentence, const QString& button);

signals:
    void actionTriggered();

private:
    Mark* m_mark;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace simstock
