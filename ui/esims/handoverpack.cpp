// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/handoverpack.h"

#include "models/core/untrustedtext.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/domain/countries.h"
#include "models/domain/iccid.h"
#include "ui/customer/customertexts.h"
#include "ui/customer/customerwords.h"

namespace simstock {

using namespace Qt::StringLiterals;

HandOverPack::HandOverPack(Desk& desk, const QList<EsimKey>& keys, QObject* parent)
    : QObject(parent), m_desk(desk), m_wanted(keys.mid(0, most))
{
    if (keys.size() > most)
        m_leftOut.append(tr("At most %n eSIM(s) at once: the others are left out.", nullptr,
                            static_cast<int>(most)));
}

void HandOverPack::gather()
{
    next();
}

void HandOverPack::next()
{
    while (!isGathered()) {
        const auto key = m_wanted[m_next];
        const Esim* esim = m_desk.esims().find(key);
        if (!esim || !esim->hasCode || esim->state == EsimState::Ended ||
            esim->state == EsimState::Expired) {
            leaveOut(key, !esim || !esim->hasCode ? tr("no code is stored")
                                                  : tr("its code cannot be installed any more"));
            ++m_next;
            continue;
        }
        m_secrets = m_desk.esims().secrets(key);
        m_secrets.onDone([this, key](const Result<EsimSecrets>& secrets) {
            const Esim* found = m_desk.esims().find(key);
            if (!secrets)
                leaveOut(key, secrets.error().userText);
            else if (found)
                take(*found, *secrets);
            ++m_next;
            next();
        });
        return;
    }
    Q_EMIT gathered();
}

void HandOverPack::leaveOut(const EsimKey& key, const QString& why)
{
    const Esim* esim = m_desk.esims().find(key);
    const auto name = !esim                          ? key.id.text()
                      : esim->customerName.isEmpty() ? u"…"_s + last6(esim->iccid)
                                                     : esim->customerName;
    m_leftOut.append(tr("%1 is left out: %2.").arg(forDisplay(name, 60), forDisplay(why, 160)));
}

void HandOverPack::take(const Esim& esim, const EsimSecrets& secrets)
{
    const auto code = ActivationCode::parse(QString::fromUtf8(secrets.activationCode.reveal()));
    if (!code) {
        leaveOut(esim.key, code.error().userText);
        return;
    }
    CustomerHandOver customer{.language = {}, .code = *code};
    customer.customer = esim.customerName;
    customer.iccid = esim.iccid.text();
    customer.confirmationCode = secrets.confirmationCode.isEmpty()
                                    ? code->possibleConfirmationCode()
                                    : QString::fromUtf8(secrets.confirmationCode.reveal());
    const auto offer = m_desk.catalogue().find(esim.key.account, esim.offer);
    customer.startsAtInstall = offer && offer->startRule == StartRule::OnInstall;
    m_keys.append(esim.key);
    m_taken.append({esim, customer});
}

QList<CustomerHandOver> HandOverPack::customers(const QString& language, const QString& brand) const
{
    const CustomerWords words(language);
    QList<CustomerHandOver> all;
    for (auto [esim, customer] : m_taken) {
        const auto offer = m_desk.catalogue().find(esim.key.account, esim.offer);
        customer.language = words.language();
        customer.brand = brand;
        const bool isCountry = esim.coverage.size() == 2 &&
                               countryName(esim.coverage, words.locale()) != esim.coverage;
        customer.plan =
            isCountry ? customerPlan(words, esim, offer) : forDisplay(esim.planName, 120);
        all.append(customer);
    }
    return all;
}

} // namespace simstock
