// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/world.h"

#include "models/desk/desk.h"
#include "tests/journey/plans.h"
#include "tests/support/databasefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace simstock::test {

using namespace Qt::StringLiterals;

World::World(Plans plans) : clock(QDateTime::currentDateTimeUtc()), m_outside(quickFolder())
{
    m_options.port = m_ports.first();
    m_options.clockSpeed = 0;
    m_options.movingStatuses = false;
    m_options.statePath = m_outside.filePath(u"sandbox.json"_s);
    if (plans == Plans::Few)
        m_options.cataloguePath = writeFewPlans(m_outside.path());
    startSandbox();
}

World::~World() = default;

void World::startSandbox()
{
    m_options.startTime = clock.now().addMSecs(-m_jumped.count());
    m_sandbox = createSandbox(m_options);
    const auto started = m_sandbox->start();
    if (!started)
        qFatal("%s", qUtf8Printable(started.error().userText));
    const auto vendors = m_sandbox->announcement().value(u"vendors").toObject();
    for (auto vendor = vendors.begin(); vendor != vendors.end(); ++vendor) {
        m_baseUrls.insert(vendor.key(), m_sandbox->baseUrl(vendor.key()));
        m_keys.insert(vendor.key(), m_sandbox->credentials(vendor.key()));
    }
    // Real time does not pass between a request and its arrival here; what that does to a pace
    // limit is not what is looked at.
    control(u"esimaccess/settings"_s, {{u"rateLimit"_s, 0}});
}

void World::stopSandbox()
{
    m_sandbox.reset();
}

QJsonObject World::control(const QString& command, const QJsonObject& arguments)
{
    const auto result = m_sandbox->control(command, arguments);
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().userText));
    return *result;
}

void World::fault(const QString& kind, const QString& path, const QJsonObject& more)
{
    QJsonObject rule = more;
    rule.insert(u"kind"_s, kind);
    rule.insert(u"path"_s, path);
    control(u"faults"_s, {{u"add"_s, QJsonArray{rule}}});
}

void World::noFaults()
{
    control(u"faults"_s, {{u"clear"_s, true}});
}

QJsonArray World::requests(const QString& pathEnd)
{
    return control(u"ledger"_s, {{u"path"_s, pathEnd}}).value(u"requests").toArray();
}

QByteArray World::codeAtVendor(const QString& esimTranNo) const
{
    QNetworkAccessManager manager;
    const auto vendor = u"esimaccess"_s;
    QNetworkRequest request(QUrl(baseUrl(vendor).toString() + u"/api/v1/open/esim/query"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("RT-AccessCode", keys(vendor).value(u"accessCode").toString().toUtf8());
    const QJsonObject body{{u"esimTranNo"_s, esimTranNo},
                           {u"pager"_s, QJsonObject{{u"pageNum"_s, 1}, {u"pageSize"_s, 5}}}};
    const std::unique_ptr<QNetworkReply> reply(
        manager.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    constexpr int longWait = 30'000;
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, longWait))
        return {};
    return QJsonDocument::fromJson(reply->readAll())[u"obj"][u"esimList"][0][u"ac"]
        .toString()
        .toUtf8();
}

bool World::isOnTheWire()
{
    if (!m_sandbox)
        return false;
    const auto all = requests(QString());
    return std::any_of(all.begin(), all.end(),
                       [](const QJsonValue& one) { return !one.toObject().contains(u"status"); });
}

void World::settle()
{
    // Answers, decoding and the stores all come back through the event loop, and each may start
    // the next: quiet is what stays quiet once all of them were waited for.
    int quietTurns = 0;
    for (int turn = 0; turn < 200 && quietTurns < 3; ++turn) {
        QTest::qWait(3);
        const bool isDecoding = m_pool.activeThreadCount() > 0;
        m_pool.waitForDone();
        if (auto* const desk = settlingDesk())
            desk->flush();
        quietTurns = isOnTheWire() || isDecoding ? 0 : quietTurns + 1;
    }
}

void World::advanceSandbox(milliseconds by)
{
    if (!m_sandbox)
        return;
    const auto wall = clock.now().toMSecsSinceEpoch() - m_jumped.count() + by.count();
    control(u"clock"_s,
            {{u"advanceMs"_s, static_cast<qint64>(by.count())}, {u"wall"_s, qint64(wall)}});
}

void World::advance(milliseconds by)
{
    advanceSandbox(by); // first, so that a signature is never from the future
    clock.advance(by);
}

void World::jumpWall(milliseconds by)
{
    clock.jumpWall(by);
    m_jumped += by;
}

void World::suspend(milliseconds time)
{
    advanceSandbox(time);
    clock.jumpWall(time);
}

bool World::until(const std::function<bool()>& holds, milliseconds limit, milliseconds step)
{
    for (auto passed = milliseconds(0); passed <= limit; passed += step) {
        settle();
        if (holds())
            return true;
        advance(step);
    }
    return false;
}

void World::pass(milliseconds time, milliseconds step)
{
    for (auto passed = milliseconds(0); passed < time; passed += step) {
        settle();
        advance(std::min(step, time - passed));
    }
    settle();
}

} // namespace simstock::test
