// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/troveana/account.h"
#include "providers/sandbox/troveana/answers.h"

#include <QJsonObject>

// The calls of the contract, sections 1 to 13. Each runs under the vendor's lock.

namespace simstock::sandbox::troveana {

struct Call {
    QString parameter; ///< what the path holds: ICCID or trackingId
    Query query;
    QJsonObject body;
};

Outcome allowedCountries(Account& account, Call& call);
Outcome listPackages(Account& account, Call& call);
Outcome partnerBalance(Account& account, Call& call);
Outcome createOrder(Account& account, Call& call);
Outcome orderDetails(Account& account, Call& call);
Outcome orderHistory(Account& account, Call& call);
Outcome listEsims(Account& account, Call& call);
Outcome installationQr(Account& account, Call& call);
Outcome followUpQr(Account& account, Call& call);
Outcome cancelEsim(Account& account, Call& call);
Outcome topUpEsim(Account& account, Call& call);
Outcome sendSms(Account& account, Call& call);
Outcome smsStatus(Account& account, Call& call);

/// How many messages a text is for the network: 160 signs of the GSM alphabet in one, 153 in each
/// of several; 70 and 67 UTF-16 units where a sign is outside of it.
qint64 smsSegments(const QString& text);

} // namespace simstock::sandbox::troveana
