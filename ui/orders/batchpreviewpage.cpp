// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/batchpreviewpage.h"

#include "models/desk/accountbook.h"
#include "models/items/batchlists.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/typedamount.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRowsSeen = 5;
constexpr int mostTotalsSeen = 4;
constexpr int limitWidth = 140;

int heightOf(int rows)
{
    return qRound((metrics::header + rows * metrics::row) * textScale());
}

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BatchPreviewPage::BatchPreviewPage(const AccountBook& accounts, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_summary(wrappedLabel(this)),
      m_checks(new BatchChecksModel(accounts, this)),
      m_table(new TableView(tr("Batch preview"), this)),
      m_problem(wrappedLabel(this)),
      m_leaveOut(new QCheckBox(this)),
      m_totals(new BatchTotalsModel(accounts, this)),
      m_totalsTable(new TableView(tr("Totals per account"), this)),
      m_limits(new QGridLayout),
      m_limitNote(wrappedLabel(this))
{
    keepOutOfDrafts(*this); // looked up anew each time
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    setTextFont(*m_summary, TextSize::Body, TextWeight::Strong);
    column->addWidget(m_summary);
    addTables(*column);
    m_limits->setHorizontalSpacing(metrics::between);
    m_limits->setVerticalSpacing(metrics::tight);
    m_limits->setColumnStretch(2, 1);
    column->addLayout(m_limits);
    setTextFont(*m_limitNote, TextSize::Caption);
    setMuted(*m_limitNote);
    column->addWidget(m_limitNote);
    setFocusProxy(m_table);
}

void BatchPreviewPage::addTables(QVBoxLayout& column)
{
    m_table->setModel(m_checks);
    m_table->setStretchColumn(static_cast<int>(BatchCheckColumn::Problem));
    m_table->setMinimumHeight(heightOf(leastRowsSeen));
    column.addWidget(m_table, 1);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing());
    column.addWidget(m_problem);
    connect(m_table, &TableView::currentKeyChanged, this, &BatchPreviewPage::showProblem);
    connect(m_table, &TableView::selectionSummaryChanged, this, &BatchPreviewPage::showProblem);
    column.addWidget(m_leaveOut);
    m_totalsTable->setModel(m_totals);
    m_totalsTable->setStretchColumn(static_cast<int>(BatchTotalColumn::Account));
    column.addWidget(m_totalsTable);
    connect(m_leaveOut, &QCheckBox::toggled, this, &BatchPreviewPage::judge);
}

void BatchPreviewPage::setPreview(const BatchPreview& preview)
{
    m_preview = preview;
    m_checks->setChecks(m_preview.lines);
    const bool isRest = std::any_of(m_preview.lines.cbegin(), m_preview.lines.cend(),
                                    [](const BatchLineCheck& line) { return line.agreed; });
    m_table->setColumnHidden(static_cast<int>(BatchCheckColumn::Agreed), !isRest);
    const auto firstBad =
        std::find_if(m_preview.lines.cbegin(), m_preview.lines.cend(),
                     [](const BatchLineCheck& check) { return check.rows.isEmpty(); });
    m_table->selectKey(QString::number(
        firstBad == m_preview.lines.cend() ? 0 : firstBad - m_preview.lines.cbegin()));
    showProblem();
    const int bad = m_preview.problems();
    m_leaveOut->setChecked(false);
    m_leaveOut->setVisible(bad > 0);
    m_leaveOut->setText(tr("&Leave out the %n line(s) with a problem", nullptr, bad));
    showSummary();
    showTotals();
    showLimits();
    judge();
}

void BatchPreviewPage::showProblem()
{
    const int row = m_table->chosenRow();
    const auto text = [this, row](BatchCheckColumn column) {
        return row < 0 ? QString()
                       : m_checks->index(row, static_cast<int>(column)).data().toString();
    };
    const auto problem = text(BatchCheckColumn::Problem);
    m_problem->setText(problem.isEmpty()
                           ? QString()
                           : tr("Line %1: %2").arg(text(BatchCheckColumn::Line), problem));
}

