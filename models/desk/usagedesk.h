// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/desk/readstanding.h"
#include "models/domain/usage.h"
#include "models/ports/capabilities.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class ActivityLog;
class Cache;
class EsimDesk;

/// Reads usage in groups at the vendor's pace, keeps the samples, and puts the newest figure into
/// the eSIM. By itself only for eSIMs in use and not more often than the vendor's own lag.
class UsageDesk : public QObject {
    Q_OBJECT
public:
    UsageDesk(Cache& cache, AccountBook& accounts, EsimDesk& esims, ActivityLog& log, Clock& clock,
              QObject* parent = nullptr);
    ~UsageDesk() override;
    void open();
    /// Fresh when a person chose these eSIMs; everything else takes what the vendor has stored.
    void refresh(const QList<EsimKey>& keys, UsageRead read = UsageRead::Stored);
    void refreshAll();
    [[nodiscard]] Call<QList<UsageSample>> history(const EsimKey& key);
    /// When asking again can bring anything new; invalid = now.
    [[nodiscard]] QDateTime nextUseful(const EsimKey& key) const;
    /// How the newest read went; without readAt: every figure has its own age.
    [[nodiscard]] ReadStanding standing(const AccountId& account) const;

Q_SIGNALS:
    void changed(const QList<simstock::EsimKey>& keys);
    void standingChanged(const simstock::AccountId& account);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
