// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/shop.h"

#include "providers/esimaccess/esimaccess.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 microsPerUnit = 100; // the vendor counts in 1/10,000
const auto vendorName = u"esimaccess"_s;
constexpr int longWait = 20'000; // real ms

} // namespace

Shop::Shop(Plans plans) : World(plans), m_folder(quickFolder())
{
    m_directory.vendors = {esimaccess::descriptor(Surroundings{clock, pool(), {}, false, {}})};
    m_workspace = *Workspace::open(m_folder.path());
}

Shop::~Shop()
{
    close();
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
    added.vendor = VendorId(vendorName);
    added.label = u"Shop"_s;
    added.baseUrl = baseUrl(vendorName);
    const auto code =
        accessCode.isEmpty() ? keys(vendorName).value(u"accessCode").toString() : accessCode;
    VendorDescriptor::Credentials given{{u"accessCode"_s, Secret(code.toUtf8())}};
    if (accessCode.isEmpty())
        given.insert(u"secretKey"_s,
                     Secret(keys(vendorName).value(u"secretKey").toString().toUtf8()));
    const auto id = wait(desk().accounts().add(added, given));
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
    return World::codeAtVendor(key.id.text());
}

qint64 Shop::walletMicros()
{
    const auto wallet = desk().wallets().wallet(m_account);
    return wallet ? wallet->balance.micros() : -1;
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
