// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paneframe.h"

#include "models/items/tablemodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/agelabel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterassist.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace simstock {

PaneFrame::PaneFrame(Clock& clock, const QString& title, const QString& filterName, QWidget* body,
                     QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_placeholder(new Placeholder(clock, body, this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(makeHead(title, filterName));
    m_column->addSpacing(1); // the hairline, painted here
    m_column->addWidget(m_placeholder, 1);
    setTabOrder(m_filter, body);
}

QWidget* PaneFrame::makeHead(const QString& title, const QString& filterName)
{
    auto* head = new QWidget(this);
    head->setMinimumHeight(metrics::paneHead);
    auto* name = new QLabel(title, head);
    setTextFont(*name, TextSize::Heading, TextWeight::Strong);
    m_count = new ElidedLabel(head);
    m_count->setTextFormat(Qt::PlainText);
    setMuted(*m_count);
    m_age = new AgeLabel(m_clock, head);
    for (QLabel* label : {m_count, static_cast<QLabel*>(m_age)})
        label->setMinimumWidth(1); // no window is wider for them
    m_filter = new QLineEdit(head);
    m_filter->setAccessibleName(filterName);
    m_filter->setPlaceholderText(filterName);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(metrics::filterMinimum);
    m_filter->setMaximumWidth(metrics::filterMaximum);
    auto* view = new QPushButton(tr("View"), head);
    setButtonRole(*view, ButtonRole::Secondary);
    view->setAutoDefault(false);
    m_viewMenu = new QMenu(view);
    view->setMenu(m_viewMenu);
    m_primary = new ActionButton(ButtonRole::Primary, head);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::around, metrics::gap, metrics::around, metrics::gap);
    row->setSpacing(metrics::cellPadding);
    row->addWidget(name);
    row->addWidget(m_count);
    row->addWidget(m_age);
    row->addStretch(1);
    row->addWidget(m_filter, 4);
    row->addWidget(view);
    row->addWidget(m_primary);
    return head;
}

ChipRow& PaneFrame::chips()
{
    if (m_chips == nullptr) {
        m_chips = new ChipRow(this);
        m_column->insertWidget(1, m_chips);
    }
    return *m_chips;
}

void PaneFrame::setStrip(QWidget* strip)
{
    m_column->insertWidget(m_column->indexOf(m_placeholder), strip);
}

void PaneFrame::setPrimaryAction(QAction* action)
{
    m_primary->setAction(action);
}

void PaneFrame::setCount(const QString& text)
{
    m_countText = text;
    showCount();
}

void PaneFrame::setDataTime(const std::optional<QDateTime>& time)
{
    m_age->setTime(time);
    fitHead();
}

void PaneFrame::showCount()
{
    m_count->setText(m_selectionText.isEmpty() ? m_countText : m_selectionText);
    fitHead();
}

/// A count gives way to the age, and is not cut within its number: it would read as another one.
void PaneFrame::fitHead()
{
    const auto* row = m_age->parentWidget()->layout();
    const auto margins = row->contentsMargins();
    int left = width() - margins.left() - margins.right();
    for (int i = 0; i < row->count(); ++i) {
        const auto* part = row->itemAt(i)->widget();
        if (part == m_filter)
            left -= row->spacing() + m_filter->minimumWidth();
        else if (part != nullptr && part != m_age && part != m_count && !part->isHidden())
            left -= row->spacing() + part->sizeHint().width();
    }
    const int age = row->spacing() + m_age->sizeHint().width();
    m_age->setVisible(left >= age);
    if (left >= age)
        left -= age;
    const auto number = m_count->text().section(u' ', 0, 0) + QChar(0x2026);
    m_count->setVisible(left >= row->spacing() + m_count->fontMetrics().horizontalAdvance(number));
}

void PaneFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

void PaneFrame::attachTable(TableView& table)
{
    connect(&table, &TableView::typed, this, [this](const QString& text) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->setText(m_filter->text() + text);
    });
    connect(&table, &TableView::selectionSummaryChanged, this, [this](int selected, int total) {
        m_selectionText =
            selected > 1
                ? tr("%1 of %2 selected").arg(locale().toString(selected), locale().toString(total))
                : QString();
        showCount();
    });
    table.addViewActions(*m_viewMenu);
    if (auto* model = qobject_cast<TableModel*>(table.model()))
        assistFilter(table, *model);
}

void PaneFrame::assistFilter(TableView& table, TableModel& model)
{
    auto* assist = new FilterAssist(*m_filter, model, this);
    auto* help = m_viewMenu->addAction(tr("What a &filter understands…"));
    connect(help, &QAction::triggered, assist, &FilterAssist::showHelp);
    connect(assist, &FilterAssist::rowsWanted, &table, [this, &table](bool fromFirst) {
        if (table.model()->rowCount() == 0)
            return; // there is nothing to go to: the words are what has to change
        const bool isSought = fromFirst && !m_filter->text().trimmed().isEmpty();
        table.setFocus(Qt::OtherFocusReason);
        if (isSought || table.chosenRow() < 0)
            table.selectKey(table.model()->index(0, 0).data(KeyRole));
    });
    connect(&table, &TableView::filterTermRequested, this, [this](const QString& term) {
        m_filter->setText(withFilterTerm(m_filter->text(), term));
        if (term.endsWith(u':'))
            m_filter->setFocus(Qt::ShortcutFocusReason); // the value is still to be typed
    });
    m_filterNote = new QLabel(this);
    m_filterNote->setTextFormat(Qt::PlainText);
    m_filterNote->setWordWrap(true);
    m_filterNote->setContentsMargins(metrics::around, 0, metrics::around, metrics::gap);
    m_filterNote->hide();
    m_column->insertWidget(1, m_filterNote);
    connect(&model, &TableModel::filterProblemChanged, this, [this, &model] {
        const auto& problem = model.filterProblem();
        m_filterNote->setText(problem ? problem->sentence : QString());
        m_filterNote->setVisible(problem.has_value());
        setInk(*m_filterNote, tokensOf(this).warn.text);
    });
}

void PaneFrame::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PaneFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(0, m_placeholder->y() - 1, width(), 1, tokens.line);
}

} // namespace simstock
