// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draftkeeper.h"

#include "ui/widgets/credentialedit.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextDocument>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr char notKept[] = "notInDrafts";
constexpr char ownDraft[] = "draft"; ///< the Q_PROPERTY of widgets that know their draft

bool hasOwnDraft(const QWidget& widget)
{
    return widget.metaObject()->indexOfProperty(ownDraft) >= 0;
}

bool isSecret(const QLineEdit& edit)
{
    const auto hints = edit.inputMethodHints();
    return edit.echoMode() != QLineEdit::Normal || hints.testFlag(Qt::ImhSensitiveData) ||
           hints.testFlag(Qt::ImhHiddenText) || qobject_cast<const CredentialEdit*>(&edit);
}

/// A field that a person changes and that may be written to disk.
bool isDraftField(const QWidget& widget)
{
    if (hasOwnDraft(widget))
        return true;
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return !edit->isReadOnly() && !isSecret(*edit);
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return !text->isReadOnly();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->isCheckable();
    return qobject_cast<const QSpinBox*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QDateTimeEdit*>(&widget);
}

/// Inside something that is a field itself, or that is kept out.
bool isPart(const QWidget& widget, const QWidget& form)
{
    if (widget.property(notKept).toBool())
        return true;
    for (const auto* up = widget.parentWidget(); up && up != &form; up = up->parentWidget()) {
        if (up->property(notKept).toBool() || up->isWindow() ||
            qobject_cast<const QAbstractSpinBox*>(up) || qobject_cast<const QComboBox*>(up))
            return true;
    }
    return false;
}

QString draftNameOf(const QWidget& widget)
{
    if (!widget.objectName().isEmpty())
        return widget.objectName();
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? button->text().remove(u'&') : QString();
}

void setValue(QWidget& widget, const QVariant& value)
{
    if (hasOwnDraft(widget)) {
        widget.setProperty(ownDraft, value);
    } else if (auto* edit = qobject_cast<QLineEdit*>(&widget)) {
        edit->setText(value.toString());
        Q_EMIT edit->textEdited(edit->text()); // as if it had been typed
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(&widget)) {
        text->setPlainText(value.toString());
    } else if (auto* spin = qobject_cast<QSpinBox*>(&widget)) {
        spin->setValue(value.toInt());
    } else if (auto* time = qobject_cast<QDateTimeEdit*>(&widget)) {
        time->setDateTime(QDateTime::fromString(value.toString(), Qt::ISODate));
    } else if (auto* box = qobject_cast<QComboBox*>(&widget)) {
        const auto saved = value.toMap();
        int row = saved.contains(u"data"_s) ? box->findData(saved.value(u"data"_s)) : -1;
        if (row < 0) // also for data that a file of words does not bring back alike
            row = box->findText(saved.value(u"text"_s).toString());
        if (row >= 0)
            box->setCurrentIndex(row);
        else if (box->isEditable())
            box->setEditText(saved.value(u"text"_s).toString());
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        button->setChecked(value.toBool());
    }
}

} // namespace

void keepOutOfDrafts(QWidget& widget)
{
    widget.setProperty(notKept, true);
}

DraftKeeper::DraftKeeper(Drafts& drafts, Clock& clock, QWidget& form)
    : QObject(&form), m_drafts(drafts), m_clock(clock), m_form(form)
{
}

QList<std::pair<QString, QWidget*>> DraftKeeper::named() const
{
    QList<std::pair<QString, QWidget*>> list;
    QHash<QString, int> seen;
    auto widgets = m_form.findChildren<QWidget*>();
    widgets.prepend(&m_form);
    for (auto* widget : std::as_const(widgets)) {
        const bool isForm = widget == &m_form;
        if (isForm ? !hasOwnDraft(*widget) : !isDraftField(*widget) || isPart(*widget, m_form))
            continue;
        auto name = isForm ? u"form"_s : draftNameOf(*widget);
        if (name.isEmpty() || name.startsWith("qt_"_L1))
            continue;
        if (const int number = ++seen[name]; number > 1)
            name += u"#%1"_s.arg(number);
        list.append({name, widget});
    }
    return list;
}

QVariant DraftKeeper::valueOf(QWidget* widget)
{
    if (hasOwnDraft(*widget))
        return widget->property(ownDraft);
    if (const auto* edit = qobject_cast<QLineEdit*>(widget))
        return edit->text();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        auto& known = m_texts[widget];
        if (const int revision = text->document()->revision();
            known.first != revision || known.second.isNull())
            known = {revision, text->toPlainText()};
        return known.second.isNull() ? u""_s : known.second;
    }
    if (const auto* spin = qobject_cast<QSpinBox*>(widget))
        return spin->value();
    if (const auto* time = qobject_cast<QDateTimeEdit*>(widget))
        return time->dateTime().toString(Qt::ISODate);
    if (const auto* box = qobject_cast<QComboBox*>(widget)) {
        QVariantMap value{{u"text"_s, box->currentText()}};
        if (box->currentData().isValid())
            value.insert(u"data"_s, box->currentData());
        return value;
    }
    return qobject_cast<QAbstractButton*>(widget)->isChecked();
}

