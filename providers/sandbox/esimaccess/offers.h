// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/derivation.h"
#include "providers/sandbox/core/plan.h"
#include "providers/sandbox/esimaccess/answers.h"

#include <QHash>
#include <QJsonArray>

#include <vector>

namespace simstock::sandbox::esimaccess {

/// A plan in this vendor's terms. Prices × 10,000, of day plans per day.
struct Offer {
    QString packageCode;
    QString slug;
    QString name;
    qint64 price = 0;
    qint64 retailPrice = 0;
    qint64 volume = 0; ///< bytes, binary; of day plans per day
    int dataType = 1;  ///< 1 total, 2 daily then slow, 3 daily then cut, 4 daily unlimited
    int topUpType = 1; ///< 1 no, 2 yes, 3 yes with periodNum
    const Plan* plan = nullptr;
    bool withdrawn = false;     ///< no longer sold nor listed (admin)
    mutable QByteArray json[2]; ///< as base and as top-up plan, made once; clear after a change
    int available = -1;         ///< -1: as many as wanted (admin)

    [[nodiscard]] bool isDaily() const { return dataType >= 2; }
    [[nodiscard]] bool canTopUp() const { return topUpType >= 2; }
    /// For an order or a top-up of so many days (day plans only).
    [[nodiscard]] qint64 priceFor(qint64 days) const { return isDaily() ? price * days : price; }
    [[nodiscard]] qint64 volumeFor(qint64 days) const { return isDaily() ? volume * days : volume; }
    [[nodiscard]] qint64 daysFor(qint64 days) const { return isDaily() ? days : plan->days; }
};

/// Everything this vendor sells. A base plan that can be topped up has a top-up plan of the same
/// size and price with the code TOPUP_<packageCode>.
class Offers {
public:
    Offers(const std::vector<Plan>& plans, const Derivation& derivation);

    /// By packageCode or slug; null when unknown or withdrawn.
    [[nodiscard]] Offer* find(const QString& code);
    /// The same, also when withdrawn.
    [[nodiscard]] Offer* findAny(const QString& code);
    /// By TOPUP_ code, among those that fit base; a slug works too ("newer docs").
    [[nodiscard]] Offer* findTopUp(const QString& code, const QString& placeCode, bool daily);

    struct Filter {
        QString location; ///< alpha-2, !RG, !GL, a multi-country code; empty: all
        QString dataType; ///< "1" fixed, "2" day pass; empty: all
        bool topUp = false;
        const Offer* like = nullptr; ///< with topUp: fits this one; without: only this one
    };
    /// {"packageList":[…]}; 310211 for a location that nobody knows.
    [[nodiscard]] Outcome packageList(const Filter& filter) const;
    /// {"locationList":[…]}
    [[nodiscard]] QByteArray locationList() const;

private:
    [[nodiscard]] bool passes(const Offer& offer, const Filter& filter) const;

    std::vector<Offer> m_offers;
    QHash<QString, std::size_t> m_byCode; // package codes and slugs
    QHash<QString, QString> m_places;     // code → name
};

/// `!RG`, `!GL` or what a plan itself is good for.
bool isIn(const Offer& offer, const QString& location);

} // namespace simstock::sandbox::esimaccess
