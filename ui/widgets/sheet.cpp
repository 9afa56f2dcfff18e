// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "models/core/agetext.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/fieldcolumn.h"
#include "ui/widgets/keyboardreturn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace simstock {

Sheet::Sheet(const QString& title, QWidget* parent)
    : QDialog(parent),
      m_band(new Banner(this)),
      m_fields(new QVBoxLayout),
      m_columns(new QHBoxLayout),
      m_buttons(new QHBoxLayout),
      m_problem(new Banner(this)),
      m_back(new QPushButton(tr("Back"), this))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true); // a window is filled with the window's colour otherwise
    auto* heading = new QLabel(title, this);
    setTextFont(*heading, TextSize::Title, TextWeight::Strong);
    m_fields->setSpacing(metrics::tight);
    m_columns->setSpacing(metrics::around);
    m_columns->addLayout(m_fields, 1);
    setButtonRole(*m_back, ButtonRole::Secondary);
    m_buttons->setSpacing(metrics::gap);
    m_buttons->addStretch();
    m_buttons->addWidget(m_back);
    m_inside = new QVBoxLayout;
    m_inside->setContentsMargins(metrics::around, metrics::between, metrics::around,
                                 metrics::around);
    m_inside->setSpacing(metrics::between);
    m_inside->addWidget(heading);
    m_inside->addLayout(m_columns);
    m_inside->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(m_inside, 1);
    column->addWidget(m_problem);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(metrics::around, metrics::between, metrics::around, metrics::around);
    foot->addLayout(m_buttons);
    column->addLayout(foot);
    setMinimumWidth(metrics::sheetMinimum);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    setReturnPressesPrimary(false);
}

QLabel* Sheet::addField(const QString& label, QWidget* field, const QString& help)
{
    return addLabelledField(*m_fields, label, field, help);
}

QLabel* Sheet::addText(const QString& text)
{
    auto* words = new QLabel(text, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_fields->addWidget(words);
    return words;
}

void Sheet::addWidget(QWidget* widget)
{
    m_fields->addWidget(widget);
}

void Sheet::addGrowing(QWidget* widget)
{
    m_fields->addWidget(widget, 1);
    m_inside->setStretchFactor(m_columns, 1);
}

void Sheet::setReview(QWidget* review)
{
    m_columns->addWidget(review, 1);
    m_fields->addStretch();
    setFixedWidth(metrics::sheetMaximum);
}

QPushButton* Sheet::setPrimary(const QString& text, ButtonRole role)
{
    if (m_primary == nullptr) {
        m_primary = new QPushButton(this);
        m_buttons->addWidget(m_primary);
    }
    setButtonRole(*m_primary, role);
    m_primary->setText(text);
    setReturnPressesPrimary(m_returnPressesPrimary);
    return m_primary;
}

QPushButton* Sheet::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    setButtonRole(*button, ButtonRole::Secondary);
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
    return button;
}

void Sheet::setReturnPressesPrimary(bool primary)
{
    m_returnPressesPrimary = primary;
    // Without autoDefault a focused button would not become the default one by having the focus.
    m_back->setAutoDefault(false);
    m_back->setDefault(!primary);
    if (m_primary != nullptr) {
        m_primary->setAutoDefault(false);
        m_primary->setDefault(primary);
    }
}

void Sheet::setProblem(const QString& sentence)
{
    m_problem->setMessage(Tone::Bad, sentence);
}

void Sheet::keepDraft(Drafts& drafts, Clock& clock, const DraftKey& key, const QString& title)
{
    m_keeper = new DraftKeeper(drafts, clock, *this);
    if (const auto savedAt = m_keeper->begin(key, title); savedAt.isValid())
        showDraftLine(clock, savedAt);
    connect(this, &QDialog::finished, m_keeper, [this](int result) {
        if (result == QDialog::Accepted || !m_isClosing)
            m_keeper->finish();
        else
            m_keeper->leave();
    });
}

void Sheet::showDraftLine(Clock& clock, const QDateTime& savedAt)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    auto* words = new QLabel(
        tr("Your draft from %1 is back.").arg(shortTime(savedAt, clock.now(), locale())), line);
    words->setTextFormat(Qt::PlainText);
    setTextFont(*words, TextSize::Caption);
    setMuted(*words);
    auto* away = new QPushButton(tr("Throw it away"), line);
    setButtonRole(*away, ButtonRole::Link);
    away->setAutoDefault(false);
    row->addWidget(words);
    row->addWidget(away);
    row->addStretch();
    m_inside->insertWidget(1, line);
    connect(away, &QPushButton::clicked, this, [this, line] {
        m_keeper->throwAway();
        line->hide();
    });
}

void Sheet::orderButtons()
{
    // The buttons were made before the fields; Tab comes to them last.
    for (auto* button : {m_back, m_primary}) {
        if (button != nullptr && previousInFocusChain() != button)
            setTabOrder(previousInFocusChain(), button);
    }
}

void Sheet::open()
{
    orderButtons();
    setWindowModality(Qt::WindowModal);
    QDialog::open();
}

void Sheet::done(int result)
{
    const bool hadKeyboard = isActiveWindow();
    QDialog::done(result);
    if (hadKeyboard)
        returnKeyboardFrom(*this);
}

void Sheet::openBeside()
{
    if (!isVisible()) {
        orderButtons();
        setWindowModality(Qt::NonModal);
        show();
    }
    raise();
    activateWindow();
}

void Sheet::widenForWords()
{
    const int least = layout()->totalMinimumSize().width();
    if (least <= minimumWidth())
        return;
    if (maximumWidth() < least)
        setFixedWidth(least);
    else
        setMinimumWidth(least);
}

bool Sheet::event(QEvent* event)
{
    m_isClosing = m_isClosing || event->type() == QEvent::Close;
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::Close)
        m_isClosing = false;
    if (event->type() == QEvent::LayoutRequest)
        widenForWords();
    // A window does not grow by itself when wrapped words need another line.
    if (event->type() == QEvent::LayoutRequest && layout()->hasHeightForWidth()) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return done;
}

} // namespace simstock
