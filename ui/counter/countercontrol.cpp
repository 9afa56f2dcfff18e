// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/countercontrol.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/pricebook.h"
#include "models/domain/countries.h"
#include "models/index/offertext.h"
#include "ui/counter/counterwindow.h"

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNetworks = 4;
constexpr int mostCountries = 8;

/// Without the words of the trade.
QString dataWords(const Offer& offer, const QLocale& locale)
{
    if (!offer.data || offer.dataKind == DataKind::Unlimited ||
        offer.dataKind == DataKind::DailyUnlimited)
        return CounterControl::tr("Unlimited data");
    const auto amount = offer.data->display(locale);
    if (offer.dataKind == DataKind::Total)
        return amount;
    return offer.dataKind == DataKind::DailyThrottled
               ? CounterControl::tr("%1 a day, then slower").arg(amount)
               : CounterControl::tr("%1 a day").arg(amount);
}

} // namespace

CounterControl::CounterControl(Desk& desk, CounterWindow& window, QObject* parent)
    : QObject(parent), m_desk(desk), m_window(window)
{
    connect(&m_desk.esims(), &EsimDesk::changed, this, &CounterControl::follow);
    connect(&m_window, &CounterWindow::cleared, this, [this] {
        m_shown = {};
        m_secrets.cancel();
    });
}

CounterView CounterControl::viewOf(const Esim& esim) const
{
    const QLocale locale;
    QStringList words;
    if (!esim.coverage.isEmpty())
        words.append(countryName(esim.coverage, locale));
    words.append(esim.total ? esim.total->display(locale) : tr("Unlimited"));
    if (esim.days > 0)
        words.append(esim.days == 1 ? tr("1 day") : tr("%1 days").arg(locale.toString(esim.days)));
    CounterView view;
    view.plan = forDisplay(words.join(u" · "_s), 120);
    const auto offer = m_desk.catalogue().find(esim.key.account, esim.offer);
    view.startsAtInstall = offer && offer->startRule == StartRule::OnInstall;
    switch (esim.state) {
    case EsimState::BeingPrepared:
        view.stage = CounterView::Stage::Preparing;
        break;
    case EsimState::OnAPhone:
    case EsimState::Paused:
    case EsimState::UsedUp:
        view.stage = CounterView::Stage::Downloaded;
        break;
    case EsimState::ConnectedNotUsed:
    case EsimState::InUse:
        view.stage = CounterView::Stage::Connected;
        break;
    case EsimState::Expired:
    case EsimState::Ended:
        break; // nothing that a customer could do with it
    case EsimState::ReadyToInstall:
    case EsimState::Unknown:
        view.stage = CounterView::Stage::Code;
    }
    return view;
}

QString CounterControl::harmless(const Offer& offer, const QString& words) const
{
    QStringList names{m_desk.accounts().label(offer.account)};
    if (const auto* account = m_desk.accounts().find(offer.account)) {
        names.append(account->vendor.text());
        if (const auto* vendor = m_desk.accounts().directory().find(account->vendor))
            names.append(vendor->name);
    }
    const auto plain = forDisplay(words, 40);
    const auto letters = [](const QString& text) {
        QString only;
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                only += c.toCaseFolded();
        }
        return only;
    };
    const auto said = letters(plain);
    const bool tells = std::any_of(names.cbegin(), names.cend(), [&](const QString& name) {
        const auto sought = letters(name);
        return !sought.isEmpty() && said.contains(sought);
    });
    return tells ? QString() : plain;
}

