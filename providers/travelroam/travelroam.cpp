// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/travelroam.h"

#include "providers/http/actsover.h"
#include "providers/travelroam/balance.h"
#include "providers/travelroam/catalogue.h"
#include "providers/travelroam/inventory.h"
#include "providers/travelroam/lifecycle.h"
#include "providers/travelroam/offers.h"
#include "providers/travelroam/ordering.h"
#include "providers/travelroam/sightings.h"
#include "providers/travelroam/topup.h"
#include "providers/travelroam/usage.h"
#include "providers/travelroam/words.h"

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

constexpr QLatin1StringView apiKeyName("apiKey");
constexpr QLatin1StringView clientSecretName("clientSecret");

/// The balance's path is a guess: these answers speak against the path and not against the keys.
bool isAboutThePath(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Protocol ||
           error.kind == ErrorKind::Rejected;
}

Call<QString> testByCatalogue(const std::shared_ptr<Line>& line)
{
    const OfferContext context{line->account(), line->clock().now(), line->currency(), {}};
    auto page = line->read<OfferPage>(
        line->request(endpoint::catalogue,
                      {{u"countries"_s, u"FR"_s}, {u"page"_s, 1}, {u"perPage"_s, 1}}),
        [context](HttpReply reply) { return readOfferPage(std::move(reply), context); });
    return transform(std::move(page), [line](Result<OfferPage> read) -> Result<QString> {
        if (!read)
            return failure(std::move(read.error()));
        return Words::tr("The keys work at %1. The balance could not be read there: its path is "
                         "not documented and can be corrected in the account's settings.")
            .arg(line->host());
    });
}

} // namespace

struct TravelRoam::Parts {
    explicit Parts(const std::shared_ptr<Line>& shared)
        : line(shared),
          acts(shared),
          catalogue(shared),
          ordering(shared),
          inventory(shared),
          lifecycle(shared),
          topUp(shared),
          usage(shared),
          balance(shared),
          sightings(shared)
    {
        ports.acts = &acts;
        ports.catalogue = &catalogue;
        ports.ordering = &ordering;
        ports.inventory = &inventory;
        ports.lifecycle = &lifecycle;
        ports.topUp = &topUp;
        ports.usage = &usage;
        ports.wallet = &balance;
        ports.sightings = &sightings;
    }
    std::shared_ptr<Line> line;
    ActsOver<Line> acts;
    Catalogue catalogue;
    Ordering ordering;
    Inventory inventory;
    Lifecycle lifecycle;
    TopUp topUp;
    Usage usage;
    Balance balance;
    Sightings sightings;
    VendorPorts ports;
};

TravelRoam::TravelRoam(const Account& account, const VendorDescriptor::Credentials& credentials,
                       const Surroundings& surroundings)
    : m_parts(std::make_unique<Parts>(
          std::make_shared<Line>(account, credentials.value(QString(apiKeyName)),
                                 credentials.value(QString(clientSecretName)), surroundings)))
{
}

TravelRoam::~TravelRoam() = default;

const VendorPorts& TravelRoam::ports() const
{
    return m_parts->ports;
}

Call<QString> TravelRoam::test()
{
    using Said = std::optional<QString>;
    auto balance =
        transform(m_parts->balance.fetchWallet(),
                  [line = m_parts->line](Result<Wallet> wallet) -> Result<Said> {
                      if (wallet)
                          return Said(Words::tr("The keys work at %1. Balance: %2.")
                                          .arg(line->host(), wallet->balance.display(QLocale())));
                      if (isAboutThePath(wallet.error()))
                          return Said();
                      return failure(std::move(wallet.error()));
                  });
    return chain(std::move(balance), [line = m_parts->line](const Said& said) {
        return said ? Call<QString>::ready(*said) : testByCatalogue(line);
    });
}

VendorDescriptor descriptor(const Surroundings& surroundings)
{
    VendorDescriptor vendor;
    vendor.id = VendorId(u"travelroam"_s);
    vendor.name = u"Travel Roam"_s;
    vendor.credentials = {{.name = QString(apiKeyName), .label = Words::tr("API key")},
                          {.name = QString(clientSecretName), .label = Words::tr("Client secret")}};
    vendor.baseUrls = {
        {Environment::Live, QUrl(u"https://travelroam.com/api/whitelabel"_s)},
        {Environment::Sandbox, QUrl(u"https://sandbox.travelroam.com/api/whitelabel"_s)}};
    vendor.hasSandbox = true;
    vendor.sameKeys = true;
    vendor.note = Words::tr("Live and sandbox take the same keys and have a wallet each; only the "
                            "host tells them apart. Check which one you add.");
    vendor.webhookNote =
        Words::tr("Callbacks are set in the vendor's web portal; their form is not documented.");
    vendor.endpoints = Endpoints::read(u"travelroam.json"_s);
    vendor.settings = {
        {.name = QString(setting::currency),
         .label = Words::tr("Currency"),
         .help = Words::tr("The currency of prices and balance where Travel Roam does not state "
                           "it, such as EUR. Empty means USD."),
         .isFlag = false},
        {.name = QString(setting::regionOrderType),
         .label = Words::tr("Order type of regional plans"),
         .help = Words::tr("Write COUNTRY if Travel Roam refuses regional plans that are ordered "
                           "as REGION. Empty means REGION."),
         .isFlag = false}};
    vendor.open = [surroundings](const Account& account,
                                 const VendorDescriptor::Credentials& credentials,
                                 const SessionMemory&) {
        return std::unique_ptr<Vendor>(
            std::make_unique<TravelRoam>(account, credentials, surroundings));
    };
    return vendor;
}

} // namespace simstock::travelroam
