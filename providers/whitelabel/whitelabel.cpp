// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/whitelabel.h"

#include "providers/http/actsover.h"
#include "providers/whitelabel/access.h"
#include "providers/whitelabel/balance.h"
#include "providers/whitelabel/branding.h"
#include "providers/whitelabel/catalogue.h"
#include "providers/whitelabel/inventory.h"
#include "providers/whitelabel/ordering.h"
#include "providers/whitelabel/payments.h"
#include "providers/whitelabel/pricing.h"
#include "providers/whitelabel/profiles.h"
#include "providers/whitelabel/registering.h"
#include "providers/whitelabel/session.h"
#include "providers/whitelabel/subscriptions.h"
#include "providers/whitelabel/suppliers.h"
#include "providers/whitelabel/transactions.h"
#include "providers/whitelabel/usage.h"
#include "providers/whitelabel/words.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr QLatin1StringView emailName("email");
constexpr QLatin1StringView passwordName("password");

} // namespace

struct Whitelabel::Parts {
    explicit Parts(const std::shared_ptr<Session>& line)
        : session(line),
          acts(line),
          catalogue(line),
          ordering(line),
          inventory(line),
          lifecycle(line),
          topUp(line),
          messages(line),
          usage(line),
          balance(line),
          health(line),
          access(line),
          transactions(line),
          overview(line),
          suppliers(line),
          payments(line),
          pricing(line),
          branding(line),
          subscriptions(line)
    {
        ports.acts = &acts;
        ports.catalogue = &catalogue;
        ports.ordering = &ordering;
        ports.orderEdit = &ordering;
        ports.inventory = &inventory;
        ports.lifecycle = &lifecycle;
        ports.topUp = &topUp;
        ports.messages = &messages;
        ports.usage = &usage;
        ports.wallet = &balance;
        ports.health = &health;
        ports.signIn = &access;
        ports.transactions = &transactions;
        ports.overview = &overview;
        ports.suppliers = &suppliers;
        ports.payments = &payments;
        ports.pricing = &pricing;
        ports.branding = &branding;
        ports.subscriptions = &subscriptions;
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
    Health health;
    Access access;
    Transactions transactions;
    Overview overview;
    Suppliers suppliers;
    Payments payments;
    Pricing pricing;
    Branding branding;
    Subscriptions subscriptions;
    VendorPorts ports;
};

Whitelabel::Whitelabel(const Account& account, const VendorDescriptor::Credentials& credentials,
                       const SessionMemory& memory, const Surroundings& surroundings,
                       std::shared_ptr<Tries> tries)
    : m_parts(std::make_unique<Parts>(std::make_shared<Session>(
          account,
          SignIn::Credentials{
              QString::fromUtf8(credentials.value(QString(emailName)).reveal()).trimmed(),
              credentials.value(QString(passwordName))},
          memory, surroundings, std::move(tries))))
{
}

Whitelabel::~Whitelabel() = default;

const VendorPorts& Whitelabel::ports() const
{
    return m_parts->ports;
}

Call<QString> Whitelabel::test()
{
    m_parts->session->signIn()->forgive(); // a person asked
    auto wallet = chain(checkSignIn(m_parts->session), [session = m_parts->session](bool) {
        return Balance(session).fetchWallet();
    });
    return transform(std::move(wallet), [](Result<Wallet> read) -> Result<QString> {
        if (!read)
            return failure(std::move(read.error()));
        return Words::tr("The sign-in works. Balance: %1.").arg(read->balance.display(QLocale()));
    });
}

VendorDescriptor descriptor(const Surroundings& surroundings)
{
    VendorDescriptor vendor;
    vendor.id = VendorId(u"whitelabel"_s);
    vendor.name = u"White-label"_s;
    vendor.credentials = {{.name = QString(emailName),
                           .label = Words::tr("E-mail"),
                           .required = true,
                           .secret = false},
                          {.name = QString(passwordName),
                           .label = Words::tr("Password"),
                           .required = true,
                           .secret = true,
                           .inHeader = false}};
    vendor.hasSandbox = false;
    vendor.note = Words::tr("This API has no test environment: every order spends real money, and "
                            "the vendor mails each eSIM to your customer.");
    vendor.endpoints = Endpoints::read(u"whitelabel.json"_s);
    vendor.settings = {
        {.name = u"keyProven"_s,
         .label = Words::tr("Idempotency key proven"),
         .help = Words::tr("Turn this on only when your vendor has confirmed that an "
                           "order sent again with the same key is not bought twice.")}};
    vendor.keepsSession = true;
    const auto tries = std::make_shared<Tries>(surroundings.clock);
    vendor.open = [surroundings, tries](const Account& account,
                                        const VendorDescriptor::Credentials& credentials,
                                        const SessionMemory& memory) {
        return std::unique_ptr<Vendor>(
            std::make_unique<Whitelabel>(account, credentials, memory, surroundings, tries));
    };
    vendor.registration = [surroundings, tries](const QUrl& baseUrl) {
        return std::unique_ptr<Registration>(
            std::make_unique<Registering>(baseUrl, surroundings, tries));
    };
    return vendor;
}

} // namespace simstock::whitelabel
