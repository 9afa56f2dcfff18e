// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/wishlook.h"

#include "models/core/untrustedtext.h"
#include "models/domain/priceformula.h"

#include <QCoreApplication>

#include <algorithm>

namespace simstock::wishlook {

using namespace Qt::StringLiterals;

namespace {

struct WishLookWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::WishLook)
};

// Stable English words of the trail.
QString before()
{
    return u" (was "_s;
}
QString none()
{
    return u"none"_s;
}

Verdict happened(const QString& finding)
{
    Verdict verdict;
    verdict.kind = Verdict::Kind::Settle;
    verdict.state = IntentState::Fulfilled;
    verdict.cause = u"seen at the vendor"_s;
    verdict.findings = {finding};
    return verdict;
}

/// The vendor has something else: early on that may still change.
Verdict different(const IntentRecord& record, bool isSettled, const QString& finding)
{
    Verdict verdict;
    verdict.findings = {finding};
    if (!isSettled || record.state() != IntentState::InDoubt)
        return verdict;
    verdict.kind = Verdict::Kind::Settle;
    verdict.state = IntentState::Absent;
    verdict.cause = u"the vendor has something else after the settle time"_s;
    return verdict;
}

bool isSameAddress(const QString& one, const QString& other)
{
    const auto plain = [](const QString& text) {
        return QUrl(text.trimmed())
            .adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    };
    return one.trimmed() == other.trimmed() || (plain(one).isValid() && plain(one) == plain(other));
}

} // namespace

QString wishText(const PriceOverride& wish)
{
    if (wish.markupMicros.has_value() == wish.finalPrice.has_value())
        return {};
    return wish.finalPrice
               ? u"%1 %2"_s.arg(wish.finalPrice->currency().code(), wish.finalPrice->toDecimal())
               : u"%1 %"_s.arg(percentText(*wish.markupMicros));
}

QString noteText(const QString& wish, const std::optional<QString>& earlier)
{
    if (!earlier)
        return wish;
    return wish + before() + (earlier->isEmpty() ? none() : *earlier) + u')';
}

QString wishOf(const QString& note)
{
    return note.left(note.indexOf(before()));
}

std::optional<QString> earlierOf(const QString& note)
{
    const auto at = note.indexOf(before());
    if (at < 0 || !note.endsWith(u')'))
        return std::nullopt;
    const auto text = note.mid(at + before().size()).chopped(1);
    return text == none() ? QString() : text;
}

std::optional<PriceOverride> readWish(const QString& text)
{
    PriceOverride wish;
    if (text.endsWith(u'%')) {
        if (const auto percent = parsePercent(text))
            wish.markupMicros = *percent;
    } else if (const auto currency = Currency::fromCode(text.left(text.indexOf(u' ')))) {
        if (const auto price = Money::fromDecimal(text.mid(4).toLatin1(), *currency))
            wish.finalPrice = *price;
    }
    return wish.markupMicros || wish.finalPrice ? std::optional(wish) : std::nullopt;
}

Call<Verdict> address(WebhookAdminPort& port, const IntentRecord& record, milliseconds sinceSent,
                      milliseconds settleTime)
{
    return transform(port.fetchUrl(), [=](Result<QString> now) -> Result<Verdict> {
        if (!now)
            return failure(std::move(now.error()));
        if (isSameAddress(*now, record.intent.planName))
            return happened(WishLookWords::tr("The vendor has this address now."));
        return different(
            record, sinceSent >= settleTime,
            now->trimmed().isEmpty()
                ? WishLookWords::tr("The vendor has no address now.")
                : WishLookWords::tr("The vendor has another address now: %1. It keeps an "
                                    "address only when its test is answered.")
                      .arg(forDisplay(*now, 120)));
    });
}

Call<Verdict> price(PricingPort& port, const IntentRecord& record, milliseconds sinceSent,
                    milliseconds settleTime)
{
    using Overrides = QList<PriceOverride>;
    return transform(port.fetchOverrides(), [=](Result<Overrides> now) -> Result<Verdict> {
        if (!now)
            return failure(std::move(now.error()));
        const auto found =
            std::find_if(now->cbegin(), now->cend(), [&record](const PriceOverride& one) {
                return one.offer == record.intent.offer;
            });
        const auto text = found == now->cend() ? QString() : wishText(*found);
        if (!text.isEmpty() && text == wishOf(record.intent.note))
            return happened(WishLookWords::tr("The vendor has this price now."));
        return different(
            record, sinceSent >= settleTime,
            text.isEmpty()
                ? WishLookWords::tr("The vendor has no own price for this plan now.")
                : WishLookWords::tr("The vendor has another price for this plan now: %1.")
                      .arg(text));
    });
}

} // namespace simstock::wishlook
