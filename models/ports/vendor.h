// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"
#include "models/domain/account.h"
#include "models/ports/capabilities.h"

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
    WebhookAdminPort* webhooks = nullptr;
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
};

/// What the console knows of a vendor before there is an account.
struct VendorDescriptor {
    VendorId id;
    QString name;
    QList<CredentialField> credentials;
    QMap<Environment, QUrl> baseUrls; ///< environments without an entry need a URL of their own
    bool hasSandbox = false;          ///< false: everything is real money, said in the wizard
    QString note;                     ///< one sentence for the wizard, may be empty
    using Credentials = QMap<QString, Secret>;
    std::function<std::unique_ptr<Vendor>(const Account&, const Credentials&)> open;
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

/// https, or http on a loopback address; no user info, query or fragment.
bool isAcceptableBaseUrl(const QUrl& url);

} // namespace simstock
