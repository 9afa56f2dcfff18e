// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/faultbench.h"

#include "providers/esimaccess/esimaccess.h"
#include "providers/travelroam/travelroam.h"
#include "providers/troveana/troveana.h"
#include "providers/whitelabel/whitelabel.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUuid>

namespace simstock::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; // real ms
constexpr auto pause = 10s;      // longer than any vendor's pace

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

tl::unexpected<Error> without(const char* what)
{
    return failure(ErrorKind::NotFound, QString::fromLatin1(what));
}

} // namespace

FaultBench::FaultBench() : World(Plans::Few)
{
    const Surroundings surroundings{clock, pool(), {}, false, {}};
    m_directory.vendors = {esimaccess::descriptor(surroundings),
                           travelroam::descriptor(surroundings), troveana::descriptor(surroundings),
                           whitelabel::descriptor(surroundings)};
    control(u"travelroam/settings"_s, {{u"purchaseGapMs"_s, 0}, {u"rateLimit"_s, 0}});
    control(u"troveana/settings"_s, {{u"topUpGranted"_s, true}});
    control(u"whitelabel/settings"_s,
            {{u"loginLimit"_s, 0}, {u"hourLimit"_s, 0}, {u"tokenLifeSeconds"_s, 100'000'000}});
    const QUrl nowhere(u"http://127.0.0.1:%1"_s.arg(m_closed.first()));
    for (const auto& [vendor, acts] : table()) {
        m_vendors.insert(vendor, opened(vendor, baseUrl(vendor)));
        m_unreachable.insert(vendor, opened(vendor, nowhere));
    }
}

FaultBench::~FaultBench() = default;

bool FaultBench::comesTrue(const std::function<bool()>& holds)
{
    if (holds())
        return true;
    const QDeadlineTimer deadline(patience);
    QEventLoop loop;
    QTimer pulse;
    pulse.callOnTimeout([&] {
        if (holds() || deadline.hasExpired())
            loop.quit();
    });
    pulse.start(1);
    loop.exec();
    return holds();
}

const QList<QPair<QString, QList<ActKind>>>& FaultBench::table()
{
    using enum ActKind;
    static const QList<QPair<QString, QList<ActKind>>> acts{
        {u"esimaccess"_s, {Order, TopUp, Message, Cancel, Suspend, Resume, Revoke, WebhookSave}},
        {u"travelroam"_s, {Order, TopUp, Revoke}},
        {u"troveana"_s, {Order, TopUp, Message, Cancel}},
        {u"whitelabel"_s,
         {Order, TopUp, Message, Cancel, Suspend, Resume, Revoke, PaymentCapture, DepositConfirm,
          PriceChange}}};
    return acts;
}

const char* FaultBench::word(ActKind act)
{
    static constexpr const char* words[] = {
        "",       "order",  "top-up",       "message",         "cancel",          "suspend",
        "resume", "revoke", "webhook save", "payment capture", "deposit confirm", "price change"};
    return words[static_cast<size_t>(act)];
}

std::unique_ptr<Vendor> FaultBench::opened(const QString& vendor, const QUrl& baseUrl)
{
    const auto* const descriptor = m_directory.find(VendorId(vendor));
    Account account;
    account.id = AccountId(vendor);
    account.vendor = descriptor->id;
    account.label = vendor;
    account.baseUrl = baseUrl;
    account.environment = Environment::Sandbox;
    account.settings.insert(u"topUpGranted"_s, u"1"_s);
    VendorDescriptor::Credentials given;
    const auto known = keys(vendor);
    for (auto key = known.begin(); key != known.end(); ++key)
        given.insert(key.key(), Secret(key.value().toString().toUtf8()));
    return descriptor->open(account, given, {});
}

const VendorPorts& FaultBench::ports(const QString& vendor)
{
    return m_vendors.value(vendor)->ports();
}

