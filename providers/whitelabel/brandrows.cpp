// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/brandrows.h"

#include "providers/whitelabel/changes.h"
#include "providers/whitelabel/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

using json::Value;

constexpr qsizetype textLimit = 500;
constexpr int mostPort = 65535;

QUrl readLink(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

BrandProfile overlay(const LooseRow& row, BrandProfile profile)
{
    const auto take = [](QString& field, const QString& read) {
        if (!read.isEmpty())
            field = read.left(textLimit);
    };
    take(profile.id, row.text({"id", "profile_id", "profileId", "_id"}));
    take(profile.name, row.text({"name", "profile_name"}));
    take(profile.senderName, row.text({"email_sender_name", "emailSenderName", "sender_name"}));
    take(profile.color, row.text({"color_scheme", "colorScheme", "primary_color", "color"}));
    if (const auto isDefault = row.truth({"is_default", "isDefault", "default"}))
        profile.isDefault = *isDefault;
    const QUrl logo = readLink(row.text({"logo_url", "logoUrl", "logo"}));
    if (logo.isValid())
        profile.logo = logo;
    return profile;
}

MailServer overlay(const LooseRow& row, MailServer server)
{
    const auto take = [](QString& field, const QString& read) {
        if (!read.isEmpty())
            field = read.left(textLimit);
    };
    take(server.host, row.text({"smtp_host", "smtpHost", "host"}));
    take(server.user, row.text({"smtp_user", "smtpUser", "user"}));
    take(server.fromAddress, row.text({"email_from", "emailFrom"}));
    take(server.fromName, row.text({"email_from_name", "emailFromName"}));
    const auto port = row.integer({"smtp_port", "smtpPort", "port"});
    if (port && *port > 0 && *port <= mostPort)
        server.port = static_cast<int>(*port);
    server.secure = row.truth({"smtp_secure", "smtpSecure", "secure"}).value_or(server.secure);
    server.enabled = row.truth({"use_custom_smtp", "useCustomSmtp"}).value_or(server.enabled);
    server.hasPassword =
        row.truth({"smtp_pass_configured", "smtpPassConfigured"}).value_or(server.hasPassword);
    return server;
}

std::optional<BrandProfile> readBrand(const Value& item)
{
    auto profile = overlay(LooseRow(item), BrandProfile());
    return profile.id.isEmpty() ? std::nullopt : std::optional(std::move(profile));
}

} // namespace

Result<QList<BrandProfile>> readBrands(HttpReply reply)
{
    return decodeRows(std::move(reply), {"profiles", "reseller_profiles", "items"}, readBrand);
}

Result<BrandProfile> readSavedBrand(HttpReply reply, BrandProfile wish)
{
    const auto envelope = openChange(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    return overlay(LooseRow(envelope->object({"profile", "reseller_profile"})), std::move(wish));
}

Result<QJsonObject> brandBody(const BrandProfile& wish)
{
    static const QRegularExpression form(u"^#[0-9A-Fa-f]{6}$"_s);
    if (wish.name.trimmed().isEmpty())
        return failure(makeError(ErrorKind::Rejected,
                                 Words::tr("A branding profile needs a name. Nothing was "
                                           "sent."),
                                 {}));
    if (!wish.color.isEmpty() && !form.match(wish.color).hasMatch())
        return failure(makeError(ErrorKind::Rejected,
                                 Words::tr("A colour is written as #RRGGBB, such as #0A7F5C. "
                                           "Nothing was sent."),
                                 {}));
    QJsonObject body{{u"name"_s, wish.name.trimmed()},
                     {u"email_sender_name"_s, wish.senderName.trimmed()},
                     {u"is_default"_s, wish.isDefault}};
    if (!wish.color.isEmpty())
        body.insert(u"color_scheme"_s, wish.color);
    return body;
}

Result<MailServer> readMailServer(HttpReply reply)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    const LooseRow row(envelope->object({"smtp_config", "smtpConfig", "smtp"}));
    auto server = overlay(row, MailServer());
    // Of a profile without a mail server the flag or a null is left.
    const bool isNamed = row.truth({"use_custom_smtp", "useCustomSmtp"}).has_value() ||
                         envelope->root().find("smtp_config") || envelope->root().find("data");
    if (server.host.isEmpty() && !isNamed)
        return failure(makeError(ErrorKind::Protocol, u"Missing: smtp_config"_s));
    return server;
}

Result<MailServer> readSavedMailServer(HttpReply reply, MailServer wish)
{
    const auto envelope = openChange(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    return overlay(LooseRow(envelope->object({"smtp_config", "smtpConfig", "smtp"})),
                   std::move(wish));
}

Result<QJsonObject> mailServerBody(const MailServer& wish, const Secret& password)
{
    if (wish.host.trimmed().isEmpty() || wish.port < 1 || wish.port > mostPort)
        return failure(makeError(ErrorKind::Rejected,
                                 Words::tr("A mail server needs a host name and a port from 1 "
                                           "to 65535. Nothing was sent."),
                                 {}));
    QJsonObject body{{u"smtp_host"_s, wish.host.trimmed()},
                     {u"smtp_port"_s, wish.port},
                     {u"smtp_user"_s, wish.user},
                     {u"smtp_secure"_s, wish.secure},
                     {u"email_from"_s, wish.fromAddress.trimmed()},
                     {u"email_from_name"_s, wish.fromName.trimmed()},
                     {u"use_custom_smtp"_s, wish.enabled}};
    if (!password.isEmpty())
        body.insert(u"smtp_pass"_s, QString::fromUtf8(password.reveal()));
    return body;
}

} // namespace simstock::whitelabel
