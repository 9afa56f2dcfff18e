// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/routes.h"

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

using enum Route::Access;

constexpr Route routes[] = {
    {"POST", "/auth/register", nullptr, Open, registerUser},
    {"POST", "/auth/login", nullptr, Open, login},
    {"POST", "/auth/verify-email", nullptr, Open, verifyByToken},
    {"GET", "/auth/verify-email", nullptr, Open, verifyByLink},
    {"POST", "/auth/resend-verification", nullptr, Open, resendVerification},
    {"POST", "/auth/refresh", "/auth/refresh-token", Open, refresh},
    {"POST", "/auth/forgot-password", "/auth/request-password-reset", Open, forgotPassword},
    {"POST", "/auth/reset-password", nullptr, Open, resetPassword},
    {"POST", "/auth/logout", nullptr, Bearer, logout},
    {"GET", "/users/me", nullptr, Bearer, currentUser},
    {"PUT", "/users/me/password", "/users/change-password", Bearer, changePassword},

    {"GET", "/plans", "/plans-v2", Optional, listPlans},
    {"GET", "/plans/{}", nullptr, Bearer, onePlan},
    {"GET", "/plans/region/{}", "/plans/regional/{}", Bearer, regionalPlans},

    {"POST", "/orders", nullptr, Bearer, createOrder},
    {"GET", "/orders", nullptr, Bearer, listOrders},
    {"GET", "/orders/{}", nullptr, Bearer, oneOrder},
    {"PUT", "/orders/{}", nullptr, Bearer, updateOrder},
    {"POST", "/orders/{}/cancel", nullptr, Bearer, cancelByPost},
    {"DELETE", "/orders/{}", nullptr, Bearer, cancelByDelete},

    {"GET", "/profiles/{}", nullptr, Bearer, profileInfo},
    {"GET", "/profiles/{}/usage", nullptr, Bearer, profileUsage},
    {"POST", "/profiles/{}/suspend", nullptr, Bearer, suspendProfile},
    {"POST", "/profiles/{}/unsuspend", nullptr, Bearer, unsuspendProfile},
    {"POST", "/profiles/{}/revoke", nullptr, Bearer, revokeProfile},
    {"POST", "/profiles/{}/topup", nullptr, Bearer, topUpProfile},
    {"GET", "/profiles/{}/topup-plans", "/profiles/{}/topups", Bearer, topUpPlans},
    {"POST", "/profiles/{}/sms", nullptr, Bearer, sendSms},

    {"GET", "/credits/balance", nullptr, Bearer, creditBalance},
    {"GET", "/credits/transactions", nullptr, Bearer, transactions},
    {"POST", "/credits/topup", nullptr, Bearer, topUpCredits},
    {"POST", "/payments/paypal/create-order", "/payments/create-paypal-order", Bearer,
     createPayPalOrder},
    {"POST", "/payments/paypal/capture-order", "/payments/capture", Bearer, capturePayPalOrder},
    {"POST", "/deposit/initiate", nullptr, Bearer, initiateDeposit},
    {"POST", "/deposit/confirm", nullptr, Bearer, confirmDeposit},
    {"GET", "/deposit/status", nullptr, Bearer, depositStatus},
    {"GET", "!/paypal/checkoutnow", nullptr, Open, approvalPage},

    {"GET", "/reseller/dashboard", nullptr, Bearer, dashboard},
    {"GET", "/reseller/profiles", nullptr, Bearer, listBrands},
    {"POST", "/reseller/profiles", nullptr, Bearer, createBrand},
    {"PUT", "/reseller/profiles/{}", nullptr, Bearer, updateBrand},
    {"DELETE", "/reseller/profiles/{}", nullptr, Bearer, deleteBrand},
    {"GET", "/reseller/profiles/{}/smtp", nullptr, Bearer, smtpConfig},
    {"PUT", "/reseller/profiles/{}/smtp", nullptr, Bearer, putSmtp},
    {"POST", "/reseller/profiles/{}/smtp/test", nullptr, Bearer, testSmtp},
    {"DELETE", "/reseller/profiles/{}/smtp", nullptr, Bearer, deleteSmtp},
    {"POST", "/reseller/profiles/{}/logo", "/upload/logo", Bearer, uploadLogo},
    {"GET", "/reseller/pricing", nullptr, Bearer, listPricing},
    {"PUT", "/reseller/pricing/{}", nullptr, Bearer, setPricing},
    {"POST", "/reseller/pricing", nullptr, Bearer, setPricing},

    {"GET", "/usage/balance/{}", nullptr, Bearer, providerBalance},
    {"POST", "/usage/check", nullptr, Bearer, checkUsage},
    {"GET", "/orders/{}/usage", nullptr, Bearer, orderUsage},
    {"GET", "!/api/v2/order-usage/{}", nullptr, Bearer, orderUsageV2},
    {"POST", "!/api/v2/order-usage/bulk", nullptr, Bearer, bulkUsageV2},

    {"GET", "/webhook-subscriptions", nullptr, Bearer, listSubscriptions},
    {"POST", "/webhook-subscriptions", nullptr, Bearer, createSubscription},
    {"GET", "/webhook-subscriptions/{}", nullptr, Bearer, oneSubscription},
    {"PUT", "/webhook-subscriptions/{}", nullptr, Bearer, updateSubscription},
    {"DELETE", "/webhook-subscriptions/{}", nullptr, Bearer, deleteSubscription},
    {"POST", "/webhook-subscriptions/{}/test", nullptr, Bearer, testSubscription},
    {"GET", "/webhook-subscriptions/{}/logs", nullptr, Bearer, subscriptionLogs},

    {"GET", "/health", "!/health", Open, health},
};

/// True when path has that form; ids then holds what stood at "{}".
bool fits(const QByteArrayList& path, const char* form, QStringList& ids)
{
    const auto whole = form[0] == '!' ? QByteArray(form + 1) : "/api/v1" + QByteArray(form);
    const auto wanted = whole.split('/');
    if (wanted.size() != path.size())
        return false;
    QStringList found;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (wanted[i] == "{}" && !path[i].isEmpty())
            found.append(QString::fromUtf8(path[i]));
        else if (wanted[i] != path[i])
            return false;
    }
    ids = found;
    return true;
}

} // namespace

Match match(const HttpRequest& request, const QString& paths)
{
    const auto parts = request.path.split('/');
    Match result;
    for (const auto& route : routes) {
        const bool main = route.alternative == nullptr || paths != "alternative"_L1;
        const bool other = route.alternative != nullptr && paths != "main"_L1;
        QStringList ids;
        if (!(main && fits(parts, route.path, ids)) &&
            !(other && fits(parts, route.alternative, ids)))
            continue;
        result.pathIsKnown = true;
        if (request.method == route.method)
            return {&route, ids, true};
    }
    return result;
}

} // namespace simstock::sandbox::whitelabel
