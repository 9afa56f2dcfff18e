// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "providers/http/httpclient.h"
#include "providers/json/fields.h"

namespace simstock::travelroam {

/// One eSIM as the assignments of an order or its details show it. Required: iccid as text. The
/// activation code is composed from host and matching id; it, PIN and PUK go into the secrets, the
/// links and pictures (which contain the code) are dropped.
Result<Esim> readEsim(const json::Value& item, const AccountId& account, const QDateTime& now);

/// The eSIMs of an order, from JSON in four shapes or from CSV with a header line. Empty while
/// nothing is assigned.
Result<QList<Esim>> readAssignments(HttpReply reply, const AccountId& account,
                                    const QDateTime& now);

/// The details of one eSIM.
Result<Esim> readDetails(HttpReply reply, const AccountId& account, const QDateTime& now);

} // namespace simstock::travelroam
