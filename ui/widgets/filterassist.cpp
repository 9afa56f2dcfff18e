// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterassist.h"

#include "models/core/untrustedtext.h"
#include "models/items/tablemodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/popcard.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChoices = 12;
constexpr int longestValue = 60;

bool isWordField(const FilterField& field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::Place;
}

/// How a field is asked for, for the card.
QString formOf(const FilterField& field)
{
    switch (field.kind) {
    case FieldKind::Size:
        return field.key + u">=5"_s;
    case FieldKind::Age:
        return field.key + u"<7d"_s;
    case FieldKind::Money:
        return field.key + u"<10"_s;
    case FieldKind::Number:
        return field.key + u">=5"_s;
    case FieldKind::Place:
        return field.key + u":JP"_s;
    case FieldKind::Text:
        break;
    }
    return field.key + u':';
}

} // namespace

FilterAssist::FilterAssist(QLineEdit& box, TableModel& model, QObject* parent)
    : QObject(parent),
      m_box(box),
      m_model(model),
      m_choices(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_choices, this))
{
    m_completer->setWidget(&m_box);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostChoices);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    m_box.installEventFilter(this);
    m_box.setAccessibleDescription(
        tr("Down offers fields such as country: and gb>=, F1 explains them."));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &FilterAssist::insert);
    connect(&m_box, &QLineEdit::textEdited, this, [this] { complete(false); });
    connect(&m_box, &QLineEdit::returnPressed, this, &FilterAssist::takeReturn);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_completer->popup()->isVisible())
            m_valuesOf = -1;
    });
}

FilterAssist::~FilterAssist() = default;

bool FilterAssist::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != &m_box || !isKey)
        return QObject::eventFilter(watched, event);
    auto& key = static_cast<QKeyEvent&>(*event);
    if (key.key() == Qt::Key_Escape && event->type() == QEvent::KeyPress) {
        Q_EMIT rowsWanted(false);
        return true;
    }
    const bool isHelp = key.key() == Qt::Key_F1 || (key.text() == u"?"_s && m_box.text().isEmpty());
    const bool isAsking = (key.key() == Qt::Key_Down && key.modifiers() == Qt::NoModifier) ||
                          (key.key() == Qt::Key_Space && key.modifiers() == Qt::ControlModifier);
    if (!isHelp && !isAsking)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (isHelp)
        showHelp();
    else
        complete(true);
    return true;
}

/// A suggestion that stands under the cursor is what Return means; else what was typed is meant.
void FilterAssist::takeReturn()
{
    auto* const suggestions = m_completer->popup();
    if (suggestions->isVisible() && suggestions->currentIndex().isValid())
        return;
    suggestions->hide();
    Q_EMIT rowsWanted(true);
}

FilterAssist::Place FilterAssist::place() const
{
    const QString before = m_box.text().left(m_box.cursorPosition());
    Place place;
    bool isInside = false;
    qsizetype operation = -1;
    for (qsizetype at = 0; at < before.size(); ++at) {
        const QChar c = before[at];
        if (c == u'"') {
            isInside = !isInside;
        } else if (c.isSpace() && !isInside) {
            operation = -1;
            place.begin = at + 1;
        } else if ((c == u':' || c == u'=') && operation < 0) {
            operation = at;
        }
    }
    QString token = before.mid(place.begin);
    if (token.startsWith(u'-')) {
        token.remove(0, 1);
        ++place.begin;
    }
    place.typed = token;
    if (operation < 0)
        return place;
    QString key = before.mid(place.begin, operation - place.begin).toLower();
    if (key.endsWith(u'!'))
        key.chop(1);
    const auto& fields = m_model.filterFields();
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&key](const auto& field) {
        return field.key == key || field.aliases.split(u' ').contains(key);
    });
    place.field = found == fields.cend() ? static_cast<int>(fields.size())
                                         : static_cast<int>(found - fields.cbegin());
    place.begin = qMax(operation, before.lastIndexOf(u',')) + 1;
    place.typed = before.mid(place.begin);
    place.typed.remove(u'"');
    return place;
}

void FilterAssist::complete(bool isAsked)
{
    const Place at = place();
    m_choices->clear();
    if (at.field >= 0 && at.field < m_model.filterFields().size())
        offerValues(at);
    else if (at.field < 0 && isAsked)
        offerKeys(at.typed);
    if (m_choices->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    // The field is often narrower than what is offered.
    m_completer->complete({0, 0, metrics::dock, m_box.height()});
}

void FilterAssist::offer(QStandardItem* item, const QString& words)
{
    item->setData(words, Qt::UserRole);
    item->setSizeHint({0, metrics::rowCompact});
    m_choices->appendRow(item);
}

void FilterAssist::offerKeys(const QString& typed)
{
    const QString wanted = typed.toLower();
    for (const auto& field : m_model.filterFields()) {
        if (!field.key.startsWith(wanted))
            continue;
        auto* item = new QStandardItem(field.meaning.isEmpty()
                                           ? formOf(field)
                                           : tr("%1  %2").arg(formOf(field), field.meaning));
        offer(item, isWordField(field) ? field.key + u':' : field.key);
    }
}

void FilterAssist::offerValues(const Place& place)
{
    const auto& field = m_model.filterFields()[place.field];
    if (!isWordField(field))
        return;
    if (std::exchange(m_valuesOf, place.field) != place.field)
        m_values = m_model.filterValues(place.field);
    Folder folder;
    const auto wanted = folder.fold(place.typed).simplified();
    for (const auto& [value, count] : std::as_const(m_values)) {
        if (m_choices->rowCount() >= mostChoices)
            break;
        if (!folder.fold(value).contains(wanted))
            continue;
        auto* item = new QStandardItem(
            tr("%1 (%2)").arg(forDisplay(value, longestValue), QLocale().toString(count)));
        offer(item, filterTermText({}, value).mid(1) + u' ');
    }
}

void FilterAssist::insert(const QModelIndex& choice)
{
    const Place at = place();
    const QString words = choice.data(Qt::UserRole).toString();
    QString text = m_box.text();
    const qsizetype end = m_box.cursorPosition();
    text.replace(at.begin, end - at.begin, words);
    m_box.setText(text);
    m_box.setCursorPosition(static_cast<int>(at.begin + words.size()));
    if (at.field < 0)
        complete(false);
}

void FilterAssist::showHelp()
{
    PopCard::Lines lines{{tr("words"), tr("every word somewhere in the row")},
                         {tr("\"two words\""), tr("as they stand")},
                         {tr("-word"), tr("rows without it; before a field too")},
                         {tr("a:one,other"), tr("one of several; = for the whole")},
                         {tr("a:5..10"), tr("from, to; also < <= > >=")},
                         {QString(), tr("Fields of this table:")}};
    for (const auto& field : m_model.filterFields())
        lines.append({formOf(field), field.meaning});
    auto* card = new PopCard(tr("Filter help"), &m_box);
    card->setContent(tr("What a filter understands"), lines);
    card->popUp(m_box.rect());
}

} // namespace simstock
