// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace simstock::bench {

using namespace Qt::StringLiterals;

namespace {

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 3 : 1);
}

} // namespace

Stopwatch::Stopwatch() : m_cpu(threadMilliseconds()), m_start(std::chrono::steady_clock::now()) {}

Cost Stopwatch::cost() const
{
    const std::chrono::duration<double, std::milli> wall =
        std::chrono::steady_clock::now() - m_start;
    return {threadMilliseconds() - m_cpu, wall.count()};
}

void Samples::add(const Samples& others)
{
    m_values.insert(m_values.end(), others.m_values.begin(), others.m_values.end());
}

double Samples::percentile(double part) const
{
    if (m_values.empty())
        return 0;
    auto sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto count = static_cast<double>(sorted.size());
    const auto place = static_cast<std::size_t>(std::max(0.0, std::ceil(part * count) - 1));
    return sorted[std::min(place, sorted.size() - 1)];
}

void CostSamples::add(const Cost& cost)
{
    cpu.add(cost.cpu);
    wall.add(cost.wall);
}

double margin()
{
    bool isNumber = false;
    const double factor = qEnvironmentVariable("SIMSTOCK_BENCH_MARGIN").toDouble(&isNumber);
    return isNumber && factor >= 1 ? factor : 1;
}

bool Figure::isReached() const
{
    return (!most || ours <= *most * margin()) &&
           (!ratio || (baseline && ours <= *baseline * *ratio * margin()));
}

bool judge(const Figure& figure)
{
    QStringList words{figure.what.leftJustified(58), u"ours %1"_s.arg(number(figure.ours), 8)};
    if (figure.baseline) {
        words.append(u"baseline %1"_s.arg(number(*figure.baseline), 8));
        words.append(u"ratio %1"_s.arg(
            number(*figure.baseline > 0 ? figure.ours / *figure.baseline : 0), 6));
    }
    if (figure.most)
        words.append(u"goal ≤ %1"_s.arg(number(*figure.most)));
    if (figure.ratio)
        words.append(u"goal ratio ≤ %1"_s.arg(number(*figure.ratio)));
    if (figure.most || figure.ratio)
        words.append(figure.isReached() ? u"pass"_s : u"FAIL"_s);
    std::printf("figure: %s\n", qUtf8Printable(words.join(u" | "_s)));
    std::fflush(stdout);
    return figure.isReached();
}

void show(const QString& what, double ours, std::optional<double> baseline)
{
    [[maybe_unused]] const bool always = judge({what, ours, baseline});
}

} // namespace simstock::bench
