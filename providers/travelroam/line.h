// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/endpoints.h"
#include "providers/http/vendorline.h"

#include <QJsonObject>
#include <QSet>

namespace simstock::travelroam {

/// The keys of resources/endpoints/travelroam.json.
namespace endpoint {
inline constexpr QLatin1StringView catalogue("catalogue");
inline constexpr QLatin1StringView bundle("bundle");
inline constexpr QLatin1StringView orders("orders");
inline constexpr QLatin1StringView assignments("assignments");
inline constexpr QLatin1StringView details("esims.details");
inline constexpr QLatin1StringView bundles("esims.bundles");
inline constexpr QLatin1StringView location("esims.location");
inline constexpr QLatin1StringView organisation("organisation");
inline constexpr QLatin1StringView revoke("esims.revoke");
} // namespace endpoint

/// Names of the account's settings.
namespace setting {
inline constexpr QLatin1StringView currency("currency");
inline constexpr QLatin1StringView regionOrderType("regionOrderType");
} // namespace setting

/// The bytes of a request body: compact, names in alphabetical order.
QByteArray toBody(const QJsonObject& object);

/// One account's line: where the calls are, how they are paced (decisions.md 10), and which eSIMs
/// were asked to be revoked. Shared by the ports and the calls that are under way.
class Line : public std::enable_shared_from_this<Line> {
public:
    Line(const Account& account, const Secret& apiKey, const Secret& clientSecret,
         const Surroundings& surroundings);

    [[nodiscard]] const AccountId& account() const { return m_line->account().id; }
    [[nodiscard]] QString host() const { return m_line->account().baseUrl.host(); }
    [[nodiscard]] Clock& clock() const { return m_line->clock(); }
    /// What amounts are in where an answer states no currency.
    [[nodiscard]] Currency currency() const { return m_currency; }
    /// Regional plans are ordered as COUNTRY, too.
    [[nodiscard]] bool ordersRegionsAsCountry() const { return m_regionsAsCountry; }

    [[nodiscard]] bool isOff(QLatin1StringView key) const { return !m_endpoints.find(key); }
    /// A read. What a GET asks for stands in its query, else in the body. Rejected when switched
    /// off.
    [[nodiscard]] Result<HttpRequest> request(QLatin1StringView key, const QJsonObject& wish,
                                              const HttpLimits& limits = HttpLimits::read()) const;
    /// An act that goes to this endpoint.
    [[nodiscard]] Result<PreparedAct> prepare(ActKind kind, QLatin1StringView key,
                                              const QJsonObject& wish) const;

    template <typename T>
    [[nodiscard]] Call<T> read(const Result<HttpRequest>& wish,
                               std::function<Result<T>(HttpReply)> decode)
    {
        if (const auto why = problem(wish))
            return Call<T>::ready(failure(*why));
        return m_line->read<T>(*wish, std::move(decode));
    }
    /// Sends exactly once and judges what came of it.
    [[nodiscard]] Call<ActAnswer> execute(const PreparedAct& act);

    /// A revoke of it was sent in this session and not refused: that it cannot be read any more
    /// is then its end and no fault.
    [[nodiscard]] bool mayBeRevoked(const VendorEsimId& esim) const
    {
        return m_revoked.contains(esim);
    }

private:
    [[nodiscard]] std::optional<Error> problem(const Result<HttpRequest>& wish) const;

    bool m_isUsable;
    std::shared_ptr<VendorLine> m_line;
    Endpoints m_endpoints;
    Currency m_currency;
    bool m_regionsAsCountry;
    QSet<VendorEsimId> m_revoked;
};

} // namespace simstock::travelroam
