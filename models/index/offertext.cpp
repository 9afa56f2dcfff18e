// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/offertext.h"

#include "models/core/untrustedtext.h"
#include "models/domain/countries.h"

#include <QCoreApplication>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct OfferTextWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::OfferText)
};

/// A code such as "AS-22" says little; the plan's name then begins with the region's words.
QString regionWords(const Offer& offer)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const bool isCode = offer.region.startsWith(u'!') ||
                        std::any_of(offer.region.begin(), offer.region.end(), isDigit);
    if (!isCode && !offer.region.isEmpty())
        return offer.region;
    const auto end = std::find_if(offer.name.begin(), offer.name.end(),
                                  [&](QChar c) { return isDigit(c) || c == u'('; });
    const QString words = offer.name.left(end - offer.name.begin()).trimmed();
    constexpr qsizetype longest = 30;
    if (words.size() >= 2 && words.size() <= longest)
        return words;
    return offer.region.isEmpty() ? OfferTextWords::tr("Region") : offer.region;
}

} // namespace

QString dataText(const Offer& offer, const QLocale& locale)
{
    if (!offer.data || offer.dataKind == DataKind::Unlimited ||
        offer.dataKind == DataKind::DailyUnlimited)
        return OfferTextWords::tr("Unlimited");
    const QString size = offer.data->display(locale);
    return offer.dataKind == DataKind::Total ? size : OfferTextWords::tr("%1/day").arg(size);
}

QString dataKindText(DataKind kind)
{
    switch (kind) {
    case DataKind::Total:
        return OfferTextWords::tr("total");
    case DataKind::DailyThrottled:
        return OfferTextWords::tr("daily, then slow");
    case DataKind::DailyCut:
        return OfferTextWords::tr("daily, then cut");
    case DataKind::DailyUnlimited:
        return OfferTextWords::tr("daily unlimited");
    case DataKind::Unlimited:
        return OfferTextWords::tr("unlimited");
    }
    return {};
}

QString topUpText(TopUpSupport support)
{
    switch (support) {
    case TopUpSupport::Unknown:
        return {};
    case TopUpSupport::No:
        return OfferTextWords::tr("no");
    case TopUpSupport::Yes:
    case TopUpSupport::YesWithDays:
        return OfferTextWords::tr("yes");
    }
    return {};
}

QString smsText(SmsSupport support)
{
    switch (support) {
    case SmsSupport::Unknown:
        return {};
    case SmsSupport::No:
        return OfferTextWords::tr("no");
    case SmsSupport::PhonesAndApi:
        return OfferTextWords::tr("yes");
    case SmsSupport::ApiOnly:
        return OfferTextWords::tr("from this desk");
    }
    return {};
}

QString startText(StartRule rule)
{
    switch (rule) {
    case StartRule::Unknown:
        return {};
    case StartRule::OnInstall:
        return OfferTextWords::tr("at installation");
    case StartRule::OnFirstUse:
        return OfferTextWords::tr("at first use");
    }
    return {};
}

QString marginText(const std::optional<std::int64_t>& marginMicros, const QLocale& locale)
{
    if (!marginMicros)
        return u"—"_s;
    constexpr std::int64_t perTenth = Money::unit / 10;
    const auto tenths = *marginMicros / perTenth; // towards zero: never better than it is
    return OfferTextWords::tr("%1 %").arg(
        locale.toString(static_cast<double>(tenths) / 10.0, 'f', 1));
}

QString priceSourceText(PriceSource source)
{
    switch (source) {
    case PriceSource::ByHand:
        return OfferTextWords::tr("Set by hand");
    case PriceSource::Formula:
        return OfferTextWords::tr("By the price rule");
    case PriceSource::Vendor:
        return OfferTextWords::tr("The vendor's suggestion");
    }
    return {};
}

QString networkText(const Offer& offer)
{
    for (const auto& generation : {u"5G"_s, u"4G"_s, u"LTE"_s, u"3G"_s}) {
        const bool has =
            std::any_of(offer.networks.begin(), offer.networks.end(), [&](const Network& network) {
                return network.generation.contains(generation);
            });
        if (has || (offer.networks.isEmpty() && offer.speed.contains(generation)))
            return generation;
    }
    return forDisplay(offer.speed, 40);
}

QString planText(const Offer& offer, int chosenDays, const QLocale& locale)
{
    const int days = offer.isDayPlan() ? chosenDays : offer.days;
    return dataText(offer, locale) + u" · "_s + OfferTextWords::tr("%n day(s)", nullptr, days);
}

QString placeText(const Offer& offer, const QLocale& locale)
{
    if (offer.coverageKind == CoverageKind::Country && !offer.countries.isEmpty())
        return countryName(offer.countries.first(), locale);
    const QString count = locale.toString(offer.countries.size());
    if (offer.coverageKind == CoverageKind::Global)
        return OfferTextWords::tr("Global (%1)").arg(count);
    return forDisplay(regionWords(offer), 40) + u" ("_s + count + u')';
}

QString coverageText(const Offer& offer, const QLocale& locale, int most)
{
    QStringList names;
    for (const auto& code : offer.countries)
        names.append(countryName(code, locale));
    names.sort(Qt::CaseInsensitive);
    if (names.isEmpty())
        return OfferTextWords::tr("The vendor does not say where it works.");
    if (names.size() == 1)
        return OfferTextWords::tr("Works in: %1 only.").arg(names.first());
    if (names.size() <= most)
        return OfferTextWords::tr("Works in: %1.").arg(locale.createSeparatedList(names));
    const auto more = static_cast<int>(names.size()) - most;
    return OfferTextWords::tr("Works in: %1 and %n more.", nullptr, more)
        .arg(names.mid(0, most).join(u", "_s));
}

} // namespace simstock
