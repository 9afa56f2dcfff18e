// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/esim.h"
#include "models/domain/intent.h"
#include "models/domain/offer.h"

/// Domain values with every field set to something of its own, for round trips.
namespace simstock::test {

QDateTime sampleTime(int minutes = 0);
Account sampleAccount(int number = 1);
Intent sampleIntent(int number = 1);
Offer sampleOffer(const AccountId& account, int number = 1);
Esim sampleEsim(const AccountId& account, int number = 1);
EsimSecrets sampleSecrets(int number = 1);

} // namespace simstock::test
