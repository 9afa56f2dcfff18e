// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/monthclose.h"

#include "models/core/agetext.h"
#include "models/desk/acttext.h"
#include "models/desk/monthsums.h"
#include "models/desk/salebook.h"
#include "models/desk/trail.h"
#include "models/desk/trailtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct MonthWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::MonthClose)
};

bool wasSent(const IntentRecord& record)
{
    return std::any_of(record.events.cbegin(), record.events.cend(), [](const IntentEvent& event) {
        return event.state == IntentState::Sending;
    });
}

std::optional<Money> negated(const Money& amount)
{
    const auto turned = amount.times(-1);
    return turned ? std::optional(*turned) : std::nullopt;
}

QString bookingKind(const Transaction& booking)
{
    switch (booking.kind) {
    case TransactionKind::TopUp:
        return MonthWords::tr("Money added");
    case TransactionKind::Order:
        return MonthWords::tr("Order");
    case TransactionKind::Refund:
        return MonthWords::tr("Refund");
    case TransactionKind::Adjustment:
        return MonthWords::tr("Adjustment");
    case TransactionKind::Unknown:
        break;
    }
    return MonthWords::tr("Other");
}

QString bookingState(const Transaction& booking)
{
    switch (booking.status) {
    case TransactionStatus::Pending:
        return MonthWords::tr("Pending");
    case TransactionStatus::Completed:
        return MonthWords::tr("Completed");
    case TransactionStatus::Failed:
        return MonthWords::tr("Failed");
    case TransactionStatus::Unknown:
        break;
    }
    return MonthWords::tr("Not stated");
}

class Closing {
public:
    explicit Closing(const MonthSource& source);
    MonthClose run();

private:
    [[nodiscard]] bool isInside(const QDateTime& at) const { return at >= m_from && at < m_to; }
    void addBooking(const LedgerRow& row);
    void addRecord(const IntentRecord& record);
    void addUnbooked(const IntentRecord& record, MonthLine line);
    void addCancel(const IntentRecord& record);
    void addUnknown(const IntentRecord& record);
    [[nodiscard]] MonthLine lineOf(const IntentRecord& record) const;
    void price(MonthLine& line, const IntentRecord& record) const;
    void ask(const MonthLine& line, const QString& what, const std::optional<Money>& amount,
             MonthQuestion::Counting counting);

    const MonthSource& m_source;
    QDateTime m_from;
    QDateTime m_to;
    QSet<AccountId> m_chosen;
    QHash<IntentId, const IntentRecord*> m_records;
    QHash<IntentId, QList<const Transaction*>> m_charges; ///< bookings that are no refunds
    MonthClose m_close;
};

Closing::Closing(const MonthSource& source) : m_source(source)
{
    std::tie(m_from, m_to) = monthBorders(source.month, source.zone);
    for (const auto& account : source.accounts)
        m_chosen.insert(account.id);
    for (const auto& record : source.records)
        m_records.insert(record.intent.id, &record);
    for (const auto& row : source.ledger) {
        const bool isCharge = row.booking.kind != TransactionKind::Refund &&
                              row.booking.status != TransactionStatus::Failed;
        if (!row.isOwn && !row.intent.isEmpty() && isCharge)
            m_charges[row.intent].append(&row.booking);
    }
    m_close.month = source.month;
    m_close.zone = source.zone;
    m_close.madeAt = source.madeAt;
    m_close.accounts = source.accounts;
    m_close.readAt = source.readAt;
    m_close.listing = source.listing;
}

MonthLine Closing::lineOf(const IntentRecord& record) const
{
    const auto& intent = record.intent;
    MonthLine line;
    line.at = trail::firstSent(record);
    line.account = intent.account;
    line.kind = acttext::verb(intent.act.kind);
    QStringList orders;
    for (const auto& order : record.orders)
        orders += order.text();
    line.order = orders.join(u", ");
    line.intent = intent.id;
    line.plan = intent.planName;
    line.quantity = acttext::spends(intent.act.kind) ? std::max(intent.quantity, 1) : 0;
    line.state = wordText(wordOf(record.state()));
    line.customer = intent.customerName;
    line.note = intent.note;
    return line;
}

