// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/esimaccess.h"
#include "providers/sandbox/sandbox.h"
#include "providers/travelroam/travelroam.h"
#include "providers/troveana/troveana.h"
#include "providers/whitelabel/whitelabel.h"
#include "tests/journey/plans.h"
#include "tests/support/testsupport.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QUuid>

using namespace simstock;
using namespace Qt::StringLiterals;

/// Servers written by others: every adapter against a server that stands below a path of its own,
/// with nothing but another base URL.
class TestOwnServers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        SandboxOptions options;
        options.allocationDelay = milliseconds(50);
        options.cataloguePath = test::writeFewPlans(m_folder.path());
        options.mountPath = u"/some/prefix"_s;
        m_sandbox = createSandbox(options);
        QVERIFY(m_sandbox->start());
        // Each row opens the vendor anew; its pace is looked at elsewhere.
        QVERIFY(m_sandbox->control(u"travelroam/settings"_s, {{u"purchaseGapMs"_s, 0}}));
    }
    void init() { SIMSTOCK_TEST_INIT }

    void catalogueBalanceAndOrder_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("end");
        const auto vendors = descriptors();
        for (int i = 0; i < vendors.size(); ++i)
            QTest::addRow("%s", qUtf8Printable(vendors[i].id.text())) << i << u"/"_s;
        QTest::addRow("no slash at the end") << 0 << QString();
    }
    void catalogueBalanceAndOrder()
    {
        QFETCH(int, index);
        QFETCH(QString, end);
        const auto descriptor = descriptors()[index];
        const QUrl base(m_sandbox->baseUrl(descriptor.id.text()).toString() + end);
        QCOMPARE(base.path(), u"/some/prefix"_s + end);
        const auto vendor = open(descriptor, base);
        QList<Offer> offers;
        const auto read =
            test::wait(vendor->ports().catalogue->fetchOffers(
                           [&offers](const QList<Offer>& batch, ListProgress) { offers += batch; }),
                       30'000);
        QVERIFY2(read && *read, read ? qUtf8Printable(read->error().detail) : "no answer");
        QVERIFY(offers.size() >= 18);
        const auto before = balanceOf(*vendor);
        QVERIFY(before > 0);
        const auto order = ordered(*vendor, offers.constFirst());
        QVERIFY(!order.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(*vendor, order), 20'000);
        QVERIFY(balanceOf(*vendor) < before);
    }
    /// The control: at the contract's own paths, and one step off, there is nothing.
    void besideThePrefixThereIsNothing()
    {
        for (const auto& descriptor : descriptors()) {
            auto base = m_sandbox->baseUrl(descriptor.id.text());
            for (const auto& path : {u"/some"_s, u"/api/v1"_s}) {
                base.setPath(path);
                const auto answer = test::wait(open(descriptor, base)->test(), 20'000);
                QVERIFY(answer && !*answer);
            }
        }
    }

private:
    QList<VendorDescriptor> descriptors()
    {
        const Surroundings here{m_clock, m_pool, {}, false, {}};
        return {esimaccess::descriptor(here), travelroam::descriptor(here),
                troveana::descriptor(here), whitelabel::descriptor(here)};
    }
    std::unique_ptr<Vendor> open(const VendorDescriptor& descriptor, const QUrl& base)
    {
        Account account;
        account.id = AccountId(u"a1"_s);
        account.vendor = descriptor.id;
        account.environment = Environment::Sandbox;
        account.baseUrl = base;
        VendorDescriptor::Credentials given;
        const auto keys = m_sandbox->credentials(descriptor.id.text());
        for (auto key = keys.begin(); key != keys.end(); ++key)
            given.insert(key.key(), Secret(key.value().toString().toUtf8()));
        return descriptor.open(account, given, {});
    }
    /// In micro-units; 0 when it cannot be read.
    static qint64 balanceOf(const Vendor& vendor)
    {
        const auto wallet = test::wait(vendor.ports().wallet->fetchWallet(), 20'000);
        return wallet && *wallet ? (*wallet)->balance.micros() : 0;
    }
    static VendorOrderId ordered(const Vendor& vendor, const Offer& offer)
    {
        OrderRequest request;
        request.offer = offer;
        request.customerName = u"Maria Sample"_s;
        request.customerEmail = u"maria@example.com"_s;
        request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto act = vendor.ports().ordering->prepareOrder(request);
        if (!act)
            return {};
        const auto answer = test::wait(vendor.ports().acts->execute(*act), 20'000);
        return answer && *answer && (*answer)->outcome == Outcome::Accepted ? (*answer)->order
                                                                            : VendorOrderId();
    }
    static bool isReady(const Vendor& vendor, const VendorOrderId& order)
    {
        const auto standing = test::wait(vendor.ports().ordering->fetchOrder(order, 1), 20'000);
        return standing && *standing && (*standing)->ready;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QThreadPool m_pool;
    std::unique_ptr<Sandbox> m_sandbox;
};

SIMSTOCK_TEST_MAIN(TestOwnServers, QCoreApplication)
#include "tst_ownservers.moc"
