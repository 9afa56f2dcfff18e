// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/shiftclose.h"

#include "models/core/csv.h"
#include "models/core/untrustedtext.h"
#include "models/desk/salebook.h"
#include "models/desk/trail.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct ShiftWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Shift)
};

bool isCounted(ActKind kind)
{
    return kind == ActKind::Order || kind == ActKind::TopUp || kind == ActKind::Message ||
           kind == ActKind::Cancel;
}

QString kindText(ActKind kind)
{
    switch (kind) {
    case ActKind::Order:
        return ShiftWords::tr("Order");
    case ActKind::TopUp:
        return ShiftWords::tr("Top-up");
    case ActKind::Message:
        return ShiftWords::tr("Message");
    case ActKind::Cancel:
        return ShiftWords::tr("Cancel");
    default:
        return ShiftWords::tr("Other act");
    }
}

void increaseSum(std::optional<Money>& sum, const Money& amount)
{
    if (!sum)
        return;
    const auto next = sum->plus(amount);
    sum = next ? std::optional(*next) : std::nullopt;
}

class ShiftCounter {
public:
    explicit ShiftCounter(const ShiftSource& source) : m_source(source)
    {
        m_report.from = source.from;
        m_report.to = source.to;
        m_report.person = source.person;
        m_report.handedOver = source.handedOver;
    }

    ShiftReport count()
    {
        for (const auto& record : m_source.records)
            look(record);
        const auto byTime = [](const ShiftLine& a, const ShiftLine& b) { return a.at < b.at; };
        std::stable_sort(m_report.lines.begin(), m_report.lines.end(), byTime);
        std::stable_sort(m_report.questions.begin(), m_report.questions.end(), byTime);
        for (const auto& account : m_source.accounts)
            addWallet(account);
        return m_report;
    }

private:
    void look(const IntentRecord& record)
    {
        const auto* const account = accountOf(record.intent.account);
        if (!account || trail::firstSent(record) > m_source.to)
            return;
        const auto line = lineOf(record);
        if (isOpenQuestion(record.state()))
            m_report.questions.append(line);
        // An outcome that came after the last close is nobody else's money than this shift's.
        if (line.at <= m_source.from || line.at > m_source.to || !isCounted(line.kind))
            return;
        if (trail::wasTakenAt(record, m_source.from)) // doubted since: the shift before counted it
            return;
        if (record.state() == IntentState::Rejected)
            ++m_report.refused;
        const bool isLost = record.state() == IntentState::WrittenOff &&
                            trail::decidedAt(record).isValid(); // paid for, and nothing came
        if (!trail::isTaken(record.state()) && !isLost)
            return;
        if (line.kind == ActKind::Order && !isLost)
            m_report.sold += std::max(line.quantity, 1);
        m_report.toppedUp += line.kind == ActKind::TopUp && !isLost ? 1 : 0;
        m_report.cancelled += line.kind == ActKind::Cancel && !isLost ? 1 : 0;
        m_report.lines.append(line);
        if (line.kind != ActKind::Cancel)
            addUp(line, account->environment, isLost);
    }
    void addUp(const ShiftLine& line, Environment environment, bool isLost)
    {
        if (line.cost) {
            auto& sum = sumOf(environment, line.cost->currency());
            increaseSum(sum.cost, *line.cost);
            if (!line.retail && line.kind != ActKind::Message && !isLost)
                ++sum.withoutPrice;
        }
        if (line.retail)
            increaseSum(sumOf(environment, line.retail->currency()).takings, *line.retail);
    }
    ShiftSum& sumOf(Environment environment, Currency currency)
    {
        for (auto& sum : m_report.sums) {
            if (sum.environment == environment && sum.currency == currency)
                return sum;
        }
        const auto none = Money::zero(currency);
        m_report.sums.append({environment, currency, none, none, 0});
        return m_report.sums.last();
    }
    [[nodiscard]] ShiftLine lineOf(const IntentRecord& record) const
    {
        const auto& intent = record.intent;
        const auto decided = trail::decidedAt(record);
        ShiftLine line;
        line.sentAt = trail::firstSent(record);
        line.at = decided.isValid() ? decided : line.sentAt;
        line.kind = intent.act.kind;
        line.intent = intent.id;
        line.account = intent.account;
        line.plan = intent.planName;
        line.quantity = intent.quantity;
        line.cost = intent.act.kind == ActKind::Cancel ? std::nullopt : intent.expected;
        line.state = wordText(wordOf(record.state()));
        if (isSale(intent) && record.state() != IntentState::WrittenOff)
            line.retail = retailOf(intent);
        return line;
    }
    /// As it was sold; by the price book of now where nothing was noted.
    [[nodiscard]] std::optional<Money> retailOf(const Intent& intent) const
    {
        if (const auto sold = m_source.sold.constFind(intent.id); sold != m_source.sold.cend())
            return *sold;
        const auto offer = m_source.offers.constFind({intent.account, intent.offer});
        const auto price = offer != m_source.offers.cend() && intent.act.kind == ActKind::Order
                               ? m_source.prices.retail(*offer)
                               : std::nullopt;
        if (!price)
            return std::nullopt;
        const auto days = offer->isDayPlan() ? std::max(intent.days, 1) : 1;
        const auto whole =
            price->price.times(static_cast<std::int64_t>(std::max(intent.quantity, 1)) * days);
        return whole ? std::optional(*whole) : std::nullopt;
    }
    void addWallet(const Account& account)
    {
        const auto wallet = m_source.wallets.constFind(account.id);
        ShiftWallet row;
        row.account = account.id;
        row.label = account.label;
        if (wallet != m_source.wallets.constEnd()) {
            row.now = wallet->spendable();
            row.readAt = wallet->readAt;
        }
        if (const auto before = m_source.before.constFind(account.id);
            before != m_source.before.constEnd())
            row.before = *before;
        row.unexplained = unexplainedOf(row);
        m_report.wallets.append(row);
    }
    /// Only where the balance was read after the last act: before it, nothing can be told.
    [[nodiscard]] std::optional<Money> unexplainedOf(const ShiftWallet& row) const
    {
        if (!row.before || !row.now || row.readAt < m_source.from)
            return std::nullopt;
        auto rest = row.now->minus(*row.before);
        for (const auto& line : m_report.lines) {
            if (line.account != row.account)
                continue;
            if (line.kind == ActKind::Cancel)
                return std::nullopt; // what comes back, and when, is the vendor's matter
            if (line.sentAt <= m_source.from)
                continue; // gone before the balance that this shift began with
            if (line.at > row.readAt)
                return std::nullopt;
            if (rest && line.cost)
                rest = rest->plus(*line.cost);
        }
        for (const auto& booked : m_source.ledger) {
            const auto& booking = booked.booking;
            const bool cameIn = !booked.isOwn && booking.account == row.account &&
                                !booking.amount.isNegative() &&
                                booking.status != TransactionStatus::Failed &&
                                booking.at > m_source.from && booking.at <= m_source.to;
            if (rest && cameIn)
                rest = rest->minus(booking.amount);
        }
        return rest ? std::optional(*rest) : std::nullopt;
    }
    [[nodiscard]] const Account* accountOf(const AccountId& id) const
    {
        const auto found = std::find_if(m_source.accounts.cbegin(), m_source.accounts.cend(),
                                        [&id](const Account& one) { return one.id == id; });
        return found == m_source.accounts.cend() ? nullptr : &*found;
    }

