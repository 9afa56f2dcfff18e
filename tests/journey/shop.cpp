// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/shop.h"

#include "providers/esimaccess/esimaccess.h"
#include "tests/journey/plans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 microsPerUnit = 100; // the vendor counts in 1/10,000
constexpr int longWait = 20'000;      // real ms

} // namespace

Shop::Shop(Plans plans)
    : clock(QDateTime::currentDateTimeUtc()), m_folder(quickFolder()), m_outside(quickFolder())
{
    m_options.clockSpeed = 0;
    m_options.startTime = clock.now();
    m_options.movingStatuses = false;
    m_options.statePath = m_outside.filePath(u"sandbox.json"_s);
    if (plans == Plans::Few)
        m_options.cataloguePath = writeFewPlans(m_outside.path());
    startSandbox();
    m_directory.vendors = {esimaccess::descriptor(Surroundings{clock, m_pool, {}, false, {}})};
    m_workspace = *Workspace::open(m_folder.path());
}

Shop::~Shop()
{
    close();
}

void Shop::startSandbox()
{
    m_options.startTime = clock.now();
    m_sandbox = createSandbox(m_options);
    const auto started = m_sandbox->start();
    if (!started)
        qFatal("%s", qUtf8Printable(started.error().userText));
    m_baseUrl = m_sandbox->baseUrl(u"esimaccess"_s);
    m_keys = m_sandbox->credentials(u"esimaccess"_s);
    m_options.port = static_cast<quint16>(m_baseUrl.port());
    // Real time does not pass between a request and its arrival here; what that does to a pace
    // limit is not what is looked at.
    control(u"esimaccess/settings"_s, {{u"rateLimit"_s, 0}});
}

void Shop::stopSandbox()
{
    m_sandbox.reset();
}

QJsonObject Shop::control(const QString& command, const QJsonObject& arguments)
{
    const auto result = m_sandbox->control(command, arguments);
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().userText));
    return *result;
}

void Shop::fault(const QString& kind, const QString& path, const QJsonObject& more)
{
    QJsonObject rule = more;
    rule.insert(u"kind"_s, kind);
    rule.insert(u"path"_s, path);
    control(u"faults"_s, {{u"add"_s, QJsonArray{rule}}});
}

void Shop::noFaults()
{
    control(u"faults"_s, {{u"clear"_s, true}});
}

QJsonArray Shop::requests(const QString& pathEnd)
{
    return control(u"ledger"_s, {{u"path"_s, pathEnd}}).value(u"requests").toArray();
}

QList<qint64> Shop::moneyMoved()
{
    QList<qint64> amounts;
    const auto charges = control(u"ledger"_s, {{u"path"_s, u"none"_s}}).value(u"charges").toArray();
    for (const auto& charge : charges)
        amounts.append(charge[u"amount"].toInteger() * microsPerUnit);
    return amounts;
}

qint64 Shop::sandboxBalance()
{
    return control(u"esimaccess/balance"_s).value(u"balance").toInteger() * microsPerUnit;
}

void Shop::open()
{
    m_desk = std::make_unique<Desk>(*m_workspace, secrets, m_directory, clock);
    QVERIFY(m_desk->open());
    QTRY_VERIFY(m_desk->intents().isOpen());
    QTRY_VERIFY(!m_desk->esims().isLoading() && !m_desk->catalogue().isLoading());
}

void Shop::close()
{
    if (m_desk)
        m_desk->close();
    m_desk.reset();
}

void Shop::addAccount(const QString& accessCode)
{
    Account added;
    added.vendor = VendorId(u"esimaccess"_s);
    added.label = u"Shop"_s;
    added.baseUrl = m_baseUrl;
    const auto code = accessCode.isEmpty() ? m_keys.value(u"accessCode").toString() : accessCode;
    VendorDescriptor::Credentials keys{{u"accessCode"_s, Secret(code.toUtf8())}};
    if (accessCode.isEmpty())
        keys.insert(u"secretKey"_s, Secret(m_keys.value(u"secretKey").toString().toUtf8()));
    const auto id = wait(desk().accounts().add(added, keys));
    QVERIFY(id && *id);
    m_account = **id;
    QVERIFY(until([this] {
        const auto standing = desk().catalogue().standing(m_account);
        return (standing.lastSuccess.isValid() || !standing.lastError.isEmpty()) &&
               !desk().catalogue().isLoading() && desk().activity().running() == 0;
    }));
    pass(std::chrono::seconds(2)); // the pace allows the next request at once
}

