// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/changepricessheet.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/items/priceplanmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int previewHeight = 232;
constexpr double highestFloor = 95;
constexpr QLatin1StringView usualFormula("cost*1.35 -> .99");
constexpr QLatin1StringView usualMarkUp("35");
} // namespace

ChangePricesSheet::ChangePricesSheet(Desk& desk, const QList<PriceRow>& rows, QWidget* parent)
    : Sheet(tr("Change prices"), parent),
      m_desk(desk),
      m_rows(rows),
      m_kind(new QComboBox(this)),
      m_text(new QLineEdit(QString(usualFormula), this)),
      m_floor(new QDoubleSpinBox(this)),
      m_leaveOut(new QCheckBox(tr("&Leave out plans under the floor"), this)),
      m_summary(new QLabel(this)),
      m_model(new PricePlanModel(this)),
      m_table(new TableView(tr("Price preview"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(metrics::sheetMaximum + metrics::around * 2);
    if (const auto* account = desk.accounts().find(rows.constFirst().account))
        band().setEnvironment(account->environment == Environment::Live, account->label);
    addFields();
    addPreview();
    connect(setPrimary(tr("Change prices")), &QPushButton::clicked, this,
            &ChangePricesSheet::start);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChangePricesSheet::kindChanged);
    connect(m_text, &QLineEdit::textChanged, this, &ChangePricesSheet::showPlan);
    connect(m_floor, &QDoubleSpinBox::valueChanged, this, &ChangePricesSheet::showPlan);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ChangePricesSheet::showPlan);
    kindChanged();
    m_text->setFocus();
    m_text->selectAll();
}

void ChangePricesSheet::addFields()
{
    m_kind->addItem(tr("Final price by a formula"), static_cast<int>(PriceRule::Kind::Formula));
    m_kind->addItem(tr("Mark-up on the cost"), static_cast<int>(PriceRule::Kind::MarkUp));
    addField(tr("&Kind"), m_kind);
    m_text->setMaxLength(200);
    m_help = addField(tr("&Rule"), m_text, u" "_s);
    m_floor->setRange(0, highestFloor);
    m_floor->setDecimals(1);
    m_floor->setSuffix(tr(" %"));
    addField(tr("&Floor: least margin"), m_floor,
             tr("Share of the price that must be left after the cost. 0 %: never below cost."));
    m_floor->setAccessibleName(tr("Least margin"));
    m_leaveOut->setChecked(true);
    addWidget(m_leaveOut);
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
    if (m_rows.size() > PricePlanModel::mostRows) {
        auto* more = addText(tr("The first %1 of %2 plans are listed.")
                                 .arg(PricePlanModel::mostRows)
                                 .arg(locale().toString(m_rows.size())));
        setTextFont(*more, TextSize::Caption);
        setMuted(*more);
    }
}

void ChangePricesSheet::kindChanged()
{
    const bool isFormula = rule().kind == PriceRule::Kind::Formula;
    // What the other kind is offered with makes no sense here.
    const auto other = isFormula ? usualMarkUp : usualFormula;
    if (m_text->text() == other)
        m_text->setText(QString(isFormula ? usualFormula : usualMarkUp));
    m_help->setText(isFormula
                        ? tr("cost, numbers, + - *, parentheses and percent; -> .99 raises to the "
                             "next price that ends so. The vendor keeps the result.")
                        : tr("In percent. The vendor adds it to its cost, also when the cost "
                             "changes."));
    showPlan();
}

PriceRule ChangePricesSheet::rule() const
{
    PriceRule rule;
    rule.kind = static_cast<PriceRule::Kind>(m_kind->currentData().toInt());
    rule.text = m_text->text();
    rule.leastMarginMicros = std::llround(m_floor->value() * 10) * (Money::unit / 10);
    rule.leaveOutTooLow = m_leaveOut->isChecked();
    return rule;
}

QString ChangePricesSheet::summary() const
{
    if (!m_plan.problem.isEmpty())
        return m_plan.problem;
    QStringList parts{tr("%n price(s) change", nullptr, m_plan.changes)};
    if (m_plan.tooLow > 0)
        parts.append(tr("%n plan(s) under floor", nullptr, m_plan.tooLow));
    if (m_plan.same > 0)
        parts.append(tr("%n as it is", nullptr, m_plan.same));
    if (m_plan.impossible > 0)
        parts.append(tr("%n not possible", nullptr, m_plan.impossible));
    return parts.join(u" · "_s);
}

void ChangePricesSheet::showPlan()
{
    m_plan = planPrices(m_rows, rule());
    m_model->setPlan(m_plan);
    m_summary->setText(summary());
    if (!primary())
        return;
    primary()->setText(m_plan.changes > 0 ? tr("Change %n price(s)", nullptr, m_plan.changes)
                                          : tr("Change prices"));
    primary()->setEnabled(m_plan.changes > 0);
    primary()->setToolTip(m_plan.changes > 0 ? QString() : tr("This rule changes nothing."));
}

void ChangePricesSheet::start()
{
    const auto started = m_desk.prices().start(m_plan.toSend(rule()));
    if (!started) {
        setProblem(started.error().userText);
        return;
    }
    primary()->setEnabled(false);
    Q_EMIT said(tr("Changing %n price(s), one after the other.", nullptr, m_plan.changes));
    accept();
}

} // namespace simstock
