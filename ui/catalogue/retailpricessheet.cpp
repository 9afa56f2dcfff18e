// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/retailpricessheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/desk.h"
#include "models/desk/pricebook.h"
#include "models/desk/shopbooks.h"
#include "models/index/offertext.h"
#include "ui/shell/plandraft.h"
#include "ui/widgets/reviewcolumn.h"
#include "ui/widgets/typedamount.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

using How = PriceWish::How;

namespace {
constexpr int problemsHeight = 84;
constexpr int mostProblems = 200;
} // namespace

RetailPricesSheet::RetailPricesSheet(Desk& desk, const QList<Offer>& offers,
                                     const PriceFileWish& file, QWidget* parent)
    : Sheet(tr("Change prices"), parent),
      m_desk(desk),
      m_offers(offers),
      m_file(file),
      m_how(new QComboBox(this)),
      m_price(new QLineEdit(this)),
      m_formula(new QLineEdit(this))
{
    addFields();
    addProblems();
    addButtons();
    for (auto* edit : {m_price, m_formula})
        connect(edit, &QLineEdit::textChanged, this, &RetailPricesSheet::showReview);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    m_review = new ReviewColumn(right);
    column->addWidget(m_review);
    column->addStretch();
    setReview(right);
    showFields();
    keepDraft(desk.books().drafts, desk.clock(), {u"retail"_s}, windowTitle());
    m_price->setFocus();
    m_price->selectAll();
}

QVariantMap RetailPricesSheet::draft() const
{
    QList<PlanKey> plans;
    for (const auto& offer : m_offers)
        plans.append({offer.account, offer.code});
    QVariantMap given;
    for (auto price = m_file.prices.cbegin(); price != m_file.prices.cend(); ++price)
        given.insert(plandraft::fromPlan(price.key()), plandraft::fromMoney(*price));
    return {
        {u"plans"_s, plandraft::fromPlans(plans)}, {u"name"_s, m_file.name}, {u"given"_s, given}};
}

PriceFileWish RetailPricesSheet::fileOf(const QVariantMap& draft)
{
    PriceFileWish file{draft.value(u"name"_s).toString(), {}, {}};
    const auto given = draft.value(u"given"_s).toMap();
    for (auto price = given.cbegin(); price != given.cend(); ++price) {
        const auto plan = plandraft::toPlans(QStringList{price.key()});
        const auto money = plandraft::toMoney(*price);
        if (!plan.isEmpty() && money)
            file.prices.insert(plan.constFirst(), *money);
    }
    return file;
}

void RetailPricesSheet::addFields()
{
    const Offer& first = m_offers.constFirst();
    const QString plan =
        placeText(first, locale()) + u" · "_s + planText(first, first.days, locale());
    const auto others = static_cast<int>(m_offers.size()) - 1;
    addText(others == 0 ? plan : tr("%1 and %n more plan(s)", nullptr, others).arg(plan));
    m_how->addItem(tr("A fixed price"), static_cast<int>(How::Fixed));
    m_how->addItem(tr("By a formula"), static_cast<int>(How::Formula));
    m_how->addItem(tr("The lowest the floor allows"), static_cast<int>(How::Floor));
    m_how->addItem(tr("No price of their own"), static_cast<int>(How::Clear));
    if (!m_file.name.isEmpty()) {
        m_how->addItem(m_file.name, static_cast<int>(How::Given));
        m_how->setCurrentIndex(m_how->count() - 1);
    }
    addField(tr("Customers &pay"), m_how);
    const QString currency = first.cost.currency().code();
    addField(tr("P&rice in %1").arg(currency), m_price,
             first.isDayPlan() ? tr("Per day: the buyer chooses the days.") : QString());
    addField(tr("&Formula"), m_formula, tr("For example cost*1.35 → .99, or cost + 2."));
    m_price->setMaxLength(20);
    m_formula->setMaxLength(200);
    m_formula->setText(m_desk.priceBook().list().rules().formula);
    if (const auto price = m_desk.priceBook().retail(first))
        m_price->setText(typedForm(*price));
    connect(m_how, &QComboBox::currentIndexChanged, this, &RetailPricesSheet::showFields);
}

void RetailPricesSheet::addProblems()
{
    if (m_file.problems.isEmpty())
        return;
    auto* lines = new QPlainTextEdit(this);
    lines->setReadOnly(true);
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(problemsHeight);
    lines->setPlainText(m_file.problems.mid(0, mostProblems).join(u'\n'));
    addField(
        tr("&Lines that cannot be used: %1").arg(locale().toString(m_file.problems.size())), lines,
        m_file.problems.size() > mostProblems ? tr("The first %1 are listed.").arg(mostProblems)
                                              : QString());
}

