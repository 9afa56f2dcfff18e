// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletteentries.h"

#include "models/core/fuzzy.h"
#include "models/core/textfold.h"
#include "models/core/untrustedtext.h"
#include "models/domain/pastedtext.h"
#include "models/index/catalogueindex.h"
#include "models/index/offertext.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace simstock::paletteentries {

using namespace Qt::StringLiterals;

namespace {

struct PaletteEntriesWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::PaletteEntries)
};

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, u"\x1f"_s);
    text.remove(u'&');
    return text.replace(u'\x1f', u'&');
}

void collect(const QMenu& menu, const QString& path, QList<PaletteEntry>& entries)
{
    for (auto* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = withoutMnemonic(action->text());
        if (const auto* below = action->menu()) {
            collect(*below, path + u" › "_s + text, entries);
            continue;
        }
        PaletteEntry entry;
        entry.id = path + u'/' + text;
        entry.title = text;
        entry.detail = path;
        entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        if (!action->isEnabled())
            entry.obstacle = action->statusTip().isEmpty()
                                 ? PaletteEntriesWords::tr("Not possible now.")
                                 : action->statusTip();
        entry.action = action;
        entries.append(entry);
    }
}

PaletteEntry entryOf(const FoundRecord& record)
{
    PaletteEntry entry;
    entry.title = record.title;
    entry.detail = record.detail;
    entry.record = record;
    return entry;
}

PaletteEntry planEntry(const CatalogueIndex& index, CatalogueIndex::Row row)
{
    const auto& offer = index.offer(row);
    FoundRecord plan;
    plan.kind = FoundRecord::Kind::Plan;
    plan.key = offer.account.text() + u'/' + offer.code.text();
    plan.title = index.place(row) + u" · "_s + planText(offer, offer.days, QLocale());
    plan.detail = PaletteEntriesWords::tr("Plan · %1 · %2")
                      .arg(offer.cost.display(QLocale()), index.accountLabel(row));
    return entryOf(plan);
}

} // namespace

QList<PaletteEntry> actions(const QMenuBar& bar)
{
    QList<PaletteEntry> entries;
    for (const auto* action : bar.actions()) {
        if (const auto* menu = action->menu())
            collect(*menu, withoutMnemonic(action->text()), entries);
    }
    return entries;
}

QList<PaletteEntry> matching(const QList<PaletteEntry>& entries, const QString& words,
                             const QStringList& recent)
{
    Folder folder;
    const auto text = folder.fold(words).simplified();
    const auto wanted = text.isEmpty() ? QList<QByteArray>() : text.split(' ');
    struct Scored {
        int score;
        qsizetype age; ///< place among the recent ones
        PaletteEntry entry;
    };
    QList<Scored> scored;
    for (const auto& entry : entries) {
        const int title = fuzzyScore(folder.fold(entry.title), wanted);
        const int whole = fuzzyScore(folder.fold(entry.title + u' ' + entry.detail), wanted);
        const qsizetype place = recent.indexOf(entry.id);
        const int score = std::max(title, whole >= 0 ? whole - 20 : -1);
        if (score >= 0 || wanted.isEmpty())
            scored.append({entry.obstacle.isEmpty() ? score : score / 2,
                           place < 0 ? recent.size() : place, entry});
    }
    const bool isAsked = !wanted.isEmpty();
    std::stable_sort(scored.begin(), scored.end(), [isAsked](const Scored& a, const Scored& b) {
        if (isAsked && a.score != b.score)
            return a.score > b.score;
        if (!isAsked && a.entry.obstacle.isEmpty() != b.entry.obstacle.isEmpty())
            return a.entry.obstacle.isEmpty();
        return a.age < b.age;
    });
    QList<PaletteEntry> found;
    for (const auto& one : scored.mid(0, isAsked ? mostOfAKind : mostUnasked))
        found.append(one.entry);
    return found;
}

QList<PaletteEntry> records(const RecordSearch& search, const CatalogueIndex& index,
                            const QString& words)
{
    const QString text = words.left(200);
    QList<PaletteEntry> found;
    QList<FoundRecord> rows = search.find(recognisePasted(text), mostOfAKind);
    for (const auto& row : search.withWords(text, mostOfAKind)) {
        if (!rows.contains(row) && rows.size() < mostOfAKind)
            rows.append(row);
    }
    for (const auto& row : std::as_const(rows))
        found.append(entryOf(row));
    for (const auto row : index.some(parseFilter(text, offerFilterFields()), mostOfAKind))
        found.append(planEntry(index, row));
    return found;
}

} // namespace simstock::paletteentries
