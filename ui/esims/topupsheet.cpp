// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/topupsheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/walletdesk.h"
#include "models/index/offertext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/reviewcolumn.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int plansHeight = 180;
constexpr int maxDays = 365;

} // namespace

TopUpSheet::TopUpSheet(Desk& desk, const Esim& esim, QWidget* parent)
    : ActSheet(tr("Top up"), desk, esim, parent),
      m_plans(new QListWidget(this)),
      m_days(new QSpinBox(this)),
      m_review(new ReviewColumn(this))
{
    m_plans->setMinimumHeight(plansHeight);
    m_plans->setWordWrap(true);
    m_plans->setSpacing(metrics::tight / 2);
    m_plans->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_days->setRange(1, maxDays);
    m_help =
        addField(tr("&Plans that fit this eSIM"), m_plans, tr("Reading them from the vendor…"));
    m_daysHelp = addField(tr("&Days"), m_days, tr("This plan is paid by the day."));
    m_before = m_review->addLine(tr("Balance before"), {});
    m_after = m_review->addLine(tr("Balance after"), {}, ReviewColumn::Weight::Strong);
    m_review->addSeparator();
    m_newTotal = m_review->addLine(tr("Data afterwards"), {});
    m_review->addNote(tr("Sent once. If the line breaks, we look before anything is sent again."));
    setReview(m_review);
    auto* button = setPrimary(tr("Top up"));
    connect(m_plans, &QListWidget::currentRowChanged, this, &TopUpSheet::showReview);
    connect(m_days, &QSpinBox::valueChanged, this, &TopUpSheet::showReview);
    connect(button, &QPushButton::clicked, this, [this] {
        if (const auto* offer = chosen())
            finishWith(this->desk().esims().topUp(token(), key(), *offer, m_days->value()),
                       tr("Topping up. The result appears in Orders."));
    });
    showReview();
    m_loading = desk.esims().topUps(esim.key);
    m_loading.onDone([this](Result<QList<Offer>> offers) { loaded(std::move(offers)); });
}

void TopUpSheet::loaded(Result<QList<Offer>> offers)
{
    if (!offers) {
        m_help->setText({});
        setProblem(offers.error().userText);
        return;
    }
    m_offers = std::move(*offers);
    const QLocale locale;
    for (const auto& offer : m_offers)
        m_plans->addItem(tr("%1 · %2", "plan and cost")
                             .arg(planText(offer, offer.days, locale), offer.cost.display(locale)) +
                         u'\n' + forDisplay(offer.name, 80));
    m_help->setText(m_offers.isEmpty() ? tr("The vendor has no plan that fits this eSIM now.")
                                       : tr("Only these fit; the vendor refuses all others."));
    if (!m_offers.isEmpty())
        m_plans->setCurrentRow(0);
    m_plans->setFocus();
}

void TopUpSheet::showDays(bool shown)
{
    m_days->setVisible(shown);
    m_daysHelp->setVisible(shown);
    for (auto* label : findChildren<QLabel*>()) {
        if (label->buddy() == m_days)
            label->setVisible(shown);
    }
}

const Offer* TopUpSheet::chosen() const
{
    const int row = m_plans->currentRow();
    return row < 0 || row >= m_offers.size() ? nullptr : &m_offers[row];
}

std::optional<Money> TopUpSheet::total() const
{
    const auto* offer = chosen();
    const auto sum =
        offer ? offer->total(1, m_days->value()) : Result<Money>(failure(ErrorKind::NotFound));
    return sum ? std::optional(*sum) : std::nullopt;
}

void TopUpSheet::showReview()
{
    const QLocale locale;
    const auto* offer = chosen();
    showDays(offer && offer->isDayPlan());
    const auto sum = total();
    const auto wallet = desk().wallets().wallet(key().account);
    m_review->setTotal(tr("You pay"), sum ? sum->currency().code() : QString(),
                       sum ? sum->figure(locale) : u"—"_s);
    m_before->setText(wallet ? wallet->balance.figure(locale) : u"—"_s);
    const auto after =
        wallet && sum ? wallet->balance.minus(*sum) : Result<Money>(failure(ErrorKind::NotFound));
    m_after->setText(after ? after->figure(locale) : u"—"_s);
    const auto* esim = desk().esims().find(key());
    const bool adds = esim && esim->total && offer && offer->data;
    m_newTotal->setText(
        adds ? DataSize(esim->total->bytes() + offer->data->bytes(), esim->total->base())
                   .display(locale)
             : u"—"_s);
    primary()->setText(sum ? tr("Top up for %1").arg(sum->display(locale)) : tr("Top up"));
    primary()->setEnabled(sum.has_value());
    const bool tooLittle = after && after->isNegative();
    setProblem(tooLittle ? tr("The balance is too low for this plan.") : QString());
}

} // namespace simstock
