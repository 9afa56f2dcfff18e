// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/offerdetails.h"

#include "models/core/untrustedtext.h"
#include "models/domain/countries.h"
#include "models/index/offertext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/reviewcolumn.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <memory>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QListWidget* makeList(const QString& name, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    return list;
}

} // namespace

OfferDetails::OfferDetails(QAction& order, LayoutStore& store, QWidget* parent)
    : QWidget(parent),
      m_dock(new DetailDock(this)),
      m_plan(new QVBoxLayout),
      m_countries(makeList(tr("Countries of the plan"), this)),
      m_networks(makeList(tr("Networks of the plan"), this))
{
    auto* plan = new QWidget(this);
    plan->setLayout(m_plan);
    m_plan->setContentsMargins(metrics::around, metrics::between, metrics::around, metrics::around);
    m_plan->setSpacing(metrics::between);
    m_plan->addWidget(new ReviewColumn(plan)); // replaced by showPlan()
    auto* button = new ActionButton(order, ButtonRole::Secondary, plan);
    button->setAccessibleName(tr("Order this plan"));
    m_plan->addWidget(button, 0, Qt::AlignLeft);
    m_plan->addStretch();
    m_dock->addPage(u"plan"_s, tr("Plan"), plan);
    m_dock->addPage(u"coverage"_s, tr("Coverage"), m_countries);
    m_dock->addPage(u"networks"_s, tr("Networks"), m_networks);
    m_dock->rememberTab(store, u"catalogue/detailTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_dock);
    connect(m_dock, &DetailDock::closeRequested, this, &OfferDetails::closeRequested);
}

void OfferDetails::setOffer(const Offer& offer, const QString& account, const PriceList& prices)
{
    const auto retail = prices.retail(offer);
    const bool isLow = prices.isUnderFloor(offer);
    if (m_shown == offer && m_shownRetail == retail && m_shownLow == isLow)
        return;
    m_shown = offer;
    m_shownRetail = retail;
    m_shownLow = isLow;
    m_dock->setSubject(forDisplay(offer.name, 200), placeText(offer, locale()) + u" · "_s +
                                                        planText(offer, offer.days, locale()));
    showPlan(offer, account, prices);
    showCoverage(offer);
    showNetworks(offer);
}

void OfferDetails::showPlan(const Offer& offer, const QString& account, const PriceList& prices)
{
    const std::unique_ptr<QLayoutItem> old(m_plan->takeAt(0));
    delete old->widget();
    auto* facts = new ReviewColumn(m_plan->parentWidget());
    m_plan->insertWidget(0, facts);
    facts->setTotal(offer.isDayPlan() ? tr("Cost per day") : tr("Cost"),
                    offer.cost.currency().code(), offer.cost.figure(locale()));
    using Weight = ReviewColumn::Weight;
    const auto line = [facts](const QString& what, const QString& value,
                              Weight weight = Weight::Regular) {
        if (!value.isEmpty())
            facts->addLine(what, value, weight);
    };
    const auto money = [this](const std::optional<Money>& amount) {
        return amount ? amount->figure(locale()) : QString();
    };
    line(tr("Cost per GB"), money(offer.costPerGigabyte()));
    if (!offer.isDayPlan())
        line(tr("Cost per day"), money(offer.costPerDay()));
    if (m_shownRetail) {
        line(offer.isDayPlan() ? tr("Retail per day") : tr("Retail"),
             m_shownRetail->price.figure(locale()), Weight::Strong);
        line(tr("Margin"),
             m_shownLow ? tr("%1, under the floor").arg(marginText(prices.margin(offer), locale()))
                        : marginText(prices.margin(offer), locale()),
             m_shownLow ? Weight::Bad : Weight::Good);
        line(tr("Price from"), priceSourceText(m_shownRetail->source), Weight::Muted);
    }
    facts->addSeparator();
    line(tr("Account"), account);
    line(tr("Data"), dataText(offer, locale()) + u", "_s + dataKindText(offer.dataKind));
    line(tr("Days"), offer.isDayPlan() ? tr("chosen in the order") : locale().toString(offer.days));
    line(tr("Starts"), startText(offer.startRule));
    if (offer.installWithinDays > 0)
        line(tr("Install within"), tr("%n day(s)", nullptr, offer.installWithinDays));
    line(tr("Top-up"), topUpText(offer.topUp));
    line(tr("SMS"), smsText(offer.sms));
    line(tr("Speed"), forDisplay(offer.speed, 40));
    line(tr("IP exit"), forDisplay(offer.ipExit, 40));
    line(tr("Code"), forDisplay(offer.code.text(), 40), Weight::Muted);
    if (!offer.fairUse.isEmpty())
        facts->addNote(forDisplay(offer.fairUse));
    if (!offer.description.isEmpty() && offer.description != offer.name)
        facts->addNote(forDisplay(offer.description));
}

void OfferDetails::showCoverage(const Offer& offer)
{
    QStringList names;
    for (const QString& code : offer.countries)
        names.append(countryName(code, locale()));
    names.sort(Qt::CaseInsensitive);
    m_countries->clear();
    m_countries->addItems(names);
    if (names.isEmpty())
        m_countries->addItem(tr("The vendor does not say where it works."));
}

void OfferDetails::showNetworks(const Offer& offer)
{
    m_networks->clear();
    const bool many = offer.countries.size() > 1;
    for (const Network& network : offer.networks) {
        QStringList words;
        if (many)
            words.append(countryName(network.country, locale()));
        words.append(forDisplay(network.operatorName, 60));
        words.append(forDisplay(network.generation, 20));
        words.removeAll(QString());
        m_networks->addItem(words.join(u" · "_s));
    }
    if (offer.networks.isEmpty())
        m_networks->addItem(tr("The vendor does not name the networks."));
}

} // namespace simstock
