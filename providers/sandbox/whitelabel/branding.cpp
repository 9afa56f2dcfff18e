// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/calls.h"

#include <QRegularExpression>

// Branding profiles, logos and own prices (contract whitelabel, section 10).

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLogo = 5 * 1024 * 1024;

/// Without SMTP, which has a call of its own.
QJsonObject brandJson(QJsonObject brand)
{
    brand.remove(u"smtp");
    return brand;
}

void readBrand(Fields& fields, QJsonObject& brand)
{
    static const QRegularExpression colour(u"^#[0-9A-Fa-f]{6}$"_s);
    for (const auto& name : {u"name"_s, u"email_sender_name"_s}) {
        if (fields.has(name))
            brand.insert(name, fields.requiredText(name));
    }
    if (const auto isDefault = fields.boolean(u"is_default"_s))
        brand.insert(u"is_default"_s, *isDefault);
    if (fields.has(u"color_scheme"_s)) {
        const auto text = fields.text(u"color_scheme"_s);
        if (!colour.match(text).hasMatch())
            fields.refuse(u"color_scheme must be #RRGGBB"_s);
        brand.insert(u"color_scheme"_s, text);
    }
}

/// At most one profile is the default.
void keep(Call& call, const QJsonObject& brand)
{
    auto& brands = call.user->brands;
    if (brand.value(u"is_default").toBool()) {
        for (auto& [id, other] : brands)
            other.insert(u"is_default"_s, false);
    }
    brands[brand.value(u"id").toString()] = brand;
    call.platform.changed();
}

bool isPicture(const QByteArray& content)
{
    return content.startsWith("\x89PNG\r\n\x1a\n") || content.startsWith("\xff\xd8\xff") ||
           content.startsWith("GIF87a") || content.startsWith("GIF89a");
}

} // namespace

Outcome listBrands(Call& call)
{
    QJsonArray list;
    for (const auto& [id, brand] : call.user->brands)
        list.append(brandJson(brand));
    return success({{u"data"_s, list}});
}

Outcome createBrand(Call& call)
{
    Fields fields(call.body);
    fields.requiredText(u"name"_s);
    QJsonObject brand{{u"id"_s, call.platform.uuid(u"brand"_s, call.platform.nextNumber())},
                      {u"email_sender_name"_s, u""_s},
                      {u"is_default"_s, call.user->brands.empty()},
                      {u"color_scheme"_s, u"#000000"_s},
                      {u"logo_url"_s, QJsonValue::Null},
                      {u"created_at"_s, Call::timeText(call.platform.now())}};
    readBrand(fields, brand);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    keep(call, brand);
    return success(
        {{u"message"_s, u"Profile created successfully"_s}, {u"data"_s, brandJson(brand)}}, 201);
}

Outcome updateBrand(Call& call)
{
    const auto found = call.user->brands.find(call.ids[0]);
    if (found == call.user->brands.end())
        return refuse(u"PROFILE_NOT_FOUND"_s);
    Fields fields(call.body);
    auto brand = found->second;
    readBrand(fields, brand);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    keep(call, brand);
    return success(
        {{u"message"_s, u"Profile updated successfully"_s}, {u"data"_s, brandJson(brand)}});
}

Outcome deleteBrand(Call& call)
{
    if (call.user->brands.erase(call.ids[0]) == 0)
        return refuse(u"PROFILE_NOT_FOUND"_s);
    call.platform.changed();
    return done(u"Profile deleted successfully"_s);
}

Outcome uploadLogo(Call& call)
{
    // The alternative path names no profile: then it is the default one's.
    auto& brands = call.user->brands;
    const auto found = call.ids.isEmpty()
                           ? std::find_if(brands.begin(), brands.end(),
                                          [](const auto& entry) {
                                              return entry.second.value(u"is_default").toBool();
                                          })
                           : brands.find(call.ids[0]);
    if (found == brands.end())
        return refuse(u"PROFILE_NOT_FOUND"_s);
    for (const auto& part : call.http.parts) {
        if (part.name != "logo")
            continue;
        if (part.content.size() > maxLogo)
            return refuse(u"FILE_TOO_LARGE"_s);
        if (!isPicture(part.content))
            return refuse(u"UNSUPPORTED_FILE_TYPE"_s);
        const auto url = u"https://img.sandbox.example/logo/%1.png"_s.arg(
            call.platform.uuid(u"logo"_s, call.platform.nextNumber()));
        found->second.insert(u"logo_url"_s, url);
        call.platform.changed();
        return success({{u"message"_s, u"Logo uploaded successfully"_s},
                        {u"data"_s, QJsonObject{{u"logo_url"_s, url}}}});
    }
    return refuse(u"VALIDATION_ERROR"_s, u"The form field logo is required"_s);
}

Outcome listPricing(Call& call)
{
    QJsonArray list;
    for (const auto& [id, own] : call.user->pricing) {
        const auto* const offer = call.platform.plans().find(QString::number(id));
        if (offer == nullptr)
            continue;
        auto item = own;
        item.insert(u"plan_id"_s, id);
        item.insert(u"plan_name"_s, offer->name);
        item.insert(u"base_price_usd"_s, decimal(offer->price));
        item.insert(u"price_usd"_s, decimal(priceFor(*call.user, *offer)));
        list.append(item);
    }
    return success({{u"data"_s, list}});
}

Outcome setPricing(Call& call)
{
    Fields fields(call.body);
    const auto markup = fields.money(u"markup_percent"_s, 0, 1'000'000'000);
    const auto price = fields.money(u"final_price_usd"_s, 10'000, 100'000'000'000);
    const auto id = call.ids.isEmpty() ? fields.id(u"plan_id"_s) : call.ids[0];
    if (markup.has_value() == price.has_value())
        fields.refuse(u"either markup_percent or final_price_usd is required, not both"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    const auto* const offer = call.platform.plans().find(id);
    if (offer == nullptr)
        return refuse(u"PLAN_NOT_FOUND"_s);
    call.user->pricing[offer->id] = markup ? QJsonObject{{u"markup_percent"_s, decimal(*markup)}}
                                           : QJsonObject{{u"final_price_usd"_s, decimal(*price)}};
    call.platform.changed();
    auto data = call.user->pricing[offer->id];
    data.insert(u"plan_id"_s, offer->id);
    return success({{u"message"_s, u"Pricing updated successfully"_s}, {u"data"_s, data}});
}

} // namespace simstock::sandbox::whitelabel