/// What it was sold for, and what that leaves. A price of another day is never taken for it.
void Closing::price(MonthLine& line, const IntentRecord& record) const
{
    if (!isSale(record.intent) || !line.cost)
        return;
    const auto sold = m_source.retail.constFind(record.intent.id);
    line.isWithoutRetail = sold == m_source.retail.constEnd();
    if (line.isWithoutRetail)
        return;
    line.retail = *sold;
    if (const auto left = sold->minus(*line.cost))
        line.margin = *left;
}

void Closing::ask(const MonthLine& line, const QString& what, const std::optional<Money>& amount,
                  MonthQuestion::Counting counting)
{
    MonthQuestion question;
    question.at = line.at;
    question.account = line.account;
    question.what = what;
    question.intent = line.intent;
    question.reference = line.transaction.isEmpty() ? line.order : line.transaction;
    question.amount = amount;
    question.counting = counting;
    m_close.questions.append(question);
}

void Closing::addBooking(const LedgerRow& row)
{
    const auto& booking = row.booking;
    const auto* const record = m_records.value(row.intent);
    MonthLine line = record ? lineOf(*record) : MonthLine();
    line.at = booking.at;
    line.account = booking.account;
    line.transaction = booking.id;
    line.kind =
        record && booking.kind != TransactionKind::Refund ? line.kind : bookingKind(booking);
    line.state = record ? line.state : bookingState(booking);
    line.order = line.order.isEmpty() ? booking.reference : line.order;
    line.note = line.note.isEmpty() ? booking.description : line.note;
    line.match = record ? MonthLine::Match::Yes : MonthLine::Match::No;
    const bool isCost = booking.amount.isNegative() || booking.kind == TransactionKind::Refund;
    if (booking.status == TransactionStatus::Failed) {
        line.match = MonthLine::Match::NotNeeded;
        line.why = MonthWords::tr("Failed at the vendor: not counted");
    } else if (isCost) {
        line.cost = negated(booking.amount);
    } else {
        line.added = booking.amount;
    }
    if (booking.status == TransactionStatus::Pending)
        line.why = MonthWords::tr("Still pending at the vendor");
    if (record && booking.kind != TransactionKind::Refund) {
        const auto& charges = m_charges.value(row.intent);
        if (!charges.isEmpty() && charges.constFirst() == &booking)
            price(line, *record);
        const auto& expected = record->intent.expected;
        const auto& moved = line.cost ? line.cost : line.added;
        if (expected && moved && *expected != *moved)
            line.why = MonthWords::tr("Expected %1 %2")
                           .arg(expected->currency().code(), expected->toDecimal());
    }
    if (line.match == MonthLine::Match::No) {
        line.why = MonthWords::tr("Not from this desk");
        if (booking.amount.isNegative())
            ask(line, MonthWords::tr("The vendor booked it, but nothing this desk did explains it"),
                line.cost, MonthQuestion::Counting::InCosts);
    }
    m_close.lines.append(line);
}

/// Nobody knows what it cost: its amount stands among the questions alone.
void Closing::addUnknown(const IntentRecord& record)
{
    auto line = lineOf(record);
    const auto& charges = m_charges.value(record.intent.id);
    if (record.damaged) {
        ask(line, MonthWords::tr("The entry of the journal is damaged"), std::nullopt,
            MonthQuestion::Counting::Unknown);
        return;
    }
    if (!charges.isEmpty()) {
        line.transaction = charges.constFirst()->id;
        ask(line, MonthWords::tr("The outcome is unknown; a booking of the vendor fits"),
            record.intent.expected, MonthQuestion::Counting::InCosts);
        return;
    }
    ask(line, MonthWords::tr("The outcome is unknown; nothing at the vendor fits yet"),
        record.intent.expected, MonthQuestion::Counting::Unknown);
    if (!isInside(line.at))
        return;
    line.match = MonthLine::Match::No;
    line.why = MonthWords::tr("Outcome unknown: not counted, see the open questions");
    m_close.lines.append(line);
}

