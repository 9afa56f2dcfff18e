// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/esims.h"

#include "models/domain/activationcode.h"
#include "models/domain/iccid.h"
#include "providers/travelroam/csv.h"
#include "providers/travelroam/replies.h"
#include "providers/travelroam/states.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

/// What the vendor's two forms, JSON and CSV, say of an eSIM.
struct Parts {
    QString iccid;
    QString matchingId;
    QString smdpAddress;
    QString code; ///< a whole one, where an answer has it
    QString status;
    QString pin;
    QString puk;
    QDateTime installedAt;
};

QString bareHost(QString address)
{
    address = address.trimmed();
    const auto scheme = address.indexOf("://"_L1);
    if (scheme >= 0)
        address = address.mid(scheme + 3);
    return address.section(u'/', 0, 0);
}

/// The code as text or as base64 of it; a picture is none.
QString codeIn(const QString& text)
{
    const auto isCode = [](const QString& one) {
        return one.startsWith("LPA:"_L1, Qt::CaseInsensitive);
    };
    if (isCode(text))
        return text;
    const auto decoded = QString::fromUtf8(QByteArray::fromBase64(text.toLatin1()));
    return isCode(decoded) ? decoded : QString();
}

Secret activationCode(const Parts& parts)
{
    if (!parts.matchingId.isEmpty() && !parts.smdpAddress.isEmpty()) {
        const auto code = ActivationCode::fromParts(bareHost(parts.smdpAddress), parts.matchingId);
        if (code)
            return Secret(code->qrText().toUtf8());
    }
    // Some proxies put the whole code into one of the fields.
    for (const auto& whole : {parts.code, parts.matchingId, parts.smdpAddress}) {
        const auto text = codeIn(whole);
        const auto code = text.isEmpty() ? Result<ActivationCode>(failure(ErrorKind::NotFound))
                                         : ActivationCode::parse(text);
        if (code)
            return Secret(code->qrText().toUtf8());
    }
    return {};
}

Esim toEsim(const Parts& parts, const AccountId& account, const QDateTime& now)
{
    Esim esim;
    const auto iccid = normalisedIccid(parts.iccid);
    esim.iccid = iccid;
    esim.key = {account, VendorEsimId(iccid.text())};
    esim.secrets.activationCode = activationCode(parts);
    esim.secrets.pin = Secret(parts.pin.toUtf8());
    esim.secrets.puk = Secret(parts.puk.toUtf8());
    esim.hasCode = !esim.secrets.activationCode.isEmpty();
    esim.state = stateOf(parts.status, {});
    esim.vendorStates = vendorStates(parts.status, {});
    esim.installedAt = parts.installedAt;
    esim.topUp = TopUpSupport::Yes;
    esim.readAt = now;
    return esim;
}

QList<Esim> readCsv(const QByteArray& body, const AccountId& account, const QDateTime& now)
{
    QList<Esim> esims;
    for (const auto& row : csvRows(body)) {
        Parts parts;
        parts.iccid = row.value(u"iccid"_s);
        parts.matchingId = row.value(u"matchingid"_s);
        parts.smdpAddress = row.value(u"smdpaddress"_s, row.value(u"rspurl"_s));
        parts.status = row.value(u"profilestatus"_s);
        parts.pin = row.value(u"pin"_s);
        parts.puk = row.value(u"puk"_s);
        if (!parts.iccid.isEmpty())
            esims.append(toEsim(parts, account, now));
    }
    return esims;
}

} // namespace

Result<Esim> readEsim(const json::Value& item, const AccountId& account, const QDateTime& now)
{
    json::Problem problem;
    const json::Fields fields(item, problem);
    Parts parts;
    parts.iccid = fields.identifier("iccid");
    parts.matchingId = textIn(item, {"matchingId", "matching_id"});
    parts.smdpAddress = textIn(item, {"smdpAddress", "smdp_address", "smdp", "rspUrl"});
    parts.code = textIn(item, {"activationCode", "lpa", "qrCode", "qr_code", "qr"});
    parts.status = textIn(item, {"profileStatus", "status"});
    parts.pin = textIn(item, {"pin"});
    parts.puk = textIn(item, {"puk"});
    parts.installedAt = timeIn(item, {"firstInstalledDateTime"});
    if (problem.found())
        return failure(problem.status().error());
    return toEsim(parts, account, now);
}

Result<QList<Esim>> readAssignments(HttpReply reply, const AccountId& account, const QDateTime& now)
{
    const bool isSuccess = reply.status >= 200 && reply.status < 300;
    if (isSuccess && reply.body.trimmed().isEmpty())
        return QList<Esim>();
    if (isSuccess && looksLikeCsv(reply.body))
        return readCsv(reply.body, account, now);
    const auto document = openReply(std::move(reply));
    if (!document)
        return failure(document.error());
    QList<Esim> esims;
    std::optional<Error> fault;
    const auto take = [&](const json::Value& item) {
        if (item.kind() != json::Kind::Object || !item.find("iccid") ||
            item.find("iccid")->isNull())
            return true; // not assigned yet
        auto esim = readEsim(item, account, now);
        if (esim)
            esims.append(std::move(*esim));
        else
            fault = esim.error();
        return true;
    };
    if (const auto list = listIn(document->root(), {"assignments", "esims"}))
        list->forEach(take);
    else if (const auto one = objectIn(document->root(), {"assignments", "esim"}, "iccid"))
        take(*one);
    if (fault && esims.isEmpty())
        return failure(*fault);
    return esims;
}

Result<Esim> readDetails(HttpReply reply, const AccountId& account, const QDateTime& now)
{
    const auto document = openReply(std::move(reply));
    if (!document)
        return failure(document.error());
    const auto item = objectIn(document->root(), {"esim", "esims", "details"}, "iccid");
    if (!item) {
        json::Problem problem;
        problem.missing(document->root(), "iccid");
        return failure(problem.status().error());
    }
    return readEsim(*item, account, now);
}

} // namespace simstock::travelroam
