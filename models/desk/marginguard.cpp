// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/marginguard.h"

#include "models/desk/moneysetting.h"

#include <QCoreApplication>
#include <QLocale>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct MarginGuardWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::MarginGuard)
};

QString neverUnderFloorSetting()
{
    return deskSettingPrefix() + u"floor.never"_s;
}

} // namespace

std::optional<GuardNote> marginNote(const Offer& offer, const PriceList& prices,
                                    bool neverUnderFloor)
{
    const auto retail = prices.retail(offer);
    if (!retail || !prices.isUnderFloor(offer, retail->price))
        return std::nullopt;
    const auto left = retail->price.minus(offer.cost);
    const auto lowest = prices.lowestPrice(offer);
    if (!left || !lowest)
        return std::nullopt;
    const QLocale locale;
    GuardNote note;
    note.kind = GuardNote::Kind::UnderFloor;
    note.key = u"floor %1 %2 %3"_s.arg(toSetting(offer.cost), toSetting(retail->price),
                                       toSetting(*lowest));
    note.sentence = left->isNegative()
                        ? MarginGuardWords::tr("It costs %1 and is sold for %2: a loss of %3 on "
                                               "each. The lowest price would be %4.")
                              .arg(offer.cost.display(locale), retail->price.display(locale),
                                   Money::zero(left->currency()).minus(*left)->display(locale),
                                   lowest->display(locale))
                        : MarginGuardWords::tr("It costs %1 and is sold for %2: %3 are left on "
                                               "each, less than the floor. The lowest price would "
                                               "be %4.")
                              .arg(offer.cost.display(locale), retail->price.display(locale),
                                   left->display(locale), lowest->display(locale));
    note.blocks = neverUnderFloor;
    if (neverUnderFloor)
        note.sentence += u' ' + MarginGuardWords::tr("With this account nothing is bought under "
                                                     "the floor. Raise the price first.");
    else
        note.tick = left->isNegative()
                        ? MarginGuardWords::tr("Buy it at a loss of %1 on each")
                              .arg(Money::zero(left->currency()).minus(*left)->display(locale))
                        : MarginGuardWords::tr("Buy it although only %1 are left on each")
                              .arg(left->display(locale));
    return note;
}

GuardNote priceNote(const Money& before, const Money& now)
{
    const QLocale locale;
    GuardNote note;
    note.kind = GuardNote::Kind::PriceChanged;
    note.key = u"price %1 %2"_s.arg(toSetting(before), toSetting(now));
    note.sentence = MarginGuardWords::tr("The price has changed since the catalogue was read: %1 "
                                         "before, %2 now.")
                        .arg(before.display(locale), now.display(locale));
    note.tick = MarginGuardWords::tr("Buy it at %1").arg(now.display(locale));
    return note;
}

bool neverUnderFloor(const Account& account)
{
    return account.settings.contains(neverUnderFloorSetting());
}

void setNeverUnderFloor(Account& account, bool on)
{
    if (on)
        account.settings.insert(neverUnderFloorSetting(), u"1"_s);
    else
        account.settings.remove(neverUnderFloorSetting());
}

} // namespace simstock
