// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/orderdesk.h"
#include "models/domain/batch.h"

#include <functional>
#include <map>

namespace simstock {

class ActRunner;
class CatalogueDesk;

/// Works through the rows of one batch while it runs: in each account one order after another, the
/// accounts beside each other. Sends nothing more once stop() was called; what is on the wire goes
/// on without it.
class BatchRun {
    Q_DISABLE_COPY_MOVE(BatchRun)
public:
    struct Desks {
        IntentBook& book;
        OrderDesk& orders;
        ActRunner& runner;
        CatalogueDesk& catalogue;
    };
    struct Hooks {
        /// The newest intent of a row; empty when there is none.
        std::function<IntentId(qsizetype)> intentOf;
        /// Something forbids to go on: event.pause says what. The run has stopped by itself.
        std::function<void(BatchEvent)> halt;
        /// Every row was tried.
        std::function<void()> done;
    };
    BatchRun(const Batch& batch, const Desks& desks, Hooks hooks);

    void begin();
    /// The outcome of an order is on disk, or it was dropped before anything was sent.
    void orderEnded(const IntentId& id, const ActAnswer& answer);

private:
    struct Lane {
        qsizetype row = -1; ///< the one at work, -1 = none
        IntentId intent;    ///< of that row, once it was handed in
        int refusals = 0;   ///< in a row
        Call<Quote> quoting;
    };
    void advance();
    void ask(const AccountId& account, Lane& lane, qsizetype row);
    void quoted(const AccountId& account, const Quote& quote);
    [[nodiscard]] QString problem(const BatchRow& row, const Quote& quote, BatchPause& why) const;
    [[nodiscard]] bool isWithinBudget(const BatchRow& row, const Money& total) const;
    void send(Lane& lane, const OrderDraft& draft);
    [[nodiscard]] bool isWaiting(qsizetype row) const;
    [[nodiscard]] std::optional<Offer> offerOf(const BatchRow& row) const;
    [[nodiscard]] OrderDraft draftOf(qsizetype row, const Offer& offer) const;
    void halt(BatchPause why, qsizetype row, const QString& sentence = {});

    Batch m_batch;
    Desks m_desks;
    Hooks m_hooks;
    std::map<AccountId, Lane> m_lanes;
    bool m_stopped = false;
};

/// What of a batch may have been spent in a currency: the rows whose order was sent and not proven
/// to have cost nothing.
Result<Money> batchSpent(const Batch& batch, Currency currency, const IntentBook& book,
                         const std::function<IntentId(qsizetype)>& intentOf);

} // namespace simstock
