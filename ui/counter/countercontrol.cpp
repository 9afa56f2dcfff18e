// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/countercontrol.h"

#include "models/core/untrustedtext.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/domain/countries.h"
#include "ui/counter/counterwindow.h"

namespace simstock {

using namespace Qt::StringLiterals;

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
