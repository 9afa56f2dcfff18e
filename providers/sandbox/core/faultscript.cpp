// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/faultscript.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace simstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct KindRow {
    QStringView name;
    Fault::Kind kind{};
    bool execute = false; // the habit: where it is open on a real line, the case that costs more
};

constexpr KindRow faultKinds[] = {
    {u"dropBefore", Fault::Kind::DropBefore, false},
    {u"dropAfter", Fault::Kind::DropAfter, true},
    {u"reset", Fault::Kind::Reset, true},
    {u"500before", Fault::Kind::Error500Before, false},
    {u"500after", Fault::Kind::Error500After, true},
    {u"503", Fault::Kind::Unavailable503, false},
    {u"429", Fault::Kind::TooMany429, false},
    {u"garbage", Fault::Kind::Garbage, true},
    {u"halfStatusLine", Fault::Kind::HalfStatusLine, true},
    {u"halfHeaders", Fault::Kind::HalfHeaders, true},
    {u"halfBody", Fault::Kind::HalfBody, true},
    {u"truncatedJson", Fault::Kind::TruncatedJson, true},
    {u"html", Fault::Kind::Html, true},
    {u"wrongTypes", Fault::Kind::WrongTypes, true},
    {u"emptyBody", Fault::Kind::EmptyBody, true},
    {u"302", Fault::Kind::Redirect302, false},
    {u"307", Fault::Kind::Redirect307, false},
    {u"slowBytes", Fault::Kind::SlowBytes, true},
    {u"hang", Fault::Kind::Hang, true},
    {u"delay", Fault::Kind::Delay, true},
    {u"vendorError", Fault::Kind::VendorError, false},
};

tl::unexpected<Error> badRule(qsizetype index, const QString& why)
{
    return failure(makeError(ErrorKind::Rejected,
                             QCoreApplication::translate(
                                 "Sandbox", "Fault rule %1 cannot be used: %2. No rule was added.")
                                 .arg(index + 1)
                                 .arg(why),
                             {}));
}

QByteArray httpDate(qint64 secondsAhead)
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addSecs(secondsAhead),
                  u"ddd, dd MMM yyyy HH:mm:ss 'GMT'")
        .toLatin1();
}

const KindRow* findKind(const QString& name)
{
    for (const auto& row : faultKinds) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

Fault faultOf(const QJsonObject& json, const KindRow& row)
{
    Fault fault;
    fault.name = row.name.toString();
    fault.kind = row.kind;
    fault.execute = json.value(u"execute").toBool(row.execute);
    fault.delay = std::chrono::milliseconds(json.value(u"delayMs").toInteger());
    fault.bytesPerSecond = json.value(u"bytesPerSecond").toInt(400);
    fault.status = json.value(u"status").toInt(200);
    fault.location = json.value(u"location").toString(u"http://192.0.2.1/elsewhere"_s).toUtf8();
    fault.code = json.value(u"code").toString(u"900001"_s);
    if (json.contains(u"retryAfter"))
        fault.retryAfter = json.value(u"retryAfter").toString().toUtf8();
    else if (json.contains(u"retryAfterDate"))
        fault.retryAfter = httpDate(json.value(u"retryAfterDate").toInteger());
    return fault;
}

} // namespace

Result<FaultScript::Rule> FaultScript::parse(const QJsonObject& json, qsizetype index)
{
    const auto* const row = findKind(json.value(u"kind").toString());
    if (row == nullptr)
        return badRule(index, u"unknown kind \"%1\""_s.arg(json.value(u"kind").toString()));
    Rule rule;
    rule.json = json;
    rule.fault = faultOf(json, *row);
    rule.path.setPattern(json.value(u"path").toString());
    if (!rule.path.isValid())
        return badRule(index, rule.path.errorString());
    rule.vendor = json.value(u"vendor").toString();
    rule.method = json.value(u"method").toString();
    rule.nth = json.value(u"nth").toInt();
    rule.times = json.value(u"times").toInt(-1);
    rule.probability = json.value(u"probability").toDouble(1);
    if (!(rule.probability >= 0 && rule.probability <= 1))
        return badRule(index, u"probability is not between 0 and 1"_s);
    rule.random.seed(static_cast<quint64>(json.value(u"seed").toInteger(1)));
    return rule;
}

Status FaultScript::add(const QJsonArray& rules)
{
    std::vector<Rule> parsed;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        auto rule = parse(rules[i].toObject(), i);
        if (!rule)
            return failure(std::move(rule.error()));
        parsed.push_back(std::move(*rule));
    }
    const std::lock_guard lock(m_mutex);
    std::move(parsed.begin(), parsed.end(), std::back_inserter(m_rules));
    return {};
}

void FaultScript::clear()
{
    const std::lock_guard lock(m_mutex);
    m_rules.clear();
}

QJsonArray FaultScript::report() const
{
    const std::lock_guard lock(m_mutex);
    QJsonArray array;
    for (const auto& rule : m_rules) {
        auto json = rule.json;
        json.insert(u"seen"_s, rule.seen);
        json.insert(u"done"_s, rule.done);
        array.append(json);
    }
    return array;
}

bool FaultScript::wants(Rule& rule, const QString& vendor, const HttpRequest& request)
{
    if ((!rule.vendor.isEmpty() && rule.vendor != vendor) ||
        (!rule.method.isEmpty() && rule.method != QLatin1StringView(request.method)) ||
        !rule.path.match(QString::fromUtf8(request.path)).hasMatch())
        return false;
    ++rule.seen;
    if (rule.nth > 0 && rule.seen != rule.nth)
        return false;
    if (rule.times >= 0 && rule.done >= rule.times)
        return false;
    if (rule.probability < 1 &&
        std::uniform_real_distribution<double>(0, 1)(rule.random) >= rule.probability)
        return false;
    ++rule.done;
    return true;
}

std::optional<Fault> FaultScript::pick(const QString& vendor, const HttpRequest& request)
{
    const std::lock_guard lock(m_mutex);
    for (auto& rule : m_rules) {
        if (wants(rule, vendor, request))
            return rule.fault;
    }
    return std::nullopt;
}

} // namespace simstock::sandbox
