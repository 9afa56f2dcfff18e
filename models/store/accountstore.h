// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/account.h"

#include <QList>
#include <QObject>

#include <memory>

namespace simstock {

class PlanStore;

/// Labels, base URLs and settings of the accounts; no secret. A small file of its own that several
/// processes may use at once (decisions.md 14), so its calls are synchronous and short.
class AccountStore : public QObject {
    Q_OBJECT
public:
    explicit AccountStore(QString file, QObject* parent = nullptr);
    ~AccountStore() override;

    /// Storage error with a sentence; a file of a newer version is opened read-only.
    [[nodiscard]] Status open();
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] Result<QList<Account>> list() const;
    /// Conflict when the label is taken.
    [[nodiscard]] Status add(const Account& account);
    [[nodiscard]] Status update(const Account& account);
    /// NotFound when there is none.
    [[nodiscard]] Status remove(const AccountId& id);
    /// Favourites and prices, in the same file.
    [[nodiscard]] PlanStore& plans();

Q_SIGNALS:
    /// Another process changed the file (seen within a second or two).
    void changedOutside();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
