// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class ActivityLog;
class EsimDesk;

/// What some vendors know of an eSIM besides its figures: links for the customer, the network it
/// was last seen in, and the customer as the vendor keeps him. Asked only when a person asks.
class EsimExtras : public QObject {
    Q_OBJECT
public:
    EsimExtras(AccountBook& accounts, EsimDesk& esims, ActivityLog& log, Clock& clock,
               QObject* parent = nullptr);
    ~EsimExtras() override;

    /// Why it cannot be asked (a sentence); empty when it can.
    [[nodiscard]] QString linksObstacle(const EsimKey& key) const;
    [[nodiscard]] QString sightingObstacle(const EsimKey& key) const;
    [[nodiscard]] QString editObstacle(const EsimKey& key) const;

    /// Addresses that are neither https nor http are left out.
    [[nodiscard]] Call<QList<EsimLink>> links(const EsimKey& key);
    [[nodiscard]] Call<NetworkSighting> sighting(const EsimKey& key);
    /// As last read in this session, with its time.
    [[nodiscard]] std::optional<NetworkSighting> lastSighting(const EsimKey& key) const;
    /// Name and e-mail of the customer of its order, sent once; goes on when the answer is dropped.
    [[nodiscard]] Call<bool> editAtVendor(const EsimKey& key, const QString& name,
                                          const QString& email);

Q_SIGNALS:
    void sightingChanged(const simstock::EsimKey& key);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
