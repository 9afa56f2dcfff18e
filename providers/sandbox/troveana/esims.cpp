// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/calls.h"

#include <algorithm>

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

namespace {

/// A picture of 21 × 21 dots that looks like a QR code and is none.
constexpr char picture[] =
    "iVBORw0KGgoAAAANSUhEUgAAABUAAAAVAQAAAACBbJg7AAAAN0lEQVR42mNg/MPAUPv3A4PrXwE4BvFB4v//"
    "/4DgbTcY/r/dgMJmBLJrgWxXINsVyHYFsmsh4gDfUSv/dw60wQAAAABJRU5ErkJggg==";

/// The forms that a link may come in: the contract shows none.
Outcome linkAnswer(const QString& form, const QString& key, const QString& url)
{
    if (form == "string"_L1)
        return Answer{compact(url)};
    if (form == "image"_L1)
        return Answer{{}, HttpReply{200, QByteArray::fromBase64(picture), "image/png"}};
    if (form == "redirect"_L1)
        return Answer{{}, HttpReply{302, {}, {}, {{"Location", url.toUtf8()}}}};
    return answer({{key, url}});
}

} // namespace

Outcome listEsims(Account& account, Call& call)
{
    auto& query = call.query;
    const auto page = readPage(query, {u"createTime"_s, u"iccid"_s, u"status"_s, u"expiryTime"_s},
                               false, {u"status"_s, u"iccid"_s, u"trackingId"_s});
    if (query.refusal())
        return tl::unexpected(*query.refusal());
    const auto fits = [&query](const QString& name, const QString& value) {
        const QString wanted = query.text(name);
        return wanted.isEmpty() || wanted == value;
    };
    std::vector<const Esim*> found;
    for (const auto* const esim : account.esims()) {
        if (fits(u"status"_s, esim->status) && fits(u"iccid"_s, esim->iccid) &&
            fits(u"trackingId"_s, esim->trackingId))
            found.push_back(esim);
    }
    const auto less = [&page](const Esim* a, const Esim* b) {
        if (page.sortBy == "iccid"_L1)
            return a->iccid < b->iccid;
        if (page.sortBy == "status"_L1)
            return a->status < b->status;
        return page.sortBy == "expiryTime"_L1 ? a->expiresAt < b->expiresAt
                                              : a->createdAt < b->createdAt;
    };
    std::stable_sort(found.begin(), found.end(), less);
    if (!page.ascending)
        std::reverse(found.begin(), found.end());
    return answer(
        pageOf(page, static_cast<qint64>(found.size()), account.settings(), u"esims"_s,
               [&found](qint64 row) { return itemJson(*found[static_cast<std::size_t>(row)]); }));
}

Outcome installationQr(Account& account, Call& call)
{
    if (account.esim(call.parameter) == nullptr)
        return refuse(refusals::noSuchEsim);
    const auto& settings = account.settings();
    return linkAnswer(settings.qrForm, settings.installationKey,
                      installationUrl(call.parameter, account.derivation()));
}

Outcome followUpQr(Account& account, Call& call)
{
    if (account.esim(call.parameter) == nullptr)
        return refuse(refusals::noSuchEsim);
    const auto& settings = account.settings();
    return linkAnswer(settings.qrForm, settings.followUpKey,
                      followUpUrl(call.parameter, account.derivation()));
}

} // namespace simstock::sandbox::troveana
