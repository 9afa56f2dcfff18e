// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/shiftbook.h"

#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/handoverlog.h"
#include "models/desk/intentbook.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/moneysetting.h"
#include "models/desk/pricebook.h"
#include "models/desk/shopbooks.h"
#include "models/desk/trail.h"
#include "models/desk/walletdesk.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QDateTime shiftTime(const QVariantMap& body, const QString& name)
{
    return QDateTime::fromMSecsSinceEpoch(body.value(name).toLongLong(), Qt::UTC);
}

ClosedShift closedShiftOf(const QString& id, const QVariantMap& body)
{
    ClosedShift shift;
    shift.id = id;
    shift.from = shiftTime(body, u"from"_s);
    shift.to = shiftTime(body, u"to"_s);
    shift.person = body.value(u"person"_s).toString();
    shift.text = body.value(u"text"_s).toString();
    const auto balances = body.value(u"balances"_s).toMap();
    for (auto one = balances.cbegin(); one != balances.cend(); ++one) {
        if (const auto money = moneyOfSetting(one.value().toString()))
            shift.balances.insert(AccountId(one.key()), *money);
    }
    return shift;
}

} // namespace

ShiftBook::ShiftBook(ShopStore& store, QObject* parent)
    : QObject(parent), m_shelf(store, u"shift"_s)
{
    connect(&m_shelf, &ShopShelf::changed, this, &ShiftBook::changed);
    connect(&m_shelf, &ShopShelf::failed, this, &ShiftBook::failed);
}

void ShiftBook::open()
{
    m_shelf.open();
}

QList<ClosedShift> ShiftBook::shifts() const
{
    QList<ClosedShift> all;
    const auto& records = m_shelf.records();
    for (auto one = records.cbegin(); one != records.cend(); ++one)
        all.append(closedShiftOf(one.key(), one.value()));
    std::sort(all.begin(), all.end(),
              [](const ClosedShift& a, const ClosedShift& b) { return a.to > b.to; });
    return all;
}

ShiftSource ShiftBook::source(const Desk& desk, const QDateTime& from, const QString& person) const
{
    ShiftSource source;
    source.from = from;
    source.to = desk.clock().now();
    source.person = person.simplified();
    source.accounts = desk.accounts().accounts();
    source.records = desk.intents().records();
    source.ledger = desk.ledger().rows();
    source.sold = desk.books().sales.sales();
    source.prices = desk.priceBook().list();
    for (const auto& account : std::as_const(source.accounts)) {
        if (const auto wallet = desk.wallets().wallet(account.id))
            source.wallets.insert(account.id, *wallet);
    }
    for (const auto& record : std::as_const(source.records)) {
        const PlanKey plan{record.intent.account, record.intent.offer};
        const auto decided = trail::decidedAt(record);
        const bool isOld =
            record.intent.createdAt < from.addDays(-1) && !(decided.isValid() && decided > from);
        if (isOld || source.offers.contains(plan))
            continue;
        if (const auto offer = desk.catalogue().find(plan.account, plan.code))
            source.offers.insert(plan, *offer);
    }
    for (const auto& shift : shifts()) { // the close this one goes on from
        if (shift.to == from) {
            source.before = shift.balances;
            break;
        }
    }
    source.handedOver = desk.handOvers().sentBetween(source.from, source.to);
    return source;
}

Result<QString> ShiftBook::close(const ShiftReport& report, const QString& explanation)
{
    if (!report.mayClose(explanation))
        return failure(makeError(
            ErrorKind::Rejected,
            tr("%n outcome(s) still unknown. Settle what is open, or type what is known about it.",
               nullptr, static_cast<int>(report.questions.size())),
            {}));
    QVariantMap balances;
    for (const auto& wallet : report.wallets) {
        if (wallet.now)
            balances.insert(wallet.account.text(), toSetting(*wallet.now));
    }
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_shelf.put(id, {{u"from"_s, report.from.toMSecsSinceEpoch()},
                     {u"to"_s, report.to.toMSecsSinceEpoch()},
                     {u"person"_s, report.person},
                     {u"text"_s, shiftText(report, explanation, QLocale())},
                     {u"balances"_s, balances}});
    return id;
}

} // namespace simstock
