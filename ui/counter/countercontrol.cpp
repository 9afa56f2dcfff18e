// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/countercontrol.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/pricebook.h"
#include "models/desk/shopbooks.h"
#include "models/domain/countries.h"
#include "models/domain/ownstock.h"
#include "models/index/offertext.h"
#include "ui/counter/counterwindow.h"
#include "ui/customer/customertexts.h"

#include <QCollator>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNetworks = 4;
constexpr int mostCountries = 8;

/// With the language's own comma.
QString listed(const CustomerWords& words, const QStringList& names)
{
    QString list;
    for (const auto& name : names)
        list = list.isEmpty()
                   ? name
                   : words.text(QT_TRANSLATE_NOOP("simstock::Customer", "%1, %2")).arg(list, name);
    return list;
}

} // namespace

CounterControl::CounterControl(Desk& desk, CounterWindow& window, QObject* parent)
    : QObject(parent), m_desk(desk), m_window(window), m_watch(desk, window)
{
    connect(&m_desk.esims(), &EsimDesk::changed, this, &CounterControl::follow);
    connect(&m_desk.intents(), &IntentBook::recordAdded, this, &CounterControl::followOrder);
    connect(&m_desk.intents(), &IntentBook::recordChanged, this, &CounterControl::followOrder);
    connect(&m_window, &CounterWindow::cleared, this, &CounterControl::forget);
    connect(&m_window, &CounterWindow::languageChanged, this, &CounterControl::retell);
}

void CounterControl::forget()
{
    m_shown = {};
    m_plan = {};
    m_order = {};
    m_noted.clear();
    m_followed = CounterView::Stage::Idle;
    m_secrets.cancel();
    m_watch.stop();
}

CounterView CounterControl::viewOf(const Esim& esim) const
{
    CounterView view;
    const auto offer = m_desk.catalogue().find(esim.key.account, esim.offer);
    view.plan = esim.key.account == ownStockAccount() // what it holds stands in no other words
                    ? forDisplay(esim.planName, 120)
                    : customerPlan(m_window.words(), esim, offer);
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
    const auto& words = m_window.words();
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
        return generation.isEmpty()
                   ? QString()
                   : words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Speed: up to %1"))
                         .arg(generation);
    const auto first = names.mid(0, mostNetworks);
    const auto some = more > 0 ? listed(words, first) : words.locale().createSeparatedList(first);
    const auto operators =
        more > 0
            ? words
                  .text(QT_TRANSLATE_N_NOOP("simstock::Customer", "Networks: %1 and %n more"), more)
                  .arg(some)
            : words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Networks: %1")).arg(some);
    return generation.isEmpty()
               ? operators
               : words.text(QT_TRANSLATE_NOOP("simstock::Customer", "%1 (up to %2)"))
                     .arg(operators, generation);
}

QString CounterControl::coverageWords(const Offer& offer) const
{
    const auto& words = m_window.words();
    QStringList names;
    for (const auto& code : offer.countries)
        names.append(countryName(code, words.locale()));
    QCollator collator(words.locale());
    std::sort(names.begin(), names.end(), collator);
    const auto more = static_cast<int>(names.size()) - mostCountries;
    if (more > 0)
        return words
            .text(QT_TRANSLATE_N_NOOP("simstock::Customer", "Works in: %1 and %n more"), more)
            .arg(listed(words, names.mid(0, mostCountries)));
    return words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Works in: %1"))
        .arg(words.locale().createSeparatedList(names));
}