void Closing::addUnbooked(const IntentRecord& record, MonthLine line)
{
    const auto& intent = record.intent;
    const bool isPayment = !acttext::spends(intent.act.kind);
    auto& amount = isPayment ? line.added : line.cost;
    amount = intent.expected;
    price(line, record);
    if (!amount) {
        line.match = MonthLine::Match::NotNeeded;
        line.why = MonthWords::tr("The vendor states no cost");
        m_close.lines.append(line);
        return;
    }
    if (!m_source.listing.contains(line.account)) {
        line.match = MonthLine::Match::NotListed;
        line.why = MonthWords::tr("This vendor lists no transactions: from this desk's journal");
        m_close.lines.append(line);
        return;
    }
    const auto readAt = m_source.readAt.value(line.account);
    const bool isRead = readAt.isValid() && readAt >= trail::lastSent(record);
    line.why = isRead ? MonthWords::tr("Not found in the vendor's transactions")
                      : MonthWords::tr("The vendor's transactions were not read since");
    ask(line,
        isRead ? MonthWords::tr("Done here, but the vendor has not booked it")
               : MonthWords::tr("Done here; the vendor's transactions were not read since"),
        amount, MonthQuestion::Counting::InCosts);
    m_close.lines.append(line);
}

/// Where the vendor lists bookings the refund stands among them.
void Closing::addCancel(const IntentRecord& record)
{
    if (record.state() != IntentState::Fulfilled || !isInside(trail::firstSent(record)))
        return;
    auto line = lineOf(record);
    line.match = MonthLine::Match::NotNeeded;
    line.why = MonthWords::tr("A refund is a booking of its own");
    if (!m_source.listing.contains(line.account)) {
        line.match = MonthLine::Match::NotListed;
        line.why = MonthWords::tr("Refund not counted: this vendor lists no transactions");
        const auto back = m_source.refunds.constFind(record.intent.id);
        ask(line, MonthWords::tr("Cancelled: compare the balance, the refund is listed nowhere"),
            back == m_source.refunds.constEnd() ? std::nullopt : std::optional(*back),
            MonthQuestion::Counting::Nowhere);
    }
    m_close.lines.append(line);
}

void Closing::addRecord(const IntentRecord& record)
{
    const auto& intent = record.intent;
    const auto sent = trail::firstSent(record);
    if (!m_chosen.contains(intent.account) || sent >= m_to)
        return;
    if (isOpenQuestion(record.state())) { // also those of the months before
        addUnknown(record);
        return;
    }
    if (record.damaged || !wasSent(record))
        return;
    if (intent.act.kind == ActKind::Cancel)
        addCancel(record);
    if (!bookingmatch::movesMoney(intent.act.kind) || !isInside(sent))
        return;
    auto line = lineOf(record);
    const auto& charges = m_charges.value(intent.id);
    if (!bookingmatch::mayHaveSpent(record)) {
        line.match = MonthLine::Match::NotNeeded;
        line.why = MonthWords::tr("Nothing was bought");
        m_close.lines.append(line);
    } else if (charges.isEmpty()) {
        addUnbooked(record, line);
    } else if (std::none_of(charges.begin(), charges.end(),
                            [this](const Transaction* one) { return isInside(one->at); })) {
        line.match = MonthLine::Match::Yes;
        line.transaction = charges.constFirst()->id;
        line.why =
            MonthWords::tr("Booked in %1: counted there")
                .arg(charges.constFirst()->at.toTimeZone(m_source.zone).toString(u"yyyy-MM"));
        m_close.lines.append(line);
    }
}

MonthClose Closing::run()
{
    for (const auto& row : m_source.ledger) {
        if (!row.isOwn && m_chosen.contains(row.booking.account) && isInside(row.booking.at))
            addBooking(row);
    }
    for (const auto& record : m_source.records)
        addRecord(record);
    const auto older = [](const auto& a, const auto& b) { return a.at < b.at; };
    std::stable_sort(m_close.lines.begin(), m_close.lines.end(), older);
    std::stable_sort(m_close.questions.begin(), m_close.questions.end(), older);
    m_close.sums = monthSums(m_close);
    return m_close;
}

} // namespace

std::pair<QDateTime, QDateTime> monthBorders(const QDate& month, const QTimeZone& zone)
{
    const QDate first(month.year(), month.month(), 1);
    return {first.startOfDay(zone).toUTC(), first.addMonths(1).startOfDay(zone).toUTC()};
}

MonthClose closedMonth(const MonthSource& source)
{
    return Closing(source).run();
}

} // namespace simstock