Result<PreparedAct> FaultBench::order(const QString& vendor)
{
    if (!m_offers.contains(vendor)) {
        QList<Offer> all;
        static_cast<void>(answerOf(ports(vendor).catalogue->fetchOffers(
            [&all](const QList<Offer>& offers, ListProgress) { all += offers; })));
        for (const auto& offer : std::as_const(all)) {
            if (!offer.isDayPlan() && offer.topUp != TopUpSupport::No)
                m_offers.insert(vendor, offer);
        }
    }
    OrderRequest request;
    request.offer = m_offers.value(vendor);
    request.customerName = u"Ada Lovelace"_s;
    request.customerEmail = u"ada@example.org"_s;
    request.idempotencyKey = newKey();
    return ports(vendor).ordering->prepareOrder(request);
}

std::optional<Esim> FaultBench::bought(const QString& vendor)
{
    const auto act = order(vendor);
    const auto answer = act ? execute(vendor, *act, false) : std::nullopt;
    if (!answer || answer->outcome != Outcome::Accepted)
        return std::nullopt;
    advance(pause);
    const auto standing = got(ports(vendor).ordering->fetchOrder(answer->order, 1));
    return standing && !standing->esims.isEmpty() ? std::optional(standing->esims.constFirst())
                                                  : std::nullopt;
}

std::optional<Esim> FaultBench::installed(const QString& vendor)
{
    const auto esim = bought(vendor);
    if (!esim)
        return std::nullopt;
    control(vendor + u"/esim"_s, {{u"iccid"_s, esim->iccid.text()},
                                  {u"esimStatus"_s, u"IN_USE"_s},
                                  {u"smdpStatus"_s, u"ENABLED"_s},
                                  {u"smsStatus"_s, 1},
                                  {u"status"_s, u"ACTIVE"_s},
                                  {u"sms"_s, true},
                                  {u"profileStatus"_s, u"Enabled"_s}});
    advance(pause);
    return got(ports(vendor).inventory->fetchEsim(*esim));
}

std::optional<Esim> FaultBench::paused(const QString& vendor)
{
    const auto esim = installed(vendor);
    const auto act = esim ? ports(vendor).lifecycle->prepare(ActKind::Suspend, *esim)
                          : Result<PreparedAct>(without("an eSIM"));
    if (!act || !execute(vendor, *act, false))
        return std::nullopt;
    advance(pause);
    return got(ports(vendor).inventory->fetchEsim(*esim));
}

Result<PreparedAct> FaultBench::topUp(const QString& vendor)
{
    const auto esim = installed(vendor);
    if (!esim)
        return without("an eSIM");
    advance(pause);
    const auto offers = answerOf(ports(vendor).topUp->fetchTopUps(*esim));
    if (!offers || offers->isEmpty())
        return without("top-ups");
    return ports(vendor).topUp->prepareTopUp(
        {.esim = *esim, .offer = offers->constFirst(), .days = 1, .idempotencyKey = newKey()});
}

Result<PreparedAct> FaultBench::message(const QString& vendor)
{
    const auto esim = installed(vendor);
    if (!esim)
        return without("an eSIM");
    return ports(vendor).messages->prepareMessage(
        {.esim = *esim, .text = u"Hello"_s, .idempotencyKey = newKey()});
}

Result<PreparedAct> FaultBench::lifecycle(const QString& vendor, ActKind act)
{
    const auto esim = act == ActKind::Cancel   ? bought(vendor)
                      : act == ActKind::Resume ? paused(vendor)
                                               : installed(vendor);
    if (!esim)
        return without("an eSIM");
    return ports(vendor).lifecycle->prepare(act, *esim);
}

Result<PreparedAct> FaultBench::payment(const QString& vendor, bool isDeposit)
{
    control(vendor + u"/balance"_s, {{u"depositMade"_s, !isDeposit}});
    const auto amount = Money::fromMicros(500 * Money::unit, Currency::usd());
    const auto payment = got(ports(vendor).payments->createPayment(*amount, isDeposit));
    if (!payment)
        return without("a payment");
    control(vendor + u"/approve"_s, {{u"id"_s, payment->id}});
    return ports(vendor).payments->prepareCapture(*payment);
}

