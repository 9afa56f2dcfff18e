// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tablefile.h"

#include <QHash>
#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace simstock {

/// One sheet in a spreadsheet of the Office Open XML kind, a row in memory at a time: what is
/// written waits in a private folder of the system's place for temporary files. Before it takes its
/// name it is read again to its end, because the library does not notice that a disk is full.
class XlsxFile final : public TableFile {
public:
    XlsxFile(const QString& name, const QStringList& titles);
    ~XlsxFile() override;
    Q_DISABLE_COPY_MOVE(XlsxFile)

    void add(const QList<FileRow>& rows) override;
    [[nodiscard]] Result<bool> save(const QString& path, const IsCancelled& isCancelled) override;

private:
    void put(unsigned row, unsigned short column, const FileCell& cell);
    bool putMoney(unsigned row, unsigned short column, const FileCell& cell, const Money& money);
    [[nodiscard]] lxw_format* format(const QByteArray& code);
    void note(int result) { m_problem = m_problem == 0 ? result : m_problem; }
    [[nodiscard]] QString problemText() const;

    using TableFile::put;
    QTemporaryDir m_folder;
    QByteArray m_path;   ///< of the file in the making
    QByteArray m_places; ///< the library keeps the address
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    QHash<QByteArray, lxw_format*> m_formats; ///< by their code; the book's
    qsizetype m_rows = 0;
    int m_problem = 0; ///< the first of the library's
};

} // namespace simstock
