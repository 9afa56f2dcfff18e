// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A shop in a process of its own, to be killed: its vendor's sandbox lives in the parent.
//   killtarget MODE WORKSPACE KEYS VENDOR BASEURL STARTMS ATMS SPEED TOKEN
// Credentials on standard input. The vendor's clock said STARTMS when the real one said ATMS.
// MODE: add (the account only), buy (one plan, followed to its end), shop (buys plan after plan
// until it is killed), recover (settles what a kill left; with a TOKEN buys once more), job (the
// whole main job, then waits for standard input to end), plain (no journal, a plain post() that is
// tried again on any error). Says JSON objects on standard output, one per line.
#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/orderdesk.h"
#include "models/desk/trail.h"
#include "models/desk/usagedesk.h"
#include "models/desk/walletdesk.h"
#include "models/index/catalogueindex.h"
#include "models/store/workspace.h"
#include "providers/esimaccess/esimaccess.h"
#include "providers/travelroam/travelroam.h"
#include "providers/troveana/troveana.h"
#include "providers/whitelabel/whitelabel.h"
#include "tests/journey/fastclock.h"
#include "tests/journey/filesecretstore.h"
#include "tests/support/testsupport.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience =
    180'000; // real ms: dozens of questions are asked one after the other at a vendor's pace