std::optional<PreparedAct> FaultBench::prepared(const QString& vendor, ActKind act)
{
    noFaults();
    advance(pause);
    control(u"whitelabel/balance"_s, {{u"depositMade"_s, true}});
    const auto made = [&]() -> Result<PreparedAct> {
        switch (act) {
        case ActKind::Order:
            return order(vendor);
        case ActKind::TopUp:
            return topUp(vendor);
        case ActKind::Message:
            return message(vendor);
        case ActKind::WebhookSave:
            return ports(vendor).webhooks->prepareSave(u"https://example.org/"_s + newKey());
        case ActKind::PaymentCapture:
        case ActKind::DepositConfirm:
            return payment(vendor, act == ActKind::DepositConfirm);
        case ActKind::PriceChange: {
            if (const auto first = order(vendor); !first)
                return first;
            PriceOverride wish;
            wish.offer = m_offers.value(vendor).code;
            wish.markupMicros = 12 * Money::unit;
            return ports(vendor).pricing->preparePrice(wish);
        }
        default:
            return lifecycle(vendor, act);
        }
    }();
    advance(pause);
    if (made)
        return *made;
    qWarning("%s", qUtf8Printable(made.error().userText + made.error().detail));
    return std::nullopt;
}

void FaultBench::watch()
{
    control(u"ledger"_s, {{u"clear"_s, true}});
}

void FaultBench::breakNext(const QString& vendor, const PreparedAct& act, const QString& kind,
                           QJsonObject rule)
{
    rule.insert(u"vendor"_s, vendor);
    rule.insert(u"times"_s, 1);
    if (kind == "307"_L1 || kind == "302"_L1) // a way that leads back to the same call
        rule.insert(u"location"_s, baseUrl(vendor).toString() + act.path);
    fault(kind, QRegularExpression::escape(act.path) + u'$', rule);
}

std::optional<ActAnswer> FaultBench::execute(const QString& vendor, const PreparedAct& act,
                                             bool isHanging)
{
    std::optional<Result<ActAnswer>> answer;
    auto call = ports(vendor).acts->execute(act);
    call.onDone([&answer](Result<ActAnswer> result) { answer.emplace(std::move(result)); });
    if (isHanging) {
        const auto isCarriedOut = [&] {
            const auto seen = World::requests(act.path);
            return !seen.isEmpty() && seen.last().toObject().contains(u"executed");
        };
        if (!comesTrue(isCarriedOut))
            return std::nullopt;
        advance(61s);
    }
    if (!comesTrue([&answer] { return answer.has_value(); }) || !*answer)
        return std::nullopt;
    return **answer;
}

std::optional<ActAnswer> FaultBench::executeAtClosedPort(const QString& vendor,
                                                         const PreparedAct& act)
{
    return answerOf(m_unreachable.value(vendor)->ports().acts->execute(act));
}

void FaultBench::plainPost(const QString& vendor, const PreparedAct& act)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(baseUrl(vendor).toString() + act.path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        manager.sendCustomRequest(request, act.method, act.body));
    if (!comesTrue([&reply] { return reply->isFinished(); }))
        qWarning("a plain request does not end");
}

int FaultBench::requests(const QString& vendor, const PreparedAct& act)
{
    const auto seen = World::requests(act.path);
    return static_cast<int>(std::count_if(seen.begin(), seen.end(), [&](const QJsonValue& one) {
        return one[u"vendor"].toString() == vendor &&
               one[u"method"].toString() == QLatin1StringView(act.method);
    }));
}

int FaultBench::allRequests()
{
    return static_cast<int>(World::requests({}).size());
}

int FaultBench::bookings(const QString& vendor)
{
    const auto charges = control(u"ledger"_s, {{u"path"_s, u"none"_s}}).value(u"charges").toArray();
    return static_cast<int>(
        std::count_if(charges.begin(), charges.end(), [&vendor](const QJsonValue& one) {
            return one[u"vendor"].toString() == vendor;
        }));
}

} // namespace simstock::test
