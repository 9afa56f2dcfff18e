// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/travelroam/travelroamvendor.h"

#include <QJsonArray>

// Admin commands of this vendor: /_sandbox/travelroam/<command>.

namespace simstock::sandbox {

using namespace Qt::StringLiterals;
using namespace travelroam;

namespace {

tl::unexpected<Error> nonsense(const QString& why)
{
    return failure(makeError(ErrorKind::Rejected, why, {}));
}

QJsonObject summary(const Esim& esim, const Derivation& derivation)
{
    QJsonArray bundles;
    for (const auto& bundle : esim.bundles)
        bundles.append(QJsonObject{{u"name"_s, bundle.name},
                                   {u"orderReference"_s, bundle.reference},
                                   {u"initialBytes"_s, bundle.bytes},
                                   {u"usedBytes"_s, bundle.used},
                                   {u"started"_s, bundle.startAt != 0}});
    return {{u"iccid"_s, iccidOf(esim.number, derivation)},
            {u"profileStatus"_s, esim.profileStatus},
            {u"countries"_s, QJsonArray::fromStringList(esim.countries)},
            {u"revoked"_s, esim.revoked},
            {u"moving"_s, esim.moving},
            {u"bundles"_s, bundles}};
}

Status applyTo(Esim& esim, const QJsonObject& arguments, qint64 now)
{
    esim.moving = arguments.value(u"moving").toBool(false);
    esim.movedAt = now;
    esim.profileStatus = arguments.value(u"profileStatus").toString(esim.profileStatus);
    const bool used = arguments.contains(u"usedBytes");
    const bool installed =
        used || esim.profileStatus == "Installed"_L1 || esim.profileStatus == "Enabled"_L1;
    if (installed && esim.installedAt == 0)
        esim.installedAt = now;
    if (!used)
        return {};
    auto* const bundle = esim.current(now);
    if (bundle == nullptr)
        return nonsense(u"The eSIM has no bundle that could be used."_s);
    bundle->start(now);
    bundle->used = arguments.value(u"usedBytes").toInteger();
    return {};
}

} // namespace

/// balance {"balance": micro-units}: sets when given; esims {}: all of them, without codes;
/// figures {"clear": true}: what the client did (as it was before).
Result<QJsonObject> TravelRoamVendor::control(const QString& command, const QJsonObject& arguments)
{
    const std::lock_guard lock(m_mutex);
    if (command == "balance"_L1) {
        if (arguments.contains(u"balance")) {
            m_account.wallet().setBalance(arguments.value(u"balance").toInteger());
            m_account.changed();
        }
        return QJsonObject{{u"balance"_s, m_account.wallet().balance()}};
    }
    if (command == "esims"_L1) {
        QJsonArray list;
        for (const auto* esim : m_account.esims())
            list.append(summary(*esim, m_account.derivation()));
        return QJsonObject{{u"esims"_s, list}};
    }
    if (command == "figures"_L1) {
        const auto figures = m_account.figures().toJson();
        if (arguments.value(u"clear").toBool())
            m_account.figures() = {};
        return figures;
    }
    if (command == "esim"_L1)
        return controlEsim(arguments);
    if (command == "bundle"_L1)
        return controlBundle(arguments);
    if (command == "settings"_L1)
        return controlSettings(arguments);
    return nonsense(u"travelroam knows no command \"%1\"."_s.arg(command));
}

/// esim {"iccid" or "orderReference", "profileStatus", "usedBytes", "moving": false}: sets what is
/// given; any word is taken, also an unknown one. usedBytes is of the bundle in use, which it
/// begins. The eSIM then no longer moves by itself unless moving is true.
Result<QJsonObject> TravelRoamVendor::controlEsim(const QJsonObject& arguments)
{
    auto* esim = m_account.esimByIccid(arguments.value(u"iccid").toString());
    const auto* const order = m_account.order(arguments.value(u"orderReference").toString());
    if (esim == nullptr && order != nullptr)
        esim = m_account.esim(order->number);
    if (esim == nullptr)
        return nonsense(u"No such eSIM."_s);
    if (auto status = applyTo(*esim, arguments, m_clock.now()); !status)
        return failure(std::move(status.error()));
    m_account.changed();
    return summary(*esim, m_account.derivation());
}

/// bundle {"name", "priceMicros", "description", "withdrawn": bool}
Result<QJsonObject> TravelRoamVendor::controlBundle(const QJsonObject& arguments)
{
    auto* const bundle = m_account.offers().findAny(arguments.value(u"name").toString());
    if (bundle == nullptr)
        return nonsense(u"No such bundle."_s);
    bundle->priceMicros = arguments.value(u"priceMicros").toInteger(bundle->priceMicros);
    bundle->description = arguments.value(u"description").toString(bundle->description);
    bundle->withdrawn = arguments.value(u"withdrawn").toBool(bundle->withdrawn);
    bundle->json.clear();
    return QJsonObject{{u"name"_s, bundle->name},
                       {u"priceMicros"_s, bundle->priceMicros},
                       {u"provider"_s, bundle->provider},
                       {u"withdrawn"_s, bundle->withdrawn}};
}

/// settings {the switches of travelroam/settings.cpp, "apiKey", "clientSecret"}: sets what is
/// given; answers all switches.
Result<QJsonObject> TravelRoamVendor::controlSettings(QJsonObject arguments)
{
    const auto apiKey = arguments.take(u"apiKey");
    const auto clientSecret = arguments.take(u"clientSecret");
    auto& settings = m_account.settings();
    if (auto status = settings.set(arguments); !status)
        return failure(std::move(status.error()));
    m_rate.setRequests(static_cast<int>(settings.number(u"rateLimit")));
    if (apiKey.isString())
        m_apiKey = apiKey.toString().toUtf8();
    if (clientSecret.isString())
        m_clientSecret = clientSecret.toString().toUtf8();
    return settings.values();
}

} // namespace simstock::sandbox
