// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/esimaccess.h"

#include "providers/esimaccess/balance.h"
#include "providers/esimaccess/catalogue.h"
#include "providers/esimaccess/inventory.h"
#include "providers/esimaccess/lifecycle.h"
#include "providers/esimaccess/locations.h"
#include "providers/esimaccess/messages.h"
#include "providers/esimaccess/ordering.h"
#include "providers/esimaccess/topup.h"
#include "providers/esimaccess/usage.h"
#include "providers/esimaccess/webhooks.h"
#include "providers/esimaccess/words.h"
#include "providers/http/actsover.h"

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

constexpr QLatin1StringView accessCodeName("accessCode");
constexpr QLatin1StringView secretKeyName("secretKey");

} // namespace

struct EsimAccess::Parts {
    explicit Parts(const std::shared_ptr<Session>& line)
        : session(line),
          acts(line),
          catalogue(line),
          ordering(line),
          inventory(line),
          topUp(line),
          usage(line),
          balance(line),
          locations(line),
          webhooks(line)
    {
        ports = {.acts = &acts,
                 .catalogue = &catalogue,
                 .ordering = &ordering,
                 .inventory = &inventory,
                 .lifecycle = &lifecycle,
                 .topUp = &topUp,
                 .messages = &messages,
                 .usage = &usage,
                 .wallet = &balance,
                 .locations = &locations,
                 .webhooks = &webhooks};
    }
    std::shared_ptr<Session> session;
    ActsOver<Session> acts;
    Catalogue catalogue;
    Ordering ordering;
    Inventory inventory;
    Lifecycle lifecycle;
    TopUp topUp;
    Messages messages;
    Usage usage;
    Balance balance;
    Locations locations;
    Webhooks webhooks;
    VendorPorts ports;
};

EsimAccess::EsimAccess(const Account& account, const VendorDescriptor::Credentials& credentials,
                       const Surroundings& surroundings)
    : m_parts(std::make_unique<Parts>(std::make_shared<Session>(
          account,
          Signer(credentials.value(QString(accessCodeName)),
                 credentials.value(QString(secretKeyName)), surroundings.clock),
          surroundings)))
{
}

EsimAccess::~EsimAccess() = default;

const VendorPorts& EsimAccess::ports() const
{
    return m_parts->ports;
}

Call<QString> EsimAccess::test()
{
    const bool isSigned = m_parts->session->signer().isSigning();
    return transform(
        m_parts->balance.fetchWallet(), [isSigned](Result<Wallet> wallet) -> Result<QString> {
            if (!wallet)
                return failure(std::move(wallet.error()));
            const QString balance = wallet->balance.display(QLocale());
            return isSigned ? Words::tr("The access code and the secret key work. Balance: %1.")
                                  .arg(balance)
                            : Words::tr("The access code works. Balance: %1.").arg(balance);
        });
}

VendorDescriptor descriptor(const Surroundings& surroundings)
{
    VendorDescriptor vendor;
    vendor.id = VendorId(u"esimaccess"_s);
    vendor.name = u"eSIM Access"_s;
    vendor.credentials = {{.name = QString(accessCodeName),
                           .label = Words::tr("Access code"),
                           .required = true,
                           .secret = true},
                          {.name = QString(secretKeyName),
                           .label = Words::tr("Secret key"),
                           .required = false,
                           .secret = true}};
    vendor.baseUrls = {{Environment::Live, QUrl(u"https://api.esimaccess.com"_s)}};
    vendor.hasSandbox = false;
    vendor.note = Words::tr("eSIM Access has no test environment: every order spends real money. "
                            "Unused eSIMs can be cancelled for a refund.");
    vendor.webhookSenders = {u"3.1.131.226"_s, u"54.254.74.88"_s, u"18.136.190.97"_s,
                             u"18.136.60.197"_s, u"18.136.19.137"_s};
    vendor.open = [surroundings](const Account& account,
                                 const VendorDescriptor::Credentials& credentials,
                                 const SessionMemory&) {
        return std::unique_ptr<Vendor>(
            std::make_unique<EsimAccess>(account, credentials, surroundings));
    };
    return vendor;
}

} // namespace simstock::esimaccess
