// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/inventory.h"

#include "providers/troveana/esims.h"
#include "providers/troveana/words.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

constexpr milliseconds wholeListLasts{600'000};

Error strange()
{
    return makeError(ErrorKind::NotFound, Words::tr("Troveana does not know this eSIM (any more)."),
                     {});
}

/// What a row does not say is what was known of it.
Esim completed(Esim now, const Esim& known)
{
    now.key = known.key;
    if (now.order.isEmpty())
        now.order = known.order;
    if (now.offer.isEmpty())
        now.offer = known.offer;
    if (now.planName.isEmpty())
        now.planName = known.planName;
    if (now.coverage.isEmpty())
        now.coverage = known.coverage;
    if (!now.boughtAt.isValid())
        now.boughtAt = known.boughtAt;
    if (now.days == 0)
        now.days = known.days;
    return now;
}

} // namespace

Call<ListEnd> Inventory::fetchEsims(const TimeWindow& window, OnEsims onEsims)
{
    if (!window.from.isValid() || !window.to.isValid() || window.from > window.to)
        return Call<ListEnd>::ready(failure(makeError(
            ErrorKind::Rejected,
            Words::tr("The time span is not valid. Choose a start before the end."), {})));
    const auto started = m_line.clock().monotonic();
    const bool isWhole = window.to >= m_line.clock().now();
    if (!isWhole && *m_wholeAt && started - **m_wholeAt < wholeListLasts)
        return Call<ListEnd>::ready(ListEnd{});
    auto handed = std::make_shared<qint64>(0);
    auto walk = walkEsims(m_line, {},
                          [window, isWhole, handed,
                           onEsims = std::move(onEsims)](QList<Esim> esims, ListProgress progress) {
                              if (!isWhole)
                                  esims.removeIf([&](const Esim& esim) {
                                      return !esim.boughtAt.isValid() ||
                                             esim.boughtAt < window.from ||
                                             esim.boughtAt > window.to;
                                  });
                              *handed += esims.size();
                              progress.items = *handed;
                              if (onEsims && !esims.isEmpty())
                                  onEsims(std::move(esims), progress);
                              return true;
                          });
    return transform(std::move(walk),
                     [handed, isWhole, started, wholeAt = m_wholeAt](Result<ListEnd> end) {
                         if (end)
                             end->items = *handed;
                         if (end && isWhole)
                             *wholeAt = started;
                         return end;
                     });
}

Call<Esim> Inventory::fetchEsim(const Esim& known)
{
    Esim wanted = known;
    if (wanted.iccid.isEmpty())
        wanted.iccid = iccidOf(known.key.id);
    if (wanted.order.isEmpty())
        wanted.order = orderOf(known.key.id);
    auto found = std::make_shared<std::optional<Esim>>();
    const auto isWanted = [wanted](const Esim& esim) {
        return esim.iccid == wanted.iccid && (esim.order == wanted.order || esim.order.isEmpty());
    };
    auto walk = walkEsims(m_line, {{u"iccid"_s, wanted.iccid.text()}},
                          [isWanted, found](const QList<Esim>& esims, ListProgress) {
                              const auto it = std::find_if(esims.cbegin(), esims.cend(), isWanted);
                              if (it != esims.cend())
                                  *found = *it;
                              return !*found;
                          });
    return transform(std::move(walk), [wanted, found](const Result<ListEnd>& end) -> Result<Esim> {
        if (*found)
            return completed(std::move(**found), wanted);
        if (!end)
            return failure(end.error());
        return failure(strange());
    });
}

} // namespace simstock::troveana
