// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/tablefile.h"

#include "models/core/untrustedtext.h"
#include "models/core/xlsxfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct TableFileWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::TableFile)
};

constexpr qint64 piece = 1 << 20;

class CsvFile final : public TableFile {
public:
    CsvFile(CsvKind kind, const QStringList& titles)
        : m_kind(kind), m_content(csvBeginning(kind) + csvLine(titles, kind))
    {
    }
    void add(const QList<FileRow>& rows) override
    {
        for (const auto& row : rows) {
            QStringList cells;
            for (const auto& cell : row)
                cells.append(cell.text);
            m_content += csvLine(cells, m_kind);
        }
    }
    Result<bool> save(const QString& path, const IsCancelled& isCancelled) override
    {
        QBuffer buffer(&m_content);
        buffer.open(QIODevice::ReadOnly);
        return put(buffer, path, isCancelled);
    }

private:
    CsvKind m_kind;
    QByteArray m_content;
};

} // namespace

std::unique_ptr<TableFile> TableFile::begin(TableFormat format, const QString& name,
                                            const QStringList& titles)
{
    switch (format) {
    case TableFormat::Xlsx:
        return std::make_unique<XlsxFile>(name, titles);
    case TableFormat::SpreadsheetCsv:
        return std::make_unique<CsvFile>(CsvKind::Spreadsheet, titles);
    case TableFormat::PlainCsv:
        break;
    }
    return std::make_unique<CsvFile>(CsvKind::Plain, titles);
}

Error TableFile::unwritable(const QString& path, const QString& why)
{
    return makeError(
        ErrorKind::Storage,
        TableFileWords::tr("%1 could not be written: %2. Choose another folder.")
            .arg(forDisplay(QDir::toNativeSeparators(path), 200), forDisplay(why, 200)),
        u"export"_s);
}

Result<bool> TableFile::put(QIODevice& content, const QString& path, const IsCancelled& isCancelled)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(unwritable(path, file.errorString()));
    while (!content.atEnd()) {
        const QByteArray part = content.read(piece);
        if (part.isEmpty())
            return failure(unwritable(path, content.errorString()));
        if (isCancelled())
            return failure(makeError(ErrorKind::Canceled));
        if (file.write(part) != part.size())
            return failure(unwritable(path, file.errorString()));
    }
    if (isCancelled())
        return failure(makeError(ErrorKind::Canceled));
    if (!file.commit())
        return failure(unwritable(path, file.errorString()));
    return true;
}

std::optional<double> spreadsheetNumber(const Money& money)
{
    // Spreadsheets show fifteen digits; beyond them a figure would look exact and not be.
    constexpr qint64 mostDigits = 1'000'000'000'000'000;
    if (money.micros() <= -mostDigits || money.micros() >= mostDigits)
        return std::nullopt;
    const double number = money.toDecimal().toDouble();
    const auto back = Money::fromDecimal(QByteArray::number(number, 'f', 6), money.currency());
    return back && *back == money ? std::optional(number) : std::nullopt;
}

} // namespace simstock
