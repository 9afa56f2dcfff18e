// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/csv.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThreadPool>

#include <functional>

class QFileDialog;

namespace simstock {

class ActivityLog;
class Clock;
class TableView;

/// Rows that stand in no table: what each of them reads.
struct ExportRows {
    QStringList titles;
    int count = 0;
    std::function<QStringList(int row)> cells;
};

/// Saves what a table shows: its rows after the filter and in their order, its visible columns in
/// theirs, as the cells read. The cells are collected a few at a time between other events, the
/// file is written by another thread and takes its name only when it is complete. Deletes itself
/// when done. The same for rows that stand in no table.
class TableExport final : public QObject {
    Q_OBJECT
public:
    /// name: for the file, e.g. "esims". All references outlive the parent, which is the pane.
    TableExport(TableView& table, const QString& name, ActivityLog& log, Clock& clock,
                QWidget* parent);
    TableExport(ExportRows rows, const QString& name, ActivityLog& log, Clock& clock,
                QWidget* parent);
    ~TableExport() override;

    /// Asks for a file name without blocking anything, then saves.
    void ask();
    void save(const QString& path, CsvKind kind);

Q_SIGNALS:
    /// How it went, for the status bar.
    void said(const QString& sentence);

private:
    TableExport(const QString& name, ActivityLog& log, Clock& clock, QWidget* parent);
    void begin();
    [[nodiscard]] QStringList readTitles();
    void collect();
    void write();
    void end(const Result<bool>& result);

    TableView* m_table = nullptr; ///< null: m_rows as they are
    ExportRows m_rows;
    QString m_name;
    ActivityLog& m_log;
    Clock& m_clock;
    QThreadPool m_pool; ///< before m_writing: the call goes first, then the work is waited for
    Call<bool> m_writing;
    QPointer<QFileDialog> m_dialog;
    QString m_path;
    CsvKind m_kind = CsvKind::Plain;
    QList<int> m_columns;
    QByteArray m_content;
    int m_row = 0;
    int m_beginnings = 0;
    qint64 m_activity = 0;
};

} // namespace simstock
