// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QStackedWidget;

namespace simstock {

class Banner;
class EmptyState;
class ErrorState;

/// What every pane shows around its content (architecture.md, Panes): content, loading, empty or
/// error, and a band above it when the data is offline or stale.
class Placeholder final : public QWidget {
    Q_OBJECT
public:
    enum class State { Content, Loading, Empty, Failed };

    /// Takes the content as its child. The clock must outlive this.
    Placeholder(Clock& clock, QWidget* content, QWidget* parent = nullptr);
    ~Placeholder() override;

    [[nodiscard]] State state() const { return m_state; }
    void showContent();
    /// Skeleton rows, after durations::skeletonDelay; until then what was shown stays.
    void showLoading();
    /// One mark, one sentence, one button; no button without words.
    void showEmpty(Icon mark, const QString& sentence, const QString& button = {});
    /// What happened and what to do (userText), Retry, and the detail behind a button.
    void showError(const Error& error);
    /// The band: amber for stale or offline data. Empty text hides it.
    void setNotice(Tone tone, const QString& text, const QString& button = {});

signals:
    void retryRequested();
    void emptyActionRequested();
    void noticeActionRequested();

private:
    void turnTo(State state, QWidget* page);

    Clock& m_clock;
    std::unique_ptr<Timer> m_skeletonDelay;
    Banner* m_notice;
    QStackedWidget* m_pages;
    QWidget* m_content;
    QWidget* m_skeleton;
    EmptyState* m_empty;
    ErrorState* m_error;
    State m_state = State::Content;
};

} // namespace simstock
