// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A shop in a process of its own, to be killed: its vendor's sandbox lives in the parent.
//   killtarget MODE WORKSPACE KEYS BASEURL STARTMS SPEED TOKEN     credentials on standard input
// MODE: add (the account only), buy (one plan, followed to its end), recover (settles what a kill
// left), job (the whole main job, then waits for standard input to end), naive (no journal, tries
// again on any error). Says JSON objects on standard output, one per line.
#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/orderdesk.h"
#include "models/desk/usagedesk.h"
#include "models/desk/walletdesk.h"
#include "models/index/catalogueindex.h"
#include "models/store/workspace.h"
#include "providers/esimaccess/esimaccess.h"
#include "tests/journey/fastclock.h"
#include "tests/journey/filesecretstore.h"
#include "tests/support/testsupport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 40'000; // real ms

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

void waitFor(const std::function<bool()>& holds, const char* what)
{
    if (!QTest::qWaitFor(holds, patience))
        giveUp(what);
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
    [[nodiscard]] QUrl baseUrl() const { return QUrl(words.value(4)); }
    [[nodiscard]] QString token() const { return words.value(7); }
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
    account.vendor = VendorId(u"esimaccess"_s);
    account.label = u"Shop"_s;
    account.baseUrl = task.baseUrl();
    return account;
}

class Target {
public:
    Target(const Task& task, const VendorDirectory& directory, Clock& clock)
        : m_task(task),
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
            static_cast<void>(
                test::wait(m_desk.accounts().add(accountFor(m_task), m_task.keys), patience));
        m_account = m_desk.accounts().accounts().value(0).id;
        waitFor([this] { return m_desk.catalogue().index()->size() > 0; }, "catalogue");
        waitFor([this] { return m_desk.activity().running() == 0; }, "first reads");
        waitFor([this] { return m_desk.wallets().wallet(m_account).has_value(); }, "wallet");
    }
    IntentId buy(int quantity)
    {
        OrderDraft draft;
        const auto index = m_desk.catalogue().index();
        for (CatalogueIndex::Row row = 0; row < index->size(); ++row) {
            if (index->offer(row).topUp == TopUpSupport::Yes && !index->offer(row).isDayPlan())
                draft.offer = index->offer(row);
        }
        draft.quantity = quantity;
        draft.customerName = u"Ada Lovelace"_s;
        waitFor([this] { return m_desk.accounts().status(m_account).link == LinkState::Online; },
                "link");
        say({{u"ready"_s, true}});
        const auto id = m_desk.orders().buy(m_task.token(), draft);
        if (!id)
            giveUp(qUtf8Printable(id.error().userText));
        finish(*id);
        return *id;
    }
    void finish(const IntentId& id)
    {
        waitFor(
            [this, id] {
                const auto* const record = m_desk.intents().find(id);
                return record && !isUnderWay(record->state());
            },
            "outcome");
    }
    /// Drafts stay drafts: nobody is there to send them.
    void settle()
    {
        waitFor(
            [this] {
                const auto& all = m_desk.intents().records();
                return std::none_of(all.begin(), all.end(), [](const IntentRecord& one) {
                    return one.state() != IntentState::Prepared && isUnderWay(one.state());
                });
            },
            "settling");
    }
    void report()
    {
        QJsonArray intents;
        for (const auto& record : m_desk.intents().records()) {
            int codes = 0;
            for (const auto& order : record.orders) {
                for (const auto& key : m_desk.esims().ofOrder(record.intent.account, order)) {
                    const auto kept = test::wait(m_desk.esims().secrets(key), patience);
                    codes += kept && *kept && !(*kept)->activationCode.isEmpty() ? 1 : 0;
                }
            }
            intents.append(QJsonObject{{u"token"_s, record.intent.sheetToken},
                                       {u"state"_s, static_cast<int>(record.state())},
                                       {u"key"_s, record.intent.act.idempotencyKey},
                                       {u"order"_s, record.orders.value(0).text()},
                                       {u"codes"_s, codes}});
        }
        say({{u"intents"_s, intents}});
    }
    void mainJob()
    {
        const auto order = buy(2);
        const auto record = *m_desk.intents().find(order);
        const auto keys = m_desk.esims().ofOrder(m_account, record.orders.value(0));
        const auto offers = test::wait(m_desk.esims().topUps(keys.value(0)), patience);
        if (!offers || !*offers || (*offers)->isEmpty())
            giveUp("top-ups");
        const auto topUp = m_desk.esims().topUp(u"top"_s, keys.first(), (*offers)->constFirst(), 0);
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
    const Task& m_task;
    test::FileSecretStore m_keyring;
    Desk m_desk;
    AccountId m_account;
};

/// What a program without a journal does: whatever went wrong, once more.
int naive(const Task& task, const VendorDirectory& directory)
{
    const auto vendor = directory.vendors.constFirst().open(accountFor(task), task.keys, {});
    const auto& ports = vendor->ports();
    OrderRequest request;
    auto listing =
        ports.catalogue->fetchOffers([&request](const QList<Offer>& offers, ListProgress) {
            request.offer = offers.constFirst();
        });
    static_cast<void>(test::wait(std::move(listing), patience));
    say({{u"ready"_s, true}});
    for (int attempt = 0; attempt < 5; ++attempt) {
        request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto act = ports.ordering->prepareOrder(request);
        const auto answer = test::wait(ports.acts->execute(*act), patience);
        if (answer && *answer && (*answer)->outcome == Outcome::Accepted) {
            const auto state = static_cast<int>(IntentState::Fulfilled);
            const QJsonObject wish{{u"token"_s, task.token()},
                                   {u"state"_s, state},
                                   {u"key"_s, request.idempotencyKey},
                                   {u"order"_s, (*answer)->order.text()},
                                   {u"codes"_s, 1}};
            say({{u"intents"_s, QJsonArray{wish}}});
            return 0;
        }
    }
    return 1;
}

int desk(const Task& task, const VendorDirectory& directory, Clock& clock)
{
    Target target(task, directory, clock);
    if (task.mode() == "job"_L1) {
        target.addAccount();
        target.mainJob();
        return 0;
    }
    if (task.mode() != "recover"_L1)
        target.addAccount();
    if (task.mode() == "buy"_L1)
        target.buy(1);
    target.settle();
    target.report();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto task = readTask();
    const auto start = QDateTime::fromMSecsSinceEpoch(task.words.value(5).toLongLong(), Qt::UTC);
    const auto speed = std::max(1, task.words.value(6).toInt());
    test::FastClock clock(start, speed, speed);
    test::FastClock line(start, speed, std::min(speed, 5)); // its deadlines are about real work
    QThreadPool pool;
    const VendorDirectory directory{
        {esimaccess::descriptor(Surroundings{line, pool, {}, false, {}})}};
    return task.mode() == "naive"_L1 ? naive(task, directory) : desk(task, directory, clock);
}
