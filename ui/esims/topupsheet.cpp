// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/topupsheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/ordersheet.h"
#include "models/desk/shopbooks.h"
#include "models/desk/spendpin.h"
#include "models/desk/topupothers.h"
#include "models/desk/walletdesk.h"
#include "models/index/offertext.h"
#include "ui/orders/pinpanel.h"
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
constexpr int othersHeight = 96;
constexpr int maxTopUpDays = 365;

} // namespace

TopUpSheet::TopUpSheet(Desk& desk, const Esim& esim, QWidget* parent)
    : ActSheet(tr("Top up"), desk, esim, parent),
      m_plans(new QListWidget(this)),
      m_others(new QListWidget(this)),
      m_days(new QSpinBox(this)),
      m_pin(new PinPanel(desk.spendPin(), this)),
      m_review(new ReviewColumn(this))
{
    for (auto* list : {m_plans, m_others}) {
        list->setWordWrap(true);
        list->setSpacing(metrics::tight / 2);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_plans->setMinimumHeight(plansHeight);
    m_others->setFixedHeight(othersHeight);
    m_others->setSelectionMode(QAbstractItemView::NoSelection);
    m_days->setRange(1, maxTopUpDays);
    m_help =
        addField(tr("&Plans that fit this eSIM"), m_plans, tr("Reading them from the vendor…"));
    m_daysHelp = addField(tr("&Days"), m_days, tr("This plan is paid by the day."));
    addField(tr("Plans that do &not fit"), m_others);
    addWidget(m_pin);
    addReview();
    auto* button = setPrimary(tr("&Top up"));
    connect(m_plans, &QListWidget::currentRowChanged, this, &TopUpSheet::showReview);
    connect(m_plans, &QListWidget::currentRowChanged, this, &TopUpSheet::draftChanged);
    m_days->setObjectName(u"days"_s);
    keepDraft(desk.books().drafts, desk.clock(),
              {u"topup"_s, esim.key.account.text() + u'/' + esim.key.id.text()},
              tr("Top up · %1").arg(forDisplay(esim.planName, 80)));
    connect(m_days, &QSpinBox::valueChanged, this, &TopUpSheet::showReview);
    connect(m_pin, &PinPanel::typed, this, &TopUpSheet::showReview);
    connect(button, &QPushButton::clicked, this, &TopUpSheet::start);
    showOthers();
    showReview();
    m_loading = desk.esims().topUps(esim.key);
    m_loading.onDone([this](Result<QList<Offer>> offers) { loaded(std::move(offers)); });
    m_wallet = desk.wallets().read(esim.key.account);
    m_wallet.onDone([this](const Result<Wallet>&) { showReview(); });
}

void TopUpSheet::addReview()
{
    m_before = m_review->addLine(tr("Balance before"), {});
    m_after = m_review->addLine(tr("Balance after"), {}, ReviewColumn::Weight::Strong);
    m_review->addSeparator();
    m_newTotal = m_review->addLine(tr("Data afterwards"), {});
    m_review->addNote(tr("Sent once. If the line breaks, we look before anything is sent again."));
    setReview(m_review);
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
    showOthers();
    const auto wished =
        std::find_if(m_offers.cbegin(), m_offers.cend(),
                     [this](const Offer& offer) { return offer.code.text() == m_wished; });
    if (!m_offers.isEmpty())
        m_plans->setCurrentRow(
            wished == m_offers.cend() ? 0 : static_cast<int>(wished - m_offers.cbegin()));
    m_plans->setFocus();
}

/// Once the vendor has said what fits.
void TopUpSheet::showOthers()
{
    m_others->clear();
    const auto* esim = desk().esims().find(key());
    if (esim != nullptr && !m_loading.isActive() && !m_help->text().isEmpty()) {
        const auto index = desk().catalogue().index();
        QList<Offer> plans;
        for (qsizetype row = 0; row < index->size(); ++row) {
            const auto& offer = index->offer(static_cast<CatalogueIndex::Row>(row));
            if (offer.account == key().account)
                plans.append(offer);
        }
        const QLocale locale;
        for (const auto& other : otherTopUps(*esim, m_offers, plans)) {
            auto* item = new QListWidgetItem(
                forDisplay(other.offer.name, 80) + u'\n' + other.reason, m_others);
            item->setFlags(Qt::NoItemFlags);
        }
    }
    const bool shown = m_others->count() > 0;
    m_others->setVisible(shown);
    for (auto* label : findChildren<QLabel*>()) {
        if (label->buddy() == m_others)
            label->setVisible(shown);
    }
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

/// The first plan is chosen by nobody.
QString TopUpSheet::draft() const
{
    const auto* const offer = m_plans->currentRow() > 0 ? chosen() : nullptr;
    return offer ? offer->code.text() : m_offers.isEmpty() ? m_wished : QString();
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

QString TopUpSheet::obstacle() const
{
    const auto sum = total();
    if (!sum)
        return tr("Choose a plan first.");
    if (m_isStarting)
        return tr("The state of the eSIM is being read.");
    const auto wallet = desk().wallets().wallet(key().account);
    if (const auto why = ordersheet::fundsProblem(*sum, wallet); !why.isEmpty())
        return why;
    return m_pin->obstacle();
}

void TopUpSheet::showReview()
{
    const QLocale locale;
    const auto* offer = chosen();
    showDays(offer && offer->isDayPlan());
    const auto sum = total();
    const auto wallet = desk().wallets().wallet(key().account);
    const auto before = wallet ? std::optional(wallet->spendable()) : std::nullopt;
    m_review->setTotal(tr("You pay"), sum ? sum->currency().code() : QString(),
                       sum ? sum->figure(locale) : u"—"_s);
    m_before->setText(before ? before->figure(locale) : u"—"_s);
    const auto after =
        before && sum ? before->minus(*sum) : Result<Money>(failure(ErrorKind::NotFound));
    m_after->setText(after ? after->figure(locale) : u"—"_s);
    const auto* esim = desk().esims().find(key());
    const bool adds = esim && esim->total && offer && offer->data;
    m_newTotal->setText(
        adds ? DataSize(esim->total->bytes() + offer->data->bytes(), esim->total->base())
                   .display(locale)
             : u"—"_s);
    m_pin->setTotal(sum);
    for (auto* field : std::initializer_list<QWidget*>{m_plans, m_days, m_pin})
        field->setEnabled(!m_isStarting); // what was pressed is what is bought
    const auto why = obstacle();
    primary()->setText(sum ? tr("&Top up for %1").arg(sum->display(locale)) : tr("&Top up"));
    primary()->setEnabled(why.isEmpty());
    primary()->setToolTip(why);
    if (!sum || m_isStarting)
        return; // a problem with the plans stays
    setProblem(ordersheet::fundsProblem(*sum, wallet));
}

/// First the state, then the PIN, then the act.
void TopUpSheet::start()
{
    if (!obstacle().isEmpty())
        return;
    if (desk().esims().isStateFresh(key())) {
        prove();
        return;
    }
    m_isStarting = true;
    m_help->setText(tr("The state of the eSIM is older than a minute and is read again…"));
    showReview();
    m_reading = desk().esims().readState(key());
    m_reading.onDone([this](const Result<QList<Esim>>& read) {
        m_isStarting = false;
        const auto fit = desk().esims().fit(ActKind::TopUp, key());
        m_help->setText(tr("Only these fit; the vendor refuses all others."));
        showReview();
        if (!read)
            stopped(tr("The state of the eSIM could not be read, so nothing was sent. %1")
                        .arg(forDisplay(read.error().userText)));
        else if (!fit.possible)
            stopped(fit.reason);
        else
            prove();
    });
}

void TopUpSheet::prove()
{
    const auto* offer = chosen();
    if (offer == nullptr)
        return;
    m_isStarting = true;
    m_pin->prove(token(), [this, plan = *offer, days = m_days->value()](const QString& problem) {
        m_isStarting = false;
        if (!problem.isEmpty()) {
            stopped(problem);
            return;
        }
        finishWith(desk().esims().topUp(token(), key(), plan, days),
                   tr("Topping up. The result appears in Orders."));
    });
}

void TopUpSheet::stopped(const QString& problem)
{
    showReview();
    setProblem(problem);
}

} // namespace simstock
