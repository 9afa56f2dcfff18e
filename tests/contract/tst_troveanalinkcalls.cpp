// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/troveana.h"
#include "tests/contract/scriptedserver.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

QByteArray good(const QByteArray& data)
{
    return "{\"success\":true,\"refCode\":0,\"data\":" + data + '}';
}

Esim activeEsim()
{
    Esim esim;
    esim.iccid = Iccid(u"8935101000000000017"_s);
    return esim;
}

} // namespace

/// The two calls for links, over real HTTP.
class TestLinkCalls : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void bothLinks()
    {
        test::ScriptedServer server;
        server.otherwise([](const test::SeenRequest& request) {
            return request.path.endsWith("installation-qr")
                       ? good("{\"qrCodeUrl\":\"https://q.example.net/K7\"}")
                       : good("\"https://f.example.net/page\"");
        });
        auto vendor = open(server);
        const auto links = test::wait(vendor->ports().links->fetchLinks(activeEsim()));
        QVERIFY(links && *links);
        QCOMPARE((*links)->size(), 2);
        QCOMPARE((*links)->at(0).url, QUrl(u"https://q.example.net/K7"_s));
        QCOMPARE((*links)->at(1).kind, EsimLink::Kind::FollowUp);
        QCOMPARE((*links)->at(1).url, QUrl(u"https://f.example.net/page"_s));
        for (const auto& seen : server.seen()) {
            QCOMPARE(seen.method, QByteArray("GET"));
            QVERIFY(seen.path.startsWith("/api/v1/esims/8935101000000000017/"));
        }
    }
    void oneLinkIsBetterThanNone()
    {
        test::ScriptedServer server;
        server.otherwise([](const test::SeenRequest& request) {
            return request.path.endsWith("installation-qr")
                       ? QByteArray("{\"success\":false,\"refCode\":404001}")
                       : good("\"https://f.example.net/page\"");
        });
        auto vendor = open(server);
        const auto links = test::wait(vendor->ports().links->fetchLinks(activeEsim()));
        QVERIFY(links && *links);
        QCOMPARE((*links)->size(), 1);
        server.otherwise([](const auto&) { return QByteArray("{\"success\":false}"); });
        QVERIFY(!*test::wait(vendor->ports().links->fetchLinks(activeEsim())));
    }
    void aRedirectIsALinkAndNotFollowed()
    {
        test::ScriptedServer server;
        for (int i = 0; i < 2; ++i)
            server.answer("", 302, "text/html\r\nLocation: https://q.example.net/K7");
        auto vendor = open(server);
        const auto links = test::wait(vendor->ports().links->fetchLinks(activeEsim()));
        QVERIFY(links && *links);
        QCOMPARE((*links)->at(0).url, QUrl(u"https://q.example.net/K7"_s));
        QCOMPARE(server.seen().size(), 2);
    }

private:
    std::unique_ptr<Vendor> open(const test::ScriptedServer& server)
    {
        Account account;
        account.id = AccountId(u"a1"_s);
        account.baseUrl = server.url().resolved(QUrl(u"/api/v1"_s));
        return troveana::descriptor({.clock = m_clock,
                                     .pool = m_pool,
                                     .trace = {},
                                     .useSystemProxy = false,
                                     .extraCaPem = {}})
            .open(account, {{u"apiKey"_s, Secret("acme_key_01")}}, {});
    }

    SystemClock m_clock;
    QThreadPool m_pool;
};

SIMSTOCK_TEST_MAIN(TestLinkCalls, QCoreApplication)
#include "tst_troveanalinkcalls.moc"
