// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/endpointtable.h"

#include "models/items/accounttext.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

enum Column { TitleColumn, CallColumn, EvidenceColumn, OverrideColumn, ColumnCount };

/// Cells as wide apart as in the other tables.
class PaddedCells final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem inner(option);
        inner.rect.adjust(metrics::gap, 0, -metrics::gap, 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * metrics::gap, 0);
    }
};

QTableWidgetItem* fixedItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

EndpointTable::EndpointTable(const QList<EndpointRow>& rows, const QMap<QString, QString>& settings,
                             QWidget* parent)
    : QWidget(parent),
      m_rows(rows),
      m_table(new QTableWidget(static_cast<int>(rows.size()), ColumnCount, this)),
      m_state(new QLabel(this)),
      m_reset(new QPushButton(tr("Rese&t this call"), this)),
      m_resetAll(new QPushButton(tr("Reset a&ll"), this))
{
    m_table->setAccessibleName(tr("Endpoints table"));
    m_table->setHorizontalHeaderLabels(
        {tr("What it does"), tr("Call"), tr("Evidence"), tr("Instead, for this account")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::row);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new PaddedCells(m_table));
    m_table->setMinimumHeight(metrics::row * 9);
    for (int at = 0; at < rows.size(); ++at)
        addRow(at, settings.value(rows[at].settingName()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->resizeColumnsToContents();
    // What it does gives way, with its whole words in the tool tip; what is typed does not.
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->resizeSection(OverrideColumn,
                          qMax(header->sectionSizeHint(OverrideColumn) + 2 * metrics::cellPadding,
                               metrics::columnMaximum / 2));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    layOut();
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        showState();
        emit edited();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &EndpointTable::showState);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0)
            m_table->item(m_table->currentRow(), OverrideColumn)->setText({});
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        for (int at = 0; at < m_rows.size(); ++at)
            m_table->item(at, OverrideColumn)->setText({});
    });
    showState();
}

void EndpointTable::layOut()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    for (auto* button : {m_reset, m_resetAll}) {
        setButtonRole(*button, ButtonRole::Secondary);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::between, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_table, 1);
    column->addWidget(m_state);
    column->addLayout(buttons);
}

void EndpointTable::addRow(int at, const QString& standing)
{
    const EndpointRow& row = m_rows[at];
    m_table->setItem(at, TitleColumn, fixedItem(row.title));
    auto* call = fixedItem(row.text());
    call->setFont(codeFont());
    m_table->setItem(at, CallColumn, call);
    m_table->setItem(at, EvidenceColumn, fixedItem(evidenceText(row.evidence)));
    auto* instead = new QTableWidgetItem(standing);
    instead->setFont(codeFont());
    m_table->setItem(at, OverrideColumn, instead);
}

Result<QString> EndpointTable::overrideOf(int at) const
{
    const QString typed = m_table->item(at, OverrideColumn)->text().simplified();
    if (typed.isEmpty())
        return QString();
    auto parsed = EndpointRow::parse(m_rows[at], typed);
    if (!parsed)
        return failure(std::move(parsed.error()));
    return parsed->text() == m_rows[at].text() ? QString() : parsed->text();
}

QMap<QString, QString> EndpointTable::overrides() const
{
    QMap<QString, QString> all;
    for (int at = 0; at < m_rows.size(); ++at) {
        const auto text = overrideOf(at);
        if (text && !text->isEmpty())
            all.insert(m_rows[at].settingName(), *text);
    }
    return all;
}

QString EndpointTable::problem() const
{
    for (int at = 0; at < m_rows.size(); ++at) {
        if (const auto text = overrideOf(at); !text)
            return tr("%1: %2").arg(m_rows[at].title, text.error().userText);
    }
    return {};
}

void EndpointTable::showState()
{
    const QString wrong = problem();
    const auto changed = static_cast<int>(overrides().size());
    if (!wrong.isEmpty())
        m_state->setText(wrong);
    else if (changed > 0)
        m_state->setText(tr("%n call(s) sent elsewhere for this account.", nullptr, changed));
    else
        m_state->setText(tr("Double-click the last column, or press F2 there, to send a call "
                            "elsewhere, or write off "
                            "to switch it off. Documented: in the vendor's papers. Seen in use: in "
                            "public programs. Inferred: our best guess."));
    setMuted(*m_state, wrong.isEmpty());
    const int row = m_table->currentRow();
    m_reset->setEnabled(row >= 0 && !m_table->item(row, OverrideColumn)->text().isEmpty());
    m_resetAll->setEnabled(changed > 0 || !wrong.isEmpty());
}

} // namespace simstock