Offer Shop::plan(int number)
{
    const auto index = desk().catalogue().index();
    for (CatalogueIndex::Row row = 0; row < index->size(); ++row) {
        auto offer = index->offer(row);
        if (!offer.isDayPlan() && offer.topUp == TopUpSupport::Yes && number-- == 0)
            return offer;
    }
    qFatal("the sandbox sells no such plan");
}

OrderDraft Shop::draft(int quantity)
{
    OrderDraft wish;
    wish.offer = plan();
    wish.quantity = quantity;
    wish.customerName = u"Ada Lovelace"_s;
    wish.customerEmail = u"ada@example.org"_s;
    return wish;
}

IntentId Shop::buy(const QString& token, int quantity, bool hanging)
{
    const auto id = desk().orders().buy(token, draft(quantity));
    if (!id) {
        qWarning("%s", qUtf8Printable(id.error().userText));
        return {};
    }
    const auto isTried = [this, id] {
        return state(*id) != IntentState::Prepared && state(*id) != IntentState::Sending;
    };
    if (hanging ? !until(isTried) : !QTest::qWaitFor(isTried, longWait))
        qWarning("the first attempt does not end");
    settle();
    return *id;
}

IntentState Shop::state(const IntentId& id)
{
    const auto* const found = desk().intents().find(id);
    return found ? found->state() : IntentState::Prepared;
}

QList<EsimKey> Shop::esimsOf(const IntentId& id)
{
    const auto& orders = record(id).orders;
    return orders.isEmpty() ? QList<EsimKey>()
                            : desk().esims().ofOrder(m_account, orders.constFirst());
}

Secret Shop::codeOf(const EsimKey& key)
{
    const auto kept = wait(desk().esims().secrets(key));
    return kept && *kept ? (*kept)->activationCode : Secret();
}

QByteArray Shop::codeAtVendor(const EsimKey& key)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_baseUrl.toString() + u"/api/v1/open/esim/query"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("RT-AccessCode", m_keys.value(u"accessCode").toString().toUtf8());
    const QJsonObject body{{u"esimTranNo"_s, key.id.text()},
                           {u"pager"_s, QJsonObject{{u"pageNum"_s, 1}, {u"pageSize"_s, 5}}}};
    const std::unique_ptr<QNetworkReply> reply(
        manager.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, longWait))
        return {};
    return QJsonDocument::fromJson(reply->readAll())[u"obj"][u"esimList"][0][u"ac"]
        .toString()
        .toUtf8();
}

qint64 Shop::walletMicros()
{
    const auto wallet = desk().wallets().wallet(m_account);
    return wallet ? wallet->balance.micros() : -1;
}

bool Shop::isOnTheWire()
{
    if (!m_sandbox)
        return false;
    const auto all = requests(QString());
    return std::any_of(all.begin(), all.end(),
                       [](const QJsonValue& one) { return !one.toObject().contains(u"status"); });
}

void Shop::settle()
{
    // Answers, decoding and the stores all come back through the event loop, and each may start
    // the next: quiet is what stays quiet once all of them were waited for.
    int quietTurns = 0;
    for (int turn = 0; turn < 200 && quietTurns < 3; ++turn) {
        QTest::qWait(3);
        const bool isDecoding = m_pool.activeThreadCount() > 0;
        m_pool.waitForDone();
        if (m_desk)
            m_desk->flush();
        quietTurns = isOnTheWire() || isDecoding ? 0 : quietTurns + 1;
    }
}

void Shop::advance(milliseconds by)
{
    if (m_sandbox) { // first, so that a signature is never from the future
        control(u"clock"_s, {{u"advanceMs"_s, static_cast<qint64>(by.count())},
                             {u"wall"_s, clock.now().toMSecsSinceEpoch() + by.count()}});
    }
    clock.advance(by);
}

bool Shop::until(const std::function<bool()>& holds, milliseconds limit, milliseconds step)
{
    for (auto passed = milliseconds(0); passed <= limit; passed += step) {
        settle();
        if (holds())
            return true;
        advance(step);
    }
    return false;
}

void Shop::pass(milliseconds time, milliseconds step)
{
    for (auto passed = milliseconds(0); passed < time; passed += step) {
        settle();
        advance(std::min(step, time - passed));
    }
    settle();
}

void Shop::nextLook(const IntentId& id)
{
    settle();
    const auto due = record(id).nextCheckAt;
    if (due > clock.now())
        advance(milliseconds(clock.now().msecsTo(due)));
    pass(std::chrono::seconds(1)); // a leap at once would time out what is under way
}

} // namespace simstock::test
