// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/esimaccess/esimaccessvendor.h"

// Admin commands of this vendor: /_sandbox/esimaccess/<command>.

namespace simstock::sandbox {

using namespace Qt::StringLiterals;
using namespace esimaccess;

namespace {

tl::unexpected<Error> nonsense(const QString& why)
{
    return failure(makeError(ErrorKind::Rejected, why, {}));
}

QJsonObject summary(const Esim& esim, const Derivation& derivation)
{
    return {{u"esimTranNo"_s, esim.tranNo},
            {u"orderNo"_s, esim.orderNo},
            {u"transactionId"_s, esim.transactionId},
            {u"iccid"_s, iccidOf(esim.tranNo, derivation)},
            {u"esimStatus"_s, esim.esimStatus},
            {u"smdpStatus"_s, esim.smdpStatus},
            {u"orderUsage"_s, esim.usage},
            {u"totalVolume"_s, esim.totalVolume()},
            {u"expiredTime"_s, utcText(esim.expiresAt, u"+0000"_s)}};
}

void applyTo(Esim& esim, const QJsonObject& arguments, qint64 now)
{
    esim.moving = arguments.value(u"moving").toBool(false);
    esim.movedAt = now;
    esim.esimStatus = arguments.value(u"esimStatus").toString(esim.esimStatus);
    esim.smdpStatus = arguments.value(u"smdpStatus").toString(esim.smdpStatus);
    esim.smsStatus = arguments.value(u"smsStatus").toInt(esim.smsStatus);
    if (esim.isInstalled() && esim.installedAt == 0)
        esim.installedAt = now;
    if (esim.esimStatus == "IN_USE"_L1)
        esim.activate(now);
    if (arguments.contains(u"orderUsage"))
        esim.usage = arguments.value(u"orderUsage").toInteger();
    const auto expiry =
        QDateTime::fromString(arguments.value(u"expiredTime").toString(), Qt::ISODate);
    if (expiry.isValid())
        esim.expiresAt = expiry.toMSecsSinceEpoch();
}

} // namespace

/// balance {"balance": × 10,000}: sets when given; esims {}: all of them, without codes.
Result<QJsonObject> EsimAccessVendor::control(const QString& command, const QJsonObject& arguments)
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
        for (const auto& tranNo : m_account.tranNos())
            list.append(summary(*m_account.esim(tranNo), m_account.derivation()));
        return QJsonObject{{u"esims"_s, list}};
    }
    if (command == "esim"_L1)
        return controlEsim(arguments);
    if (command == "plan"_L1)
        return controlPlan(arguments);
    if (command == "settings"_L1)
        return controlSettings(arguments);
    return nonsense(u"esimaccess knows no command \"%1\"."_s.arg(command));
}

/// esim {"esimTranNo" or "iccid", "esimStatus", "smdpStatus", "smsStatus", "orderUsage",
/// "expiredTime", "moving": false}: sets what is given; any words are taken, also unknown ones.
/// The eSIM then no longer moves by itself unless moving is true.
Result<QJsonObject> EsimAccessVendor::controlEsim(const QJsonObject& arguments)
{
    auto* esim = m_account.esim(arguments.value(u"esimTranNo").toString());
    if (esim == nullptr)
        esim = m_account.esimByIccid(arguments.value(u"iccid").toString());
    if (esim == nullptr)
        return nonsense(u"No such eSIM."_s);
    applyTo(*esim, arguments, m_clock.now());
    m_account.changed();
    return summary(*esim, m_account.derivation());
}

/// plan {"packageCode" (or slug), "price", "name", "available": n or -1, "withdrawn": bool}
Result<QJsonObject> EsimAccessVendor::controlPlan(const QJsonObject& arguments)
{
    auto* const offer = m_account.offers().findAny(arguments.value(u"packageCode").toString());
    if (offer == nullptr)
        return nonsense(u"No such plan."_s);
    if (arguments.contains(u"price"))
        offer->price = arguments.value(u"price").toInteger();
    offer->name = arguments.value(u"name").toString(offer->name);
    offer->available = arguments.value(u"available").toInt(offer->available);
    offer->withdrawn = arguments.value(u"withdrawn").toBool(offer->withdrawn);
    for (auto& json : offer->json)
        json.clear();
    return QJsonObject{{u"packageCode"_s, offer->packageCode},
                       {u"slug"_s, offer->slug},
                       {u"name"_s, offer->name},
                       {u"price"_s, offer->price},
                       {u"available"_s, offer->available},
                       {u"withdrawn"_s, offer->withdrawn}};
}

/// settings {"rateLimit": n (0 off), "rateAnswer": "429" or "900001", "signatureRequired",
/// "blocked", "duplicateIsError", "refundTopUps", "chargePermille", "allocationDelayMs",
/// "accessCode", "secretKey"}: sets what is given.
QJsonObject EsimAccessVendor::controlSettings(const QJsonObject& arguments)
{
    auto& settings = m_account.settings();
    if (arguments.contains(u"rateLimit"))
        m_rate.setRequests(arguments.value(u"rateLimit").toInt());
    if (arguments.contains(u"rateAnswer"))
        m_rateAnswers429 = arguments.value(u"rateAnswer").toString() == "429"_L1;
    if (arguments.contains(u"signatureRequired"))
        m_gate.setSignatureRequired(arguments.value(u"signatureRequired").toBool());
    if (arguments.contains(u"accessCode"))
        m_gate.setCredentials(arguments.value(u"accessCode").toString().toUtf8(),
                              arguments.value(u"secretKey").toString().toUtf8());
    if (arguments.contains(u"allocationDelayMs"))
        settings.allocationDelay = milliseconds(arguments.value(u"allocationDelayMs").toInteger());
    m_blocked = arguments.value(u"blocked").toBool(m_blocked);
    settings.duplicateIsError =
        arguments.value(u"duplicateIsError").toBool(settings.duplicateIsError);
    settings.refundTopUps = arguments.value(u"refundTopUps").toBool(settings.refundTopUps);
    settings.chargePermille = arguments.value(u"chargePermille").toInt(settings.chargePermille);
    return {{u"chargePermille"_s, settings.chargePermille},
            {u"duplicateIsError"_s, settings.duplicateIsError},
            {u"refundTopUps"_s, settings.refundTopUps},
            {u"allocationDelayMs"_s, static_cast<qint64>(settings.allocationDelay.count())},
            {u"blocked"_s, m_blocked}};
}

} // namespace simstock::sandbox
