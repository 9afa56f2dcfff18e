// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/batchlistpage.h"

#include "models/core/agetext.h"
#include "models/desk/desk.h"
#include "models/index/offertext.h"
#include "ui/orders/customerlist.h"
#include "ui/orders/planfield.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/fieldcolumn.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

enum BatchMode { QuantityMode, ListMode };
constexpr int mostInOneLine = 1'000;
constexpr int mostDays = 365;
constexpr int longestTitle = 120;

QVBoxLayout* plainColumn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    return column;
}

} // namespace

BatchListPage::BatchListPage(Desk& desk, const std::optional<PlanKey>& plan, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_plan(new PlanField(desk, this)),
      m_daysBox(new QWidget(this)),
      m_days(new QSpinBox(m_daysBox)),
      m_modes(new QButtonGroup(this)),
      m_pages(new QStackedWidget(this)),
      m_list(new CustomerList(m_pages)),
      m_title(new QLineEdit(this))
{
    auto* column = plainColumn(this);
    m_planHelp = addLabelledField(*column, tr("&Plan"), m_plan, u" "_s);
    m_days->setRange(1, mostDays);
    addLabelledField(*plainColumn(m_daysBox), tr("&Days"), m_days);
    column->addWidget(m_daysBox);
    addModes(*column);
    m_pages->addWidget(makeQuantityPage());
    m_pages->addWidget(m_list);
    column->addWidget(m_pages, 1);
    m_title->setMaxLength(longestTitle);
    m_title->setObjectName(u"title"_s);
    m_plan->setObjectName(u"plan"_s);
    m_days->setObjectName(u"days"_s);
    addLabelledField(*column, tr("Na&me of the batch"), m_title,
                     tr("For you only: it finds the orders again."));
    connect(m_plan, &PlanField::planChanged, this, &BatchListPage::showPlan);
    connect(m_list, &CustomerList::changed, this, &BatchListPage::changed);
    connect(m_list, &CustomerList::named, this, [this](const QString& name) {
        m_listName = name;
        showTitle();
    });
    if (plan)
        m_plan->setPlan(*plan);
    showPlan();
    followFocus();
}

void BatchListPage::addModes(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    for (const auto& [mode, words] : {std::pair(QuantityMode, tr("Quantity of one plan")),
                                      std::pair(ListMode, tr("List of customers"))}) {
        auto* button = new QPushButton(words, this);
        setButtonRole(*button, ButtonRole::Segment);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(u"mode%1"_s.arg(mode));
        m_modes->addButton(button, mode);
        row->addWidget(button);
    }
    row->addStretch();
    m_modes->button(QuantityMode)->setChecked(true);
    column.addSpacing(metrics::between);
    column.addLayout(row);
    column.addSpacing(metrics::gap);
    connect(m_modes, &QButtonGroup::idToggled, this, [this](int mode, bool on) {
        if (!on)
            return;
        m_pages->setCurrentIndex(mode);
        showPlan();
    });
}

/// Whoever comes to the page comes to what is still to be typed: the plan, the customers, how many;
/// with all that the name, from where Return leads on.
void BatchListPage::followFocus()
{
    if (isList())
        setFocusProxy(m_list->hasText() ? m_title : static_cast<QWidget*>(m_list));
    else
        setFocusProxy(m_plan->plan() ? m_quantity : static_cast<QWidget*>(m_plan));
}

QWidget* BatchListPage::makeQuantityPage()
{
    auto* page = new QWidget(m_pages);
    m_quantity = new QSpinBox(page);
    m_name = new QLineEdit(page);
    m_email = new QLineEdit(page);
    m_note = new QLineEdit(page);
    m_quantity->setObjectName(u"quantity"_s);
    m_name->setObjectName(u"customerName"_s);
    m_email->setObjectName(u"customerEmail"_s);
    m_note->setObjectName(u"note"_s);
    m_quantity->setRange(1, mostInOneLine);
    m_quantity->setValue(10);
    for (auto* field : {m_name, m_email, m_note})
        field->setMaxLength(static_cast<int>(longestBatchCell));
    auto* column = plainColumn(page);
    addLabelledField(*column, tr("&Quantity"), m_quantity,
                     tr("Where a vendor takes fewer in one order, several orders are made."));
    addLabelledField(*column, tr("&Customer name"), m_name);
    addLabelledField(*column, tr("Customer &e-mail"), m_email);
    addLabelledField(*column, tr("N&ote"), m_note);
    column->addStretch();
    connect(m_quantity, &QSpinBox::valueChanged, this, &BatchListPage::changed);
    return page;
}

void BatchListPage::setPlan(const PlanKey& plan)
{
    m_plan->setPlan(plan);
}

void BatchListPage::setList(const QString& lines)
{
    m_modes->button(ListMode)->setChecked(true);
    m_list->setText(lines);
    followFocus();
    setFocus(Qt::OtherFocusReason);
}

bool BatchListPage::isList() const
{
    return m_modes->checkedId() == ListMode;
}

QString BatchListPage::planWords(const Offer& offer) const
{
    const auto words =
        placeText(offer, locale()) + u" · "_s +
        (offer.isDayPlan() ? dataText(offer, locale()) : planText(offer, offer.days, locale()));
    return offer.isDayPlan() ? tr("%1 · %2 a day").arg(words, offer.cost.display(locale()))
                             : tr("%1 · %2 each").arg(words, offer.cost.display(locale()));
}

void BatchListPage::showPlan()
{
    const auto offer = m_plan->plan();
    if (offer)
        m_planHelp->setText(planWords(*offer));
    else if (!m_plan->text().trimmed().isEmpty())
        m_planHelp->setText(tr("Choose one of the plans that fit, or type on."));
    else
        m_planHelp->setText(isList() ? tr("For the lines that name no plan.")
                                     : tr("Type some words of it, then choose it."));
    const bool hasDays = offer && offer->isDayPlan();
    if (hasDays && m_daysBox->isHidden())
        m_days->setValue(qMax(1, offer->days));
    m_daysBox->setVisible(hasDays);
    showTitle();
    Q_EMIT changed();
}

/// What the batch is called when nobody names it.
void BatchListPage::showTitle()
{
    const auto offer = m_plan->plan();
    const auto when = shortTime(m_desk.clock().now(), m_desk.clock().now().addDays(-1), locale());
    const auto what = isList() && !m_listName.isEmpty() ? m_listName
                      : offer                           ? m_plan->words(*offer)
                                                        : tr("Batch");
    m_title->setPlaceholderText(what + u", "_s + when);
}

QString BatchListPage::title() const
{
    const auto typed = m_title->text().simplified();
    return typed.isEmpty() ? m_title->placeholderText().left(longestTitle) : typed;
}

QString BatchListPage::obstacle() const
{
    const bool isUnclear = !m_plan->plan() && !m_plan->text().trimmed().isEmpty();
    if (isUnclear)
        return tr("The words in “Plan” fit no plan or several. Choose one of the list.");
    if (isList())
        return m_list->obstacle();
    return m_plan->plan() ? QString() : tr("Choose a plan first.");
}

std::optional<PlanKey> BatchListPage::plan() const
{
    const auto offer = m_plan->plan();
    return offer ? std::optional(PlanKey{offer->account, offer->code}) : std::nullopt;
}

AccountId BatchListPage::account() const
{
    const auto chosen = plan();
    return chosen ? chosen->account : AccountId();
}

QList<BatchListLine> BatchListPage::lines() const
{
    const auto offer = m_plan->plan();
    const int days = offer && offer->isDayPlan() ? m_days->value() : 0;
    if (!isList()) {
        BatchListLine line;
        line.line = 1;
        line.quantity = m_quantity->value();
        line.days = days;
        line.name = m_name->text().simplified();
        line.email = m_email->text().trimmed();
        line.note = m_note->text().trimmed();
        return {line};
    }
    auto lines = m_list->lines();
    for (auto& line : lines) {
        if (line.plan.isEmpty() && line.days == 0)
            line.days = days;
    }
    return lines;
}

} // namespace simstock