void BatchPreviewPage::showSummary()
{
    const int bad = m_preview.problems();
    const auto all = static_cast<int>(m_preview.lines.size());
    QStringList words;
    if (bad == 0)
        words.append(tr("All of it can be bought."));
    else if (bad == all)
        words.append(tr("Nothing of it can be bought."));
    else
        words.append(tr("Left out because of a problem: %1 of %n line(s).", nullptr, all)
                         .arg(locale().toString(bad)));
    words += priceNotes();
    words += leftNotes();
    m_summary->setText(words.join(u' '));
}

QStringList BatchPreviewPage::priceNotes() const
{
    QSet<PlanKey> dearer;
    QSet<PlanKey> cheaper;
    QSet<PlanKey> old;
    bool isRest = false;
    for (const auto& check : m_preview.lines) {
        if (check.rows.isEmpty())
            continue;
        const PlanKey plan{check.rows.constFirst().account, check.rows.constFirst().offer};
        if (!check.priceIsFresh)
            old.insert(plan);
        if (const int trend = check.trend(); trend != 0)
            (trend > 0 ? dearer : cheaper).insert(plan);
        isRest = isRest || check.agreed.has_value();
    }
    QStringList notes;
    const auto up = static_cast<int>(dearer.size());
    const auto down = static_cast<int>(cheaper.size());
    if (up > 0)
        notes.append(isRest ? tr("Dearer than agreed: %n plan(s).", nullptr, up)
                            : tr("Dearer than in the catalogue: %n plan(s).", nullptr, up));
    if (down > 0)
        notes.append(isRest ? tr("Cheaper than agreed: %n plan(s).", nullptr, down)
                            : tr("Cheaper than in the catalogue: %n plan(s).", nullptr, down));
    if (!old.isEmpty())
        notes.append(tr("The prices of %n plan(s) could not be read just now.", nullptr,
                        static_cast<int>(old.size())));
    return notes;
}

/// What the budget of the first batch says to the rest of it.
QStringList BatchPreviewPage::leftNotes() const
{
    QStringList notes;
    for (const auto& one : m_preview.left) {
        const auto left = one.left.display(locale());
        const auto most = one.limit.most.display(locale());
        const auto wanted = sums();
        const auto rest = std::find_if(wanted.cbegin(), wanted.cend(), [&one](const Money& sum) {
            return sum.currency() == one.left.currency();
        });
        if (rest == wanted.cend())
            continue;
        notes.append(rest->micros() > one.left.micros()
                         ? tr("%1 are left of the budget of %2, the rest costs %3.")
                               .arg(left, most, rest->display(locale()))
                         : tr("%1 are left of the budget of %2, and the rest of the batch "
                              "costs no more.")
                               .arg(left, most));
    }
    return notes;
}

void BatchPreviewPage::showTotals()
{
    m_totals->setTotals(m_preview.totals);
    const auto rows = std::clamp(static_cast<int>(m_preview.totals.size()), 1, mostTotalsSeen);
    m_totalsTable->setFixedHeight(heightOf(rows));
    m_totalsTable->setVisible(!m_preview.totals.isEmpty());
}

QList<Money> BatchPreviewPage::sums() const
{
    return sumsOf(m_preview.rows());
}

