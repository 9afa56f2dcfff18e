// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "tests/support/testsupport.h"

#include <cstdlib>
#include <limits>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128; // the reference: exact, and none of our code

const Currency usd = Currency::usd();
constexpr quint64 seed = 20'261'122;
constexpr std::int64_t unit = 1'000'000;
constexpr std::int64_t limit = 1'000'000'000'000 * unit;

/// Numbers that are the same on each machine (splitmix64).
class Numbers {
public:
    explicit Numbers(quint64 start) : m_state(start) {}
    quint64 next()
    {
        quint64 mixed = m_state += 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }
    quint64 below(quint64 bound) { return next() % bound; }
    /// As many small ones as big ones, within the range of amounts.
    std::int64_t micros()
    {
        quint64 bound = 10;
        for (auto digits = below(18); digits > 0; --digits)
            bound *= 10;
        const auto size = static_cast<std::int64_t>(below(bound + 1));
        return below(4) == 0 ? -size : size;
    }

private:
    quint64 m_state;
};

QByteArray digitsOf(quint64 number, int width)
{
    QByteArray digits(width, '0');
    for (int i = width - 1; number > 0; --i) {
        if (i < 0) {
            digits.prepend('0');
            i = 0;
        }
        digits[i] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    return digits;
}

quint64 sizeOf(std::int64_t micros)
{
    return static_cast<quint64>(micros < 0 ? -micros : micros);
}

/// The shortest text, by hand.
QByteArray shortest(std::int64_t micros)
{
    QByteArray text = digitsOf(sizeOf(micros) / unit, 1);
    QByteArray fraction = digitsOf(sizeOf(micros) % unit, 6);
    while (fraction.endsWith('0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += '.' + fraction;
    return micros < 0 ? '-' + text : text;
}

/// One of the ways in which a JSON writer may put it.
QByteArray written(std::int64_t micros, quint64 way)
{
    const QByteArray sign = micros < 0 ? "-" : "";
    const auto digits = digitsOf(sizeOf(micros), 1);
    switch (way) {
    case 0: // all places
        return sign + digitsOf(sizeOf(micros) / unit, 1) + '.' + digitsOf(sizeOf(micros) % unit, 6);
    case 1: // micro-units and an exponent
        return sign + digits + "e-6";
    case 2: { // one digit before the point
        auto text = sign + digits.first(1);
        if (digits.size() > 1)
            text += '.' + digits.sliced(1);
        return text + (digits.size() < 7 ? "E" : "E+") +
               QByteArray::number(static_cast<int>(digits.size()) - 7);
    }
    default:
        return shortest(micros);
    }
}

/// To cents, half to even, by hand; a figure that comes to nothing has no sign.
QByteArray inCents(std::int64_t micros)
{
    const auto size = sizeOf(micros);
    auto cents = size / 10'000;
    const auto rest = size % 10'000;
    if (rest > 5'000 || (rest == 5'000 && cents % 2 == 1))
        ++cents;
    const auto text = digitsOf(cents / 100, 1) + '.' + digitsOf(cents % 100, 2);
    return micros < 0 && cents > 0 ? '-' + text : text;
}

using Parser = std::optional<std::int64_t> (*)(const QByteArray&);

std::optional<std::int64_t> ours(const QByteArray& text)
{
    const auto money = Money::fromDecimal(text, usd);
    return money ? std::optional(money->micros()) : std::nullopt;
}

std::optional<std::int64_t> throughDouble(const QByteArray& text) // the broken control
{
    return static_cast<std::int64_t>(std::strtod(text.constData(), nullptr) * double(unit));
}

int wrongOf(Parser parse, int count)
{
    Numbers numbers(seed);
    int wrong = 0;
    for (int i = 0; i < count; ++i) {
        // Every cent from 0.01 on, then anything.
        const std::int64_t micros = i % 2 == 0 ? (i / 2 + 1) * 10'000LL : numbers.micros();
        wrong += parse(written(micros, numbers.below(4))) == micros ? 0 : 1;
    }
    return wrong;
}

bool isSame(const Result<Money>& money, Wide expected)
{
    const bool fits = expected <= limit && expected >= -Wide(limit);
    return fits ? money && money->micros() == static_cast<std::int64_t>(expected) : !money;
}

} // namespace

/// Ten million amounts against an arithmetic that is not ours (hostile.md G12).
class TestMoneyAmounts : public QObject {
    Q_OBJECT
private:
    static int amounts()
    {
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("SIMSTOCK_AMOUNTS", &isNumber);
        return isNumber ? wanted : 200'000;
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void amountsAreReadExactly()
    {
        QCOMPARE(wrongOf(ours, amounts()), 0);
        qInfo("%d decimal amounts read exactly (seed %llu)", amounts(),
              static_cast<unsigned long long>(seed));
    }
    void aParserThroughDoublesIsCaught()
    {
        const int wrong = wrongOf(throughDouble, 200'000);
        qInfo("control, through a double: %d of 200000 wrong", wrong);
        QVERIFY(wrong > 1'000);
    }
    void amountsArePrintedExactly()
    {
        Numbers numbers(seed + 1);
        int wrong = 0;
        for (int i = 0; i < amounts(); ++i) {
            const auto micros = numbers.micros();
            const auto money = *Money::fromMicros(micros, usd);
            wrong += money.toDecimal().toLatin1() == shortest(micros) ? 0 : 1;
            wrong += money.figure(QLocale::c()).toLatin1() == inCents(micros) ? 0 : 1;
        }
        QCOMPARE(wrong, 0);
    }
    void sumsAreExactAndOverflowIsSeen()
    {
        Numbers numbers(seed + 2);
        Wide expected = 0;
        auto sum = Money::zero(usd);
        int wrong = 0;
        int overflows = 0;
        for (int i = 0; i < amounts(); ++i) {
            const auto micros = numbers.micros();
            const auto money = *Money::fromMicros(micros, usd);
            const bool isAdded = numbers.below(8) != 0;
            const Wide next = isAdded ? expected + micros : expected - micros;
            const auto result = isAdded ? sum.plus(money) : sum.minus(money);
            wrong += isSame(result, next) ? 0 : 1;
            overflows += result ? 0 : 1;
            expected = result ? next : 0;
            sum = result.value_or(Money::zero(usd));
        }
        QCOMPARE(wrong, 0);
        QVERIFY(overflows > 0);
    }
    void productsAreExactAndOverflowIsSeen()
    {
        Numbers numbers(seed + 3);
        int wrong = 0;
        int overflows = 0;
        for (int i = 0; i < amounts(); ++i) {
            const auto micros = numbers.micros();
            const auto money = *Money::fromMicros(micros, usd);
            auto factor = static_cast<std::int64_t>(numbers.next() >> numbers.below(64));
            factor = numbers.below(8) == 0 ? std::numeric_limits<std::int64_t>::min() : factor;
            const auto product = money.times(factor);
            wrong += isSame(product, Wide(micros) * factor) ? 0 : 1;
            overflows += product ? 0 : 1;
            const auto scaled = Money::fromScaled(factor, 10'000, usd);
            wrong += isSame(scaled, Wide(factor) * 100) ? 0 : 1;
        }
        QCOMPARE(wrong, 0);
        QVERIFY(overflows > amounts() / 10 && overflows < amounts());
    }
    void whatIsFinerThanAMicroUnitIsRefused()
    {
        Numbers numbers(seed + 4);
        int taken = 0;
        for (int i = 0; i < amounts() / 10; ++i) {
            const auto micros = static_cast<std::int64_t>(numbers.below(10'000'000));
            const auto text = written(micros, 0) + char('1' + numbers.below(9));
            taken += Money::fromDecimal(text, usd) ? 1 : 0;
        }
        QCOMPARE(taken, 0);
    }
};

SIMSTOCK_TEST_MAIN(TestMoneyAmounts, QCoreApplication)
#include "tst_moneyamounts.moc"
