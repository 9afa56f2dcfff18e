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
        words.append(tr("%n day(s)", nullptr, esim.days));
    CounterView view;
    view.plan = forDisplay(words.join(u" · "_s), 120);
    const auto offer = m_desk.catalogue().find(esim.key.account, esim.offer);
    view.startsAtInstall = offer && offer->startRule == StartRule::OnInstall;
    switch (esim.state) {
    case EsimState::BeingPrepared:
        view.stage = CounterView::Stage::Preparing;
        break;
    case EsimState::OnAPhone:
        view.stage = CounterView::Stage::Downloaded;
        break;
    case EsimState::ConnectedNotUsed:
    case EsimState::InUse:
        view.stage = CounterView::Stage::Connected;
        break;
    default:
        view.stage = CounterView::Stage::Code;
    }
    return view;
}

void CounterControl::present(const EsimKey& key)
{
    const auto* esim = m_desk.esims().find(key);
    if (!esim)
        return;
    auto view = viewOf(*esim);
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
            Q_EMIT failed(code.error().userText);
            return;
        }
        view.code = *code;
        view.confirmationCode =
            forDisplay(QString::fromUtf8(secrets->confirmationCode.reveal()), 40);
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

} // namespace simstock
