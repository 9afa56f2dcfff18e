// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/readstanding.h"
#include "models/ports/vendor.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class ActivityLog;
class ActRunner;
class Cache;
class CatalogueDesk;
class CatalogueIndex;
class Clock;

/// What customers of a reseller pay for one plan, beside what it costs.
struct PriceRow {
    AccountId account;
    OfferCode offer;
    QString planName;          ///< untrusted
    std::optional<Money> cost; ///< of the whole plan, from the catalogue, else as the vendor says
    std::optional<std::int64_t> markupMicros; ///< see PriceOverride
    std::optional<Money> finalPrice;
    /// The least customers should pay for the whole plan, by the local price book; its cost where
    /// that has no floor.
    std::optional<Money> floor = {};
    bool isOffered = true; ///< false: not in the catalogue any more
    bool operator==(const PriceRow&) const = default;

    [[nodiscard]] bool hasOverride() const { return markupMicros || finalPrice; }
    /// What customers pay by the override; nothing without one or without a cost to mark up.
    [[nodiscard]] std::optional<Money> customerPrice() const;
    /// Whether a price of the whole plan would be under the floor.
    [[nodiscard]] bool isUnderFloor(const Money& price) const;
};

struct PriceChange {
    AccountId account;
    PriceOverride wish;
};

/// How a series of price changes stands.
struct PriceBatch {
    bool running = false;
    int total = 0;
    int saved = 0;
    int refused = 0;
    QString problem; ///< a sentence: why it stopped early, or the last refusal
    bool operator==(const PriceBatch&) const = default;
};

/// The price overrides kept at the vendors of all accounts. Read when somebody looks, kept in the
/// cache. Changes go
/// through the journal, one after the other; the first unknown outcome ends the series.
class PriceDesk : public QObject {
    Q_OBJECT
public:
    PriceDesk(Cache& cache, AccountBook& accounts, CatalogueDesk& catalogue, ActRunner& runner,
              ActivityLog& log, Clock& clock, QObject* parent = nullptr);
    ~PriceDesk() override;
    /// Shows what was read before, once the cache is open.
    void open();

    /// What the rows are made of: a value that any thread may read.
    struct Sources {
        std::shared_ptr<const CatalogueIndex> plans;
        QHash<AccountId, QList<PriceOverride>> overrides; ///< of each account that is shown
    };
    [[nodiscard]] Sources sources() const;
    /// All plans of the accounts whose vendor keeps prices, then overrides of plans that are gone.
    /// Of a large catalogue a worker's job.
    [[nodiscard]] static QList<PriceRow> rows(const Sources& sources);
    /// The same on the thread of the asker, for a few plans.
    [[nodiscard]] QList<PriceRow> rows() const { return rows(sources()); }
    [[nodiscard]] ReadStanding standing(const AccountId& account) const;
    /// The oldest reading; invalid = not all are read.
    [[nodiscard]] QDateTime asOf() const;
    /// Accounts that are open and whose vendor keeps prices.
    [[nodiscard]] QList<AccountId> accounts() const;
    /// Reads all accounts now, and from now on every account that opens.
    void refreshAll();
    void refresh(const AccountId& account);

    /// Saves these one after the other. Conflict with a sentence while another series runs.
    [[nodiscard]] Status start(const QList<PriceChange>& changes);
    /// What was not sent yet stays unsent.
    void stop();
    [[nodiscard]] const PriceBatch& batch() const;

Q_SIGNALS:
    /// Overrides, plans or floors.
    void changed();
    void batchChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
