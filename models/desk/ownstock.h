// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/desk/callbag.h"
#include "models/domain/esim.h"
#include "models/domain/pastedtext.h"

#include <QHash>
#include <QObject>

namespace simstock {

class Cache;
class EsimDesk;

/// What became of codes that were to be imported.
struct StockImport {
    QList<EsimKey> imported;
    QList<EsimKey> known; ///< eSIMs here that hold one of the codes already
    bool operator==(const StockImport&) const = default;
};

/// Codes that were bought elsewhere, kept as eSIMs of the shop's own stock (product.md b 14):
/// sealed in the vault, to be given to customers like all others, without a vendor who could be
/// asked.
class OwnStock : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    OwnStock(Cache& cache, EsimDesk& esims, Clock& clock, QObject* parent = nullptr);
    ~OwnStock() override;

    /// planName: what customers read; may be empty. A code that any eSIM here holds already, of
    /// whichever account, is not kept twice. Storage error with a sentence while codes cannot be
    /// sealed: nothing is kept then.
    [[nodiscard]] Call<StockImport> keep(const QList<PastedCode>& codes, const QString& planName);
    /// The same for rows that are known in part, as from a file: their secrets hold the code, their
    /// keys are those of newKey().
    [[nodiscard]] Call<StockImport> restore(const QList<Esim>& rows);
    /// Codes that are kept now would be sealed.
    [[nodiscard]] bool canKeep() const;
    static EsimKey newKey();

    /// What tells codes apart while they are compared.
    using Digests = QHash<QByteArray, EsimKey>;
    /// Empty for what is no activation code.
    static QByteArray digestOf(const Secret& activationCode);
    /// Those of all eSIMs here whose codes can be opened, of whichever account.
    [[nodiscard]] Call<Digests> digests();

private:
    struct Look;
    void look(const std::shared_ptr<Look>& job);
    [[nodiscard]] Call<StockImport> store(const QList<Esim>& rows, const Digests& known);

    Cache& m_cache;
    EsimDesk& m_esims;
    Clock& m_clock;
    CallBag m_calls;
};

} // namespace simstock
