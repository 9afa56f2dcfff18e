// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/settings.h"

#include <QStringList>

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

namespace {

struct Choice {
    const char* name = nullptr;
    QString Settings::*member = nullptr;
    const char* words = nullptr; // separated by spaces; empty: any
};

constexpr Choice choices[] = {
    {"failureStatus", &Settings::failureStatus, "real 200"},
    {"countryListForm", &Settings::countryListForm, "codes objects"},
    {"balanceMeans", &Settings::balanceMeans, "available owed"},
    {"batchStatus", &Settings::batchStatus, ""},
    {"detailsForm", &Settings::detailsForm, "nested flat"},
    {"severalResults", &Settings::severalResults, "first array"},
    {"qrForm", &Settings::qrForm, "object string image redirect"},
    {"installationKey", &Settings::installationKey, ""},
    {"followUpKey", &Settings::followUpKey, ""},
    {"smsOutcome", &Settings::smsOutcome, "DELIVERED FAILED EXPIRED"},
};

struct Switch {
    const char* name = nullptr;
    bool Settings::*member = nullptr;
};

constexpr Switch switches[] = {
    {"shiftingRows", &Settings::shiftingRows},
    {"topUpGranted", &Settings::topUpGranted},
    {"topUpsListed", &Settings::topUpsListed},
};

struct Number {
    const char* name = nullptr;
    int Settings::*member = nullptr;
};

constexpr Number numbers[] = {
    {"batchStopsAfter", &Settings::batchStopsAfter},
    {"refundPermille", &Settings::refundPermille},
    {"rateLimit", &Settings::rateLimit},
};

struct LongNumber {
    const char* name = nullptr;
    qint64 Settings::*member = nullptr;
};

constexpr LongNumber longNumbers[] = {
    {"creditLimitMicros", &Settings::creditLimitMicros},
    {"smsSegmentMicros", &Settings::smsSegmentMicros},
    {"allocationDelayMs", &Settings::allocationDelayMs},
};

/// Null when none of the tables has it with such a value.
bool setOne(Settings& settings, const QString& name, const QJsonValue& value)
{
    for (const auto& choice : choices) {
        const QStringList words = QString::fromLatin1(choice.words).split(u' ', Qt::SkipEmptyParts);
        if (name == QLatin1StringView(choice.name) && value.isString() &&
            (words.isEmpty() || words.contains(value.toString()))) {
            settings.*choice.member = value.toString();
            return true;
        }
    }
    for (const auto& entry : switches) {
        if (name == QLatin1StringView(entry.name) && value.isBool()) {
            settings.*entry.member = value.toBool();
            return true;
        }
    }
    for (const auto& number : numbers) {
        if (name == QLatin1StringView(number.name) && value.isDouble()) {
            settings.*number.member = value.toInt();
            return true;
        }
    }
    for (const auto& number : longNumbers) {
        if (name == QLatin1StringView(number.name) && value.isDouble()) {
            settings.*number.member = value.toInteger();
            return true;
        }
    }
    if (name == "aliases"_L1 && value.isObject()) {
        settings.aliases = value.toObject();
        return true;
    }
    return false;
}

} // namespace

QString Settings::set(const QJsonObject& json)
{
    Settings changed = *this;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!setOne(changed, it.key(), it.value()))
            return it.key();
    }
    *this = changed;
    return {};
}

QJsonObject Settings::toJson() const
{
    QJsonObject json{{u"aliases"_s, aliases}};
    for (const auto& choice : choices)
        json.insert(QLatin1StringView(choice.name), this->*choice.member);
    for (const auto& entry : switches)
        json.insert(QLatin1StringView(entry.name), this->*entry.member);
    for (const auto& number : numbers)
        json.insert(QLatin1StringView(number.name), this->*number.member);
    for (const auto& number : longNumbers)
        json.insert(QLatin1StringView(number.name), this->*number.member);
    return json;
}

QJsonObject Settings::renamed(const QString& list, QJsonObject item) const
{
    const auto names = aliases.value(list).toObject();
    for (auto it = names.begin(); it != names.end(); ++it) {
        const auto value = item.take(it.key());
        if (it.value().isString() && !value.isUndefined())
            item.insert(it.value().toString(), value);
    }
    return item;
}

} // namespace simstock::sandbox::troveana