    const ShiftSource& m_source;
    ShiftReport m_report;
};

QString shiftMoment(const QDateTime& at, const QLocale& locale)
{
    return at.isValid() ? locale.toString(at.toLocalTime(), QLocale::ShortFormat) : u"—"_s;
}

QString shiftAmount(const std::optional<Money>& money, const QLocale& locale)
{
    return money ? money->display(locale) : ShiftWords::tr("not known");
}

QString shiftRow(const QString& what, const QString& value)
{
    constexpr int column = 18;
    return u"  "_s + what.leftJustified(column) + value;
}

void addCounts(QStringList& lines, const ShiftReport& report, const QLocale& locale)
{
    const auto count = [&locale](int number) { return locale.toString(number); };
    lines << shiftRow(ShiftWords::tr("eSIMs sold"), count(report.sold))
          << shiftRow(ShiftWords::tr("Top-ups"), count(report.toppedUp))
          << shiftRow(ShiftWords::tr("Handed over"), count(report.handedOver))
          << shiftRow(ShiftWords::tr("Cancelled"), count(report.cancelled))
          << shiftRow(ShiftWords::tr("Refused"), count(report.refused))
          << shiftRow(ShiftWords::tr("Outcome unknown"),
                      count(static_cast<int>(report.questions.size())));
}

