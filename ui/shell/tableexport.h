// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/tablefile.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

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
    bool isReadBack = false; ///< a file that this program imports: CSV only
};

/// Saves what a table shows: its rows after the filter and in their order, its visible columns in
/// theirs. A CSV has the cells as they read; a spreadsheet keeps amounts, whole numbers and dates
/// as such and everything else as words. The cells are collected a few at a time between other
/// events and written by another thread, which never is more than two portions behind; the file
/// takes its name only when it is complete. Activity shows how far it is and can cancel it. Deletes
/// itself when done. The same for rows that stand in no table.
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
    void save(const QString& path, TableFormat format);

Q_SIGNALS:
    /// How it went, for the status bar.
    void said(const QString& sentence);

private:
    TableExport(const QString& name, ActivityLog& log, Clock& clock, QWidget* parent);
    [[nodiscard]] QFileDialog* makeDialog();
    void begin();
    [[nodiscard]] QStringList readTitles();
    [[nodiscard]] FileRow readRow(int row) const;
    void collect();
    void handOver();
    void handedOver();
    void write();
    void end(const Result<bool>& result);

    TableView* m_table = nullptr; ///< null: m_rows as they are
    ExportRows m_rows;
    QString m_name;
    ActivityLog& m_log;
    Clock& m_clock;
    Call<bool> m_writing; ///< one portion, or the end
    QPointer<QFileDialog> m_dialog;
    QString m_path;
    TableFormat m_format = TableFormat::PlainCsv;
    QList<int> m_columns;
    std::shared_ptr<TableFile> m_file; ///< this thread's only while m_writing is done
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
    QList<FileRow> m_portion;
    int m_row = 0;
    int m_beginnings = 0;
    bool m_isComplete = false; ///< every row is collected
    bool m_isWaiting = false;  ///< no more is collected before the other thread is done
    qint64 m_activity = 0;
};

} // namespace simstock
