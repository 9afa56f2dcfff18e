// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/journal.h"

#include <QHash>
#include <QObject>

namespace simstock {

/// The journal's records in memory, and the only writer to the journal. Every change is on disk
/// before it is announced.
class IntentBook : public QObject {
    Q_OBJECT
public:
    IntentBook(Journal& journal, QObject* parent = nullptr);
    ~IntentBook() override;

    /// Opens the journal and loads the records; opened() follows, whatever was found.
    void open();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const JournalHealth& health() const;
    /// Newest first.
    [[nodiscard]] const QList<IntentRecord>& records() const;
    [[nodiscard]] const IntentRecord* find(const IntentId& id) const;
    [[nodiscard]] const IntentRecord* findByOrder(const AccountId& account,
                                                  const VendorOrderId& order) const;
    /// How many open questions there are (Unknown), in all or on one account.
    [[nodiscard]] int openQuestions(const AccountId& account = {}) const;

    [[nodiscard]] Call<IntentRecord> prepare(const Intent& intent);
    [[nodiscard]] Call<IntentRecord> append(const IntentId& id, IntentState state,
                                            const QString& cause, const Evidence& evidence = {},
                                            const QList<VendorOrderId>& orders = {});
    void schedule(const IntentId& id, const QDateTime& nextCheckAt);

Q_SIGNALS:
    void opened();
    void healthChanged();
    void recordAdded(const simstock::IntentId& id);
    void recordChanged(const simstock::IntentId& id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
