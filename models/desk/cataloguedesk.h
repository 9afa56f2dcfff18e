// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/index/catalogueindex.h"
#include "models/store/cache.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class ActivityLog;

struct SyncStanding {
    bool running = false;
    qint64 items = 0;
    qint64 bytes = 0;
    QDateTime lastSuccess;
    QString lastError; ///< a sentence, empty after a success
    std::optional<OfferDiff> lastDiff;
    bool operator==(const SyncStanding&) const = default;
};

/// The catalogue of all accounts: shown from the cache at once, synced from the vendors on request.
class CatalogueDesk : public QObject {
    Q_OBJECT
public:
    CatalogueDesk(Cache& cache, AccountBook& accounts, ActivityLog& log, Clock& clock,
                  QObject* parent = nullptr);
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

Q_SIGNALS:
    void indexChanged();
    void standingChanged(const simstock::AccountId& account);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
