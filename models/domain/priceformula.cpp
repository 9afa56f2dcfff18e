// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/priceformula.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct PriceFormulaWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::PriceFormula)
};

using Wide = PriceFormula::Wide;
using Linear = PriceFormula::Linear;

constexpr Wide one = 1'000'000'000'000;
/// Products of two values within it stay inside of 128 bits.
constexpr Wide largest = one * 10'000'000;
constexpr int digitsAfterPoint = 12;
constexpr int maxDepth = 32;
constexpr qsizetype maxLength = 200;
constexpr std::int64_t centMicros = Money::unit / 100;
constexpr std::int64_t percentMicros = 100 * Money::unit;

Error formulaError(const QString& sentence)
{
    return makeError(ErrorKind::Rejected, sentence, {});
}

bool fits(Wide value)
{
    return value <= largest && value >= -largest;
}

Wide dividedHalfEven(Wide value, Wide divisor)
{
    Wide quotient = value / divisor;
    const Wide rest = value % divisor;
    const Wide twice = (rest < 0 ? -rest : rest) * 2;
    if (twice > divisor || (twice == divisor && quotient % 2 != 0))
        quotient += value < 0 ? -1 : 1;
    return quotient;
}

/// Reads a formula from left to right; the first problem ends it.
class Reader {
public:
    explicit Reader(QString text) : m_text(std::move(text)) {}

    Result<Linear> read()
    {
        Value value = sum();
        skipBlanks();
        if (m_problem.isEmpty() && m_at < m_text.size())
            fail(PriceFormulaWords::tr("\"%1\" is not understood here.").arg(m_text.mid(m_at, 12)));
        if (!m_problem.isEmpty())
            return failure(formulaError(m_problem));
        return value.linear;
    }

private:
    struct Value {
        Linear linear;
        bool isPercent = false;
    };

    void fail(const QString& sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QChar wanted)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    Value checked(Value value)
    {
        if (!fits(value.linear.factor) || !fits(value.linear.addend)) {
            fail(PriceFormulaWords::tr("The numbers of this formula are too large."));
            return {};
        }
        return value;
    }
    Value sum()
    {
        Value left = product();
        while (m_problem.isEmpty()) {
            const bool isPlus = take(u'+');
            if (!isPlus && !take(u'-'))
                break;
            Value right = product();
            if (right.isPercent)
                right = times(left, right);
            const int sign = isPlus ? 1 : -1;
            left.linear.factor += sign * right.linear.factor;
            left.linear.addend += sign * right.linear.addend;
            left.isPercent = false;
            left = checked(left);
        }
        return left;
    }
    Value product()
    {
        Value left = factor();
        while (m_problem.isEmpty() && take(u'*')) {
            left = times(left, factor());
            left.isPercent = false;
        }
        return left;
    }
    Value times(const Value& left, const Value& right)
    {
        if (left.linear.factor != 0 && right.linear.factor != 0) {
            fail(PriceFormulaWords::tr("A cost cannot be multiplied by a cost."));
            return {};
        }
        const auto& scale = left.linear.factor == 0 ? left.linear : right.linear;
        const auto& scaled = left.linear.factor == 0 ? right.linear : left.linear;
        Value value;
        value.linear.factor = dividedHalfEven(scaled.factor * scale.addend, one);
        value.linear.addend = dividedHalfEven(scaled.addend * scale.addend, one);
        return checked(value);
    }
    Value factor()
    {
        if (++m_depth > maxDepth) {
            fail(PriceFormulaWords::tr("This formula is nested too deeply."));
            return {};
        }
        Value value;
        if (take(u'-')) {
            value = factor();
            value.linear.factor = -value.linear.factor;
            value.linear.addend = -value.linear.addend;
        } else if (take(u'(')) {
            value = sum();
            value.isPercent = false;
            if (!take(u')'))
                fail(PriceFormulaWords::tr("A closing parenthesis is missing."));
        } else if (m_text.mid(m_at, 4).compare(u"cost", Qt::CaseInsensitive) == 0) {
            m_at += 4;
            value.linear.factor = one;
        } else {
            value.linear.addend = number();
        }
        if (m_problem.isEmpty() && take(u'%')) {
            value.linear.factor = dividedHalfEven(value.linear.factor, 100);
            value.linear.addend = dividedHalfEven(value.linear.addend, 100);
            value.isPercent = true;
        }
        --m_depth;
        return value;
    }
    Wide number()
    {
        skipBlanks();
        Wide value = 0;
        int digits = 0;
        int after = -1;
        for (; m_at < m_text.size(); ++m_at) {
            const auto character = m_text[m_at];
            if (after < 0 && (character == u'.' || character == u',')) {
                after = 0;
                continue;
            }
            if (character < u'0' || character > u'9')
                break;
            if (after >= 6 || value > largest) {
                fail(PriceFormulaWords::tr(
                    "A number has at most six digits after the point and no more than "
                    "10,000,000."));
                return 0;
            }
            value = value * 10 + (character.unicode() - u'0');
            ++digits;
            after += after >= 0 ? 1 : 0;
        }
        if (digits == 0) {
            fail(m_at < m_text.size()
                     ? PriceFormulaWords::tr("A number or the word cost is expected before \"%1\".")
                           .arg(m_text.mid(m_at, 12))
                     : PriceFormulaWords::tr("A number or the word cost is missing at the end."));
            return 0;
        }
        for (int digit = std::max(after, 0); digit < digitsAfterPoint && value <= largest; ++digit)
            value *= 10;
        if (value > largest)
            fail(PriceFormulaWords::tr("The numbers of this formula are too large."));
        return value;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_problem;
};

/// Takes "→ .99" off the end of a formula.
Result<std::optional<int>> takeEnding(QString& text)
{
    const auto at = text.indexOf(u'→');
    if (at < 0)
        return std::optional<int>();
    static const QRegularExpression form(uR"(^0?[.,](\d{2})$)"_s);
    const auto match = form.match(text.mid(at + 1).trimmed());
    if (!match.hasMatch())
        return failure(formulaError(PriceFormulaWords::tr(
            "After the arrow stands what prices end on, such as .99, .95 or .00.")));
    text.truncate(at);
    return std::optional(match.captured(1).toInt());
}

} // namespace

