// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/pricerulessheet.h"

#include "models/core/background.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/pricebook.h"
#include "models/desk/shopbooks.h"
#include "ui/widgets/reviewcolumn.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int asComputed = -1;

} // namespace

Result<QMap<QString, PriceFloor>> parseCountryFloors(const QString& text)
{
    static const QRegularExpression form(uR"(^([A-Za-z]{2})\s*[:=]?\s*(\S.*)$)"_s);
    QMap<QString, PriceFloor> floors;
    const auto parts = text.split(QRegularExpression(uR"([,;]\s+|[;\n])"_s), Qt::SkipEmptyParts);
    for (const auto& part : parts) {
        const auto match = form.match(part.trimmed());
        if (!match.hasMatch())
            return failure(makeError(
                ErrorKind::Rejected,
                PriceRulesSheet::tr("\"%1\" is not understood. Write country codes and floors, "
                                    "such as JP 15 %, TH 0.50.")
                    .arg(part.trimmed().left(20)),
                {}));
        auto floor = PriceFloor::parse(match.captured(2));
        if (!floor)
            return tl::unexpected(std::move(floor.error()));
        floors.insert(match.captured(1).toUpper(), *floor);
    }
    return floors;
}

QString countryFloorsText(const QMap<QString, PriceFloor>& floors)
{
    QStringList parts;
    for (auto floor = floors.cbegin(); floor != floors.cend(); ++floor)
        parts.append(floor.key() + u' ' + floor->text());
    return parts.join(u", "_s);
}

PriceRulesSheet::PriceRulesSheet(Desk& desk, QWidget* parent)
    : Sheet(tr("Price rules"), parent),
      m_desk(desk),
      m_formula(new QLineEdit(this)),
      m_ending(new QComboBox(this)),
      m_floor(new QLineEdit(this)),
      m_countries(new QLineEdit(this))
{
    m_pool.setMaxThreadCount(1);
    addFields();
    auto* review = new ReviewColumn(this);
    review->setTotal(tr("Plans with a price"), {}, {});
    m_plans = review->addLine(tr("Plans"), {});
    m_underFloor = review->addLine(tr("Under the floor"), {});
    review->addNote(tr("Kept on this desk only; no vendor is told. Prices set by hand stay as they "
                       "are. Without a formula, customers pay what the vendor suggests, where it "
                       "does."));
    m_review = review;
    setReview(review);
    auto* writing = addButton(tr("E&xport…"));
    auto* reading = addButton(tr("&Import…"));
    connect(reading, &QPushButton::clicked, this, [this] {
        reject();
        emit importRequested();
    });
    connect(writing, &QPushButton::clicked, this, [this] {
        reject();
        emit exportRequested();
    });
    auto* button = setPrimary(tr("&Save rules"));
    setReturnPressesPrimary(true);
    connect(button, &QPushButton::clicked, this, &PriceRulesSheet::save);
    for (auto* edit : {m_formula, m_floor, m_countries})
        connect(edit, &QLineEdit::textChanged, this, &PriceRulesSheet::read);
    connect(m_ending, &QComboBox::currentIndexChanged, this, &PriceRulesSheet::read);
    keepDraft(desk.books().drafts, desk.clock(), {u"pricerules"_s}, windowTitle());
    read();
}

void PriceRulesSheet::addFields()
{
    const auto& rules = m_desk.priceBook().list().rules();
    m_formula->setMaxLength(200);
    m_formula->setText(rules.formula);
    addField(tr("&Formula for all plans"), m_formula,
             tr("For example cost*1.35 → .99. Empty: no formula."));
    m_ending->addItem(tr("As computed"), asComputed);
    for (const int ending : {99, 95, 90, 50, 0})
        m_ending->addItem(u".%1"_s.arg(ending, 2, 10, QLatin1Char('0')), ending);
    m_ending->setCurrentIndex(qMax(0, m_ending->findData(rules.ending.value_or(asComputed))));
    addField(tr("Prices &end on"), m_ending, tr("For formulas and floors that name no ending."));
    m_floor->setText(rules.floor ? rules.floor->text() : QString());
    addField(tr("F&loor"), m_floor,
             tr("The least that must be left: a share of the price, such as 10 %, or an amount in "
                "the plan's currency, such as 1.50."));
    m_countries->setText(countryFloorsText(rules.countryFloors));
    addField(tr("Floors by &country"), m_countries, tr("For example JP 15 %, TH 0.50."));
}

void PriceRulesSheet::read()
{
    PriceRules rules;
    std::optional<Error> problem;
    rules.formula = m_formula->text().trimmed();
    if (!rules.formula.isEmpty()) {
        if (auto formula = PriceFormula::parse(rules.formula); !formula)
            problem = formula.error();
    }
    if (const int ending = m_ending->currentData().toInt(); ending != asComputed)
        rules.ending = ending;
    if (!m_floor->text().trimmed().isEmpty()) {
        if (auto floor = PriceFloor::parse(m_floor->text()))
            rules.floor = *floor;
        else
            problem = floor.error();
    }
    if (auto floors = parseCountryFloors(m_countries->text()))
        rules.countryFloors = std::move(*floors);
    else
        problem = floors.error();
    m_rules = problem ? std::nullopt : std::optional(rules);
    setProblem(problem ? problem->userText : QString());
    primary()->setEnabled(m_rules && *m_rules != m_desk.priceBook().list().rules());
    count();
}

/// Over the whole catalogue, on another thread: it may have 200,000 plans.
void PriceRulesSheet::count()
{
    if (!m_rules)
        return;
    auto list = m_desk.priceBook().list().withRules(*m_rules);
    m_counting = inBackground(
        m_pool, [index = m_desk.catalogue().index(), list = std::move(list)]() -> Result<Counts> {
            Counts counts;
            counts.plans = static_cast<int>(index->size());
            for (CatalogueIndex::Row row = 0; row < index->size(); ++row) {
                const Offer& offer = index->offer(row);
                const auto price = list.retail(offer);
                counts.priced += price ? 1 : 0;
                counts.underFloor += price && list.isUnderFloor(offer, price->price) ? 1 : 0;
            }
            return counts;
        });
    m_counting.onDone([this](const Result<Counts>& counts) {
        if (!counts)
            return;
        m_plans->setText(locale().toString(counts->plans));
        m_underFloor->setText(locale().toString(counts->underFloor));
        m_review->setTotal(tr("Plans with a price"), {}, locale().toString(counts->priced));
        m_review->setWeight(*m_underFloor, counts->underFloor > 0 ? ReviewColumn::Weight::Bad
                                                                  : ReviewColumn::Weight::Good);
    });
}

void PriceRulesSheet::save()
{
    if (!m_rules)
        return;
    if (const auto done = m_desk.priceBook().setRules(*m_rules); !done) {
        setProblem(done.error().userText);
        return;
    }
    emit said(tr("The price rules are saved."));
    accept();
}

} // namespace simstock
