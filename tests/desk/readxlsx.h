// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace simstock::test {

using namespace Qt::StringLiterals;

/// What stands in a spreadsheet, read by other means than it was written: for each sheet its rows,
/// for each cell [type, value] ("s" words, "n" a number, "f" a formula).
inline QJsonObject readXlsx(const QString& path)
{
    const QByteArray script = R"(
import json, re, sys, zipfile
import xml.etree.ElementTree as tree
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
n = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
strings = [''.join(t.text or '' for t in si.iter(n + 't'))
           for si in tree.fromstring(book.read('xl/sharedStrings.xml'))]
names = [s.get('name') for s in tree.fromstring(book.read('xl/workbook.xml')).iter(n + 'sheet')]
sheets = {}
for number, name in enumerate(names, 1):
    rows = []
    for row in tree.fromstring(book.read(f'xl/worksheets/sheet{number}.xml')).iter(n + 'row'):
        cells = {}
        for cell in row.iter(n + 'c'):
            column = re.match('[A-Z]+', cell.get('r')).group()
            value = cell.find(n + 'v')
            if cell.find(n + 'f') is not None:
                cells[column] = ['f', cell.find(n + 'f').text]
            elif cell.get('t') == 's':
                cells[column] = ['s', strings[int(value.text)]]
            elif value is not None:
                cells[column] = ['n', value.text]
        rows.append(cells)
    sheets[name] = rows
print(json.dumps(sheets))
)";
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(script), path});
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace simstock::test
