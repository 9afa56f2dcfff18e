// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QXmlStreamReader>

#include <zip.h>

#include <memory>

namespace simstock::test {

using namespace Qt::StringLiterals;

struct XlsxCell {
    QString kind; ///< "text", "number", "formula"
    QString value;
    QString format; ///< code of a number's own format
    bool operator==(const XlsxCell&) const = default;
};

inline char* toString(const XlsxCell& cell)
{
    return qstrdup(qPrintable(cell.kind + u'|' + cell.value + u'|' + cell.format));
}

struct XlsxSheet {
    QList<QHash<QString, XlsxCell>> rows; ///< by the letter of the column
    bool hasFormula = false;
    bool hasLink = false;
    QByteArray everything; ///< all files of the archive
    QString problem;
};

/// What a spreadsheet program undoes in words: "_x0041_" is A there.
inline QString unescapedXlsx(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-F]{4})_"_s);
    for (qsizetype at = 0; (at = text.indexOf(escape, at)) >= 0; ++at)
        text.replace(at, 7, QChar(text.mid(at + 2, 4).toUShort(nullptr, 16)));
    return text;
}

inline QStringList xlsxFormats(const QByteArray& styles)
{
    QHash<QString, QString> codes;
    QStringList byIndex;
    bool inCells = false;
    QXmlStreamReader xml(styles);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            inCells = xml.isStartElement();
        if (xml.isStartElement() && xml.name() == u"numFmt")
            codes.insert(xml.attributes().value(u"numFmtId"_s).toString(),
                         xml.attributes().value(u"formatCode"_s).toString());
        if (xml.isStartElement() && xml.name() == u"xf" && inCells)
            byIndex.append(codes.value(xml.attributes().value(u"numFmtId"_s).toString()));
    }
    return byIndex;
}

/// The first sheet of a spreadsheet, read by other means than it was written.
inline XlsxSheet readXlsxSheet(const QString& path)
{
    XlsxSheet sheet;
    QHash<QString, QByteArray> files;
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr),
        &zip_discard);
    if (!archive) {
        sheet.problem = u"not an archive"_s;
        return sheet;
    }
    for (zip_int64_t at = 0; at < zip_get_num_entries(archive.get(), 0); ++at) {
        zip_stat_t facts{};
        zip_stat_index(archive.get(), zip_uint64_t(at), 0, &facts);
        QByteArray content(qsizetype(facts.size), Qt::Uninitialized);
        auto* const file = zip_fopen_index(archive.get(), zip_uint64_t(at), 0);
        if (zip_fread(file, content.data(), facts.size) != zip_int64_t(facts.size))
            sheet.problem = u"cannot be read"_s;
        zip_fclose(file);
        sheet.everything += content;
        files.insert(QString::fromUtf8(facts.name), content);
    }
    const auto formats = xlsxFormats(files.value(u"xl/styles.xml"_s));
    QXmlStreamReader xml(files.value(u"xl/worksheets/sheet1.xml"_s));
    QString column;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"row") {
            sheet.rows.append(QHash<QString, XlsxCell>());
        } else if (xml.name() == u"c") {
            column = xml.attributes().value(u"r"_s).toString();
            while (column.back().isDigit())
                column.chop(1);
            const int style = xml.attributes().value(u"s"_s).toInt();
            sheet.rows.last()[column] = {u"number"_s, {}, formats.value(style)};
        } else if (xml.name() == u"t") {
            auto& cell = sheet.rows.last()[column];
            cell = {u"text"_s, cell.value + unescapedXlsx(xml.readElementText()), {}};
        } else if (xml.name() == u"v") {
            sheet.rows.last()[column].value = xml.readElementText();
        } else if (xml.name() == u"f") {
            sheet.hasFormula = true;
        } else if (xml.name() == u"hyperlink") {
            sheet.hasLink = true;
        }
    }
    if (xml.hasError())
        sheet.problem = xml.errorString();
    return sheet;
}

} // namespace simstock::test
