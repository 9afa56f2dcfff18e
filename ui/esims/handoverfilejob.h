// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"

#include <QPointer>
#include <QThreadPool>

#include <functional>

class QFileDialog;

namespace simstock {

class ActivityLog;

/// What a file is called and what is in it; `make` runs beside the windows' thread.
struct HandOverFile {
    QString title;  ///< of the dialog, "Save PDF"
    QString name;   ///< proposed
    QString filter; ///< "PDF (*.pdf)"
    std::function<Result<QByteArray>()> make;
};

/// Asks for a name without blocking anything, makes the file and puts it there when it is complete,
/// also when the window that asked is closed meanwhile. Deletes itself when done.
class HandOverFileJob final : public QObject {
    Q_OBJECT
public:
    /// The log outlives the parent.
    HandOverFileJob(HandOverFile file, ActivityLog& log, QObject* parent);
    ~HandOverFileJob() override;
    void ask(QWidget* window);

Q_SIGNALS:
    void saved(const QString& path, const QByteArray& content);
    /// A sentence.
    void failed(const QString& sentence);

private:
    void save(const QString& path);

    HandOverFile m_file;
    ActivityLog& m_log;
    qint64 m_activity = 0; ///< 0 before a name is chosen and at the end
    QThreadPool m_pool;    ///< before m_writing: the call goes first, then the work is waited for
    Call<QByteArray> m_writing;
};

} // namespace simstock
