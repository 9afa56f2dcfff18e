// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/csv.h"
#include "models/core/money.h"

#include <QDateTime>
#include <QIODevice>

#include <functional>
#include <memory>
#include <variant>

namespace simstock {

/// One cell as it reads, and what a spreadsheet shall keep of it: nothing (its words), a whole
/// number, an amount, a moment (UTC or local; written as local time).
struct FileCell {
    QString text;
    std::variant<std::monostate, qint64, Money, QDateTime> value = {};
};

using FileRow = QList<FileCell>;

enum class TableFormat { PlainCsv, SpreadsheetCsv, Xlsx };

/// Asked between steps that take long; true = the file is no longer wanted.
using IsCancelled = std::function<bool()>;

/// A file of rows in the making. All of it may run on any one thread at a time. A cell is never a
/// formula, whatever it begins with; nothing stands at the path before save() has written all of
/// it.
class TableFile {
public:
    virtual ~TableFile() = default;
    /// name: of the sheet, where the format has sheets.
    static std::unique_ptr<TableFile> begin(TableFormat format, const QString& name,
                                            const QStringList& titles);
    /// In their order. What went wrong is told by save().
    virtual void add(const QList<FileRow>& rows) = 0;
    /// Storage error with a sentence, Canceled when it is no longer wanted. Only once.
    [[nodiscard]] virtual Result<bool> save(const QString& path,
                                            const IsCancelled& isCancelled) = 0;

    /// What one sheet of a spreadsheet holds, with the titles.
    static constexpr qsizetype mostSheetRows = 1'048'576;

protected:
    /// Copies the content to the path in one move.
    static Result<bool> put(QIODevice& content, const QString& path,
                            const IsCancelled& isCancelled);
    static Error unwritable(const QString& path, const QString& why);
};

/// The amount as a spreadsheet's number; nothing where a double would lose a micro-unit.
std::optional<double> spreadsheetNumber(const Money& money);

} // namespace simstock
