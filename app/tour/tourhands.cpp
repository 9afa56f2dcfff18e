// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourhands.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QTableView>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…').trimmed();
}

bool isNamed(const QWidget& widget, const QString& name)
{
    if (widget.accessibleName() == name)
        return true;
    const auto labels = widget.window()->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->buddy() == &widget && plain(label->text()) == name;
    });
}

} // namespace

QWidget* TourHands::named(const QString& accessibleName) const
{
    for (auto* widget : QApplication::allWidgets()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
            isNamed(*widget, accessibleName))
            return widget;
    }
    return nullptr;
}

QTableView* TourHands::table(const QString& accessibleName) const
{
    return qobject_cast<QTableView*>(named(accessibleName));
}

QWidget* TourHands::window(const QString& title) const
{
    for (auto* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->windowTitle().startsWith(title))
            return widget;
    }
    return nullptr;
}

QAbstractButton* TourHands::button(QWidget* window, const QString& words) const
{
    if (!window)
        return nullptr;
    for (auto* button : window->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && plain(button->text()).startsWith(words))
            return button;
    }
    return nullptr;
}

void TourHands::press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers) const
{
    if (!widget)
        return;
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QApplication::sendEvent(widget, &event);
    }
}

void TourHands::type(const QString& field, const QString& text) const
{
    auto* widget = named(field);
    if (!widget)
        return;
    widget->setFocus(Qt::TabFocusReason);
    press(widget, Qt::Key_A, Qt::ControlModifier);
    press(widget, Qt::Key_Delete);
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &down);
    }
}

void TourHands::click(QAbstractButton* button) const
{
    if (button && button->isEnabled())
        button->click();
}

QAction* TourHands::action(const QString& text) const
{
    for (auto* widget : QApplication::topLevelWidgets()) {
        const auto* window = qobject_cast<QMainWindow*>(widget);
        if (!window)
            continue;
        for (auto* action : window->findChildren<QAction*>()) {
            if (plain(action->text()) == text)
                return action;
        }
    }
    return nullptr;
}

bool TourHands::trigger(const QString& text) const
{
    auto* const found = action(text);
    if (!found || !found->isEnabled())
        return false;
    found->trigger();
    return true;
}

bool TourHands::selectFirstRow(const QString& tableName) const
{
    auto* view = table(tableName);
    if (!view || view->model()->rowCount() == 0)
        return false;
    view->setFocus(Qt::TabFocusReason);
    press(view, Qt::Key_Home, Qt::ControlModifier);
    return view->currentIndex().isValid();
}

int TourHands::rows(const QString& tableName) const
{
    const auto* view = table(tableName);
    return view ? view->model()->rowCount() : -1;
}

QPixmap TourHands::picture(QWidget* window) const
{
    if (!window)
        return {};
    QPixmap picture = window->grab();
    for (auto* dialog : window->findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        QPainter painter(&picture);
        painter.fillRect(window->rect(), QColor(0, 0, 0, 90));
        const QPoint place((window->width() - dialog->width()) / 2,
                           (window->height() - dialog->height()) / 2);
        painter.drawPixmap(place, dialog->grab());
    }
    return picture;
}

} // namespace simstock
