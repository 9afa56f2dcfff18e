// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tableexport.h"

#include "models/core/background.h"
#include "models/core/untrustedtext.h"
#include "models/desk/activitylog.h"
#include "models/items/roles.h"
#include "ui/widgets/keyboardreturn.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tableview.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QStandardPaths>
#include <QThreadPool>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// Rows per turn of the event loop: about a millisecond of work.
constexpr int slice = 100;
/// A table that is read anew again and again is taken in one go after that.
constexpr int mostBeginnings = 4;

/// Rows that the other thread gets at once: its work for them stays far below a second, so that a
/// closing program waits for no more.
constexpr int portion = 2000;

/// A cell with what a spreadsheet keeps of it. A number is kept only where it is what is read:
/// words around it, or another rounding, would be lost.
FileCell fileCell(const QModelIndex& index)
{
    FileCell cell{tablecopy::cellText(index)};
    const auto own = index.data(ValueRole);
    if (own.metaType() == QMetaType::fromType<Money>())
        cell.value = own.value<Money>();
    if (own.isValid() || index.data(MonospaceRole).toBool())
        return cell;
    const auto raw = index.data(SortRole);
    if (raw.metaType().id() == QMetaType::QDateTime) {
        if (raw.toDateTime().isValid())
            cell.value = raw.toDateTime();
        return cell;
    }
    bool isNumber = false;
    const auto number = raw.metaType().id() == QMetaType::QString ? 0 : raw.toLongLong(&isNumber);
    if (!isNumber)
        return cell;
    const QLocale locale;
    if (const auto currency = Currency::fromCode(index.data(AmountCurrencyRole).toString())) {
        const auto money = Money::fromMicros(number, *currency);
        if (money && cell.text.contains(money->figure(locale)))
            cell.value = *money;
    } else if (cell.text == locale.toString(number) || cell.text == QString::number(number)) {
        cell.value = static_cast<qint64>(number);
    }
    return cell;
}

/// What the name ends with decides; the chosen kind tells which CSV.
TableFormat formatOf(const QString& path, TableFormat chosen)
{
    const bool isXlsx = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    if (isXlsx)
        return TableFormat::Xlsx;
    return isCsv && chosen == TableFormat::Xlsx ? TableFormat::PlainCsv : chosen;
}

} // namespace

TableExport::TableExport(const QString& name, ActivityLog& log, Clock& clock, QWidget* parent)
    : QObject(parent), m_name(name), m_log(log), m_clock(clock)
{
}

TableExport::TableExport(TableView& table, const QString& name, ActivityLog& log, Clock& clock,
                         QWidget* parent)
    : TableExport(name, log, clock, parent)
{
    m_table = &table;
}

TableExport::TableExport(ExportRows rows, const QString& name, ActivityLog& log, Clock& clock,
                         QWidget* parent)
    : TableExport(name, log, clock, parent)
{
    m_rows = std::move(rows);
}

TableExport::~TableExport()
{
    *m_isCancelled = true;
    if (m_activity != 0)
        m_log.finish(m_activity, ActivityResult::Stopped);
}

QFileDialog* TableExport::makeDialog()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(qobject_cast<QWidget*>(parent()), tr("Export"));
    returnKeyboardAfter(*dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(QFileInfo(folder).isDir() ? folder : QDir::homePath());
    dialog->setDefaultSuffix(u"csv"_s);
    return dialog;
}

