// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/esimextras.h"

#include "tests/desk/rig.h"
#include "tests/support/fakeaccess.h"

using namespace simstock;
using namespace Qt::StringLiterals;

/// Links, sightings and customers of an eSIM at the vendor.
class TestEsimExtras : public QObject {
    Q_OBJECT
private:
    struct Extras : test::Rig {
        explicit Extras(bool has = true)
        {
            if (has)
                access.wear(script);
            start();
            id = addAccount();
            auto row = esim(1);
            row.key.account = id;
            key = row.key;
            script.esimBatches = {{row}};
            (*this)->esims.sync(id);
            drain();
            extras = std::make_unique<EsimExtras>((*this)->accounts, (*this)->esims, (*this)->log,
                                                  clock);
        }
        test::FakeAccess access;
        AccountId id;
        EsimKey key;
        std::unique_ptr<EsimExtras> extras;
    };

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void onlyWebAddressesPass()
    {
        Extras rig;
        const auto link = [](const QString& url, const QByteArray& image = {}) {
            return EsimLink{EsimLink::Kind::Installation, QUrl(url), image};
        };
        rig.access.links.usually(QList{link(u"https://a.example/i"_s), link(u"http://a.example"_s),
                                       link(u"file:///etc/passwd"_s), link(u"javascript:1"_s),
                                       link(u"ftp://a.example"_s, "picture"), link({})});
        const auto links = test::wait(rig.extras->links(rig.key));
        QCOMPARE((*links)->size(), 3);
        QCOMPARE((*links)->at(0).url, QUrl(u"https://a.example/i"_s));
        QCOMPARE((*links)->at(1).url, QUrl(u"http://a.example"_s));
        QVERIFY((*links)->at(2).url.isEmpty());
    }
    void aSightingIsKeptWithItsTime()
    {
        Extras rig;
        QVERIFY(!rig.extras->lastSighting(rig.key));
        rig.access.sighting.usually(NetworkSighting{u"KDDI"_s, u"au"_s, u"JP"_s, {}});
        QVERIFY(*test::wait(rig.extras->sighting(rig.key)));
        QCOMPARE(rig.extras->lastSighting(rig.key)->network, u"KDDI"_s);
        QCOMPARE(rig.extras->lastSighting(rig.key)->readAt, rig.clock.now());
    }
    void customersAreSentOnce()
    {
        Extras rig;
        QCOMPARE(rig.extras->editObstacle(rig.key), QString());
        rig.access.edit.hold();
        auto first = rig.extras->editAtVendor(rig.key, u"Ann"_s, u"ann@a.example"_s);
        const auto second = test::wait(rig.extras->editAtVendor(rig.key, u"Ben"_s, {}));
        QVERIFY(!*second);
        rig.access.edit.answerHeld(true);
        QVERIFY(**test::wait(std::move(first)));
        QCOMPARE(rig.access.customers,
                 QList({QStringList{rig.esim(1).order.text(), u"Ann"_s, u"ann@a.example"_s}}));
    }
    void readOnlyAccountsChangeNothing()
    {
        Extras rig;
        auto account = *rig->accounts.find(rig.id);
        account.readOnly = true;
        QVERIFY(rig->accounts.update(account));
        QVERIFY(!rig.extras->editObstacle(rig.key).isEmpty());
        QVERIFY(!*test::wait(rig.extras->editAtVendor(rig.key, u"Ann"_s, {})));
        QCOMPARE(rig.access.customers.size(), 0);
    }
    void vendorsWithoutAreSaid()
    {
        Extras rig(false);
        QVERIFY(!rig.extras->linksObstacle(rig.key).isEmpty());
        QVERIFY(!rig.extras->sightingObstacle(rig.key).isEmpty());
        QVERIFY(!rig.extras->editObstacle(rig.key).isEmpty());
        QVERIFY(!*test::wait(rig.extras->links(rig.key)));
    }
    void closingEndsWhatIsAsked()
    {
        Extras rig;
        rig.access.edit.hold();
        auto call = rig.extras->editAtVendor(rig.key, u"Ann"_s, {});
        rig->accounts.close();
        const auto ended = test::wait(std::move(call));
        QCOMPARE(ended->error().kind, ErrorKind::Canceled);
        QVERIFY(ended->error().userText.contains(u"not known"_s));
    }
};

SIMSTOCK_TEST_MAIN(TestEsimExtras, QCoreApplication)
#include "tst_esimextras.moc"
