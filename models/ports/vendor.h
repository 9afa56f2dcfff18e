// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"
#include "models/domain/account.h"
#include "models/ports/adminports.h"
#include "models/ports/capabilities.h"
#include "models/ports/esimports.h"
#include "models/ports/moneyports.h"

#include <QMap>

#include <functional>
#include <memory>

namespace simstock {

/// The capabilities of one account; a null pointer means the vendor cannot do it.
struct VendorPorts {
    ActPort* acts = nullptr;
    CataloguePort* catalogue = nullptr;
    OrderingPort* ordering = nullptr;
    InventoryPort* inventory = nullptr;
    LifecyclePort* lifecycle = nullptr;
    TopUpPort* topUp = nullptr;
    MessagesPort* messages = nullptr;
    UsagePort* usage = nullptr;
    WalletPort* wallet = nullptr;
    LocationsPort* locations = nullptr;
    WebhookAdminPort* webhooks = nullptr; ///< one address per account
    WebhookSubscriptionsPort* subscriptions = nullptr;
    OrderEditPort* orderEdit = nullptr;
    EsimLinksPort* links = nullptr;
    SightingsPort* sightings = nullptr;
    TransactionsPort* transactions = nullptr;
    OverviewPort* overview = nullptr;
    SupplierBalancesPort* suppliers = nullptr;
    PaymentsPort* payments = nullptr;
    PricingPort* pricing = nullptr;
    BrandingPort* branding = nullptr;
    HealthPort* health = nullptr;
    SignInPort* signIn = nullptr;
};

/// One account's way to its vendor. Owns its connections and pacing.
class Vendor {
public:
    virtual ~Vendor() = default;
    [[nodiscard]] virtual const VendorPorts& ports() const = 0;
    /// A read-only call that proves the credentials; the text says what works.
    [[nodiscard]] virtual Call<QString> test() = 0;
};

/// One credential as the vendor names it.
struct CredentialField {
    QString name;  ///< the key in JSON and in the SecretStore, e.g. accessCode
    QString label; ///< what a person sees, translated, e.g. Access code
    bool required = true;
    bool secret = true;
    bool inHeader = true; ///< false: any text; true: printable ASCII without blanks
};

/// How sure we are of an endpoint.
enum class EndpointEvidence { Documented, Seen, Inferred };

/// One call of a vendor whose paths are not all documented. Method and path can be overridden per
/// account.
struct EndpointRow {
    QString key;    ///< e.g. "esims.revoke"
    QString title;  ///< what it does, e.g. "Revoke an eSIM"
    QString method; ///< e.g. "POST"
    QString path;   ///< below the base URL, {name} for values; empty = the call is switched off
    EndpointEvidence evidence = EndpointEvidence::Inferred;
    bool operator==(const EndpointRow&) const = default;

    [[nodiscard]] QString settingName() const { return QStringLiteral("endpoint.") + key; }
    /// "POST /esims/revoke", or "off".
    [[nodiscard]] QString text() const;
    /// Reads text(); Rejected with a sentence for anything else.
    [[nodiscard]] static Result<EndpointRow> parse(EndpointRow row, const QString& text);
};

/// A small option of an account, kept in Account::settings.
struct AccountSetting {
    QString name;
    QString label;      ///< translated
    QString help;       ///< a sentence
    bool isFlag = true; ///< "1" or absent; else free text
};

/// What a vendor keeps between two starts, e.g. the tokens of a sign-in: one small secret in the
/// keychain.
struct SessionMemory {
    Secret kept; ///< as last kept; empty at first
    std::function<void(const Secret&)> keep =
        {}; ///< at most 2,048 bytes; empty forgets. May be unset
};

/// What the console knows of a vendor before there is an account.
struct VendorDescriptor {
    VendorId id;
    QString name;
    QList<CredentialField> credentials;
    QMap<Environment, QUrl> baseUrls;    ///< environments without an entry need a URL of their own
    bool hasSandbox = false;             ///< false: everything is real money, said in the wizard
    bool sameKeys = false;               ///< live and sandbox take the same keys: said loudly
    QString note;                        ///< one sentence for the wizard, may be empty
    QList<EndpointRow> endpoints = {};   ///< those that can be overridden; may be empty
    QList<AccountSetting> settings = {}; ///< may be empty
    bool keepsSession = false;           ///< open() wants a SessionMemory
    QString webhookNote = {}; ///< how events can be had where the API cannot set it; a sentence
    QStringList webhookSenders = {}; ///< addresses events come from, to let in; may be empty
    using Credentials = QMap<QString, Secret>;
    std::function<std::unique_ptr<Vendor>(const Account&, const Credentials&, const SessionMemory&)>
        open;
    /// Empty where accounts are made elsewhere.
    std::function<std::unique_ptr<Registration>(const QUrl& baseUrl)> registration = {};
};

/// The vendors this build knows, given to whoever needs them by the wiring.
struct VendorDirectory {
    QList<VendorDescriptor> vendors;
    [[nodiscard]] const VendorDescriptor* find(const VendorId& id) const
    {
        for (const auto& vendor : vendors) {
            if (vendor.id == id)
                return &vendor;
        }
        return nullptr;
    }
};

/// isWebAddress() without query and fragment.
bool isAcceptableBaseUrl(const QUrl& url);

} // namespace simstock