void TableExport::ask()
{
    QStringList kinds{tr("CSV, plain (*.csv)"),
                      tr("CSV for spreadsheets, long numbers kept (*.csv)")};
    if (!m_rows.isReadBack)
        kinds.append(tr("Spreadsheet (*.xlsx)"));
    auto* dialog = makeDialog();
    m_dialog = dialog;
    dialog->setNameFilters(kinds);
    const QString name =
        u"simstock-%1-%2"_s.arg(m_name, m_clock.now().toLocalTime().toString(u"yyyy-MM-dd"));
    dialog->selectFile(name + u".csv"_s);
    const auto chosen = [dialog, kinds] {
        const auto at = kinds.indexOf(dialog->selectedNameFilter());
        return at == 2   ? TableFormat::Xlsx
               : at == 1 ? TableFormat::SpreadsheetCsv
                         : TableFormat::PlainCsv;
    };
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, chosen] {
        const QString suffix = chosen() == TableFormat::Xlsx ? u"xlsx"_s : u"csv"_s;
        dialog->setDefaultSuffix(suffix);
        const QFileInfo file(dialog->selectedFiles().value(0));
        if (!file.fileName().isEmpty())
            dialog->selectFile(file.completeBaseName() + u'.' + suffix);
    });
    connect(dialog, &QFileDialog::accepted, this, [this, dialog, chosen] {
        const QString path = dialog->selectedFiles().value(0);
        save(path, m_rows.isReadBack ? chosen() : formatOf(path, chosen()));
    });
    connect(dialog, &QFileDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void TableExport::save(const QString& path, TableFormat format)
{
    m_path = path;
    m_format = format;
    m_activity = m_log.begin(tr("Export %1").arg(m_name), {}, [this] { deleteLater(); });
    if (m_table) {
        // Rows that move under the collecting hands would come twice or not at all: from the start.
        connect(m_table->model(), &QAbstractItemModel::modelReset, this, &TableExport::begin);
        connect(m_table->model(), &QAbstractItemModel::layoutChanged, this, &TableExport::begin);
    }
    begin();
    QMetaObject::invokeMethod(this, &TableExport::collect, Qt::QueuedConnection);
}

/// Also while the other thread still writes the last portion of what is thrown away here.
void TableExport::begin()
{
    ++m_beginnings;
    m_row = 0;
    m_portion.clear();
    m_file = TableFile::begin(m_format, m_name, m_table ? readTitles() : m_rows.titles);
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

FileRow TableExport::readRow(int row) const
{
    FileRow cells;
    if (m_table) {
        for (const int column : m_columns)
            cells.append(fileCell(m_table->model()->index(row, column)));
        return cells;
    }
    const auto texts = m_rows.cells(row);
    for (const auto& text : texts)
        cells.append(FileCell{text});
    return cells;
}

void TableExport::collect()
{
    const int rows = m_table ? m_table->model()->rowCount() : m_rows.count;
    const int end = m_beginnings > mostBeginnings ? rows : std::min(rows, m_row + slice);
    for (; m_row < end; ++m_row)
        m_portion.append(readRow(m_row));
    m_log.progress(m_activity, m_row, rows);
    m_isComplete = m_row >= rows;
    if (m_isComplete && m_table)
        disconnect(m_table->model(), nullptr, this, nullptr);
    if (m_isComplete || m_portion.size() >= portion)
        handOver();
    else
        QMetaObject::invokeMethod(this, &TableExport::collect, Qt::QueuedConnection);
}

void TableExport::handOver()
{
    m_isWaiting = m_writing.isActive();
    if (m_isWaiting)
        return; // until handedOver()
    // Not a pool of ours: a window that closes need not wait for what nobody wants any more.
    m_writing =
        inBackground(*QThreadPool::globalInstance(),
                     [file = m_file, rows = std::exchange(m_portion, {})]() -> Result<bool> {
                         file->add(rows);
                         return true;
                     });
    m_writing.onDone([this](const Result<bool>&) { handedOver(); });
    if (!m_isComplete)
        QMetaObject::invokeMethod(this, &TableExport::collect, Qt::QueuedConnection);
}

void TableExport::handedOver()
{
    if (m_isComplete && m_portion.isEmpty())
        write();
    else if (m_isComplete)
        handOver();
    else if (std::exchange(m_isWaiting, false)) // the rows may have begun anew meanwhile
        collect();
}

void TableExport::write()
{
    m_writing = inBackground(*QThreadPool::globalInstance(), [file = m_file, path = m_path,
                                                              isCancelled = m_isCancelled] {
        return file->save(path, [isCancelled] { return isCancelled->load(); });
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
