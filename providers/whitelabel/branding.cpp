// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/branding.h"

#include "providers/whitelabel/brandrows.h"
#include "providers/whitelabel/changes.h"
#include "providers/whitelabel/logo.h"
#include "providers/whitelabel/words.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

/// The vendor tries the mail server before it answers (decisions.md 2); the same for all changes.
HttpLimits changeLimits()
{
    return HttpLimits::spend();
}

/// A picture of 5 MB on a slow line.
HttpLimits uploadLimits()
{
    auto limits = HttpLimits::spend();
    limits.total = HttpLimits::list().total;
    return limits;
}

} // namespace

Call<QList<BrandProfile>> Branding::fetchProfiles()
{
    return m_session->read<QList<BrandProfile>>({.key = "brands"_L1}, readBrands);
}

Call<BrandProfile> Branding::saveProfile(const BrandProfile& wish)
{
    const auto body = brandBody(wish);
    if (!body)
        return Call<BrandProfile>::ready(failure(body.error()));
    auto sent =
        m_session->change({.key = wish.id.isEmpty() ? "brands.create"_L1 : "brands.update"_L1,
                           .values = {{u"id"_s, wish.id}},
                           .body = toBody(*body),
                           .limits = changeLimits()});
    return transform(std::move(sent), [wish](Result<HttpReply> reply) -> Result<BrandProfile> {
        if (!reply)
            return failure(std::move(reply.error()));
        return readSavedBrand(std::move(*reply), wish);
    });
}

Call<bool> Branding::remove(QLatin1StringView key, const QString& id)
{
    if (id.isEmpty())
        return Call<bool>::ready(failure(unnamed()));
    auto sent =
        m_session->change({.key = key, .values = {{u"id"_s, id}}, .limits = changeLimits()});
    return transform(std::move(sent), [](Result<HttpReply> reply) -> Result<bool> {
        if (!reply)
            return failure(std::move(reply.error()));
        return readDone(std::move(*reply));
    });
}

Call<bool> Branding::removeProfile(const QString& id)
{
    return remove("brands.delete"_L1, id);
}

Call<bool> Branding::uploadLogo(const QString& id, const QByteArray& image)
{
    if (id.isEmpty())
        return Call<bool>::ready(failure(unnamed()));
    const auto form = logoForm(image);
    if (!form)
        return Call<bool>::ready(failure(form.error()));
    auto sent = m_session->change({.key = "brands.logo"_L1,
                                   .values = {{u"id"_s, id}},
                                   .body = form->body,
                                   .limits = uploadLimits(),
                                   .contentType = form->contentType});
    return transform(std::move(sent), [](Result<HttpReply> reply) -> Result<bool> {
        if (!reply)
            return failure(std::move(reply.error()));
        return readDone(std::move(*reply));
    });
}

Call<MailServer> Branding::fetchMailServer(const QString& id)
{
    if (id.isEmpty())
        return Call<MailServer>::ready(failure(unnamed()));
    return m_session->read<MailServer>({.key = "smtp"_L1, .values = {{u"id"_s, id}}},
                                       readMailServer);
}

Call<MailServer> Branding::saveMailServer(const QString& id, const MailServer& wish,
                                          const Secret& password)
{
    if (id.isEmpty())
        return Call<MailServer>::ready(failure(unnamed()));
    const auto body = mailServerBody(wish, password);
    if (!body)
        return Call<MailServer>::ready(failure(body.error()));
    auto sent = m_session->change({.key = "smtp.save"_L1,
                                   .values = {{u"id"_s, id}},
                                   .body = toBody(*body),
                                   .limits = changeLimits()});
    auto expected = wish;
    expected.hasPassword = wish.hasPassword || !password.isEmpty();
    return transform(std::move(sent),
                     [expected, password](Result<HttpReply> reply) -> Result<MailServer> {
                         if (!reply)
                             return failure(without(password, std::move(reply.error())));
                         auto saved = readSavedMailServer(std::move(*reply), expected);
                         if (!saved)
                             return failure(without(password, std::move(saved.error())));
                         return saved;
                     });
}

Call<QString> Branding::testMailServer(const QString& id)
{
    if (id.isEmpty())
        return Call<QString>::ready(failure(unnamed()));
    auto sent = m_session->change(
        {.key = "smtp.test"_L1, .values = {{u"id"_s, id}}, .limits = changeLimits()});
    return transform(std::move(sent), [](Result<HttpReply> reply) -> Result<QString> {
        if (!reply)
            return failure(std::move(reply.error()));
        return readSentence(std::move(*reply), Words::tr("The mail server answers."));
    });
}

Call<bool> Branding::disableMailServer(const QString& id)
{
    return remove("smtp.delete"_L1, id);
}

} // namespace simstock::whitelabel
