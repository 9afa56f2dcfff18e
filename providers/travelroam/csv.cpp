// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/csv.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

constexpr qsizetype mostRows = 10'000;

QStringList fieldsOf(const QString& line)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        if (c == u'"' && isQuoted && at + 1 < line.size() && line.at(at + 1) == u'"')
            fields.last() += line.at(++at);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            fields.append(QString());
        else
            fields.last() += c;
    }
    return fields;
}

QString columnName(const QString& title)
{
    QString name;
    for (const QChar c : title.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            name += c;
    }
    return name;
}

QStringList linesOf(const QByteArray& body)
{
    auto text = QString::fromUtf8(body);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.replace("\r\n"_L1, "\n"_L1).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

bool looksLikeCsv(const QByteArray& body)
{
    const auto start = body.trimmed();
    if (start.isEmpty() || start.startsWith('{') || start.startsWith('[') ||
        start.startsWith('<') || start.startsWith('"'))
        return start.startsWith("\"ICCID\"") || start.startsWith("\"iccid\"");
    const auto columns = fieldsOf(QString::fromUtf8(start.split('\n').constFirst()));
    return std::any_of(columns.cbegin(), columns.cend(),
                       [](const QString& title) { return columnName(title) == "iccid"_L1; });
}

QList<QMap<QString, QString>> csvRows(const QByteArray& body)
{
    QList<QMap<QString, QString>> rows;
    QStringList names;
    for (const auto& line : linesOf(body)) {
        const auto fields = fieldsOf(line);
        if (names.isEmpty()) {
            std::transform(fields.cbegin(), fields.cend(), std::back_inserter(names), columnName);
            continue;
        }
        QMap<QString, QString> row;
        for (qsizetype at = 0; at < std::min(fields.size(), names.size()); ++at)
            row.insert(names.at(at), fields.at(at).trimmed());
        rows.append(row);
        if (rows.size() >= mostRows)
            break;
    }
    return rows;
}

} // namespace simstock::travelroam
