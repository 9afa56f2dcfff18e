// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace simstock::bench {

/// What something cost, in milliseconds. Only CPU is judged: wall time also holds what other
/// programs did meanwhile (decisions.md 21).
struct Cost {
    double cpu = 0;
    double wall = 0;
};

/// Counts from its construction: CPU time of the calling thread, and wall time.
class Stopwatch {
public:
    Stopwatch();
    [[nodiscard]] Cost cost() const;

private:
    double m_cpu;
    std::chrono::steady_clock::time_point m_start;
};

/// Many measurements of one thing.
class Samples {
public:
    void add(double value) { m_values.push_back(value); }
    void add(const Samples& others);
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    /// The value that the given part (0 to 1) of the samples does not exceed; 0 without samples.
    [[nodiscard]] double percentile(double part) const;
    [[nodiscard]] double worst() const { return percentile(1); }

private:
    std::vector<double> m_values;
};

struct CostSamples {
    void add(const Cost& cost);
    Samples cpu;
    Samples wall;
};

/// How far a goal may be missed before a figure fails: SIMSTOCK_BENCH_MARGIN, 1 without it. For
/// machines that do other things at the same time.
[[nodiscard]] double margin();

/// One line of the table that tests/run --bench prints.
struct Figure {
    QString what; ///< with its unit
    double ours = 0;
    std::optional<double> baseline = std::nullopt;
    std::optional<double> most = std::nullopt;  ///< the goal: ours at most this
    std::optional<double> ratio = std::nullopt; ///< the goal: ours at most baseline times this
    [[nodiscard]] bool isReached() const;
};

/// Prints the line and tells whether its goals are reached.
[[nodiscard]] bool judge(const Figure& figure);
/// Prints a line without a goal.
void show(const QString& what, double ours, std::optional<double> baseline = std::nullopt);

} // namespace simstock::bench
