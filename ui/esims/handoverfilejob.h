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

/// Asks for a name without blocking anything, makes the file and puts it there when it is complete.
/// Deletes itself when done.
class HandOverFileJob final : public QObject {
    Q_OBJECT
public:
    /// The log outlives the parent, which is the sheet.
    HandOverFileJob(HandOverFile file, ActivityLog& log, QWidget* parent);
    ~HandOverFileJob() override;
    void ask();

Q_SIGNALS:
    void saved(const QString& path, const QByteArray& content);
    /// A sentence.
    void failed(const QString& sentence);

private:
    void save(const QString& path);

    HandOverFile m_file;
    ActivityLog& m_log;
    qint64 m_activity = 0;
    QThreadPool m_pool; ///< before m_writing: the call goes first, then the work is waited for
    Call<QByteArray> m_writing;
};

} // namespace simstock
