// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/changepricessheet.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/shopbooks.h"
#include "models/items/priceplanmodel.h"
#include "ui/shell/plandraft.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

using RuleKind = PriceRule::Kind;

constexpr int previewHeight = 232;
constexpr int problemsHeight = 84;
constexpr int mostProblems = 200;

QString usualText(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Formula:
        return u"cost*1.35 -> .99"_s;
    case RuleKind::MarkUp:
        return u"35"_s;
    case RuleKind::Given:
        break;
    }
    return {};
}

PriceEdit firstEdit(const PriceProposal& proposal)
{
    const auto kind = proposal.name.isEmpty() ? RuleKind::Formula : RuleKind::Given;
    return {{kind, usualText(kind)}, {}, {}};
}

} // namespace

ChangePricesSheet::ChangePricesSheet(Desk& desk, const QList<PriceRow>& rows,
                                     const PriceProposal& proposal, QWidget* parent)
    : Sheet(tr("Change prices"), parent),
      m_desk(desk),
      m_rows(rows),
      m_proposal(proposal),
      m_edits(firstEdit(proposal)),
      m_kind(new QComboBox(this)),
      m_text(new QLineEdit(this)),
      m_tickAll(new QCheckBox(this)),
      m_summary(new QLabel(this)),
      m_model(new PricePlanModel(this)),
      m_table(new TableView(tr("Price preview"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(metrics::sheetMaximum + metrics::around * 16);
    nameAccounts();
    addFields();
    addProblems();
    addPreview();
    addUndo();
    connectAll();
    showEdit();
    for (auto* field : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_text),
                        static_cast<QWidget*>(m_tickAll)})
        keepOutOfDrafts(*field); // draft() has them in their order
    keepDraft(desk.books().drafts, desk.clock(), {u"prices"_s}, windowTitle());
    if (m_text->isEnabled()) {
        m_text->setFocus();
        m_text->selectAll();
    }
}

void ChangePricesSheet::nameAccounts()
{
    QStringList labels;
    bool isLive = false;
    for (const auto& account : m_desk.accounts().accounts()) {
        const bool isMeant =
            std::any_of(m_rows.cbegin(), m_rows.cend(),
                        [&account](const PriceRow& row) { return row.account == account.id; });
        if (!isMeant)
            continue;
        labels.append(account.label);
        isLive |= account.environment == Environment::Live;
    }
    if (!labels.isEmpty())
        band().setEnvironment(isLive, locale().createSeparatedList(labels));
}

void ChangePricesSheet::addFields()
{
    m_kind->addItem(tr("Final price by a formula"), static_cast<int>(RuleKind::Formula));
    m_kind->addItem(tr("Mark-up on the cost"), static_cast<int>(RuleKind::MarkUp));
    if (!m_proposal.name.isEmpty())
        m_kind->addItem(m_proposal.name, static_cast<int>(RuleKind::Given));
    addField(tr("&Kind"), m_kind);
    m_text->setMaxLength(200);
    m_text->installEventFilter(this);
    m_help = addField(tr("&Rule"), m_text, u" "_s);
}

void ChangePricesSheet::addProblems()
{
    const auto count = static_cast<int>(m_proposal.problems.size());
    if (count == 0)
        return;
    auto* lines = new QPlainTextEdit(this);
    lines->setReadOnly(true);
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(problemsHeight);
    lines->setPlainText(m_proposal.problems.mid(0, mostProblems).join(u'\n'));
    addField(tr("&Lines that cannot be used: %1").arg(locale().toString(count)), lines,
             count > mostProblems ? tr("The first %1 are listed.").arg(mostProblems) : QString());
}

void ChangePricesSheet::addPreview()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(0, metrics::gap, 0, metrics::tight);
    setTextFont(*m_summary, TextSize::Body, TextWeight::Strong);
    addWidget(m_summary);
    m_table->setModel(m_model);
    m_table->setStretchColumn(static_cast<int>(PlannedColumn::Plan));
    m_table->setFixedHeight(previewHeight);
    addWidget(m_table);
    QString words = tr("Space, or a click on the mark, takes one plan in or out. Floors stand in "
                       "the price rules of the catalogue.");
    if (m_rows.size() > PricePlanModel::mostRows)
        words.prepend(tr("The first %1 of %2 plans are listed.")
                          .arg(PricePlanModel::mostRows)
                          .arg(locale().toString(m_rows.size())) +
                      u' ');
    auto* note = addText(words);
    setTextFont(*note, TextSize::Caption);
    setMuted(*note);
    addWidget(m_tickAll);
}

