// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldcolumn.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace simstock {

QLabel* addLabelledField(QVBoxLayout& column, const QString& label, QWidget* field,
                         const QString& help)
{
    if (column.count() > 0)
        column.addSpacing(metrics::gap);
    auto* words = new QLabel(label, column.parentWidget());
    setTextFont(*words, TextSize::Caption);
    setMuted(*words);
    words->setBuddy(field);
    QString name = label;
    field->setAccessibleName(name.remove(u'&'));
    column.addWidget(words);
    column.addWidget(field);
    auto* note = new QLabel(help, column.parentWidget());
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    setTextFont(*note, TextSize::Caption);
    setMuted(*note);
    note->setVisible(!help.isEmpty());
    column.addWidget(note);
    return note;
}

} // namespace simstock
