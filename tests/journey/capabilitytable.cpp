// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/capabilitytable.h"

namespace simstock::test {

namespace {

template <auto Member>
bool has(const VendorPorts& ports)
{
    return ports.*Member != nullptr;
}

template <auto Member>
void takes(VendorPorts& ports)
{
    ports.*Member = nullptr;
}

template <auto Member>
AbilityPort portOf(const char* word)
{
    return {has<Member>, takes<Member>, word};
}

template <ActKind Kind>
bool acts(const VendorPorts& ports)
{
    return ports.lifecycle && ports.lifecycle->acts().contains(Kind);
}

bool buysSeveral(const VendorPorts& ports)
{
    return ports.ordering && ports.ordering->rules().maxQuantity > 1;
}

bool listsEsims(const VendorPorts& ports)
{
    return ports.inventory && ports.inventory->hasList();
}

bool listsOrders(const VendorPorts& ports)
{
    return ports.ordering && ports.ordering->rules().listsOrders;
}

bool tellsMessageStatus(const VendorPorts& ports)
{
    return ports.messages && ports.messages->rules().hasStatus;
}

bool asksUsageAnew(const VendorPorts& ports)
{
    return ports.usage && ports.usage->rules().freshPerCall > 0;
}

bool hasSomeWebhooks(const VendorPorts& ports)
{
    return ports.webhooks || ports.subscriptions;
}

void takesWebhooks(VendorPorts& ports)
{
    ports.webhooks = nullptr;
    ports.subscriptions = nullptr;
}

/// One more form of what another row is about: where it is not had, nothing is lacking.
constexpr AbilityPort noPort{nullptr, nullptr, nullptr};

} // namespace

const QList<Capability>& capabilities()
{
    using P = VendorPorts;
    static const QList<Capability> rows{
        {"catalogue",
         portOf<&P::catalogue>("catalogue"),
         {"POST /api/v1/open/package/list", "POST /catalogue", "GET /packages", "GET /plans"},
         "catalogue",
         "Sync now",
         nullptr},
        {"filter",
         portOf<&P::catalogue>("catalogue"),
         {"POST /api/v1/open/package/list", "POST /catalogue", "GET /packages?countryCode=PT",
          "GET /plans?country=PT"},
         "catalogue",
         "Filter",
         nullptr},
        {"catalogue pages",
         noPort,
         {nullptr, "POST /catalogue", "GET /packages?page=2", "GET /plans?page=2"},
         "catalogue",
         "Sync now",
         nullptr},
        {"plans of a region",
         noPort,
         {nullptr, "POST /catalogue", nullptr, "GET /plans/region/EU"},
         "catalogue",
         "New order",
         nullptr},
        {"order",
         portOf<&P::ordering>("orders"),
         {"POST /api/v1/open/esim/order", "POST /processorders", "POST /orders", "POST /orders"},
         "catalogue",
         "New order",
         nullptr},
        {"several at once",
         {buysSeveral, takes<&P::ordering>, "several eSIMs in one order"},
         {"POST /api/v1/open/esim/order", nullptr, "POST /orders", "POST /orders"},
         "catalogue",
         "New order",
         nullptr},
        {"order polling",
         portOf<&P::ordering>("orders"),
         {"POST /api/v1/open/esim/query", "GET /getesimassignments", "POST /orders/details",
          "GET /orders/1"},
         "orders",
         "Check now",
         nullptr},
        {"inventory",
         {listsEsims, takes<&P::inventory>, "list of eSIMs"},
         {"POST /api/v1/open/esim/query", nullptr, "GET /esims", "GET /orders"},
         "esims",
         "Sync now",
         nullptr},
        {"one eSIM",
         portOf<&P::inventory>("state of an eSIM"),
         {"POST /api/v1/open/esim/query", "POST /esims/details", "GET /esims", "GET /profiles/1"},
         "esims",
         "Show at counter",
         nullptr},
        {"links",
         portOf<&P::links>("links for customers"),
         {nullptr, nullptr, "GET /esims/8935101000000000017/installation-qr", nullptr},
         "esims",
         nullptr,
         "Read the vendor's links"},
        {"follow-up page",
         portOf<&P::links>("links for customers"),
         {nullptr, nullptr, "GET /esims/8935101000000000017/followup-qr", nullptr},
         "esims",
         nullptr,
         "Read the vendor's links"},
        {"cancel",
         {acts<ActKind::Cancel>, takes<&P::lifecycle>, "cancel"},
         {"POST /api/v1/open/esim/cancel", nullptr, "POST /esims/cancel", "POST /orders/1/cancel"},
         "esims",
         "Cancel eSIM",
         nullptr},
        {"suspend",
         {acts<ActKind::Suspend>, takes<&P::lifecycle>, "suspend"},
         {"POST /api/v1/open/esim/suspend", nullptr, nullptr, "POST /profiles/1/suspend"},
         "esims",
         "Suspend eSIM",
         nullptr},
        {"unsuspend",
         {acts<ActKind::Resume>, takes<&P::lifecycle>, "resume"},
         {"POST /api/v1/open/esim/unsuspend", nullptr, nullptr, "POST /profiles/1/unsuspend"},
         "esims",
         "Resume eSIM",
         nullptr},
        {"revoke",
         {acts<ActKind::Revoke>, takes<&P::lifecycle>, "revoke"},
         {"POST /api/v1/open/esim/revoke", "POST /esims/revoke", nullptr,
          "POST /profiles/1/revoke"},
         "esims",
         "Revoke eSIM",
         nullptr},
        {"top-up",
         portOf<&P::topUp>("top-up"),
         {"POST /api/v1/open/esim/topup", "POST /processorders", "POST /esims/topup",
          "POST /profiles/1/topup"},
         "esims",
         "Top up",
         nullptr},
        {"top-up plans",
         portOf<&P::topUp>("top-up"),
         {"POST /api/v1/open/package/list", "POST /catalogue", "GET /packages",
          "GET /profiles/1/topup-plans"},
         "esims",
         "Top up",
         nullptr},
        {"SMS",
         portOf<&P::messages>("SMS"),
         {"POST /api/v1/open/esim/sendSms", nullptr, "POST /esims/sms/send",
          "POST /profiles/1/sms"},
         "esims",
         "Send SMS",
         nullptr},
        {"SMS status",
         {tellsMessageStatus, takes<&P::messages>, "status of SMS"},
         {nullptr, nullptr, "GET /esims/sms/status/x", nullptr},
         "messages",
         "Check now",
         nullptr},
        {"usage",
         portOf<&P::usage>("usage"),
         {"POST /api/v1/open/esim/usage/query", "POST /esims/applied/bundles", nullptr,
          "GET /profiles/1/usage"},
         "usage",
         "Check now",
         nullptr},
        {"usage of several",
         noPort,
         {"POST /api/v1/open/esim/usage/query", nullptr, nullptr, "POST /usage/check"},
         "usage",
         "Sync now",
         nullptr},
        {"usage asked anew",
         {asksUsageAnew, takes<&P::usage>, "usage read anew"},
         {nullptr, nullptr, nullptr, "GET /orders/1/usage?refreshCache=true"},
         "usage",
         "Check now",
         nullptr},
        {"supplier's balance",
         portOf<&P::suppliers>("suppliers' balances"),
         {nullptr, nullptr, nullptr, "GET /usage/balance/1"},
         "wallet",
         "Sync now",
         nullptr},
        {"balance",
         portOf<&P::wallet>("balance"),
         {"POST /api/v1/open/balance/query", "POST /organisation", "GET /partner/balance",
          "GET /credits/balance"},
         "wallet",
         "Sync now",
         nullptr},
        {"order history",
         {listsOrders, takes<&P::ordering>, "list of orders"},
         {"POST /api/v1/open/esim/query", nullptr, "GET /history/orders", "GET /orders"},
         "orders",
         "Check now",
         nullptr},
        {"order's customer",
         portOf<&P::orderEdit>("changing the customer of an order"),
         {nullptr, nullptr, nullptr, "PUT /orders/1"},
         "esims",
         "Edit customer and note",
         "Also change it at the vendor"},
        {"transactions",
         portOf<&P::transactions>("transactions"),
         {nullptr, nullptr, nullptr, "GET /credits/transactions"},
         "wallet",
         "Sync now",
         nullptr},
        {"invoices",
         portOf<&P::overview>("invoices"),
         {nullptr, nullptr, nullptr, "GET /reseller/dashboard"},
         "wallet",
         "Sync now",
         nullptr},
        {"payment",
         portOf<&P::payments>("adding money"),
         {nullptr, nullptr, nullptr, "POST /credits/topup"},
         "wallet",
         "Add money",
         nullptr},
        {"payment, second form",
         portOf<&P::payments>("adding money"),
         {nullptr, nullptr, nullptr, "POST /payments/paypal/create-order"},
         "wallet",
         "Add money",
         nullptr},
        {"payment capture",
         portOf<&P::payments>("adding money"),
         {nullptr, nullptr, nullptr, "POST /payments/paypal/capture-order"},
         "wallet",
         "Add money",
         nullptr},
        {"deposit",
         portOf<&P::payments>("adding money"),
         {nullptr, nullptr, nullptr, "POST /deposit/initiate"},
         "wallet",
         "Add money",
         nullptr},
        {"deposit confirm",
         portOf<&P::payments>("adding money"),
         {nullptr, nullptr, nullptr, "POST /deposit/confirm"},
         "wallet",
         "Add money",
         nullptr},
        {"deposit status",
         portOf<&P::payments>("adding money"),
         {nullptr, nullptr, nullptr, "GET /deposit/status"},
         "wallet",
         "Add money",
         nullptr},
        {"branding",
         portOf<&P::branding>("branding"),
         {nullptr, nullptr, nullptr, "GET /reseller/profiles"},
         "storefront",
         "Edit branding profile",
         nullptr},
        {"logo",
         portOf<&P::branding>("branding"),
         {nullptr, nullptr, nullptr, "POST /reseller/profiles/1/logo"},
         "storefront",
         "Edit branding profile",
         nullptr},
        {"mail server",
         portOf<&P::branding>("branding"),
         {nullptr, nullptr, nullptr, "GET /reseller/profiles/1/smtp"},
         "storefront",
         "Mail server",
         nullptr},
        {"mail server test",
         portOf<&P::branding>("branding"),
         {nullptr, nullptr, nullptr, "POST /reseller/profiles/1/smtp/test"},
         "storefront",
         "Mail server",
         nullptr},
        {"price overrides",
         portOf<&P::pricing>("retail prices at the vendor"),
         {nullptr, nullptr, nullptr, "GET /reseller/pricing"},
         "prices",
         "Change prices",
         nullptr},
        {"webhook set",
         {hasSomeWebhooks, takesWebhooks, "webhooks"},
         {"POST /api/v1/open/webhook/save", nullptr, nullptr, "POST /webhook-subscriptions"},
         "webhooks",
         "Edit webhook",
         nullptr},
        {"webhook list",
         {hasSomeWebhooks, takesWebhooks, "webhooks"},
         {"POST /api/v1/open/webhook/query", nullptr, nullptr, "GET /webhook-subscriptions"},
         "webhooks",
         "Edit webhook",
         nullptr},
        {"webhook test",
         portOf<&P::subscriptions>("test and log of webhooks"),
         {nullptr, nullptr, nullptr, "POST /webhook-subscriptions/1/test"},
         "webhooks",
         "Test webhook",
         nullptr},
        {"webhook logs",
         portOf<&P::subscriptions>("test and log of webhooks"),
         {nullptr, nullptr, nullptr, "GET /webhook-subscriptions/1/logs"},
         "webhooks",
         nullptr,
         "Status of deliveries"},
        {"locations",
         portOf<&P::locations>("list of places"),
         {"POST /api/v1/open/location/list", nullptr, "GET /allowed/countries", nullptr},
         "accounts",
         nullptr,
         "Read the list of places"},
        {"last network",
         portOf<&P::sightings>("last network"),
         {nullptr, "POST /esims/location", nullptr, nullptr},
         "esims",
         nullptr,
         "Ask for the last network"},
        {"sign-in",
         portOf<&P::signIn>("sign-in with a password"),
         {nullptr, nullptr, nullptr, "POST /auth/login"},
         "accounts",
         "Sign in",
         nullptr},
        {"sign-out",
         portOf<&P::signIn>("sign-in with a password"),
         {nullptr, nullptr, nullptr, "POST /auth/logout"},
         "accounts",
         "Sign out",
         nullptr},
        {"password",
         portOf<&P::signIn>("sign-in with a password"),
         {nullptr, nullptr, nullptr, "PUT /users/me/password"},
         "accounts",
         "Change password",
         nullptr},
        {"health",
         portOf<&P::health>("service check"),
         {nullptr, nullptr, nullptr, "GET /health"},
         "accounts",
         nullptr,
         "Check service"},
    };
    return rows;
}

} // namespace simstock::test
