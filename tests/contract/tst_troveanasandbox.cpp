// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/sandbox.h"
#include "providers/troveana/troveana.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

/// The adapter against a server somebody else wrote from the same contract: one pass through every
/// port.
class TestSandbox : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        SandboxOptions options;
        options.allocationDelay = milliseconds(50);
        m_sandbox = createSandbox(options);
        QVERIFY(m_sandbox->start());
        Account account;
        account.id = AccountId(u"a1"_s);
        account.baseUrl = m_sandbox->baseUrl(u"troveana"_s);
        account.settings = {{u"topUpGranted"_s, u"1"_s}};
        const auto keys = m_sandbox->credentials(u"troveana"_s);
        m_vendor =
            troveana::descriptor({.clock = m_clock,
                                  .pool = m_pool,
                                  .trace = {},
                                  .useSystemProxy = false,
                                  .extraCaPem = {}})
                .open(account, {{u"apiKey"_s, Secret(keys.value(u"apiKey"_s).toString().toUtf8())}},
                      {});
    }
    void init() { SIMSTOCK_TEST_INIT }

    void catalogue()
    {
        const auto end = test::wait(m_vendor->ports().catalogue->fetchOffers(
                                        [this](const QList<Offer>& offers, ListProgress) {
                                            if (m_offers.size() < 50)
                                                m_offers += offers;
                                        }),
                                    60'000);
        QVERIFY(end);
        QVERIFY2(*end, *end ? "" : qPrintable(end->error().detail));
        QVERIFY((*end)->complete);
        QVERIFY((*end)->items > 0);
        const auto wallet = test::wait(m_vendor->ports().wallet->fetchWallet());
        QVERIFY(wallet && *wallet);
        QVERIFY(!(*wallet)->balance.isZero());
        const auto places = test::wait(m_vendor->ports().locations->fetchLocations());
        QVERIFY(places && *places && !(*places)->isEmpty());
    }
    void twoEsimsOfOneOrder()
    {
        OrderRequest request;
        request.offer = m_offers.constFirst();
        request.quantity = 2;
        const auto answer = acted(m_vendor->ports().ordering->prepareOrder(request));
        QVERIFY2(answer.outcome == Outcome::Accepted, qPrintable(answer.evidence.detail));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(answer.order), 15'000);
        for (const auto& esim : m_esims)
            QVERIFY2(esim.state != EsimState::Unknown, qPrintable(esim.vendorStates));
        // The details name one of several only, and the list has no codes.
        QVERIFY(std::any_of(m_esims.cbegin(), m_esims.cend(),
                            [](const Esim& esim) { return esim.hasCode; }));
        const TimeWindow window{m_clock.now().addSecs(-600), m_clock.now().addSecs(600)};
        const auto orders = test::wait(m_vendor->ports().ordering->fetchOrders(window));
        QVERIFY(orders);
        QVERIFY2(*orders, *orders ? "" : qPrintable(orders->error().detail));
        QCOMPARE((*orders)->constFirst().id, answer.order);
        QCOMPARE((*orders)->constFirst().offer, request.offer.code);
        QCOMPARE((*orders)->constFirst().quantity, 2);
    }
    void oneEsim()
    {
        const auto links = test::wait(m_vendor->ports().links->fetchLinks(m_esims.constFirst()));
        QVERIFY(links);
        QVERIFY2(*links, *links ? "" : qPrintable(links->error().detail));
        QCOMPARE((*links)->size(), 2);
        const auto esim = test::wait(m_vendor->ports().inventory->fetchEsim(m_esims.constFirst()));
        QVERIFY(esim && *esim);
        QCOMPARE((*esim)->key, m_esims.constFirst().key);
        const auto topUps = test::wait(m_vendor->ports().topUp->fetchTopUps(**esim), 60'000);
        QVERIFY(topUps);
        QVERIFY2(*topUps, *topUps ? "" : qPrintable(topUps->error().detail));
        const auto end = test::wait(m_vendor->ports().inventory->fetchEsims(
            {m_clock.now().addDays(-1), m_clock.now().addSecs(600)}, {}));
        QVERIFY(end && *end && (*end)->items >= 2);
    }
    void cancelled()
    {
        auto& lifecycle = *m_vendor->ports().lifecycle;
        const auto before = test::wait(m_vendor->ports().inventory->fetchEsim(m_esims.constLast()));
        QVERIFY(before && *before);
        const auto answer = acted(lifecycle.prepare(ActKind::Cancel, **before));
        QVERIFY2(answer.outcome == Outcome::Accepted, qPrintable(answer.evidence.detail));
        const auto after = test::wait(m_vendor->ports().inventory->fetchEsim(m_esims.constLast()));
        QVERIFY(after && *after);
        QVERIFY2(lifecycle.happened(ActKind::Cancel, **after) == std::optional(true),
                 qPrintable((*after)->vendorStates));
    }

private:
    ActAnswer acted(const Result<PreparedAct>& act)
    {
        if (!act) {
            ActAnswer none;
            none.evidence.detail = act.error().userText;
            return none;
        }
        return test::wait(m_vendor->ports().acts->execute(*act))
            .value_or(ActAnswer())
            .value_or(ActAnswer());
    }
    bool isReady(const VendorOrderId& order)
    {
        const auto standing = test::wait(m_vendor->ports().ordering->fetchOrder(order, 2));
        if (!standing || !*standing || !(*standing)->ready)
            return false;
        m_esims = (*standing)->esims;
        return true;
    }

    SystemClock m_clock;
    QThreadPool m_pool;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Vendor> m_vendor;
    QList<Offer> m_offers;
    QList<Esim> m_esims;
};

SIMSTOCK_TEST_MAIN(TestSandbox, QCoreApplication)
#include "tst_troveanasandbox.moc"
