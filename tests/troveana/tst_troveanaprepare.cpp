// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/troveana.h"
#include "tests/support/testsupport.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

Esim esimIn(const QString& word, EsimState state)
{
    Esim esim;
    esim.key = {AccountId(u"a1"_s), VendorEsimId(u"8935101000000000017/TRK-1"_s)};
    esim.iccid = Iccid(u"8935101000000000017"_s);
    esim.vendorStates = word;
    esim.state = state;
    esim.smsPossible = true;
    return esim;
}

Offer plan()
{
    Offer offer;
    offer.code = OfferCode(u"pkg_001"_s);
    return offer;
}

} // namespace

/// What fits, why not, and the bytes that are written down before anything is sent.
class TestPrepare : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        open({});
    }

    void theDescriptor()
    {
        const auto vendor = troveana::descriptor(m_around);
        QCOMPARE(vendor.id.text(), u"troveana"_s);
        QCOMPARE(vendor.name, u"Troveana"_s);
        QVERIFY(vendor.hasSandbox);
        QCOMPARE(vendor.baseUrls.value(Environment::Live).toString(),
                 u"https://api.troveana.com/api/v1"_s);
        QCOMPARE(vendor.baseUrls.value(Environment::Sandbox).toString(),
                 u"https://demo-public-api.troveana.net/api/v1"_s);
        QCOMPARE(vendor.credentials.size(), 1);
        QCOMPARE(vendor.credentials.constFirst().name, u"apiKey"_s);
        QCOMPARE(vendor.settings.constFirst().name, u"topUpGranted"_s);
        QVERIFY(!m_vendor->ports().usage); // there is no usage call
        QVERIFY(!m_vendor->ports().transactions);
    }
    void orders()
    {
        auto& ordering = *m_vendor->ports().ordering;
        OrderRequest request;
        request.offer = plan();
        request.quantity = 3;
        request.idempotencyKey = u"desk-1"_s;
        const auto act = ordering.prepareOrder(request);
        QVERIFY(act);
        QCOMPARE(act->body, QByteArray(R"({"item":"pkg_001","quantity":3})"));
        QVERIFY(act->idempotencyKey.isEmpty()); // the vendor has none
        QVERIFY(!ordering.rules().resendWithSameKey);
        QVERIFY(ordering.rules().listsOrders);
        for (const int quantity : {0, -1, 101}) {
            request.quantity = quantity;
            QVERIFY(!ordering.prepareOrder(request));
        }
        request.quantity = 1;
        request.offer.priceUnit = PriceUnit::PerDay;
        QVERIFY(!ordering.prepareOrder(request));
    }
    void cancels()
    {
        auto& lifecycle = *m_vendor->ports().lifecycle;
        QCOMPARE(lifecycle.acts(), QSet<ActKind>{ActKind::Cancel});
        for (const auto& word : {u"ACTIVE"_s, u"PENDING"_s, u"active"_s}) {
            const auto fit = lifecycle.fit(ActKind::Cancel, esimIn(word, EsimState::Unknown));
            QVERIFY(fit.possible);
            QVERIFY(!fit.refund); // partial, by the partner's agreement
        }
        for (const auto& word : {u""_s, u"EXPIRED"_s, u"INACTIVE"_s, u"CANCELLED"_s}) {
            const auto fit =
                lifecycle.fit(ActKind::Cancel, esimIn(word, EsimState::ReadyToInstall));
            QVERIFY(!fit.possible);
            QVERIFY(!fit.reason.isEmpty());
        }
        for (const auto act : {ActKind::Suspend, ActKind::Resume, ActKind::Revoke})
            QVERIFY(!lifecycle.fit(act, esimIn(u"ACTIVE"_s, EsimState::InUse)).possible);
    }
    void anIdForEachCancel()
    {
        auto& lifecycle = *m_vendor->ports().lifecycle;
        const auto esim = esimIn(u"ACTIVE"_s, EsimState::InUse);
        QSet<QString> ids;
        for (int i = 0; i < 2; ++i) {
            const auto act = lifecycle.prepare(ActKind::Cancel, esim);
            QVERIFY(act);
            const auto body = QJsonDocument::fromJson(act->body).object();
            QCOMPARE(body.value(u"iccid"_s).toString(), u"8935101000000000017"_s);
            QCOMPARE(body.value(u"reason"_s).toString(), u"Customer request"_s);
            ids.insert(body.value(u"trackingId"_s).toString());
        }
        QCOMPARE(ids.size(), 2);
        QVERIFY(!ids.contains(u"TRK-1"_s));
        QVERIFY(!ids.contains(QString()));
    }
    void whetherACancelHappened()
    {
        auto& lifecycle = *m_vendor->ports().lifecycle;
        const auto happened = [&](const QString& word) {
            return lifecycle.happened(ActKind::Cancel, esimIn(word, EsimState::Unknown));
        };
        QCOMPARE(happened(u"CANCELLED"_s), std::optional(true));
        QCOMPARE(happened(u"ACTIVE"_s), std::optional(false));
        QCOMPARE(happened(u"PENDING"_s), std::optional(false));
        QCOMPARE(happened(u"EXPIRED"_s), std::nullopt);
        QCOMPARE(happened(u""_s), std::nullopt);
    }
    void topUpsWithTheGrantOnly()
    {
        const auto esim = esimIn(u"ACTIVE"_s, EsimState::InUse);
        const TopUpRequest request{
            .esim = esim, .offer = plan(), .days = 0, .idempotencyKey = u"desk-topup-3"_s};
        const auto refused = m_vendor->ports().topUp->fit(esim);
        QVERIFY(!refused.possible);
        QVERIFY(refused.reason.contains(u"settings"_s));
        QVERIFY(!m_vendor->ports().topUp->prepareTopUp(request));
        open({{u"topUpGranted"_s, u"1"_s}});
        auto& topUp = *m_vendor->ports().topUp;
        QVERIFY(topUp.fit(esim).possible);
        QVERIFY(!topUp.fit(esimIn(u"x"_s, EsimState::Ended)).possible);
        const auto act = topUp.prepareTopUp(request);
        QVERIFY(act);
        QCOMPARE(act->body, QByteArray(R"({"iccid":"8935101000000000017","packageId":"pkg_001",)"
                                       "\"trackingId\":\"desk-topup-3\"}"));
    }
    void messages()
    {
        auto& messages = *m_vendor->ports().messages;
        const auto rules = messages.rules();
        QVERIFY(!rules.free && rules.hasStatus && rules.hasSender && rules.hasMetadata);
        QCOMPARE(rules.sender, u"TROVEANA"_s);
        MessageRequest request{.esim = esimIn(u"ACTIVE"_s, EsimState::InUse),
                               .text = u"Hello"_s,
                               .sender = {},
                               .metadata = {},
                               .idempotencyKey = u"desk-sms-1"_s};
        QCOMPARE(messages.prepareMessage(request)->body,
                 QByteArray(R"({"iccid":"8935101000000000017","message":"Hello",)"
                            "\"trackingId\":\"desk-sms-1\"}"));
        request.sender = u"ACME"_s;
        request.metadata = {{u"campaignId"_s, u"C-1"_s}};
        request.text = QString(161, u'a'); // split, not refused
        const auto body = QJsonDocument::fromJson(messages.prepareMessage(request)->body).object();
        QCOMPARE(body.value(u"sender"_s).toString(), u"ACME"_s);
        QCOMPARE(body.value(u"metadata"_s).toObject().value(u"campaignId"_s).toString(), u"C-1"_s);
        request.text = u"  "_s;
        QVERIFY(!messages.prepareMessage(request));
        request.text = QString(1'531, u'a');
        QVERIFY(!messages.prepareMessage(request));
        request.text = u"Hello"_s;
        request.idempotencyKey.clear();
        QVERIFY(!messages.prepareMessage(request));
        request.esim.smsPossible = false;
        QVERIFY(!messages.fit(request.esim).possible);
    }
    void aKeyThatCannotBeSent()
    {
        Account account;
        account.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
        const auto vendor =
            troveana::descriptor(m_around).open(account, {{u"apiKey"_s, Secret("bad\nkey")}}, {});
        const auto wallet = test::wait(vendor->ports().wallet->fetchWallet());
        QCOMPARE(wallet->error().kind, ErrorKind::Auth);
        const auto act = test::wait(vendor->ports().acts->execute({}));
        QCOMPARE((*act)->outcome, Outcome::NotSent);
    }

private:
    void open(const QMap<QString, QString>& settings)
    {
        Account account;
        account.id = AccountId(u"a1"_s);
        account.baseUrl = QUrl(u"http://127.0.0.1:9/api/v1"_s);
        account.settings = settings;
        m_vendor = troveana::descriptor(m_around).open(account,
                                                       {{u"apiKey"_s, Secret("acme_key_01")}}, {});
    }

    SystemClock m_clock;
    QThreadPool m_pool;
    Surroundings m_around{
        .clock = m_clock, .pool = m_pool, .trace = {}, .useSystemProxy = false, .extraCaPem = {}};
    std::unique_ptr<Vendor> m_vendor;
};

SIMSTOCK_TEST_MAIN(TestPrepare, QCoreApplication)
#include "tst_troveanaprepare.moc"
