// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/desk/batchpreview.h"
#include "models/domain/batch.h"
#include "models/domain/intent.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class ActRunner;
class CatalogueDesk;
class IntentBook;
class Journal;
class OrderDesk;
class SpendPin;
class WalletDesk;

/// What became of a row: the word of its order, or that there is none yet.
struct BatchRowStanding {
    /// Draft: not sent so far. Cancelled: the batch ended before it.
    OrderWord word = OrderWord::Draft;
    IntentId intent; ///< empty while nothing was written down
    bool operator==(const BatchRowStanding&) const = default;
};

/// A batch in figures.
struct BatchCount {
    int waiting = 0;
    int sending = 0;
    int bought = 0;  ///< being prepared, partial or ready
    int refused = 0; ///< or not sent: nothing was bought
    int unknown = 0;
    int cancelled = 0;
    QList<Money> spent; ///< per currency, with what may have been spent
    bool operator==(const BatchCount&) const = default;
};

/// What a person agreed to after the preview.
struct BatchOrder {
    QString title;
    QList<BatchRow> rows;
    QList<BatchLimit> limits; ///< one per currency of the rows
    BatchId retryOf;
    /// The rows of `retryOf` these stand for, which it then no longer buys; empty: it is over, or
    /// these were refused.
    QList<qsizetype> restRows = {};
};

/// Buys many orders one after another (product.md b 5): each account at its own pace, one order of
/// an account at a time, within a hard budget, down to a reserve. Stops by itself at the first
/// unknown outcome, at the second refusal in a row, when a price rose, and when the console was
/// closed. Written down before anything is sent; what was bought is told by the intents alone.
class BatchDesk : public QObject {
    Q_OBJECT
public:
    BatchDesk(Journal& journal, IntentBook& book, OrderDesk& orders, ActRunner& runner,
              AccountBook& accounts, CatalogueDesk& catalogue, WalletDesk& wallets, SpendPin& pin,
              Clock& clock, QObject* parent = nullptr);
    ~BatchDesk() override;

    /// Reads the batches once the intents are there; one that ran is paused then.
    void open();
    /// Newest first.
    [[nodiscard]] const QList<Batch>& batches() const;
    [[nodiscard]] const Batch* find(const BatchId& id) const;

    /// Looks up the plan of each line and reads its price and the balances anew where the vendors
    /// can be reached. chosen: for lines that name no plan.
    [[nodiscard]] Call<BatchPreview> preview(const QList<BatchListLine>& lines,
                                             const std::optional<PlanKey>& chosen);
    /// The same for the rows of a batch that were refused or not sent.
    [[nodiscard]] Call<BatchPreview> previewRefused(const BatchId& id);
    /// The same for the rows that are not sent yet, with what was agreed for each and what is left
    /// of the budget.
    [[nodiscard]] Call<BatchPreview> previewRest(const BatchId& id);
    /// The rows that are not sent yet and would be.
    [[nodiscard]] QList<qsizetype> restOf(const Batch& batch) const;
    /// What the spending PIN is proven for before a batch is started or resumed: the whole of what
    /// is not bought yet, once.
    [[nodiscard]] static QString pinToken(const BatchId& id);
    [[nodiscard]] QList<Money> toBuy(const Batch& batch) const;
    /// Writes the batch down, then buys. Refuses (with a sentence) what cannot be begun; a sheet
    /// token that was used gives the batch it made. changed() follows. The rest of another batch is
    /// cancelled there first, and nothing begins unless that is written down.
    [[nodiscard]] Result<BatchId> start(const QString& sheetToken, const BatchOrder& order);
    /// What is on its way is followed; nothing new is sent.
    void pause(const BatchId& id);
    [[nodiscard]] Status resume(const BatchId& id);
    void cancelRest(const BatchId& id);

    [[nodiscard]] BatchRowStanding standing(const Batch& batch, qsizetype row) const;
    [[nodiscard]] BatchCount count(const Batch& batch) const;
    /// Why it stands still, for a person; empty unless it is paused.
    [[nodiscard]] QString pauseText(const Batch& batch) const;

Q_SIGNALS:
    void opened();
    /// It came, went a step on, or one of its orders did.
    void changed(const simstock::BatchId& id);
    /// It stopped by itself and wants a person.
    void halted(const simstock::BatchId& id);
    void finished(const simstock::BatchId& id);
    /// A step could not be written down: the sentence says why.
    void failed(const simstock::BatchId& id, const QString& sentence);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
