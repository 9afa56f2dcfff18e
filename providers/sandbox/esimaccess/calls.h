// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/esimaccess/account.h"
#include "providers/sandbox/esimaccess/answers.h"

#include <QJsonObject>

// The calls of the contract, sections 1 to 10. Each gets the request body as an object and runs
// under the vendor's lock.

namespace simstock::sandbox::esimaccess {

Outcome packageList(Account& account, const QJsonObject& body);
Outcome locationList(Account& account, const QJsonObject& body);
Outcome orderEsims(Account& account, const QJsonObject& body);
Outcome topUp(Account& account, const QJsonObject& body);
Outcome queryEsims(Account& account, const QJsonObject& body);
Outcome queryUsage(Account& account, const QJsonObject& body);
Outcome queryBalance(Account& account, const QJsonObject& body);
Outcome cancel(Account& account, const QJsonObject& body);
Outcome suspend(Account& account, const QJsonObject& body);
Outcome unsuspend(Account& account, const QJsonObject& body);
Outcome revoke(Account& account, const QJsonObject& body);
Outcome sendSms(Account& account, const QJsonObject& body);
Outcome queryWebhook(Account& account, const QJsonObject& body);

/// Saves; who calls has made the health check.
Outcome saveWebhook(Account& account, const QJsonObject& body);
/// Sends CHECK_HEALTH to a loopback URL and tells whether it was answered with 2xx. True without a
/// connection for every other URL: the sandbox never leaves the machine. Takes up to three seconds;
/// not under the vendor's lock.
bool isWebhookHealthy(const QString& url);

} // namespace simstock::sandbox::esimaccess
