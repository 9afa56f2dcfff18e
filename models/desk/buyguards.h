// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/guardnote.h"
#include "models/domain/offer.h"
#include "models/domain/plankey.h"
#include "models/domain/trip.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace simstock {

class AccountBook;
class AccountStore;
class PriceBook;

/// What stands between a person and a wrong order: the margin, the country, a price that moved.
/// The same notes are shown by the sheets and asked for again when the order is bought.
class BuyGuards : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    BuyGuards(AccountStore& store, AccountBook& accounts, PriceBook& prices,
              QObject* parent = nullptr);

    /// Reads the choices anew.
    void open();
    /// ISO 3166 code of the country the shop is in; empty = not said.
    [[nodiscard]] const QString& ownCountry() const { return m_ownCountry; }
    [[nodiscard]] Status setOwnCountry(const QString& code);

    /// A vendor named this cost just now; listed: what the sheet had from the catalogue.
    void notePrice(const Offer& read, const Money& listed);
    /// What a person should know about the plan at its cost; blocking ones first.
    /// trip: the customer's, where it is known; days: those of a day plan.
    [[nodiscard]] QList<GuardNote> notes(const Offer& offer, bool foundByTyping,
                                         const Trip& trip = {}, int days = 0) const;
    /// Why it must not be bought (a sentence); empty when it may. accepted: the keys of the notes
    /// that were ticked.
    [[nodiscard]] QString problem(const Offer& offer, bool foundByTyping,
                                  const QStringList& accepted, const Trip& trip = {},
                                  int days = 0) const;

private:
    struct Price {
        Money listed;
        Money read;
    };
    AccountStore& m_store;
    AccountBook& m_accounts;
    PriceBook& m_prices;
    QString m_ownCountry;
    QHash<PlanKey, Price> m_read; ///< of this session, the newest
};

} // namespace simstock
