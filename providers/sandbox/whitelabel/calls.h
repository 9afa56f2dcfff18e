// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/whitelabel/call.h"

// The calls of contract whitelabel, sections 2 to 13.

namespace simstock::sandbox::whitelabel {

// 2, 3
Outcome registerUser(Call& call);
Outcome login(Call& call);
Outcome verifyByToken(Call& call);
Outcome verifyByLink(Call& call);
Outcome resendVerification(Call& call);
Outcome refresh(Call& call);
Outcome forgotPassword(Call& call);
Outcome resetPassword(Call& call);
Outcome logout(Call& call);
Outcome currentUser(Call& call);
Outcome changePassword(Call& call);

// 4
Outcome listPlans(Call& call);
Outcome onePlan(Call& call);
Outcome regionalPlans(Call& call);

// 5
Outcome createOrder(Call& call);
Outcome listOrders(Call& call);
Outcome oneOrder(Call& call);
Outcome updateOrder(Call& call);
Outcome cancelByPost(Call& call);
Outcome cancelByDelete(Call& call);

// 6
Outcome profileInfo(Call& call);
Outcome profileUsage(Call& call);
Outcome suspendProfile(Call& call);
Outcome unsuspendProfile(Call& call);
Outcome revokeProfile(Call& call);
Outcome topUpProfile(Call& call);
Outcome topUpPlans(Call& call);
Outcome sendSms(Call& call);

// 7, 8, 9
Outcome creditBalance(Call& call);
Outcome transactions(Call& call);
Outcome topUpCredits(Call& call);
Outcome createPayPalOrder(Call& call);
Outcome capturePayPalOrder(Call& call);
Outcome initiateDeposit(Call& call);
Outcome confirmDeposit(Call& call);
Outcome depositStatus(Call& call);
/// What the approval link opens: approves when it is looked at.
Outcome approvalPage(Call& call);

// 10
Outcome dashboard(Call& call);
Outcome listBrands(Call& call);
Outcome createBrand(Call& call);
Outcome updateBrand(Call& call);
Outcome deleteBrand(Call& call);
Outcome uploadLogo(Call& call);
Outcome smtpConfig(Call& call);
Outcome putSmtp(Call& call);
Outcome testSmtp(Call& call);
Outcome deleteSmtp(Call& call);
Outcome listPricing(Call& call);
Outcome setPricing(Call& call);

// 11
Outcome providerBalance(Call& call);
Outcome checkUsage(Call& call);
Outcome orderUsage(Call& call);
Outcome orderUsageV2(Call& call);
Outcome bulkUsageV2(Call& call);

// 12
Outcome listSubscriptions(Call& call);
Outcome createSubscription(Call& call);
Outcome oneSubscription(Call& call);
Outcome updateSubscription(Call& call);
Outcome deleteSubscription(Call& call);
Outcome testSubscription(Call& call);
Outcome subscriptionLogs(Call& call);

// 13
Outcome health(Call& call);

// Shared by several of them.

/// What he pays: list price, with his mark-up or his final price.
qint64 priceFor(const User& user, const Offer& offer);
/// `data.order` and items of the list.
QJsonObject orderJson(Call& call, const Order& order);
/// The order with this id; null when he has none.
Order* orderOf(User& user, const QString& id);
/// All eSIMs behind an ICCID, esimTranNo or order id; empty when unknown.
std::vector<Esim*> esimsOf(Call& call, const QString& identifier);
/// Approved by its user, by the page or by an admin. False when unknown or already captured.
bool approvePayment(User& user, const QString& id);
/// Signs and sends an event to every active subscription for it and writes their logs; answers how
/// many took it. Lets go of the lock meanwhile.
int deliverToAll(Call& call, const QString& event, const QJsonObject& data);

} // namespace simstock::sandbox::whitelabel
