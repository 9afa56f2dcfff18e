// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/offer.h"
#include "models/domain/offerchange.h"
#include "models/store/accountnumbers.h"
#include "models/store/cache.h"
#include "models/store/offercolumns.h"
#include "models/store/statement.h"

namespace simstock {

class Database;

/// The newest changes of all catalogues, newest first: at most those that are kept.
Result<QList<OfferChange>> loadOfferChanges(Database& database, AccountNumbers& accounts);

/// Writes down what one sync does, inside of its transaction. The first reading of an account is no
/// news: it is counted, not kept.
class OfferChangeWriter {
public:
    static constexpr int mostRows = 20'000;
    static constexpr int mostDays = 90;

    OfferChangeWriter(Database& database, qint64 account, bool isFirstReading,
                      const QDateTime& now);

    [[nodiscard]] Status added(const Offer& offer);
    /// Before the row is written anew.
    [[nodiscard]] Status changed(qint64 row, const Offer& offer);
    /// Before the row goes.
    [[nodiscard]] Status withdrawn(qint64 row);
    /// Counts what was told so far into the diff and lets the oldest rows go.
    [[nodiscard]] Status finish(OfferDiff& diff);

private:
    [[nodiscard]] Result<std::optional<Offer>> before(qint64 row);
    [[nodiscard]] Status repriced(const Offer& old, const Offer& offer);
    [[nodiscard]] Status write(const Offer& offer, OfferChangeKind kind,
                               const std::optional<Money>& before,
                               const std::optional<Money>& after, const QString& lost = {});

    Database& m_database;
    qint64 m_account;
    bool m_isFirstReading;
    QDateTime m_now;
    OfferReader m_reader;
    Statement m_read;
    Statement m_insert;
    int m_rows = 0;
    int m_dearer = 0;
    int m_cheaper = 0;
};

} // namespace simstock
