// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/calls.h"

// The mail server of a branding profile (contract whitelabel, section 10). Nothing is connected to:
// hosts that end with .invalid fail, and all do when an admin says so. The password is not kept.

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

QJsonObject* brandOf(Call& call)
{
    const auto found = call.user->brands.find(call.ids[0]);
    return found == call.user->brands.end() ? nullptr : &found->second;
}

bool canConnect(const Call& call, const QJsonObject& smtp)
{
    return call.platform.settings().smtpWorks &&
           !smtp.value(u"smtp_host").toString().endsWith(u".invalid");
}

void readSmtp(Fields& fields, QJsonObject& smtp)
{
    for (const auto& name :
         {u"smtp_host"_s, u"smtp_user"_s, u"email_from"_s, u"email_from_name"_s}) {
        if (fields.has(name))
            smtp.insert(name, fields.requiredText(name));
    }
    if (const auto port = fields.integer(u"smtp_port"_s, 1, 65'535))
        smtp.insert(u"smtp_port"_s, *port);
    for (const auto& name : {u"smtp_secure"_s, u"use_custom_smtp"_s}) {
        if (const auto value = fields.boolean(name))
            smtp.insert(name, *value);
    }
    if (fields.has(u"smtp_pass"_s)) // an empty one would clear what is stored
        smtp.insert(u"smtp_pass_configured"_s, !fields.text(u"smtp_pass"_s).isEmpty());
    for (const auto& name : {u"smtp_host"_s, u"smtp_port"_s, u"smtp_user"_s}) {
        if (!smtp.contains(name))
            fields.refuse(name + u" is required"_s);
    }
}

} // namespace

Outcome smtpConfig(Call& call)
{
    const auto* const brand = brandOf(call);
    if (brand == nullptr)
        return refuse(u"PROFILE_NOT_FOUND"_s);
    auto smtp = brand->value(u"smtp").toObject();
    if (smtp.isEmpty())
        smtp = {{u"use_custom_smtp"_s, false}, {u"smtp_pass_configured"_s, false}};
    return success({{u"smtp_config"_s, smtp}});
}

Outcome putSmtp(Call& call)
{
    auto* const brand = brandOf(call);
    if (brand == nullptr)
        return refuse(u"PROFILE_NOT_FOUND"_s);
    Fields fields(call.body);
    auto smtp = brand->value(u"smtp").toObject();
    if (smtp.isEmpty())
        smtp = {{u"smtp_secure"_s, true},
                {u"use_custom_smtp"_s, true},
                {u"smtp_pass_configured"_s, false}};
    readSmtp(fields, smtp);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    if (!canConnect(call, smtp))
        return refuse(u"SMTP_TEST_FAILED"_s);
    brand->insert(u"smtp"_s, smtp);
    call.platform.changed();
    return success(
        {{u"message"_s, u"SMTP configuration updated and tested successfully"_s},
         {u"smtp_config"_s, QJsonObject{{u"smtp_host"_s, smtp.value(u"smtp_host")},
                                        {u"smtp_port"_s, smtp.value(u"smtp_port")},
                                        {u"smtp_user"_s, smtp.value(u"smtp_user")},
                                        {u"use_custom_smtp"_s, smtp.value(u"use_custom_smtp")}}}});
}

Outcome testSmtp(Call& call)
{
    const auto* const brand = brandOf(call);
    if (brand == nullptr)
        return refuse(u"PROFILE_NOT_FOUND"_s);
    const auto smtp = brand->value(u"smtp").toObject();
    if (smtp.isEmpty())
        return refuse(u"SMTP_TEST_FAILED"_s, u"No SMTP configuration"_s);
    if (!canConnect(call, smtp))
        return refuse(u"SMTP_TEST_FAILED"_s);
    return done(u"SMTP connection test successful"_s);
}

Outcome deleteSmtp(Call& call)
{
    auto* const brand = brandOf(call);
    if (brand == nullptr)
        return refuse(u"PROFILE_NOT_FOUND"_s);
    brand->remove(u"smtp");
    call.platform.changed();
    return done(u"Custom SMTP disabled successfully"_s);
}

} // namespace simstock::sandbox::whitelabel