QString CounterControl::networkWords(const Offer& offer) const
{
    QStringList names;
    for (const auto& network : offer.networks) {
        const auto name = harmless(offer, network.operatorName);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    const auto generation = harmless(offer, networkText(offer));
    const auto more = static_cast<int>(names.size()) - mostNetworks;
    // Of a region nobody wants to read the operators of thirty countries.
    if (names.isEmpty() || offer.countries.size() > 1)
        return generation.isEmpty() ? QString() : tr("Speed: up to %1").arg(generation);
    const auto listed = m_window.locale().createSeparatedList(names.mid(0, mostNetworks));
    const auto words = more > 0 ? tr("Networks: %1 and %n more", nullptr, more).arg(listed)
                                : tr("Networks: %1").arg(listed);
    return generation.isEmpty() ? words : tr("%1 (up to %2)").arg(words, generation);
}

CounterView CounterControl::viewOf(const Offer& offer) const
{
    const auto locale = m_window.locale();
    CounterView view;
    view.stage = CounterView::Stage::Offer;
    const auto countries = static_cast<int>(offer.countries.size());
    const auto code = countries == 1 ? offer.countries.constFirst() : QString();
    const auto name = countryName(code, locale);
    // A name of ours is never the vendor's, whatever an account may be called.
    view.place = name != code ? name : harmless(offer, countries == 1 ? code : offer.region);
    if (view.place.isEmpty())
        view.place =
            countries == 0 ? tr("Data for your trip") : tr("%n country(ies)", nullptr, countries);
    if (countries > 1)
        view.coverage = coverageText(offer, locale, mostCountries);
    view.data = dataWords(offer, locale);
    if (offer.isDayPlan())
        view.days = tr("you choose the days");
    else if (offer.days > 0)
        view.days = offer.days == 1 ? tr("1 day") : tr("%1 days").arg(locale.toString(offer.days));
    view.networks = networkWords(offer);
    view.startsAtInstall = offer.startRule == StartRule::OnInstall;
    if (const auto retail = m_desk.priceBook().retail(offer))
        view.price = offer.isDayPlan() ? tr("%1 a day").arg(retail->display(locale))
                                       : retail->display(locale);
    return view;
}

void CounterControl::presentOffer(const PlanKey& plan)
{
    m_window.clear(); // whatever comes next, no customer's code stays in sight
    const auto offer = m_desk.catalogue().find(plan.account, plan.code);
    if (!offer) {
        Q_EMIT failed(tr("This plan is no longer in the catalogue, so the counter shows nothing."));
        return;
    }
    const auto view = viewOf(*offer);
    m_window.show(view);
    Q_EMIT told(view.price.isEmpty()
                    ? tr("The customer sees %1 without a price: this plan has no retail price.")
                          .arg(view.place)
                    : tr("The customer sees %1 for %2.").arg(view.place, view.price));
}

void CounterControl::presentCode(const ActivationCode& code)
{
    m_secrets.cancel();
    m_window.clear();
    CounterView view;
    view.stage = CounterView::Stage::Code;
    view.code = code;
    view.confirmationCode = forDisplay(code.possibleConfirmationCode(), 40);
    m_window.show(view);
}

void CounterControl::present(const EsimKey& key)
{
    // Whatever comes next, no other customer's code stays in sight.
    m_secrets.cancel();
    if (key != m_shown)
        m_window.clear();
    const auto* esim = m_desk.esims().find(key);
    auto view = esim ? viewOf(*esim) : CounterView();
    if (view.stage == CounterView::Stage::Idle) {
        m_window.clear();
        Q_EMIT failed(tr("This eSIM can no longer be installed, so the counter shows nothing."));
        return;
    }
    if (view.stage != CounterView::Stage::Code) {
        m_window.show(view);
        m_shown = key;
        return;
    }
    m_secrets = m_desk.esims().secrets(key);
    m_secrets.onDone([this, key, view](Result<EsimSecrets> secrets) mutable {
        const auto code =
            secrets ? ActivationCode::parse(QString::fromUtf8(secrets->activationCode.reveal()))
                    : Result<ActivationCode>(tl::unexpected(secrets.error()));
        if (!code) {
            m_window.clear();
            Q_EMIT failed(code.error().userText);
            return;
        }
        view.code = *code;
        const QString confirmation = QString::fromUtf8(secrets->confirmationCode.reveal());
        view.confirmationCode = forDisplay(
            confirmation.isEmpty() ? code->possibleConfirmationCode() : confirmation, 40);
        m_window.show(view);
        m_shown = key;
    });
}

void CounterControl::follow(const QList<EsimKey>& keys)
{
    const auto* esim = keys.contains(m_shown) ? m_desk.esims().find(m_shown) : nullptr;
    if (!esim)
        return;
    const auto view = viewOf(*esim);
    if (view.stage != m_window.view().stage)
        present(m_shown);
}

Availability counterAvailability(const Esim& esim)
{
    switch (esim.state) {
    case EsimState::Expired:
        return Availability::no(CounterControl::tr("It has expired and cannot be installed."));
    case EsimState::Ended:
        return Availability::no(CounterControl::tr("It was cancelled or revoked."));
    case EsimState::ReadyToInstall:
    case EsimState::Unknown:
        return esim.hasCode ? Availability::yes()
                            : Availability::no(CounterControl::tr(
                                  "No activation code is stored for this eSIM."));
    default:
        return Availability::yes();
    }
}

} // namespace simstock