void say(const QJsonObject& line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

[[noreturn]] void giveUp(const char* why)
{
    std::fprintf(stderr, "gave up: %s\n", why);
    std::fflush(stderr);
    std::_Exit(9);
}

/// In the event loop itself: what has to pass through it several times is not slowed down.
void waitFor(const std::function<bool()>& holds, const std::function<QByteArray()>& story)
{
    if (holds())
        return;
    const QDeadlineTimer deadline(patience);
    QEventLoop loop;
    QTimer pulse;
    pulse.callOnTimeout([&] {
        if (deadline.hasExpired())
            giveUp(story().constData());
        if (holds())
            loop.quit();
    });
    pulse.start(1);
    loop.exec();
}

void waitFor(const std::function<bool()>& holds, const char* what)
{
    waitFor(holds, [what] { return QByteArray(what); });
}

template <typename T>
Result<T> answerOf(Call<T> call)
{
    std::optional<Result<T>> answer;
    call.onDone([&answer](Result<T> result) { answer.emplace(std::move(result)); });
    waitFor([&answer] { return answer.has_value(); }, "an answer");
    return std::move(*answer);
}

bool isUnderWay(IntentState state)
{
    return state == IntentState::Prepared || state == IntentState::Sending ||
           state == IntentState::Confirmed || state == IntentState::Fulfilling ||
           state == IntentState::InDoubt;
}

/// What the command line and standard input said.
struct Task {
    QStringList words;
    VendorDescriptor::Credentials keys;
    [[nodiscard]] QString mode() const { return words.value(1); }
    [[nodiscard]] QString vendor() const { return words.value(4); }
    [[nodiscard]] QUrl baseUrl() const { return QUrl(words.value(5)); }
    [[nodiscard]] QString token() const { return words.value(9); }
    /// What the vendor's clock says now.
    [[nodiscard]] QDateTime vendorTime() const
    {
        const auto since = QDateTime::currentMSecsSinceEpoch() - words.value(7).toLongLong();
        return QDateTime::fromMSecsSinceEpoch(words.value(6).toLongLong() + since * speed(),
                                              Qt::UTC);
    }
    [[nodiscard]] int speed() const { return std::max(1, words.value(8).toInt()); }
    [[nodiscard]] QByteArray key(const QString& name) const { return keys.value(name).reveal(); }
};

Task readTask()
{
    Task task;
    task.words = QCoreApplication::arguments();
    std::string line;
    std::getline(std::cin, line);
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
    for (auto key = json.begin(); key != json.end(); ++key)
        task.keys.insert(key.key(), Secret(key.value().toString().toUtf8()));
    return task;
}

Account accountFor(const Task& task)
{
    Account account;
    account.vendor = VendorId(task.vendor());
    account.label = u"Shop"_s;
    account.environment = Environment::Sandbox;
    account.baseUrl = task.baseUrl();
    return account;
}

class Target {
public:
    Target(const Task& task, const VendorDirectory& directory, Clock& clock)
        : m_task(task),
          m_clock(clock),
          m_keyring(task.words.value(3)),
          m_desk(*Workspace::open(task.words.value(2)), m_keyring, directory, clock)
    {
        if (!m_desk.open())
            giveUp("opening");
        waitFor([this] { return m_desk.intents().isOpen(); }, "journal");
        waitFor([this] { return !m_desk.catalogue().isLoading() && !m_desk.esims().isLoading(); },
                "cache");
    }
    void addAccount()
    {
        if (m_desk.accounts().accounts().isEmpty())
            static_cast<void>(answerOf(m_desk.accounts().add(accountFor(m_task), m_task.keys)));
        takeAccount();
        waitFor([this] { return m_desk.catalogue().index()->size() > 0; }, "catalogue");
        waitFor([this] { return m_desk.activity().running() == 0; }, "first reads");
        if (!m_desk.wallets().wallet(m_account)) // some read it only when a person asks
            m_desk.wallets().refresh(m_account);
        waitFor([this] { return m_desk.wallets().wallet(m_account).has_value(); }, "wallet");
    }
    void takeAccount() { m_account = m_desk.accounts().accounts().value(0).id; }
    IntentId buy(int quantity)
    {
        auto draft = draftOf(lastPlan());
        draft.quantity = quantity;
        waitFor(
            [this] { // some vendors are asked nothing before a purchase
                const auto link = m_desk.accounts().status(m_account).link;
                return link == LinkState::Online || link == LinkState::Ready;
            },
            "link");
        say({{u"ready"_s, true}});
        const auto id = m_desk.orders().buy(m_task.token(), draft);
        if (!id)
            giveUp(qUtf8Printable(id.error().userText));
        finish(*id);
        return *id;
    }
    /// Plan after plan, each of them twice, as fast as the desk lets it.
    [[noreturn]] void shop()
    {
        waitFor([this] { return m_desk.accounts().vendor(m_account) != nullptr; }, "account");
        say({{u"ready"_s, true}});
        QTimer pulse;
        pulse.callOnTimeout([this] { shopOn(); });
        pulse.start(1);
        QEventLoop().exec(); // until it is killed
        giveUp("nobody killed it");
    }
    void shopOn()
    {
        if (const auto* const last = m_desk.intents().find(m_last); !m_last.isEmpty()) {
            if (!last || last->state() == IntentState::Prepared ||
                last->state() == IntentState::Sending)
                return;
            m_last = {};
            say({{u"answered"_s, true}});
        }
        overruleQuestions();
        const auto index = m_desk.catalogue().index();
        const auto made = m_desk.intents().records().size();
        const auto row = static_cast<CatalogueIndex::Row>(made / 2 % index->size());
        const auto id = m_desk.orders().buy(QUuid::createUuid().toString(QUuid::WithoutBraces),
                                            draftOf(index->offer(row)));
        if (id)
            m_last = *id;
        else if (id.error().kind != ErrorKind::Conflict) // a question is open, or out of reach
            giveUp(qUtf8Printable(id.error().userText));
    }
    /// Open questions are overruled by the person: most of them at once, the others once the vendor
    /// was asked a few times.
    void overruleQuestions()
    {
        QList<IntentId> overruled;
        const auto& records = m_desk.intents().records();
        for (const auto& record : records) {
            const auto waited = milliseconds(record.stateSince().msecsTo(m_clock.now()));
            const bool isHasty = record.intent.sheetToken.at(0) < u'c';
            if (isOpenQuestion(record.state()) && !m_overruled.contains(record.intent.id) &&
                (isHasty || record.state() != IntentState::InDoubt ||
                 waited > std::chrono::minutes(2)))
                overruled.append(record.intent.id);
        }
        for (const auto& id : overruled) {
            m_overruled.insert(id);
            static_cast<void>(m_desk.orders().overrule(id, u"the shop goes on"_s));
        }
    }
    void finish(const IntentId& id)
    {
        const auto& book = m_desk.intents();
        waitFor([&] { return book.find(id) && !isUnderWay(book.find(id)->state()); }, "outcome");
    }
    /// Drafts stay drafts: nobody is there to send them. A question may stay open, but not before
    /// the vendor was asked when it should know.
    void settle()
    {
        if (m_account.isEmpty()) // it was killed before there was one
            return;
        waitFor([this] { return m_desk.accounts().vendor(m_account) != nullptr; }, "account");
        do {
            waitFor([this] { return !hasUnsettled(); }, [this] { return unsettled(); });
            m_desk.flush(); // what the last look found is on its way to the journal: to send again?
            int turns = 0;
            waitFor([&turns] { return ++turns > 3; }, "turns");
        } while (hasUnsettled());
    }
    bool hasUnsettled()
    {
        const auto& all = m_desk.intents().records();
        return std::any_of(all.begin(), all.end(),
                           [this](const IntentRecord& one) { return isUnsettled(one); });
    }
    bool isUnsettled(const IntentRecord& record)
    {
        return record.state() != IntentState::Prepared && isUnderWay(record.state()) &&
               !isLookedAt(record);
    }
    /// For who has to find out why.
    QByteArray unsettled()
    {
        auto words = u"not settled: "_s + m_desk.accounts().status(m_account).lastError;
        for (const auto& record : m_desk.intents().records()) {
            if (!isUnsettled(record))
                continue;
            const auto look = m_desk.orders().inquiry(record.intent.id).lastLook;
            words += u"\nlook %1, now %2, next %3: "_s.arg(
                look.toString(), m_clock.now().toString(), record.nextCheckAt.toString());
            words += reasonOf(record).right(300) + u'\n' + story(record).join(u'\n').right(300);
        }
        return words.toUtf8();
    }
    static QStringList story(const IntentRecord& record)
    {
        QStringList events;
        for (const auto& event : record.events)
            events << event.at.toString(Qt::ISODateWithMs) + u' ' + event.cause;
        return events;
    }
    bool isLookedAt(const IntentRecord& record)
    {
        const auto settleTime = m_desk.accounts().ports(m_account).ordering->rules().settleTime;
        const auto lastLook = m_desk.orders().inquiry(record.intent.id).lastLook;
        return record.state() == IntentState::InDoubt && lastLook.isValid() &&
               milliseconds(trail::lastSent(record).msecsTo(lastLook)) >
                   settleTime + std::chrono::minutes(1);
    }
    void report()
    {
        QJsonArray intents;
        for (const auto& record : m_desk.intents().records()) {
            int codes = 0;
            for (const auto& order : record.orders) {
                for (const auto& key : m_desk.esims().ofOrder(record.intent.account, order)) {
                    const auto kept = answerOf(m_desk.esims().secrets(key));
                    codes += kept && !kept->activationCode.isEmpty() ? 1 : 0;
                }
            }
            QJsonArray orders;
            for (const auto& order : record.orders)
                orders.append(order.text());
            const auto price = record.intent.expected.value_or(Money());
            intents.append(QJsonObject{{u"token"_s, record.intent.sheetToken},
                                       {u"state"_s, static_cast<int>(record.state())},
                                       {u"orders"_s, orders},
                                       {u"price"_s, static_cast<qint64>(price.micros())},
                                       {u"reason"_s, reasonOf(record)},
                                       {u"events"_s, QJsonArray::fromStringList(story(record))},
                                       {u"codes"_s, codes}});
        }
        say({{u"intents"_s, intents}});
    }
    void mainJob()
    {
        const auto order = buy(2);
        const auto record = *m_desk.intents().find(order);
        const auto keys = m_desk.esims().ofOrder(m_account, record.orders.value(0));
        const auto offers = answerOf(m_desk.esims().topUps(keys.value(0)));
        if (!offers || offers->isEmpty())
            giveUp("top-ups");
        const auto topUp = m_desk.esims().topUp(u"top"_s, keys.first(), offers->constFirst(), 0);
        const auto cancel = m_desk.esims().act(u"cancel"_s, ActKind::Cancel, keys.last());
        if (!topUp || !cancel)
            giveUp("acts");
        finish(*topUp);
        finish(*cancel);
        m_desk.usage().refresh(keys);
        m_desk.catalogue().syncAll();
        m_desk.esims().syncAll();
        waitFor([this] { return m_desk.activity().running() == 0; }, "reads");
        for (const auto& entry : m_desk.activity().entries()) // what a person would see
            qDebug("%s: %s", qUtf8Printable(entry.what), qUtf8Printable(entry.details));
        report();
        say({{u"done"_s, true}});
        std::string rest;
        std::getline(std::cin, rest);
        m_desk.close();
    }

private:
    /// What a person reads beside it.
    QString reasonOf(const IntentRecord& record) const
    {
        const auto findings = m_desk.orders().inquiry(record.intent.id).findings.join(u' ');
        return record.state() == IntentState::InDoubt ? findings : record.events.constLast().cause;
    }
    Offer lastPlan() const
    {
        Offer plan;
        const auto index = m_desk.catalogue().index();
        for (CatalogueIndex::Row row = 0; row < index->size(); ++row) {
            const auto offer = index->offer(row);
            if (plan.topUp != TopUpSupport::Yes && !offer.isDayPlan())
                plan = offer;
        }
        return plan;
    }
    static OrderDraft draftOf(const Offer& offer)
    {
        OrderDraft draft;
        draft.offer = offer;
        draft.customerName = u"Ada Lovelace"_s;
        draft.customerEmail = u"ada@example.org"_s;
        return draft;
    }

    const Task& m_task;
    Clock& m_clock;
    test::FileSecretStore m_keyring;
    Desk m_desk;
    AccountId m_account;
    QSet<IntentId> m_overruled; ///< by this process
    IntentId m_last;            ///< on its way
};

/// What came back to a plain post(); nothing after an error.
std::optional<QJsonObject> posted(QNetworkAccessManager& manager, const Task& task,
                                  const QString& path, const QByteArray& body,
                                  const QJsonObject& session = {})
{
    QNetworkRequest request(QUrl(task.baseUrl().toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("RT-AccessCode", task.key(u"accessCode"_s));
    request.setRawHeader("X-API-KEY", task.key(u"apiKey"_s));
    request.setRawHeader("Clientsecret", task.key(u"clientSecret"_s));
    const auto token =
        session.value(u"access_token").toString(session.value(u"accessToken").toString());
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    request.setRawHeader("X-Session-ID", session.value(u"session_id").toString().toUtf8());
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
    waitFor([&reply] { return reply->isFinished(); }, "plain post");
    if (reply->error() != QNetworkReply::NoError)
        return std::nullopt;
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QJsonObject signedIn(QNetworkAccessManager& manager, const Task& task)
{
    if (task.vendor() != "whitelabel"_L1)
        return {};
    const QJsonObject login{{u"email"_s, QString::fromUtf8(task.key(u"email"_s))},
                            {u"password"_s, QString::fromUtf8(task.key(u"password"_s))}};
    const auto answer =
        posted(manager, task, u"/auth/login"_s, QJsonDocument(login).toJson(QJsonDocument::Compact))
            .value_or(QJsonObject());
    return answer.value(u"data").toObject(answer);
}

/// What a program without a journal does: post(), and whatever went wrong, once more.
int plain(const Task& task, const VendorDirectory& directory)
{
    const auto* const descriptor = directory.find(VendorId(task.vendor()));
    const auto vendor = descriptor->open(accountFor(task), task.keys, {});
    const auto& ports = vendor->ports();
    OrderRequest request;
    auto listing =
        ports.catalogue->fetchOffers([&request](const QList<Offer>& offers, ListProgress) {
            request.offer = offers.constFirst();
        });
    static_cast<void>(answerOf(std::move(listing)));
    request.customerName = u"Ada Lovelace"_s;
    request.customerEmail = u"ada@example.org"_s;
    QNetworkAccessManager manager;
    const auto session = signedIn(manager, task);
    say({{u"ready"_s, true}});
    for (int attempt = 0; attempt < 5; ++attempt) {
        request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto act = ports.ordering->prepareOrder(request);
        if (!posted(manager, task, act->path, act->body, session))
            continue;
        const QJsonObject wish{{u"token"_s, task.token()},
                               {u"state"_s, static_cast<int>(IntentState::Fulfilled)},
                               {u"price"_s, static_cast<qint64>(request.offer.cost.micros())}};
        say({{u"intents"_s, QJsonArray{wish}}});
        return 0;
    }
    return 1;
}

int desk(const Task& task, const VendorDirectory& directory, Clock& clock)
{
    Target target(task, directory, clock);
    const auto mode = task.mode();
    if (mode == "recover"_L1 || mode == "shop"_L1)
        target.takeAccount();
    else
        target.addAccount();
    if (mode == "job"_L1) {
        target.mainJob();
        return 0;
    }
    if (mode == "shop"_L1)
        target.shop();
    if (mode == "recover"_L1) {
        target.settle();
        target.report();
    }
    if (!task.token().isEmpty()) {
        target.addAccount(); // a kill may have come before its first reads
        target.buy(1);
        target.settle();
        target.report();
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto task = readTask();
    const auto speed = task.speed();
    test::FastClock clock(task.vendorTime(), speed, speed);
    // Its deadlines are about real work; only its pace is hurried.
    test::FastClock line(task.vendorTime(), speed,
                         std::min(speed, task.mode() == "shop"_L1 ? 20 : 5));
    QThreadPool pool;
    const Surroundings surroundings{line, pool, {}, false, {}};
    const VendorDirectory directory{
        {esimaccess::descriptor(surroundings), travelroam::descriptor(surroundings),
         troveana::descriptor(surroundings), whitelabel::descriptor(surroundings)}};
    return task.mode() == "plain"_L1 ? plain(task, directory) : desk(task, directory, clock);
}
