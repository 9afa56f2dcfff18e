// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/pricelistsheet.h"

#include "models/core/background.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/pricebook.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/languagebox.h"
#include "ui/esims/handoverfilejob.h"
#include "ui/esims/handoverpreview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/layoutstore.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestListBrand = 80;

/// The hand-over pack keeps them: it is the same shop and mostly the same customers.
constexpr QLatin1StringView listLanguageKey("handover/language");
constexpr QLatin1StringView listBrandKey("handover/brand");

} // namespace

PriceListSheet::PriceListSheet(const PaneContext& context, ShownPlans plans, QWidget* parent)
    : Sheet(tr("Price list"), parent),
      m_context(context),
      m_plans(std::move(plans)),
      m_language(new LanguageBox(this)),
      m_brand(new QLineEdit(this)),
      m_preview(new HandOverPreview(this)),
      m_pageWords(new QLabel(this))
{
    m_pool.setMaxThreadCount(1);
    addFields();
    auto* review = new QWidget(this);
    auto* column = new QVBoxLayout(review);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_preview, 0, Qt::AlignTop | Qt::AlignHCenter);
    m_pageWords->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_pageWords);
    column->addStretch();
    setReview(review);
    connect(setPrimary(tr("&Save PDF…")), &QPushButton::clicked, this, &PriceListSheet::save);
    setReturnPressesPrimary(true);
    m_language->setFocus();
    rebuild();
}

void PriceListSheet::addFields()
{
    const auto& layouts = m_context.layouts;
    const auto chosen = QString::fromUtf8(layouts.load(listLanguageKey));
    m_language->setLanguage(chosen.isEmpty() ? usualCustomerLanguage(QLocale()) : chosen);
    const auto brand = layouts.load(listBrandKey);
    m_brand->setText(!brand.isNull() || !m_context.shopName ? QString::fromUtf8(brand)
                                                            : m_context.shopName());
    m_brand->setMaxLength(longestListBrand);
    addField(tr("Customers' &language"), m_language);
    addField(tr("&Brand line"), m_brand);
    addText(tr("What the catalogue shows now, grouped by country, with retail prices only. What "
               "you pay, your accounts and your vendors are not in the file."));
    m_words = addText({});
    connect(m_language, &QComboBox::currentIndexChanged, this, &PriceListSheet::rebuild);
    connect(m_brand, &QLineEdit::textChanged, this, &PriceListSheet::rebuild);
}

/// Beside the windows' thread. What is left behind here, nobody can print.
Result<PriceListSheet::Made> PriceListSheet::make(const ShownPlans& plans, PriceListFacts facts)
{
    Made made;
    for (const auto row : plans.rows) {
        const Offer& offer = plans.index->offer(row);
        const auto retail = plans.index->prices().retail(offer);
        if (!retail) {
            ++made.without;
            continue;
        }
        facts.plans.append({offer.countries, offer.dataKind, offer.data, offer.days,
                            offer.isDayPlan(), retail->price});
    }
    made.document = std::make_shared<const PriceListDocument>(std::move(facts));
    return made;
}

void PriceListSheet::rebuild()
{
    m_document.reset();
    primary()->setEnabled(false);
    if (m_plans.rows.size() > mostPlans) {
        m_words->setText(
            tr("The table shows %1 plans. Narrow the filter to at most %2.")
                .arg(locale().toString(m_plans.rows.size()), locale().toString(mostPlans)));
        return;
    }
    auto asOf = m_context.desk.catalogue().asOf();
    if (!asOf.isValid())
        asOf = m_context.desk.clock().now();
    PriceListFacts facts{
        m_language->language(), m_brand->text().simplified(), asOf.toLocalTime().date(), {}};
    m_making.cancel(); // only the newest is wanted
    m_pool.clear();
    m_making = inBackground(
        m_pool, [plans = m_plans, facts = std::move(facts)] { return make(plans, facts); });
    m_making.onDone([this](const Result<Made>& made) {
        if (made)
            showMade(*made);
    });
}

void PriceListSheet::showMade(const Made& made)
{
    m_document = made.document;
    const bool isAny = m_document->pages() > 0;
    primary()->setEnabled(isAny);
    m_preview->setPage(m_document->millimetres(),
                       isAny ? [document = m_document](
                                   QPainter& painter,
                                   const QRectF& target) { document->paint(painter, target, 0); }
                             : std::function<void(QPainter&, const QRectF&)>());
    m_pageWords->setText(tr("%n page(s)", nullptr, m_document->pages()));
    QStringList words;
    if (isAny)
        words.append(tr("%n line(s) with a price.", nullptr, m_document->lines()));
    if (made.without > 0)
        words.append(tr("Left out without a retail price: %n plan(s).", nullptr, made.without));
    m_words->setText(words.join(u'\n'));
}

void PriceListSheet::save()
{
    if (!m_document)
        return;
    m_context.layouts.save(listLanguageKey, m_language->language().toUtf8());
    m_context.layouts.save(listBrandKey, m_brand->text().simplified().toUtf8());
    const QString day = m_context.desk.clock().now().toLocalTime().toString(u"yyyy-MM-dd");
    auto* job = new HandOverFileJob(
        {tr("Save price list"), u"price-list-%1.pdf"_s.arg(day), tr("PDF (*.pdf)"),
         [document = m_document]() -> Result<QByteArray> { return document->pdf(); }},
        m_context.desk.activity(), parent() ? parent() : this);
    connect(job, &HandOverFileJob::saved, this, [this](const QString& path) {
        Q_EMIT said(tr("Price list saved to %1.").arg(forDisplay(QFileInfo(path).fileName(), 120)));
        accept();
    });
    connect(job, &HandOverFileJob::failed, this, &Sheet::setProblem);
    job->ask(this);
}

} // namespace simstock
