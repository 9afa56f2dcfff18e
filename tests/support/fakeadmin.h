// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakevendor.h"

namespace simstock::test {

/// What vendors with webhooks, branding profiles and prices answer. Outlives every vendor object;
/// what an account can do is chosen by its label.
struct AdminScript {
    explicit AdminScript(FakeScript& rest) : base(rest) {}

    FakeScript& base;
    Script<WebhookList> webhooks{WebhookList{}};
    Script<WebhookSubscription> webhookSaved{WebhookSubscription{}};
    Script<bool> removed{true};
    Script<QString> tested{QStringLiteral("The endpoint answered 200.")};
    Script<QList<WebhookDelivery>> deliveries{QList<WebhookDelivery>{}};
    Script<QString> url{QString()};
    Script<QList<BrandProfile>> brands{QList<BrandProfile>{}};
    Script<BrandProfile> brandSaved{BrandProfile{}};
    Script<bool> logo{true};
    Script<MailServer> mailServer{MailServer{}};
    Script<MailServer> mailServerSaved{MailServer{}};
    Script<QList<PriceOverride>> prices{QList<PriceOverride>{}};

    QList<WebhookSubscription> webhookWishes;
    QList<QByteArray> webhookSecrets;
    QStringList removedIds;
    QStringList deliveryStatuses;
    QList<BrandProfile> brandWishes;
    QList<QByteArray> logos;
    QList<MailServer> mailServerWishes;
    QList<QByteArray> passwords;
};

class FakeSubscriptions final : public WebhookSubscriptionsPort {
public:
    explicit FakeSubscriptions(AdminScript& script) : m_script(script) {}
    [[nodiscard]] Call<WebhookList> fetchSubscriptions() override
    {
        return m_script.webhooks.ask();
    }
    [[nodiscard]] Call<WebhookSubscription> fetchSubscription(const QString&) override
    {
        return m_script.webhookSaved.ask();
    }
    [[nodiscard]] Call<WebhookSubscription> save(const WebhookSubscription& wish,
                                                 const Secret& secret) override
    {
        m_script.webhookWishes.append(wish);
        m_script.webhookSecrets.append(secret.reveal());
        return m_script.webhookSaved.ask();
    }
    [[nodiscard]] Call<bool> remove(const QString& id) override
    {
        m_script.removedIds.append(id);
        return m_script.removed.ask();
    }
    [[nodiscard]] Call<QString> test(const QString&) override { return m_script.tested.ask(); }
    [[nodiscard]] Call<QList<WebhookDelivery>> fetchDeliveries(const QString&,
                                                               const QString& status) override
    {
        m_script.deliveryStatuses.append(status);
        return m_script.deliveries.ask();
    }

private:
    AdminScript& m_script;
};

class FakeWebhookAddress final : public WebhookAdminPort {
public:
    explicit FakeWebhookAddress(AdminScript& script) : m_script(script) {}
    [[nodiscard]] Call<QString> fetchUrl() override { return m_script.url.ask(); }
    [[nodiscard]] Result<PreparedAct> prepareSave(const QString& url) const override
    {
        if (!url.startsWith(QStringLiteral("https://")))
            return failure(makeError(ErrorKind::Rejected, QStringLiteral("https only"), {}));
        return PreparedAct{
            ActKind::WebhookSave, "POST", QStringLiteral("/webhook"), url.toUtf8(), {}};
    }

private:
    AdminScript& m_script;
};

class FakeBranding final : public BrandingPort {
public:
    explicit FakeBranding(AdminScript& script) : m_script(script) {}
    [[nodiscard]] Call<QList<BrandProfile>> fetchProfiles() override
    {
        return m_script.brands.ask();
    }
    [[nodiscard]] Call<BrandProfile> saveProfile(const BrandProfile& wish) override
    {
        m_script.brandWishes.append(wish);
        return m_script.brandSaved.ask();
    }
    [[nodiscard]] Call<bool> removeProfile(const QString& id) override
    {
        m_script.removedIds.append(id);
        return m_script.removed.ask();
    }
    [[nodiscard]] Call<bool> uploadLogo(const QString&, const QByteArray& image) override
    {
        m_script.logos.append(image);
        return m_script.logo.ask();
    }
    [[nodiscard]] Call<MailServer> fetchMailServer(const QString&) override
    {
        return m_script.mailServer.ask();
    }
    [[nodiscard]] Call<MailServer> saveMailServer(const QString&, const MailServer& wish,
                                                  const Secret& password) override
    {
        m_script.mailServerWishes.append(wish);
        m_script.passwords.append(password.reveal());
        return m_script.mailServerSaved.ask();
    }
    [[nodiscard]] Call<QString> testMailServer(const QString&) override
    {
        return m_script.tested.ask();
    }
    [[nodiscard]] Call<bool> disableMailServer(const QString& id) override
    {
        m_script.removedIds.append(id);
        return m_script.removed.ask();
    }

private:
    AdminScript& m_script;
};

class FakePricing final : public PricingPort {
public:
    explicit FakePricing(AdminScript& script) : m_script(script) {}
    [[nodiscard]] Call<QList<PriceOverride>> fetchOverrides() override
    {
        return m_script.prices.ask();
    }
    [[nodiscard]] Result<PreparedAct> preparePrice(const PriceOverride& wish) const override
    {
        if (wish.markupMicros.has_value() == wish.finalPrice.has_value())
            return failure(makeError(ErrorKind::Rejected, QStringLiteral("one of both"), {}));
        return PreparedAct{
            ActKind::PriceChange, "PUT", QStringLiteral("/pricing/") + wish.offer.text(), "{}", {}};
    }

private:
    AdminScript& m_script;
};

/// Which of the fakes an account has.
enum class AdminKind { Everything, OneAddress, Nothing };

/// The usual fake vendor with what is kept at a vendor on top.
class FakeAdminVendor final : public Vendor {
public:
    FakeAdminVendor(AdminScript& script, const AccountId& account, AdminKind kind)
        : m_rest(script.base, account),
          m_subscriptions(script),
          m_address(script),
          m_branding(script),
          m_pricing(script),
          m_ports(m_rest.ports())
    {
        if (kind == AdminKind::OneAddress)
            m_ports.webhooks = &m_address;
        if (kind != AdminKind::Everything)
            return;
        m_ports.subscriptions = &m_subscriptions;
        m_ports.branding = &m_branding;
        m_ports.pricing = &m_pricing;
    }
    [[nodiscard]] const VendorPorts& ports() const override { return m_ports; }
    [[nodiscard]] Call<QString> test() override { return m_rest.test(); }

private:
    FakeVendor m_rest;
    FakeSubscriptions m_subscriptions;
    FakeWebhookAddress m_address;
    FakeBranding m_branding;
    FakePricing m_pricing;
    VendorPorts m_ports;
};

/// Makes the first vendor of a directory one of these: accounts called "Address …" have the one
/// webhook address, "Plain …" nothing of it, all others everything.
inline void provideAdmin(VendorDirectory& directory, AdminScript& script)
{
    auto& vendor = directory.vendors.first();
    vendor.webhookNote = QStringLiteral("Set up by your account manager.");
    vendor.webhookSenders = {QStringLiteral("192.0.2.10"), QStringLiteral("192.0.2.11")};
    vendor.open = [&script](const Account& account, const VendorDescriptor::Credentials&,
                            const SessionMemory&) {
        const auto kind =
            account.label.startsWith(QStringLiteral("Address")) ? AdminKind::OneAddress
            : account.label.startsWith(QStringLiteral("Plain")) ? AdminKind::Nothing
                                                                : AdminKind::Everything;
        return std::make_unique<FakeAdminVendor>(script, account.id, kind);
    };
}

} // namespace simstock::test