void addSums(QStringList& lines, const ShiftReport& report, const QLocale& locale)
{
    for (const auto& sum : report.sums) {
        lines << QString()
              << u"%1 · %2"_s.arg(environmentWord(sum.environment), sum.currency.code())
              << shiftRow(ShiftWords::tr("Takings"), shiftAmount(sum.takings, locale))
              << shiftRow(ShiftWords::tr("Cost"), shiftAmount(sum.cost, locale));
        const auto left = sum.takings && sum.cost ? sum.takings->minus(*sum.cost)
                                                  : Result<Money>(failure(ErrorKind::Protocol));
        lines << shiftRow(ShiftWords::tr("Left"),
                          shiftAmount(left ? std::optional(*left) : std::nullopt, locale));
        if (sum.withoutPrice > 0)
            lines << shiftRow(
                {}, ShiftWords::tr("%n act(s) without a selling price", nullptr, sum.withoutPrice));
    }
}

void addWallets(QStringList& lines, const ShiftReport& report, const QLocale& locale)
{
    lines << QString() << ShiftWords::tr("Wallets");
    for (const auto& row : report.wallets) {
        lines << u"  "_s + forDisplay(row.label, 60)
              << shiftRow(ShiftWords::tr("  At the start"), shiftAmount(row.before, locale))
              << shiftRow(ShiftWords::tr("  Now"),
                          row.now
                              ? ShiftWords::tr("%1, read %2")
                                    .arg(row.now->display(locale), shiftMoment(row.readAt, locale))
                              : shiftAmount(row.now, locale));
        if (row.unexplained)
            lines << shiftRow(ShiftWords::tr("  Unexplained"),
                              row.unexplained->isZero() ? ShiftWords::tr("nothing")
                                                        : row.unexplained->display(locale));
    }
}

} // namespace

ShiftReport shiftReport(const ShiftSource& source)
{
    return ShiftCounter(source).count();
}

QString shiftText(const ShiftReport& report, const QString& explanation, const QLocale& locale)
{
    QStringList lines{ShiftWords::tr("Shift close"),
                      ShiftWords::tr("%1 to %2")
                          .arg(shiftMoment(report.from, locale), shiftMoment(report.to, locale))};
    if (!report.person.isEmpty())
        lines << forDisplay(report.person, 80);
    lines << QString();
    addCounts(lines, report, locale);
    addSums(lines, report, locale);
    addWallets(lines, report, locale);
    if (!report.questions.isEmpty())
        lines << QString() << ShiftWords::tr("Left open: nobody knows yet whether it happened");
    for (const auto& one : report.questions)
        lines << u"  "_s + QStringList{shiftMoment(one.at, locale), kindText(one.kind),
                                       forDisplay(one.plan, 60), shiftAmount(one.cost, locale),
                                       one.intent.text().left(8)}
                               .join(u" · "_s);
    if (!explanation.simplified().isEmpty())
        lines << QString() << ShiftWords::tr("Explanation: %1").arg(forDisplay(explanation, 500));
    return lines.join(u'\n') + u'\n';
}

QByteArray shiftCsv(const ShiftReport& report, const QHash<AccountId, QString>& labels)
{
    auto file = csvBeginning(CsvKind::Spreadsheet);
    file += csvLine({ShiftWords::tr("When"), ShiftWords::tr("Act"), ShiftWords::tr("Account"),
                     ShiftWords::tr("Plan"), ShiftWords::tr("Quantity"), ShiftWords::tr("Currency"),
                     ShiftWords::tr("Cost"), ShiftWords::tr("Retail"),
                     ShiftWords::tr("Retail currency"), ShiftWords::tr("State"),
                     ShiftWords::tr("Our number")},
                    CsvKind::Spreadsheet);
    const auto add = [&](const ShiftLine& line) {
        file +=
            csvLine({line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), kindText(line.kind),
                     labels.value(line.account), forDisplay(line.plan, 200),
                     line.quantity > 0 ? QString::number(line.quantity) : QString(),
                     line.cost ? line.cost->currency().code() : QString(),
                     line.cost ? line.cost->toDecimal() : QString(),
                     line.retail ? line.retail->toDecimal() : QString(),
                     line.retail ? line.retail->currency().code() : QString(), line.state,
                     line.intent.text()},
                    CsvKind::Spreadsheet);
    };
    for (const auto& line : report.lines)
        add(line);
    for (const auto& line : report.questions)
        add(line);
    return file;
}

} // namespace simstock
