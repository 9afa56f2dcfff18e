// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/assignment.h"

#include "models/desk/customerbook.h"
#include "models/desk/localundo.h"

#include <QCoreApplication>

#include <algorithm>

namespace simstock::assignment {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(simstock::Assignment)
};

QString keyOf(const BatchListLine& line)
{
    return (line.email.isEmpty() ? line.name : line.email).simplified().toCaseFolded();
}

} // namespace

QList<AssignedRow> plan(const QList<EsimKey>& esims, const QList<BatchListLine>& lines,
                        const CustomerBook& book)
{
    QList<AssignedRow> rows;
    qsizetype next = 0;
    for (const auto& line : lines) {
        const int count = line.problem.isEmpty() ? std::max(1, line.quantity) : 1;
        for (int each = 0; each < count; ++each) {
            AssignedRow row{.line = line, .esim = esims.value(next++)};
            row.problem = line.problem;
            if (row.problem.isEmpty() && line.name.isEmpty() && line.email.isEmpty())
                row.problem = Words::tr("This line names nobody.");
            const bool isOut = row.esim.id.isEmpty();
            if (row.problem.isEmpty() && isOut)
                row.problem = Words::tr("No selected eSIM is left for this line.");
            if (const auto known = book.match(line.name, line.email))
                row.known = known->id;
            const auto holder = isOut ? std::nullopt : book.customerOf(row.esim);
            row.replaces = holder && holder->id != row.known;
            rows.append(row);
            if (isOut)
                break;
        }
    }
    return rows;
}

void carryOut(const QList<AssignedRow>& rows, CustomerBook& book, LocalUndo& undo)
{
    QList<EsimKey> keys;
    for (const auto& row : rows) {
        if (row.isGood())
            keys.append(row.esim);
    }
    QStringList made;
    const auto before = book.snapshot({}, keys);
    QHash<QString, QString> ids; // the same person twice is one customer
    for (const auto& row : rows) {
        if (!row.isGood())
            continue;
        const auto& line = row.line;
        auto id = row.known.isEmpty() ? ids.value(keyOf(line)) : row.known;
        if (id.isEmpty()) {
            id = book.put({{}, line.name, line.email, line.phone, {}, line.note});
            ids.insert(keyOf(line), id);
            made.append(id);
        }
        book.assign({row.esim}, id);
    }
    auto after = book.snapshot(made, {});
    for (const auto& row : rows) {
        if (!row.isGood())
            continue;
        const auto customer =
            book.find(row.known.isEmpty() ? ids.value(keyOf(row.line)) : row.known);
        Esim words; // the eSIM's row follows a moment later
        words.key = row.esim;
        words.customerName = customer->name;
        words.customerEmail = customer->email;
        for (const auto& old : before.words) {
            if (old.key == row.esim)
                words.note = old.note;
        }
        after.words.append(words);
    }
    const auto links = book.snapshot({}, keys).links;
    after.links = links;
    bool isFirst = true;
    undo.run(
        Words::tr("the customers of %n eSIM(s)", nullptr, static_cast<int>(keys.size())),
        [&book, after, isFirst]() mutable {
            if (!std::exchange(isFirst, false))
                book.restore(after);
        },
        [&book, before, made] {
            book.remove(made);
            book.restore(before);
        });
}

} // namespace simstock::assignment