void ChangePricesSheet::addUndo()
{
    m_redo = addButton(tr("Redo"));
    m_undo = addButton(tr("Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    connect(m_undo, &QPushButton::clicked, this, [this] { undo(false); });
    connect(m_redo, &QPushButton::clicked, this, [this] { undo(true); });
}

void ChangePricesSheet::connectAll()
{
    connect(setPrimary(tr("Change prices")), &QPushButton::clicked, this,
            &ChangePricesSheet::start);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChangePricesSheet::kindChanged);
    connect(m_text, &QLineEdit::textChanged, this, &ChangePricesSheet::textChanged);
    connect(m_tickAll, &QCheckBox::clicked, this, &ChangePricesSheet::tickAll);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& cell) {
        if (cell.column() == static_cast<int>(PlannedColumn::Send))
            toggle(cell.row());
    });
    connect(m_table, &TableView::quickLookRequested, this,
            [this](const QModelIndex& cell) { toggle(cell.row()); });
}

/// The way back is the sheet's, not the one of the field alone.
bool ChangePricesSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* key = dynamic_cast<QKeyEvent*>(event);
        const bool isUndo = key && key->matches(QKeySequence::Undo);
        if (isUndo || (key && key->matches(QKeySequence::Redo))) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                undo(!isUndo);
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

void ChangePricesSheet::kindChanged()
{
    const auto kind = static_cast<RuleKind>(m_kind->currentData().toInt());
    m_edits.setRule({kind, usualText(kind)});
    showEdit();
}

void ChangePricesSheet::textChanged()
{
    m_edits.setRule({m_edits.current().rule.kind, m_text->text()});
    showPlan();
}

void ChangePricesSheet::toggle(int row)
{
    const auto& price = m_model->rowAt(row);
    if (!price.isChoice())
        return;
    m_edits.tick({price.key()}, price.kind == PlannedPrice::Kind::UnderFloor, !price.isTicked);
    showPlan();
}

void ChangePricesSheet::tickAll()
{
    QList<PlanKey> plans;
    for (const auto& price : std::as_const(m_plan.prices)) {
        if (price.kind == PlannedPrice::Kind::UnderFloor)
            plans.append(price.key());
    }
    m_edits.tick(plans, true, m_plan.underFloorTicked < m_plan.underFloor);
    showPlan();
}

void ChangePricesSheet::undo(bool forth)
{
    if (forth)
        m_edits.redo();
    else
        m_edits.undo();
    showEdit();
}

QString ChangePricesSheet::help() const
{
    switch (m_edits.current().rule.kind) {
    case RuleKind::Formula:
        return tr("cost, numbers, + - *, parentheses and percent; -> .99 raises to the next price "
                  "that ends so. The vendor keeps the result.");
    case RuleKind::MarkUp:
        return tr("In percent. The vendor adds it to its cost, also when the cost changes.");
    case RuleKind::Given:
        break;
    }
    return tr("Each plan gets the price or mark-up that is given for it.");
}

void ChangePricesSheet::showEdit()
{
    const auto& rule = m_edits.current().rule;
    {
        const QSignalBlocker kind(m_kind);
        const QSignalBlocker text(m_text);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(rule.kind)));
        if (m_text->text() != rule.text)
            m_text->setText(rule.text);
    }
    m_text->setEnabled(rule.kind != RuleKind::Given);
    m_text->setPlaceholderText(m_text->isEnabled() ? QString() : m_proposal.name);
    m_help->setText(help());
    showPlan();
}

QString ChangePricesSheet::summary() const
{
    if (!m_plan.problem.isEmpty())
        return m_plan.problem;
    QStringList parts{tr("%n price(s) change", nullptr, m_plan.ticked)};
    if (m_plan.underFloor > 0)
        parts.append(m_plan.underFloorTicked > 0
                         ? tr("%n plan(s) under floor, %1 ticked", nullptr, m_plan.underFloor)
                               .arg(locale().toString(m_plan.underFloorTicked))
                         : tr("%n plan(s) under floor", nullptr, m_plan.underFloor));
    if (m_plan.leftOut > 0)
        parts.append(tr("%n left out", nullptr, m_plan.leftOut));
    if (m_plan.same > 0)
        parts.append(tr("%n as it is", nullptr, m_plan.same));
    if (m_plan.impossible > 0)
        parts.append(tr("%n not possible", nullptr, m_plan.impossible));
    return parts.join(u" · "_s);
}

