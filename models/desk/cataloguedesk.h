// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/index/catalogueindex.h"
#include "models/store/cache.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace simstock {

class AccountBook;
class ActivityLog;
class PriceBook;

struct SyncStanding {
    bool running = false;
    qint64 items = 0;
    qint64 bytes = 0;
    QDateTime lastSuccess;
    QString lastError; ///< a sentence, empty after a success
    std::optional<OfferDiff> lastDiff;
    bool operator==(const SyncStanding&) const = default;
};

/// "12 new, 3 dearer, 1 gone"; "nothing changed".
QString diffText(const OfferDiff& diff);

/// The catalogue of all accounts: shown from the cache at once, synced from the vendors on request.
class CatalogueDesk : public QObject {
    Q_OBJECT
public:
    CatalogueDesk(Cache& cache, AccountBook& accounts, ActivityLog& log, PriceBook& prices,
                  Clock& clock, QObject* parent = nullptr);
    ~CatalogueDesk() override;

    /// Loads the cached offers and builds the first index off the GUI thread.
    void open();
    /// Never null; empty before the first load.
    [[nodiscard]] std::shared_ptr<const CatalogueIndex> index() const;
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] SyncStanding standing(const AccountId& account) const;
    /// The oldest last success over all accounts; invalid when nothing was ever synced.
    [[nodiscard]] QDateTime asOf() const;
    /// One sync per account at a time; a second request while one runs does nothing.
    void sync(const AccountId& account);
    void syncAll();
    void cancel(const AccountId& account);
    /// The plan as cached; nothing when unknown.
    [[nodiscard]] std::optional<Offer> find(const AccountId& account, const OfferCode& code) const;

    /// What syncs changed in the newest 90 days, newest first.
    [[nodiscard]] const QList<OfferChange>& changes() const;
    /// The plans that are there and were touched by the newest sync of their account that changed
    /// anything.
    [[nodiscard]] const QSet<PlanKey>& changedLately() const;

Q_SIGNALS:
    void indexChanged();
    void changesChanged();
    /// A sync is through: "Main shop: 12 new, 3 dearer, 1 gone."
    void synced(const QString& sentence);
    void standingChanged(const simstock::AccountId& account);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