/// A budget that was typed for the same total stays.
void BatchPreviewPage::showLimits()
{
    const auto wanted = sums();
    const bool isSame =
        std::equal(wanted.cbegin(), wanted.cend(), m_rows.cbegin(), m_rows.cend(),
                   [](const Money& total, const LimitRow& row) { return total == row.total; });
    if (isSame)
        return;
    while (auto* const item = m_limits->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (const auto& total : wanted)
        addLimit(total);
}

void BatchPreviewPage::addLimit(const Money& total)
{
    const auto code = total.currency().code();
    const auto left = std::find_if(
        m_preview.left.cbegin(), m_preview.left.cend(),
        [&total](const BatchLeft& one) { return one.left.currency() == total.currency(); });
    const bool isRest = left != m_preview.left.cend();
    auto* most = new QLineEdit(typedForm(isRest ? left->left : total), this);
    auto* reserve = new QLineEdit(isRest ? typedForm(left->limit.reserve) : u"0"_s, this);
    const int row = m_limits->rowCount();
    int place = 0;
    for (const auto& [field, words] : {std::pair(most, tr("Budget in %1").arg(code)),
                                       std::pair(reserve, tr("Reserve in %1").arg(code))}) {
        auto* label = new QLabel(words, this);
        setTextFont(*label, TextSize::Caption);
        setMuted(*label);
        label->setBuddy(field);
        field->setAccessibleName(words);
        field->setMaxLength(20);
        field->setFixedWidth(qRound(limitWidth * textScale()));
        m_limits->addWidget(label, row, place);
        m_limits->addWidget(field, row + 1, place++);
        connect(field, &QLineEdit::textChanged, this, &BatchPreviewPage::judge);
    }
    setTabOrder(m_rows.empty() ? static_cast<QWidget*>(m_totalsTable) : m_rows.back().reserve,
                most);
    setTabOrder(most, reserve);
    m_rows.push_back({total, most, reserve});
}

QList<BatchLimit> BatchPreviewPage::limits() const
{
    QList<BatchLimit> limits;
    for (const auto& row : m_rows) {
        const auto most = typedAmount(row.most->text(), row.total.currency());
        const auto reserve = typedAmount(row.reserve->text(), row.total.currency());
        if (most && reserve)
            limits.append({*most, *reserve});
    }
    return limits;
}

QString BatchPreviewPage::obstacle() const
{
    if (m_preview.rows().isEmpty())
        return tr("Nothing of this list can be bought. Go back and change it.");
    for (const auto& row : m_rows) {
        const auto code = row.total.currency().code();
        const auto most = typedAmount(row.most->text(), row.total.currency());
        if (!most || most->isZero())
            return tr("The budget in %1 is no amount. Type one, for example %2.")
                .arg(code, typedForm(row.total));
        if (!typedAmount(row.reserve->text(), row.total.currency()))
            return tr("The reserve in %1 is no amount. Type one, or 0.").arg(code);
    }
    for (const auto& total : m_preview.totals) {
        if (!total.problem.isEmpty())
            return tr("%1: %2").arg(m_accounts.label(total.account), total.problem);
    }
    return m_preview.problems() > 0 && !m_leaveOut->isChecked()
               ? tr("Tick that the lines with a problem are left out, or go back and mend them.")
               : QString();
}

QString BatchPreviewPage::limitNote() const
{
    const auto limits = this->limits();
    for (qsizetype i = 0; i < limits.size() && limits.size() == qsizetype(m_rows.size()); ++i) {
        const auto& total = m_rows[static_cast<size_t>(i)].total;
        if (limits[i].most.micros() < total.micros())
            return tr("The budget stops the batch before its end: all of it costs %1.")
                .arg(total.display(locale()));
    }
    return tr("The batch stops before it would spend more than the budget, or leave less than the "
              "reserve in an account.");
}

QString BatchPreviewPage::buyWords() const
{
    int esims = 0;
    for (const auto& total : m_preview.totals)
        esims += total.esims;
    const auto limits = this->limits();
    bool isCut = false;
    QStringList amounts;
    for (const auto& total : sums()) {
        const auto limit = std::find_if(limits.cbegin(), limits.cend(), [&](const auto& one) {
            return one.most.currency() == total.currency();
        });
        const bool isLess = limit != limits.cend() && limit->most.micros() < total.micros();
        isCut = isCut || isLess;
        amounts.append((isLess ? limit->most : total).display(locale()));
    }
    const auto sum = locale().createSeparatedList(amounts);
    return isCut ? tr("&Buy up to %n eSIM(s) for at most %1", nullptr, esims).arg(sum)
                 : tr("&Buy %n eSIM(s) for %1", nullptr, esims).arg(sum);
}

void BatchPreviewPage::judge()
{
    m_limitNote->setText(limitNote());
    m_limitNote->setVisible(!m_rows.empty());
    Q_EMIT changed();
}

} // namespace simstock