QVariantMap DraftKeeper::fields()
{
    QVariantMap all;
    for (const auto& [name, widget] : named())
        all.insert(name, valueOf(widget));
    return all;
}

/// Twice, choices before texts: a choice may bring further fields or put words into others.
void DraftKeeper::fill(const QVariantMap& values)
{
    for (const bool isChoice : {true, false}) {
        for (const auto& [name, widget] : named()) {
            const bool chooses =
                qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget);
            const auto value = values.constFind(name);
            if (chooses == isChoice && value != values.cend() && valueOf(widget) != *value)
                setValue(*widget, *value);
        }
    }
}

QDateTime DraftKeeper::begin(const DraftKey& key, const QString& title)
{
    m_key = key;
    m_title = title;
    m_first = fields();
    m_saved = m_first;
    if (!m_drafts.hold(key, *this))
        return {};
    m_isOn = true;
    const auto draft = m_drafts.find(key);
    m_drafts.take(key);
    if (draft) {
        fill(draft->fields);
        m_saved = fields();
    }
    m_form.installEventFilter(this);
    watch();
    return draft ? draft->savedAt : QDateTime();
}

void DraftKeeper::watch()
{
    for (const auto& [name, widget] : named()) {
        if (m_watched.contains(widget))
            continue;
        m_watched.insert(widget);
        connect(widget, &QObject::destroyed, this, [this, gone = widget] {
            m_watched.remove(gone);
            m_texts.remove(gone);
        });
        widget->installEventFilter(this);
        if (auto* edit = qobject_cast<QLineEdit*>(widget))
            connect(edit, &QLineEdit::textChanged, this, &DraftKeeper::saveSoon);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
            connect(text, &QPlainTextEdit::textChanged, this, &DraftKeeper::saveSoon);
        else if (auto* spin = qobject_cast<QSpinBox*>(widget))
            connect(spin, &QSpinBox::valueChanged, this, &DraftKeeper::saveSoon);
        else if (auto* time = qobject_cast<QDateTimeEdit*>(widget))
            connect(time, &QDateTimeEdit::dateTimeChanged, this, &DraftKeeper::saveSoon);
        else if (auto* button = qobject_cast<QAbstractButton*>(widget))
            connect(button, &QAbstractButton::toggled, this, &DraftKeeper::saveSoon);
        else if (auto* box = qobject_cast<QComboBox*>(widget)) {
            connect(box, &QComboBox::currentIndexChanged, this, &DraftKeeper::saveSoon);
            connect(box, &QComboBox::editTextChanged, this, &DraftKeeper::saveSoon);
        }
        const auto* meta = widget->metaObject();
        const int own = meta->indexOfProperty(ownDraft);
        if (own >= 0 && meta->property(own).hasNotifySignal())
            connect(widget, meta->property(own).notifySignal(), this,
                    metaObject()->method(metaObject()->indexOfSlot("saveSoon()")));
    }
}

/// Not put off by the next key: whoever types without a pause is kept, too.
void DraftKeeper::saveSoon()
{
    if (m_isOn && !m_soon)
        m_soon = m_clock.after(delay, [this] { save(); });
}

void DraftKeeper::save()
{
    m_soon.reset();
    if (!m_isOn)
        return;
    if (!m_drafts.hold(m_key, *this))
        return; // left, and taken up by another form
    watch();    // fields that a choice brought
    const auto now = fields();
    if (now == m_saved)
        return;
    m_saved = now;
    if (now == m_first)
        m_drafts.discard(m_key);
    else
        m_drafts.save(m_key, m_title, now);
}

void DraftKeeper::finish()
{
    m_soon.reset();
    if (std::exchange(m_isOn, false))
        m_drafts.discard(m_key);
    m_drafts.release(m_key, *this);
}

void DraftKeeper::leave()
{
    m_drafts.release(m_key, *this);
}

void DraftKeeper::throwAway()
{
    fill(m_first);
    m_soon.reset();
    m_saved = fields();
    m_drafts.discard(m_key);
}

bool DraftKeeper::eventFilter(QObject* watched, QEvent* event)
{
    const bool isLeft =
        event->type() == QEvent::FocusOut || (watched == &m_form && event->type() == QEvent::Hide);
    if (isLeft && m_soon)
        save();
    return QObject::eventFilter(watched, event);
}

} // namespace simstock