void ChangePricesSheet::showPlan()
{
    m_plan = planPrices(m_rows, m_edits.current(), m_proposal.prices);
    m_model->setPlan(m_plan);
    m_summary->setText(summary());
    const bool hasLow = m_plan.underFloor > 0;
    m_tickAll->setText(
        hasLow ? tr("&Save the %n plan(s) under the floor, too", nullptr, m_plan.underFloor)
               : tr("No plan is under the floor"));
    m_tickAll->setEnabled(hasLow);
    m_tickAll->setChecked(hasLow && m_plan.underFloorTicked == m_plan.underFloor);
    m_undo->setEnabled(m_edits.canUndo());
    m_redo->setEnabled(m_edits.canRedo());
    primary()->setText(m_plan.ticked > 0 ? tr("Change %n price(s)", nullptr, m_plan.ticked)
                                         : tr("Change prices"));
    primary()->setEnabled(m_plan.ticked > 0);
    primary()->setToolTip(m_plan.ticked > 0 ? QString() : tr("Nothing of it would be sent."));
    Q_EMIT draftChanged();
}

QVariantMap ChangePricesSheet::given() const
{
    QVariantMap given;
    for (auto price = m_proposal.prices.cbegin(); price != m_proposal.prices.cend(); ++price)
        given.insert(plandraft::fromPlan(price.key()),
                     price->finalPrice     ? plandraft::fromMoney(*price->finalPrice)
                     : price->markupMicros ? QString::number(*price->markupMicros) + u'%'
                                           : QString());
    return given;
}

QVariantMap ChangePricesSheet::draft() const
{
    const auto& edit = m_edits.current();
    QList<PlanKey> plans;
    for (const auto& row : m_rows)
        plans.append({row.account, row.offer});
    return {{u"kind"_s, static_cast<int>(edit.rule.kind)},
            {u"text"_s, edit.rule.text},
            {u"plans"_s, plandraft::fromPlans(plans)},
            {u"leftOut"_s, plandraft::fromPlans(edit.leftOut.values())},
            {u"name"_s, m_proposal.name},
            {u"given"_s, given()}};
}

/// What is under the floor is ticked anew each time: that is a consent.
void ChangePricesSheet::setDraft(const QVariantMap& draft)
{
    const auto kind = static_cast<RuleKind>(draft.value(u"kind"_s).toInt());
    if (m_kind->findData(static_cast<int>(kind)) < 0)
        return;
    m_edits.setRule({kind, draft.value(u"text"_s).toString()});
    QList<PlanKey> leftOut;
    for (const auto& plan : plandraft::toPlans(draft.value(u"leftOut"_s))) {
        const bool isHere =
            std::any_of(m_rows.cbegin(), m_rows.cend(), [&plan](const PriceRow& row) {
                return PlanKey{row.account, row.offer} == plan;
            });
        if (isHere)
            leftOut.append(plan);
    }
    if (!leftOut.isEmpty())
        m_edits.tick(leftOut, false, false);
    showEdit();
}

PriceProposal ChangePricesSheet::proposalOf(const QVariantMap& draft)
{
    PriceProposal proposal{draft.value(u"name"_s).toString(), {}, {}};
    const auto given = draft.value(u"given"_s).toMap();
    for (auto price = given.cbegin(); price != given.cend(); ++price) {
        const auto plan = plandraft::toPlans(QStringList{price.key()});
        if (plan.isEmpty())
            continue;
        GivenPrice one;
        auto text = price->toString();
        if (text.endsWith(u'%')) {
            text.chop(1);
            one.markupMicros = text.toLongLong();
        } else {
            one.finalPrice = plandraft::toMoney(text);
        }
        proposal.prices.insert(plan.constFirst(), one);
    }
    return proposal;
}

QList<PlanKey> ChangePricesSheet::plansOf(const QVariantMap& draft)
{
    return plandraft::toPlans(draft.value(u"plans"_s));
}

void ChangePricesSheet::start()
{
    const auto started = m_desk.prices().start(m_plan.toSend());
    if (!started) {
        setProblem(started.error().userText);
        return;
    }
    primary()->setEnabled(false);
    Q_EMIT said(tr("Changing %n price(s), one after the other.", nullptr, m_plan.ticked));
    accept();
}

} // namespace simstock
