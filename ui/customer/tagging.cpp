// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/tagging.h"

#include "models/desk/desk.h"
#include "models/desk/shopbooks.h"
#include "ui/widgets/namesheet.h"

#include <QCoreApplication>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct TagWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Tagging)
};

QStringList missingFrom(const QStringList& these, const QStringList& others)
{
    auto left = these;
    left.removeIf(
        [&others](const QString& one) { return others.contains(one, Qt::CaseInsensitive); });
    return left;
}

} // namespace

void openTagSheet(Desk& desk, const QStringList& subjects, QWidget* window,
                  const std::function<void(const QString& sentence)>& say)
{
    auto& books = desk.books();
    auto shared = books.tags.tags(subjects.value(0));
    for (const auto& subject : subjects)
        shared = missingFrom(shared, missingFrom(shared, books.tags.tags(subject)));
    const auto count = static_cast<int>(subjects.size());
    auto* sheet = new NameSheet(
        {TagWords::tr("Tags"), TagWords::tr("&Tags"),
         count > 1 ? TagWords::tr("Of all %n selected, with commas between them. Tags that only "
                                  "some have stay.",
                                  nullptr, count)
                   : TagWords::tr("With commas between them."),
         TagWords::tr("&Set"), true},
        shared.join(u", "_s), window);
    sheet->offer(books.tags.known());
    QObject::connect(sheet, &NameSheet::named, sheet,
                     [&books, subjects, shared, count, say](const QString& text) {
                         const auto wanted = tagsFromText(text);
                         QMap<QString, QStringList> before;
                         for (const auto& subject : subjects)
                             before.insert(subject, books.tags.tags(subject));
                         books.undo.run(
                             TagWords::tr("tags of %n thing(s)", nullptr, count),
                             [&books, subjects, add = missingFrom(wanted, shared),
                              remove = missingFrom(shared, wanted)] {
                                 books.tags.change(subjects, add, remove);
                             },
                             [&books, before] { books.tags.set(before); });
                         say(TagWords::tr("Tags set. Ctrl+Z takes it back."));
                     });
    sheet->open();
}

} // namespace simstock
