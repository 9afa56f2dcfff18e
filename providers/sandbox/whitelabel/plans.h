// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/plan.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace simstock::sandbox::whitelabel {

/// A plan in this vendor's terms (decisions.md, "Real plans on each wire"). Prices in micro-units,
/// of day plans per day.
struct Offer {
    int id = 0;
    QString name;
    QString regionCode; ///< empty for one country
    QStringList countries;
    qint64 price = 0;
    qint64 volume = 0; ///< bytes, binary; of day plans per day
    int dataType = 1;  ///< 1 total, others by the day
    const Plan* plan = nullptr;
    bool withdrawn = false; ///< neither sold nor listed (admin)

    [[nodiscard]] bool isDaily() const { return dataType != 1; }
    [[nodiscard]] qint64 times(qint64 days) const { return isDaily() ? days : 1; }
    [[nodiscard]] qint64 daysFor(qint64 days) const { return isDaily() ? days : plan->days; }
    [[nodiscard]] double megabytes() const { return static_cast<double>(volume) / 1'048'576; }
    /// As GET /plans lists it.
    [[nodiscard]] QJsonObject toJson(qint64 priceForHim, bool textId) const;
};

/// Everything this vendor sells: all of the catalogue but Russia.
class Plans {
public:
    explicit Plans(const std::vector<Plan>& plans);

    [[nodiscard]] const std::vector<Offer>& all() const { return m_offers; }
    /// By id as a number or as "plan-<number>"; null when unknown.
    [[nodiscard]] Offer* find(const QString& id);
    /// By package code, with or without TOPUP_.
    [[nodiscard]] Offer* findCode(const QString& packageCode);

private:
    std::vector<Offer> m_offers;
    QHash<QString, std::size_t> m_byId;
    QHash<QString, std::size_t> m_byCode;
};

} // namespace simstock::sandbox::whitelabel
