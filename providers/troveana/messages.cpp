// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/messages.h"

#include "providers/troveana/envelope.h"
#include "providers/troveana/lifecycle.h"
#include "providers/troveana/words.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

constexpr int maxLength = 1'530;    // ten segments of 153; the vendor splits and names no limit
constexpr qsizetype maxSender = 20; // not stated
constexpr QLatin1StringView defaultSender("TROVEANA");

Error cannotSend(const QString& sentence)
{
    return makeError(ErrorKind::Rejected, sentence, {});
}

} // namespace

MessageRules Messages::rules() const
{
    return {.maxLength = maxLength,
            .free = false,
            .hasStatus = true,
            .hasSender = true,
            .sender = QString(defaultSender),
            .hasMetadata = true};
}

Fit Messages::fit(const Esim& esim) const
{
    if (esim.iccid.isEmpty())
        return impossible(Words::tr("The ICCID of this eSIM is not known. Refresh it."));
    if (!esim.smsPossible)
        return impossible(Words::tr("This eSIM cannot receive SMS."));
    switch (esim.state) {
    case EsimState::OnAPhone:
    case EsimState::ConnectedNotUsed:
    case EsimState::InUse:
    case EsimState::UsedUp:
        return {.possible = true, .reason = {}, .refund = std::nullopt};
    default:
        return impossible(Words::tr("Only an eSIM that is installed can receive SMS."));
    }
}

Result<PreparedAct> Messages::prepareMessage(const MessageRequest& request) const
{
    if (const Fit how = fit(request.esim); !how.possible)
        return failure(unfit(how));
    // Characters as people count them, not UTF-16 units.
    if (request.text.trimmed().isEmpty() || request.text.toUcs4().size() > maxLength)
        return failure(cannotSend(
            Words::tr("An SMS has 1 to %1 characters. Nothing was sent.").arg(maxLength)));
    const QString sender = request.sender.trimmed();
    if (sender.size() > maxSender)
        return failure(cannotSend(
            Words::tr("A sender has at most %1 characters. Nothing was sent.").arg(maxSender)));
    if (request.idempotencyKey.isEmpty())
        return failure(
            cannotSend(Words::tr("The message has no number of its own. Nothing was sent.")));
    QJsonObject body{{u"iccid"_s, request.esim.iccid.text()},
                     {u"message"_s, request.text},
                     {u"trackingId"_s, request.idempotencyKey}};
    if (!sender.isEmpty())
        body.insert(u"sender"_s, sender);
    QJsonObject metadata;
    for (auto it = request.metadata.cbegin(); it != request.metadata.cend(); ++it)
        metadata.insert(it.key(), it.value());
    if (!metadata.isEmpty())
        body.insert(u"metadata"_s, metadata);
    return PreparedAct{.kind = ActKind::Message,
                       .method = "POST",
                       .path = u"/esims/sms/send"_s,
                       .body = toBody(body),
                       .idempotencyKey = request.idempotencyKey};
}

Call<MessageStatus> Messages::fetchStatus(const QString& key)
{
    HttpRequest request;
    request.path = u"/esims/sms/status/"_s + segment(key);
    return m_line.read<MessageStatus>(request, readMessageStatus);
}

MessageStatus messageStatusOf(QStringView word)
{
    const QString said = word.trimmed().toString().toUpper();
    if (said == "PENDING"_L1)
        return MessageStatus::Pending;
    if (said == "SENT"_L1)
        return MessageStatus::Sent;
    if (said == "DELIVERED"_L1)
        return MessageStatus::Delivered;
    if (said == "FAILED"_L1)
        return MessageStatus::Failed;
    return said == "EXPIRED"_L1 ? MessageStatus::Expired : MessageStatus::Unknown;
}

Result<MessageStatus> readMessageStatus(HttpReply reply)
{
    return decodeData(std::move(reply), [](const json::Value& data, json::Problem& problem) {
        if (data.kind() == json::Kind::String)
            return messageStatusOf(data.text());
        const json::Fields fields(data, problem);
        return messageStatusOf(fields.text(fields.present({"status", "smsStatus", "state"})));
    });
}

} // namespace simstock::troveana
