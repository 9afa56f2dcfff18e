// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/buyguards.h"

#include "models/desk/accountbook.h"
#include "models/desk/countryguard.h"
#include "models/desk/marginguard.h"
#include "models/desk/pricebook.h"
#include "models/domain/countries.h"
#include "models/store/accountstore.h"
#include "models/store/planstore.h"

#include <QLocale>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {
QString ownCountryName()
{
    return u"own.country"_s;
}
} // namespace

BuyGuards::BuyGuards(AccountStore& store, AccountBook& accounts, PriceBook& prices, QObject* parent)
    : QObject(parent), m_store(store), m_accounts(accounts), m_prices(prices)
{
    connect(&store, &AccountStore::changedOutside, this, &BuyGuards::open);
}

void BuyGuards::open()
{
    if (const auto choices = m_store.plans().choices())
        m_ownCountry = choices->value(ownCountryName());
}

Status BuyGuards::setOwnCountry(const QString& code)
{
    const auto country = code.toUpper();
    if (!country.isEmpty() && !countryCodes().contains(country))
        return failure(makeError(ErrorKind::Rejected, tr("This country is not known."), {}));
    auto done = m_store.plans().setChoice(ownCountryName(), country);
    if (done)
        m_ownCountry = country;
    return done;
}

void BuyGuards::notePrice(const Offer& read, const Money& listed)
{
    m_read.insert({read.account, read.code}, {listed, read.cost});
}

QList<GuardNote> BuyGuards::notes(const Offer& offer, bool foundByTyping, const Trip& trip,
                                  int days) const
{
    QList<GuardNote> notes;
    const auto read = m_read.constFind({offer.account, offer.code});
    if (read != m_read.constEnd() && read->listed != read->read && read->read == offer.cost)
        notes.append(priceNote(read->listed, read->read));
    const auto* const account = m_accounts.find(offer.account);
    if (auto margin = marginNote(offer, m_prices.list(), account && neverUnderFloor(*account)))
        notes.append(*margin);
    if (auto country = countryNote(offer, m_ownCountry, foundByTyping))
        notes.append(*country);
    notes.append(tripNotes(offer, days, trip));
    std::stable_partition(notes.begin(), notes.end(),
                          [](const GuardNote& note) { return note.blocks; });
    return notes;
}

QString BuyGuards::problem(const Offer& offer, bool foundByTyping, const QStringList& accepted,
                           const Trip& trip, int days) const
{
    const auto read = m_read.constFind({offer.account, offer.code});
    if (read != m_read.constEnd() && read->read != offer.cost) {
        const QLocale locale;
        return tr("The vendor asks %1 now, not %2. Read the price again.")
            .arg(read->read.display(locale), offer.cost.display(locale));
    }
    for (const auto& note : notes(offer, foundByTyping, trip, days)) {
        if (note.blocks || (!note.tick.isEmpty() && !accepted.contains(note.key)))
            return note.sentence;
    }
    return {};
}

} // namespace simstock
