// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/appliedbundles.h"

#include "providers/travelroam/replies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

struct Assignment {
    QString state;
    qint64 initial = 0;
    qint64 remaining = 0;
    bool isUnlimited = false;
    QDateTime start;
    QDateTime end;
};

bool isUsable(const Assignment& each)
{
    return each.state.isEmpty() || each.state.compare("active"_L1, Qt::CaseInsensitive) == 0 ||
           each.state.compare("queued"_L1, Qt::CaseInsensitive) == 0 ||
           each.state.compare("processing"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<Assignment> readAssignment(const json::Value& item, json::Problem& problem)
{
    const json::Fields fields(item, problem);
    const QString group = textIn(item, {"callTypeGroup"});
    if (!group.isEmpty() && group.compare("data"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    Assignment each;
    each.state = textIn(item, {"bundleState", "state"}).left(40);
    each.isUnlimited = fields.booleanOrText("unlimited").value_or(false);
    const auto initial = fields.integerOrText("initialQuantity");
    const auto remaining = fields.integerOrText("remainingQuantity");
    if (!each.isUnlimited && !initial)
        problem.missing(item, "initialQuantity");
    if (!each.isUnlimited && !remaining)
        problem.missing(item, "remainingQuantity");
    each.isUnlimited = each.isUnlimited || initial.value_or(0) < 0; // -1
    each.initial = initial.value_or(0);
    each.remaining = remaining.value_or(0);
    each.start = timeIn(item, {"startTime"});
    each.end = timeIn(item, {"endTime"});
    return each;
}

void sumUp(AppliedBundles& all, const QList<Assignment>& assignments)
{
    const bool anyUsable = std::any_of(assignments.cbegin(), assignments.cend(), isUsable);
    qint64 used = 0;
    qint64 total = 0;
    bool isUnlimited = false;
    for (const auto& each : assignments) {
        if (anyUsable && !isUsable(each))
            continue;
        all.hasFigures = true;
        isUnlimited = isUnlimited || each.isUnlimited;
        // An unlimited plan may still count: what it started with less what is left.
        if (!each.isUnlimited || (each.initial > 0 && each.remaining >= 0))
            used += each.initial - each.remaining;
        total += each.initial;
        if (each.start.isValid() && (!all.startedAt.isValid() || each.start < all.startedAt))
            all.startedAt = each.start;
        if (each.end.isValid() && (!all.endsAt.isValid() || each.end > all.endsAt))
            all.endsAt = each.end;
    }
    all.used = DataSize(used, DataBase::Decimal);
    if (!isUnlimited && all.hasFigures)
        all.total = DataSize(total, DataBase::Decimal);
}

/// Far above any plan, and far below what a sum of them could overflow.
bool isPlausible(const Assignment& each)
{
    static constexpr qint64 most = 1'000'000'000'000'000;
    return std::abs(each.initial) <= most && std::abs(each.remaining) <= most;
}

} // namespace

Result<AppliedBundles> readAppliedBundles(HttpReply reply)
{
    const auto document = openReply(std::move(reply));
    if (!document)
        return failure(document.error());
    json::Problem problem;
    const auto list = listIn(document->root(), {"bundles"});
    if (!list) {
        problem.missing(document->root(), "bundles");
        return failure(problem.status().error());
    }
    AppliedBundles all;
    QList<Assignment> assignments;
    list->forEach([&](const json::Value& bundle) {
        const json::Fields fields(bundle, problem);
        if (all.firstName.isEmpty()) {
            all.firstName = textIn(bundle, {"name"});
            all.firstDescription = textIn(bundle, {"description"});
        }
        fields.maybeForEach("assignments", [&](const json::Value& item) {
            const auto each = readAssignment(item, problem);
            if (!each)
                return;
            if (!isPlausible(*each))
                problem.range(item, u"more data than there is"_s);
            if (!each->state.isEmpty() && !all.states.contains(each->state))
                all.states.append(each->state);
            assignments.append(*each);
        });
        return !problem.found();
    });
    if (!problem.found())
        sumUp(all, assignments);
    return problem.unlessFound(std::move(all));
}

} // namespace simstock::travelroam