Result<PriceFormula> PriceFormula::parse(const QString& text)
{
    if (text.size() > maxLength)
        return failure(formulaError(PriceFormulaWords::tr("This formula is too long.")));
    QString plain = text;
    plain.replace(u"->"_s, u"→"_s).replace(u"=>"_s, u"→"_s);
    plain.replace(u'×', u'*').replace(u'−', u'-');
    auto ending = takeEnding(plain);
    if (!ending)
        return failure(std::move(ending.error()));
    const auto linear = Reader(plain).read();
    if (!linear)
        return tl::unexpected(linear.error());
    PriceFormula formula;
    formula.m_linear = *linear;
    formula.m_ending = *ending;
    return formula;
}

Result<Money> PriceFormula::apply(const Money& cost) const
{
    const Wide exact = m_linear.factor * cost.micros() + m_linear.addend * Money::unit;
    const Wide micros = dividedHalfEven(exact, one);
    if (micros <= 0)
        return failure(
            formulaError(PriceFormulaWords::tr("The formula gives no price above zero.")));
    if (micros > Money::limit)
        return failure(
            formulaError(PriceFormulaWords::tr("The formula gives a price that is too large.")));
    const auto price = Money::fromMicros(static_cast<std::int64_t>(micros), cost.currency());
    return price && m_ending ? raised(*price, *m_ending) : price;
}

Result<Money> PriceFormula::raised(const Money& price, int ending)
{
    if (price.currency().exponent() < 2) {
        return failure(
            formulaError(PriceFormulaWords::tr("%1 has no hundredths a price could end on.")
                             .arg(price.currency().code())));
    }
    const auto end = ending * centMicros;
    auto micros = price.micros() - price.micros() % Money::unit + end;
    if (micros < price.micros())
        micros += Money::unit;
    return Money::fromMicros(micros, price.currency());
}

std::optional<std::int64_t> marginMicros(const Money& cost, const Money& price)
{
    if (cost.currency() != price.currency() || price.micros() <= 0)
        return std::nullopt;
    const Wide gain = Wide(price.micros()) - cost.micros();
    const Wide share = dividedHalfEven(gain * percentMicros, price.micros());
    if (share < std::numeric_limits<std::int64_t>::min() ||
        share > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    return static_cast<std::int64_t>(share);
}

Result<Money> markedUp(const Money& cost, std::int64_t markupMicros)
{
    return cost.scaled(percentMicros + markupMicros, percentMicros);
}

Result<std::int64_t> parsePercent(const QString& text)
{
    static const QRegularExpression form(uR"(^(\d{1,4})(?:[.,](\d{1,6}))?\s*%?$)"_s);
    const auto match = form.match(text.trimmed());
    const auto micros = match.captured(1).toLongLong() * Money::unit +
                        match.captured(2).leftJustified(6, u'0').toLongLong();
    if (!match.hasMatch() || micros > 1'000 * Money::unit)
        return failure(
            formulaError(PriceFormulaWords::tr("Write a percentage from 0 to 1,000, such as 35.")));
    return micros;
}

QString percentText(std::int64_t micros)
{
    const auto money = Money::fromMicros(micros, Currency::usd());
    return money ? money->toDecimal() : QString();
}

} // namespace simstock
