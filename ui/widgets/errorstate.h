// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace simstock {

class Mark;

/// The technical side of an error as lines of plain text: kind, vendor code, request id, status and
/// the redacted detail. For showing behind a button and for "Copy details".
QString errorDetails(const Error& error);

/// A pane that could not get its rows: what happened and what to do, Retry, Details.
class ErrorState final : public QWidget {
    Q_OBJECT
public:
    explicit ErrorState(QWidget* parent = nullptr);
    void set(const Error& error);

signals:
    void retryRequested();

private:
    Mark* m_mark;
    QLabel* m_sentence;
    QPushButton* m_retry;
    QPushButton* m_toggle;
    QPushButton* m_copy;
    QPlainTextEdit* m_details;
};

} // namespace simstock
