// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "providers/whitelabel/looserow.h"

#include <QJsonValue>

namespace simstock::whitelabel {

/// One row of the catalogue; nothing when it lacks what an order needs (id, price, days) or its
/// price rule is not known.
std::optional<Offer> readOffer(const json::Value& item, const AccountId& account,
                               const QDateTime& now);
/// One row of the top-up plans: they may have a package code only.
std::optional<Offer> readTopUp(const json::Value& item, const AccountId& account,
                               const QDateTime& now);

/// The second names of a plan, kept in Offer::alias: its package code and who provides it.
struct PlanNames {
    QString package;
    QString provider;
    bool operator==(const PlanNames&) const = default;
};
QString toAlias(const PlanNames& names);
PlanNames fromAlias(const QString& alias);

/// An id as the vendor wants it back: a number when it is all digits (contract, section 4).
QJsonValue toWireId(const QString& id);

} // namespace simstock::whitelabel