CounterView CounterControl::viewOf(const Offer& offer) const
{
    const auto& words = m_window.words();
    const auto& locale = words.locale();
    CounterView view;
    view.stage = CounterView::Stage::Offer;
    const auto countries = static_cast<int>(offer.countries.size());
    const auto code = countries == 1 ? offer.countries.constFirst() : QString();
    const auto name = countryName(code, locale);
    // A name of ours is never the vendor's, whatever an account may be called.
    view.place = name != code ? name : harmless(offer, countries == 1 ? code : offer.region);
    if (view.place.isEmpty())
        view.place = countries == 0
                         ? words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Data for your trip"))
                         : words.text(QT_TRANSLATE_N_NOOP("simstock::Customer", "%n country(ies)"),
                                      countries);
    if (countries > 1)
        view.coverage = coverageWords(offer);
    view.data = customerData(words, offer);
    if (offer.isDayPlan())
        view.days = words.text(QT_TRANSLATE_NOOP("simstock::Customer", "you choose the days"));
    else if (offer.days > 0)
        view.days = daysText(words, offer.days);
    view.networks = networkWords(offer);
    view.startsAtInstall = offer.startRule == StartRule::OnInstall;
    if (const auto retail = m_desk.priceBook().retail(offer))
        view.price = offer.isDayPlan()
                         ? words.text(QT_TRANSLATE_NOOP("simstock::Customer", "%1 a day"))
                               .arg(retail->display(locale))
                         : retail->display(locale);
    return view;
}

void CounterControl::presentOffer(const PlanKey& plan)
{
    m_secrets.cancel();
    m_window.turnPage(); // whatever comes next, no customer's code stays in sight
    m_plan = plan;
    m_order = {};
    const auto offer = m_desk.catalogue().find(plan.account, plan.code);
    if (!offer) {
        Q_EMIT failed(tr("This plan is no longer in the catalogue, so the counter shows nothing."));
        return;
    }
    if (hasEsim() && planOfShown() != plan)
        m_shown = {};
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
    if (key != m_shown) {
        m_window.turnPage();
        if (m_order.isEmpty()) // who just bought what he was offered chose at the display
            speakTo(key);
    }
    const auto* esim = m_desk.esims().find(key);
    auto view = esim ? viewOf(*esim) : CounterView();
    if (view.stage == CounterView::Stage::Idle) {
        m_window.clear();
        Q_EMIT failed(tr("This eSIM can no longer be installed, so the counter shows nothing."));
        return;
    }
    m_followed = view.stage;
    m_shown = key;
    m_order = {};
    m_watch.watch(key);
    if (view.stage != CounterView::Stage::Code) {
        m_window.show(view);
        return;
    }
    m_secrets = m_desk.esims().secrets(key);
    m_secrets.onDone([this, key](const Result<EsimSecrets>& secrets) {
        const auto code =
            secrets ? ActivationCode::parse(QString::fromUtf8(secrets->activationCode.reveal()))
                    : Result<ActivationCode>(tl::unexpected(secrets.error()));
        const auto* current = m_desk.esims().find(key);
        if (!code || !current) {
            m_window.clear();
            Q_EMIT failed(code ? tr("This eSIM is gone, so the counter shows nothing.")
                               : code.error().userText);
            return;
        }
        auto page = viewOf(*current);
        page.code = *code;
        const QString confirmation = QString::fromUtf8(secrets->confirmationCode.reveal());
        page.confirmationCode = forDisplay(
            confirmation.isEmpty() ? code->possibleConfirmationCode() : confirmation, 40);
        m_window.show(page);
    });
}

void CounterControl::speakTo(const EsimKey& key)
{
    const auto language = m_desk.books().customers.languageOf(key);
    const bool isNoted = isCustomerLanguage(language);
    if (isNoted)
        m_window.setLanguage(language);
    else if (!m_noted.isEmpty() && m_window.words().language() == m_noted)
        m_window.clear(); // it was the last customer's own
    m_noted = isNoted ? language : QString();
}

