// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/domain/offer.h"
#include "providers/http/httpclient.h"

#include <QByteArray>

/// Answers as the contract prints them; invented values.
namespace simstock::samples {

QByteArray packageList();
QByteArray topUpList();
QByteArray orderPlaced();
QByteArray esimQuery();
QByteArray notReady();
QByteArray topUpDone();
QByteArray commandDone();
QByteArray balance();
QByteArray usage();
QByteArray locations();
QByteArray webhook();
/// {"success":false,...} with that code.
QByteArray refusal(const QByteArray& code, const QByteArray& message = "no");

HttpReply reply(const QByteArray& body, int status = 200);

AccountId account();
QDateTime now();
/// The plan of packageList() and the eSIM of esimQuery() as they must be read.
Offer fixedPlan();
Offer dayPlan();
Esim readyEsim();

} // namespace simstock::samples
