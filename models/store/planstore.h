// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"
#include "models/domain/plankey.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>

class QSqlQuery;

namespace simstock {

class Database;

/// What a person decided about plans and buying: favourites, prices set by hand, rules for the
/// others, choices by name. Lies in the accounts' file, so it survives a new cache; calls are
/// synchronous and short.
class PlanStore {
public:
    /// writable: the sentence why nothing can be changed, or success. Both outlive this.
    PlanStore(Database& database, std::function<Status()> writable);

    [[nodiscard]] Result<QSet<PlanKey>> favourites() const;
    [[nodiscard]] Status setFavourites(const QList<PlanKey>& plans, bool on);
    [[nodiscard]] Result<QHash<PlanKey, Money>> prices() const;
    /// One transaction; nothing takes a price away.
    [[nodiscard]] Status setPrices(const QHash<PlanKey, std::optional<Money>>& prices);
    [[nodiscard]] Result<QMap<QString, QString>> rules() const;
    /// Replaces all of them.
    [[nodiscard]] Status setRules(const QMap<QString, QString>& rules);
    /// The desk's choices by name, e.g. the shop's own country. No secret.
    [[nodiscard]] Result<QMap<QString, QString>> choices() const;
    /// An empty value takes it away.
    [[nodiscard]] Status setChoice(const QString& name, const QString& value);

private:
    template <typename F>
    [[nodiscard]] Status change(F work);
    [[nodiscard]] Status readRows(const QString& table,
                                  const std::function<void(const QSqlQuery&)>& take) const;
    [[nodiscard]] Result<QMap<QString, QString>> named(const QString& table) const;
    Database& m_database;
    std::function<Status()> m_writable;
};

} // namespace simstock