void CounterControl::retell()
{
    const auto& old = m_window.view();
    if (old.stage == CounterView::Stage::Idle)
        return; // it is being cleared, and its language with it
    if (old.stage == CounterView::Stage::Offer) {
        if (const auto offer = m_desk.catalogue().find(m_plan.account, m_plan.code))
            m_window.show(viewOf(*offer));
        return;
    }
    if (const auto* order = m_order.isEmpty() ? nullptr : m_desk.intents().find(m_order)) {
        tellOrder(*order);
        return;
    }
    const auto* esim = hasEsim() ? m_desk.esims().find(m_shown) : nullptr;
    if (!esim)
        return;
    auto view = viewOf(*esim);
    view.stage = old.stage;
    view.code = old.code;
    view.confirmationCode = old.confirmationCode;
    m_window.show(view);
}

PlanKey CounterControl::planOfShown() const
{
    const auto* esim = hasEsim() ? m_desk.esims().find(m_shown) : nullptr;
    return esim ? PlanKey{esim->key.account, esim->offer} : PlanKey();
}

bool CounterControl::hasNext() const
{
    const auto stage = m_window.view().stage;
    return stage == CounterView::Stage::Offer ? hasEsim() : stage != CounterView::Stage::Idle;
}

bool CounterControl::hasBack() const
{
    const auto stage = m_window.view().stage;
    if (!hasEsim() || stage == CounterView::Stage::Idle || stage == CounterView::Stage::Offer)
        return false;
    const auto plan = planOfShown();
    return stage == CounterView::Stage::Thanks ||
           m_desk.catalogue().find(plan.account, plan.code).has_value();
}

void CounterControl::next()
{
    if (!hasNext())
        return;
    if (m_window.view().stage == CounterView::Stage::Offer) {
        present(m_shown);
    } else if (m_window.view().stage == CounterView::Stage::Thanks) {
        m_window.clear();
    } else {
        m_secrets.cancel();
        m_order = {}; // he goes; the code waits for the agent
        CounterView thanks;
        thanks.stage = CounterView::Stage::Thanks;
        m_window.show(thanks);
    }
}

void CounterControl::back()
{
    if (!hasBack())
        return;
    if (m_window.view().stage == CounterView::Stage::Thanks)
        present(m_shown);
    else
        presentOffer(planOfShown());
}

void CounterControl::tellOrder(const IntentRecord& record)
{
    const auto offer = m_desk.catalogue().find(record.intent.account, record.intent.offer);
    CounterView view;
    view.stage = CounterView::Stage::Preparing;
    if (offer && offer->countries.size() == 1)
        view.plan = customerPlan(m_window.words(), *offer, record.intent.days);
    m_window.show(view);
}

void CounterControl::followOrder(const IntentId& id)
{
    const auto* record = m_desk.intents().find(id);
    if (!record || record->intent.act.kind != ActKind::Order || record->intent.quantity != 1 ||
        record->intent.sheetToken.startsWith(u"batch/"_s))
        return;
    const auto word = wordOf(record->state());
    const bool isOffered = m_window.view().stage == CounterView::Stage::Offer && !hasEsim() &&
                           m_plan == PlanKey{record->intent.account, record->intent.offer};
    if (m_order.isEmpty() && isOffered && word == OrderWord::Sending)
        m_order = id;
    if (m_order != id)
        return;
    if (word == OrderWord::Refused || word == OrderWord::NotSent || word == OrderWord::Cancelled) {
        presentOffer(PlanKey(m_plan)); // a copy: what is offered is set anew
        return;
    }
    for (const auto& order : record->orders) {
        const auto keys = m_desk.esims().ofOrder(record->intent.account, order);
        if (!keys.isEmpty()) {
            present(keys.constFirst());
            return;
        }
    }
    if (m_window.view().stage != CounterView::Stage::Preparing)
        tellOrder(*record);
}

void CounterControl::follow(const QList<EsimKey>& keys)
{
    if (!m_order.isEmpty())
        followOrder(IntentId(m_order));
    const auto* esim = keys.contains(m_shown) ? m_desk.esims().find(m_shown) : nullptr;
    const bool isElsewhere = m_window.view().stage == CounterView::Stage::Offer;
    if (esim && !isElsewhere && viewOf(*esim).stage != m_followed)
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
