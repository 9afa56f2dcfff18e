// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/derivation.h"
#include "providers/sandbox/core/plan.h"
#include "providers/sandbox/troveana/paging.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace simstock::sandbox::troveana {

inline constexpr qint64 gigabyte = 1'073'741'824; ///< bytes

/// A plan in this vendor's terms (decisions.md, "Real plans on each wire").
struct Offer {
    QString id;
    QString name;
    std::optional<qint64> volume; ///< bytes, binary, of all days; absent: unlimited
    qint64 priceMicros = 0;
    const Plan* plan = nullptr;
    bool withdrawn = false; ///< no longer sold nor listed (admin)

    [[nodiscard]] QString topUpId() const;
    [[nodiscard]] bool canTopUp() const { return plan->topUp != Plan::TopUp::No; }
    [[nodiscard]] bool hasSms() const { return plan->smsStatus != 0; }
};

class Offers {
public:
    Offers(const std::vector<Plan>& plans, const Derivation& derivation);

    /// By id or SKU; null when unknown or withdrawn.
    [[nodiscard]] Offer* find(const QString& item);
    /// The same, also when withdrawn.
    [[nodiscard]] Offer* findAny(const QString& item);
    /// By the id of the base package or of the top-up: the contract lists no top-ups anywhere.
    [[nodiscard]] Offer* findTopUp(const QString& packageId);

    /// What packages answers. countryCode: exactly that one; empty: all.
    [[nodiscard]] QJsonObject packages(const Page& page, const QString& countryCode,
                                       const Settings& settings) const;
    /// What allowed/countries answers: the countries and regions of the plans, and some countries
    /// that are switched off.
    [[nodiscard]] QJsonArray countries(const Settings& settings) const;

private:
    std::vector<Offer> m_offers;
    QHash<QString, std::size_t> m_byCode; // ids and SKUs
    QHash<QString, const Plan*> m_places; // by placeCode
};

/// The fields that packages can be sorted by, the default first.
QStringList packageSorting();

} // namespace simstock::sandbox::troveana
