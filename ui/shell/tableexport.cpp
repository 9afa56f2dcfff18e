// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tableexport.h"

#include "models/core/background.h"
#include "models/core/untrustedtext.h"
#include "models/desk/activitylog.h"
#include "ui/widgets/keyboardreturn.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tableview.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// Rows per turn of the event loop: about a millisecond of work.
constexpr int slice = 100;
/// A table that is read anew again and again is taken in one go after that.
constexpr int mostBeginnings = 4;

Result<bool> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return true;
    return failure(makeError(ErrorKind::Storage,
                             TableExport::tr("%1 could not be written: %2. Choose another folder.")
                                 .arg(forDisplay(QDir::toNativeSeparators(path), 200),
                                      forDisplay(file.errorString(), 200)),
                             u"export"_s));
}

} // namespace

TableExport::TableExport(const QString& name, ActivityLog& log, Clock& clock, QWidget* parent)
    : QObject(parent), m_name(name), m_log(log), m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
}

TableExport::TableExport(TableView& table, const QString& name, ActivityLog& log, Clock& clock,
                         QWidget* parent)
    : TableExport(name, log, clock, parent)
{
    m_table = &table;
    m_rows.cells = [this](int row) {
        QStringList cells;
        for (const int column : std::as_const(m_columns))
            cells.append(tablecopy::cellText(m_table->model()->index(row, column)));
        return cells;
    };
}

TableExport::TableExport(ExportRows rows, const QString& name, ActivityLog& log, Clock& clock,
                         QWidget* parent)
    : TableExport(name, log, clock, parent)
{
    m_rows = std::move(rows);
}

TableExport::~TableExport()
{
    if (m_activity != 0)
        m_log.finish(m_activity, ActivityResult::Stopped);
}

void TableExport::ask()
{
    const QString plain = tr("CSV, plain (*.csv)");
    const QString spreadsheet = tr("CSV for spreadsheets, long numbers kept (*.csv)");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(qobject_cast<QWidget*>(parent()), tr("Export"));
    returnKeyboardAfter(*dialog);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({plain, spreadsheet});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QFileInfo(folder).isDir() ? folder : QDir::homePath());
    dialog->selectFile(
        u"simstock-%1-%2.csv"_s.arg(m_name, m_clock.now().toLocalTime().toString(u"yyyy-MM-dd")));
    connect(dialog, &QFileDialog::accepted, this, [this, dialog, spreadsheet] {
        save(dialog->selectedFiles().value(0),
             dialog->selectedNameFilter() == spreadsheet ? CsvKind::Spreadsheet : CsvKind::Plain);
    });
    connect(dialog, &QFileDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void TableExport::save(const QString& path, CsvKind kind)
{
    m_path = path;
    m_kind = kind;
    m_activity = m_log.begin(tr("Export %1").arg(m_name), {}, [this] { deleteLater(); });
    if (m_table) {
        // Rows that move under the collecting hands would come twice or not at all: from the start.
        connect(m_table->model(), &QAbstractItemModel::modelReset, this, &TableExport::begin);
        connect(m_table->model(), &QAbstractItemModel::layoutChanged, this, &TableExport::begin);
    }
    begin();
    QMetaObject::invokeMethod(this, &TableExport::collect, Qt::QueuedConnection);
}

void TableExport::begin()
{
    ++m_beginnings;
    m_row = 0;
    m_content = csvBeginning(m_kind) + csvLine(m_table ? readTitles() : m_rows.titles, m_kind);
}

QStringList TableExport::readTitles()
{
    m_columns.clear();
    QStringList titles;
    const auto* header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        m_columns.append(column);
        titles.append(m_table->model()->headerData(column, Qt::Horizontal).toString());
    }
    return titles;
}

void TableExport::collect()
{
    const int rows = m_table ? m_table->model()->rowCount() : m_rows.count;
    const int end = m_beginnings > mostBeginnings ? rows : std::min(rows, m_row + slice);
    for (; m_row < end; ++m_row)
        m_content += csvLine(m_rows.cells(m_row), m_kind);
    m_log.progress(m_activity, m_row, rows);
    if (m_row < rows)
        QMetaObject::invokeMethod(this, &TableExport::collect, Qt::QueuedConnection);
    else
        write();
}

void TableExport::write()
{
    if (m_table)
        disconnect(m_table->model(), nullptr, this, nullptr);
    m_writing = inBackground(m_pool, [path = m_path, content = std::exchange(m_content, {})] {
        return writeFile(path, content);
    });
    m_writing.onDone([this](const Result<bool>& result) { end(result); });
}

void TableExport::end(const Result<bool>& result)
{
    const QString sentence = result ? tr("Exported %n row(s) to %1.", nullptr, m_row)
                                          .arg(forDisplay(QFileInfo(m_path).fileName(), 120))
                                    : result.error().userText;
    m_log.finish(std::exchange(m_activity, 0),
                 result ? ActivityResult::Done : ActivityResult::Failed, sentence);
    Q_EMIT said(sentence);
    deleteLater();
}

} // namespace simstock
