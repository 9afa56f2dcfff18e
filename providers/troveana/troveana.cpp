// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/troveana.h"

#include "providers/http/actsover.h"
#include "providers/troveana/balance.h"
#include "providers/troveana/catalogue.h"
#include "providers/troveana/inventory.h"
#include "providers/troveana/lifecycle.h"
#include "providers/troveana/links.h"
#include "providers/troveana/locations.h"
#include "providers/troveana/messages.h"
#include "providers/troveana/ordering.h"
#include "providers/troveana/topup.h"
#include "providers/troveana/words.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

constexpr QLatin1StringView apiKeyName("apiKey");

} // namespace

struct Troveana::Parts {
    explicit Parts(const Line& line)
        : acts(std::make_shared<Line>(line)),
          catalogue(line),
          ordering(line),
          inventory(line),
          topUp(line),
          messages(line),
          balance(line),
          locations(line),
          links(line)
    {
        ports.acts = &acts;
        ports.catalogue = &catalogue;
        ports.ordering = &ordering;
        ports.inventory = &inventory;
        ports.lifecycle = &lifecycle;
        ports.topUp = &topUp;
        ports.messages = &messages;
        ports.wallet = &balance;
        ports.locations = &locations;
        ports.links = &links;
    }
    ActsOver<Line> acts;
    Catalogue catalogue;
    Ordering ordering;
    Inventory inventory;
    Lifecycle lifecycle;
    TopUp topUp;
    Messages messages;
    Balance balance;
    Locations locations;
    Links links;
    VendorPorts ports;
};

Troveana::Troveana(const Account& account, const Secret& key, const Surroundings& surroundings)
    : m_parts(std::make_unique<Parts>(Line(account, key, surroundings)))
{
}

Troveana::~Troveana() = default;

const VendorPorts& Troveana::ports() const
{
    return m_parts->ports;
}

Call<QString> Troveana::test()
{
    return transform(m_parts->balance.fetchWallet(), [](Result<Wallet> wallet) -> Result<QString> {
        if (!wallet)
            return failure(std::move(wallet.error()));
        return Words::tr("The API key works. Balance: %1.").arg(wallet->balance.display(QLocale()));
    });
}

VendorDescriptor descriptor(const Surroundings& surroundings)
{
    VendorDescriptor vendor;
    vendor.id = VendorId(u"troveana"_s);
    vendor.name = u"Troveana"_s;
    vendor.credentials = {{.name = QString(apiKeyName),
                           .label = Words::tr("API key"),
                           .required = true,
                           .secret = true}};
    vendor.baseUrls = {
        {Environment::Live, QUrl(u"https://api.troveana.com/api/v1"_s)},
        {Environment::Sandbox, QUrl(u"https://demo-public-api.troveana.net/api/v1"_s)}};
    vendor.hasSandbox = true;
    vendor.note = Words::tr("The sandbox and the live service are told apart by their addresses "
                            "only: check which one the key is for.");
    vendor.webhookNote =
        Words::tr("Your account manager sets the address and your public key. Live "
                  "only; the sandbox sends nothing.");
    vendor.settings = {
        {.name = QString(topUpGrantedSetting),
         .label = Words::tr("Top-ups are granted"),
         .help = Words::tr("Troveana lets some partners only top up eSIMs. Ask the account manager "
                           "before you switch this on."),
         .isFlag = true}};
    vendor.open = [surroundings](const Account& account,
                                 const VendorDescriptor::Credentials& credentials,
                                 const SessionMemory&) {
        return std::unique_ptr<Vendor>(std::make_unique<Troveana>(
            account, credentials.value(QString(apiKeyName)), surroundings));
    };
    return vendor;
}

} // namespace simstock::troveana
