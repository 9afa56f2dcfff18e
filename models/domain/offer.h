// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/datasize.h"
#include "models/core/ids.h"
#include "models/core/money.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace simstock {

enum class DataKind { Total, DailyThrottled, DailyCut, DailyUnlimited, Unlimited };
enum class PriceUnit { PerPlan, PerDay };
enum class TopUpSupport { Unknown, No, Yes, YesWithDays };
enum class SmsSupport { Unknown, No, PhonesAndApi, ApiOnly };
enum class StartRule { Unknown, OnInstall, OnFirstUse };
enum class CoverageKind { Country, Regional, Global };

struct Network {
    QString country; ///< ISO 3166 alpha-2
    QString operatorName;
    QString generation; ///< "5G", "4G/5G", ... verbatim
    bool operator==(const Network&) const = default;
};

/// A plan as one account can buy it now. Prices are what the account pays.
struct Offer {
    AccountId account;
    OfferCode code; ///< what an order names; unique within the account
    QString alias;  ///< a second stable name where the vendor has one (slug)
    QString name;   ///< the vendor's words, untrusted
    QString description;
    CoverageKind coverageKind = CoverageKind::Country;
    QStringList countries; ///< ISO 3166 alpha-2, as given
    QString region; ///< the vendor's region word or multi-country code; empty for one country
    DataKind dataKind = DataKind::Total;
    std::optional<DataSize>
        data; ///< whole plan, or per day for the daily kinds; nothing = unlimited
    int days = 0;
    Money cost; ///< per plan or per day, see priceUnit
    PriceUnit priceUnit = PriceUnit::PerPlan;
    std::optional<Money> suggestedRetail;
    QList<Network> networks;
    QString speed; ///< the vendor's words
    TopUpSupport topUp = TopUpSupport::Unknown;
    SmsSupport sms = SmsSupport::Unknown;
    StartRule startRule = StartRule::Unknown;
    int installWithinDays = 0; ///< 0 = not stated
    QString ipExit;            ///< country codes as given
    QString fairUse;
    bool vendorFavourite = false;
    QDateTime updatedAt; ///< when this row last changed here (UTC)

    bool operator==(const Offer&) const = default;

    /// A plan whose length the buyer chooses: cost is per day (decisions.md 6).
    [[nodiscard]] bool isDayPlan() const { return priceUnit == PriceUnit::PerDay; }
    /// Cost of `quantity` plans of `chosenDays` (ignored unless a day plan).
    [[nodiscard]] Result<Money> total(int quantity, int chosenDays) const;
    /// Cost of one GB over the whole plan; nothing for unlimited and daily-unlimited plans, never
    /// 0.
    [[nodiscard]] std::optional<Money> costPerGigabyte() const;
    [[nodiscard]] std::optional<Money> costPerDay() const;
};

} // namespace simstock