void RetailPricesSheet::addButtons()
{
    auto* rules = addButton(tr("Rules for &all plans…"));
    auto* writing = addButton(tr("E&xport…"));
    auto* reading = addButton(tr("&Import…"));
    setReturnPressesPrimary(true);
    connect(setPrimary(tr("&Save prices")), &QPushButton::clicked, this, &RetailPricesSheet::save);
    connect(rules, &QPushButton::clicked, this, [this] {
        reject();
        emit rulesRequested();
    });
    connect(reading, &QPushButton::clicked, this, [this] {
        reject();
        emit importRequested();
    });
    connect(writing, &QPushButton::clicked, this, [this] {
        reject();
        emit exportRequested();
    });
}

void RetailPricesSheet::showFields()
{
    const auto how = static_cast<How>(m_how->currentData().toInt());
    m_price->setEnabled(how == How::Fixed);
    m_formula->setEnabled(how == How::Formula);
    showReview();
}

std::optional<PriceWish> RetailPricesSheet::wish()
{
    PriceWish wish;
    wish.how = static_cast<How>(m_how->currentData().toInt());
    QString problem;
    if (wish.how == How::Fixed) {
        const QString text = m_price->text().trimmed();
        const auto price = typedAmount(text, m_offers.constFirst().cost.currency());
        if (price && price->micros() > 0)
            wish.price = *price;
        else if (!text.isEmpty())
            problem = tr("Write a price above zero, such as 9.99.");
        if (!wish.price) {
            setProblem(problem);
            return std::nullopt;
        }
    } else if (wish.how == How::Formula) {
        auto formula = PriceFormula::parse(m_formula->text());
        if (!formula) {
            setProblem(m_formula->text().trimmed().isEmpty() ? QString()
                                                             : formula.error().userText);
            return std::nullopt;
        }
        wish.formula = *formula;
    } else if (wish.how == How::Given) {
        wish.given = m_file.prices;
    }
    setProblem({});
    return wish;
}

QString RetailPricesSheet::money(const std::optional<Money>& amount) const
{
    return amount ? amount->display(locale()) : tr("no price");
}

void RetailPricesSheet::showReview()
{
    const auto wished = wish();
    const auto& list = m_desk.priceBook().list();
    m_preview = wished ? preview(m_offers, list, *wished) : PricePreview();
    auto* review = new ReviewColumn(this);
    using Weight = ReviewColumn::Weight;
    const Offer& first = m_offers.constFirst();
    if (m_offers.size() == 1) {
        const PlanKey plan{first.account, first.code};
        review->addLine(tr("Cost"), money(first.cost));
        review->addLine(tr("Price now"), money(m_desk.priceBook().retail(first)));
        auto after = m_preview.prices.value(plan);
        if (wished && wished->how == How::Clear) {
            const auto ruled = list.ruled(first);
            after = ruled ? std::optional(ruled->price) : std::nullopt;
        }
        review->setTotal(tr("Customers pay then"), after ? after->currency().code() : QString(),
                         after    ? after->figure(locale())
                         : wished ? tr("no price")
                                  : u"—"_s);
    } else {
        review->setTotal(tr("Plans with a new price"), {},
                         locale().toString(m_preview.prices.size()));
        review->addLine(tr("Plans"), locale().toString(m_offers.size()));
        if (m_preview.left > 0)
            review->addLine(tr("Left as they are"), locale().toString(m_preview.left));
    }
    review->addLine(m_offers.size() == 1 ? tr("Margin") : tr("Lowest margin"),
                    marginText(m_preview.lowestMargin, locale()));
    review->addSeparator();
    review->addLine(tr("Under the floor"), locale().toString(m_preview.underFloor),
                    m_preview.underFloor > 0 ? Weight::Bad : Weight::Good);
    review->addNote(tr("Kept on this desk only; no vendor is told. A plan without a floor of its "
                       "own must at least bring its cost."));
    auto* column = qobject_cast<QVBoxLayout*>(m_review->parentWidget()->layout());
    delete column->replaceWidget(m_review, review);
    m_review->deleteLater();
    m_review->hide();
    m_review = review;
    const auto count = static_cast<int>(m_preview.prices.size());
    primary()->setText(tr("&Save %n price(s)", nullptr, count));
    primary()->setEnabled(count > 0);
}

void RetailPricesSheet::save()
{
    if (m_preview.prices.isEmpty())
        return;
    const auto done = m_desk.priceBook().setPrices(m_preview.prices);
    if (!done) {
        setProblem(done.error().userText);
        return;
    }
    const auto count = static_cast<int>(m_preview.prices.size());
    QString words = tr("%n price(s) saved.", nullptr, count);
    if (m_preview.underFloor > 0)
        words += u' ' + tr("%n under the floor.", nullptr, m_preview.underFloor);
    emit said(words);
    accept();
}

} // namespace simstock
