// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/callbag.h"
#include "models/desk/ownstock.h"
#include "models/desk/vaultfile.h"

#include <QObject>
#include <QThreadPool>

namespace simstock {

class Desk;

/// Which codes go into a file.
enum class VaultScope { OwnStock, Everything };

struct VaultExport {
    int written = 0;
    int leftOut = 0; ///< rows whose code could not be opened or is none
    bool operator==(const VaultExport&) const = default;
};

/// What a file holds, beside what is here.
struct VaultPreview {
    struct Line {
        VaultEntry entry;
        bool isKnown = false; ///< its code is here, or further up in the file
    };
    QList<Line> lines;
    [[nodiscard]] int fresh() const;
};

/// Takes the vault's codes out into a file under a passphrase, and back in as own stock. Keys are
/// derived and files touched by another thread. Whoever drops the answer of an export ends it; a
/// file is then there as a whole or not at all.
class VaultTransfer : public QObject {
    Q_OBJECT
public:
    /// The desk must outlive this.
    explicit VaultTransfer(Desk& desk, QObject* parent = nullptr,
                           const VaultCost& cost = VaultCost::usual());
    ~VaultTransfer() override;

    [[nodiscard]] int count(VaultScope scope) const;
    /// Quick: for what is asked at each change.
    [[nodiscard]] bool hasCodes() const;
    /// The errors of VaultFile; Storage when not one code could be opened.
    [[nodiscard]] Call<VaultExport> save(const QString& path, VaultScope scope,
                                         const Secret& passphrase);
    /// Changes nothing here.
    [[nodiscard]] Call<VaultPreview> read(const QString& path, const Secret& passphrase);
    /// As own stock, all or nothing; customers, notes, states and hand-overs come along. A code
    /// that is here is not kept twice. Runs to its end also when its answer is dropped.
    [[nodiscard]] Call<StockImport> import(const VaultPreview& preview);

private:
    struct Gathering;
    void gather(const std::shared_ptr<Gathering>& job);
    void write(const std::shared_ptr<Gathering>& job);

    Desk& m_desk;
    VaultCost m_cost;
    QThreadPool m_pool; ///< before the calls: they go first, then the work is waited for
    CallBag m_calls;
};

} // namespace simstock
