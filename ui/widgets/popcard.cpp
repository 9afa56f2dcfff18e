// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popcard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace simstock {

namespace {

/// Fractions of a point in the widths of words, which a scaled screen has.
constexpr int roundedUp = 4;

} // namespace

PopCard::PopCard(const QString& name, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_title(makeLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(name);
    setWindowTitle(name);
    setTextFont(*m_title, TextSize::Title, TextWeight::Strong);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::between, metrics::cellPadding, metrics::between,
                               metrics::cellPadding);
    column->setSpacing(metrics::gap);
    column->addWidget(m_title);
    setMaximumWidth(metrics::sheetMaximum);
}

QLabel* PopCard::makeLabel(const QString& text)
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

void PopCard::setContent(const QString& title, const Lines& lines)
{
    m_title->setText(title);
    m_title->setHidden(title.isEmpty());
    delete m_body;
    m_body = new QWidget(this);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::between);
    grid->setVerticalSpacing(metrics::tight);
    grid->setColumnStretch(1, 1);
    int names = 0;
    int values = 0;
    for (int row = 0; row < lines.size(); ++row) {
        const auto& [name, value] = lines[row];
        auto* words = makeLabel(value);
        if (name.isEmpty()) {
            setMuted(*words);
            grid->addWidget(words, row, 0, 1, 2);
            continue;
        }
        auto* key = makeLabel(name);
        key->setWordWrap(false);
        setMuted(*key);
        grid->addWidget(key, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
        names = std::max(names, key->sizeHint().width());
        values = std::max(values, words->fontMetrics().horizontalAdvance(value));
    }
    m_unwrapped = names + metrics::between + values + 2 * metrics::between + roundedUp;
    layout()->addWidget(m_body);
    if (isVisible())
        popUp(m_area);
}

void PopCard::popUp(const QRect& area)
{
    m_area = area;
    const QRect on(parentWidget()->mapToGlobal(area.topLeft()), area.size());
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int wide =
        std::min(maximumWidth(), std::max({metrics::dock, sizeHint().width(), m_unwrapped}));
    const int high = std::max(layout()->heightForWidth(wide), layout()->minimumSize().height());
    resize(wide, std::min(high, room.height()));
    const bool isUnder = on.bottom() + high <= room.bottom();
    const int top = isUnder ? on.bottom() + 1 : std::max(room.top(), on.top() - height());
    const int left = layoutDirection() == Qt::RightToLeft ? on.right() - width() : on.left();
    move(std::clamp(left, room.left(), std::max(room.left(), room.right() - width())), top);
    show();
    setFocus(Qt::PopupFocusReason);
}

void PopCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_Escape:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F1:
        close();
        break;
    default:
        event->ignore();
    }
}

void PopCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.line);
    painter.fillRect(rect().adjusted(tokens.border, tokens.border, -tokens.border, -tokens.border),
                     tokens.raised);
}

} // namespace simstock
