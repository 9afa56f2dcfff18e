// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/drafts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace simstock {

/// Over the panes after a start: which forms an earlier run of the program left unfinished. One
/// click brings the newest back; the others follow it.
class DraftsBanner final : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the banner.
    DraftsBanner(Drafts& drafts, Clock& clock, QWidget* parent = nullptr);

Q_SIGNALS:
    void continueRequested(const simstock::Draft& draft);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showNewest();
    void recolour();

    Drafts& m_drafts;
    Clock& m_clock;
    QLabel* m_words;
    QPushButton* m_continue;
    QPushButton* m_throwAway;
};

} // namespace simstock
