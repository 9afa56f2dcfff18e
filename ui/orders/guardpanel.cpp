// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/guardpanel.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/draftkeeper.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace simstock {

GuardPanel::GuardPanel(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, metrics::gap, 0, 0);
    m_column->setSpacing(metrics::tight);
    keepOutOfDrafts(*this); // what is agreed to is agreed to now
    hide();
}

void GuardPanel::setNotes(const QList<GuardNote>& notes)
{
    if (notes == m_notes)
        return;
    const auto before = accepted();
    m_notes = notes;
    m_boxes.clear();
    while (const std::unique_ptr<QLayoutItem> item{m_column->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be calling
    }
    for (const auto& note : m_notes) {
        auto* words = new QLabel(note.sentence, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        m_column->addWidget(words);
        words->show();
        if (note.tick.isEmpty())
            continue;
        auto* box = new QCheckBox(QString(note.tick).replace(u'&', QStringLiteral("&&")), this);
        box->setProperty("key", note.key);
        box->setChecked(before.contains(note.key));
        connect(box, &QCheckBox::toggled, this, &GuardPanel::ticked);
        m_column->addWidget(box);
        box->show();
        m_boxes.append(box);
    }
    setVisible(!m_notes.isEmpty());
}

QStringList GuardPanel::accepted() const
{
    QStringList keys;
    for (const auto* box : m_boxes) {
        if (box->isChecked())
            keys.append(box->property("key").toString());
    }
    return keys;
}

bool GuardPanel::isComplete() const
{
    return std::all_of(m_boxes.cbegin(), m_boxes.cend(),
                       [](const QCheckBox* box) { return box->isChecked(); });
}

} // namespace simstock
