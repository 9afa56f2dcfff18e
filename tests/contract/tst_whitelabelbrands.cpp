// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/whitelabelshop.h"

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

BrandProfile wish()
{
    BrandProfile profile;
    profile.name = u"My eSIM Store"_s;
    profile.senderName = u"My Store"_s;
    profile.isDefault = true;
    profile.color = u"#FF5733"_s;
    return profile;
}

BrandProfile kept()
{
    auto profile = wish();
    profile.id = u"profile-1"_s;
    return profile;
}

QString words(const BrandProfile& profile)
{
    return u"%1 %2 %3 %4%5 %6"_s
        .arg(profile.id, profile.name, profile.senderName, profile.color,
             profile.isDefault ? u" default"_s : QString(), profile.logo.toString())
        .simplified();
}

QString allWords(const QList<BrandProfile>& profiles)
{
    QStringList lines;
    for (const auto& profile : profiles)
        lines.append(words(profile));
    return lines.join(u'|');
}

MailServer server()
{
    MailServer wish;
    wish.host = u"smtp.mail.example"_s;
    wish.port = 465;
    wish.user = u"noreply@shop.example"_s;
    wish.fromAddress = u"noreply@shop.example"_s;
    wish.fromName = u"My eSIM Store"_s;
    wish.enabled = true;
    return wish;
}

QString words(const MailServer& mail)
{
    return u"%1:%2 %3 %4 %5 %6%7%8"_s.arg(mail.host)
        .arg(mail.port)
        .arg(mail.user, mail.secure ? u"secure"_s : u"open"_s, mail.fromAddress, mail.fromName,
             mail.enabled ? u" on"_s : u" off"_s, mail.hasPassword ? u" password"_s : QString())
        .simplified();
}

Said saved(Vendor& vendor, const MailServer& wish, const Secret& password)
{
    return said(vendor.ports().branding->saveMailServer(u"profile-1"_s, wish, password),
                [](const MailServer& mail) { return words(mail); });
}

QByteArray wishBody()
{
    return "{\"name\":\"My eSIM Store\",\"email_sender_name\":\"My Store\",\"is_default\":true,"
           "\"color_scheme\":\"#FF5733\"}";
}

QByteArray serverBody(const QByteArray& password)
{
    return "{\"smtp_host\":\"smtp.mail.example\",\"smtp_port\":465,\"smtp_user\":\"noreply@shop."
           "example\"," +
           password +
           "\"smtp_secure\":true,\"email_from\":\"noreply@shop.example\","
           "\"email_from_name\":\"My eSIM Store\",\"use_custom_smtp\":true}";
}

QList<Exchange> profileExchanges()
{
    return {
        {"profiles",
         "GET",
         "/reseller/profiles",
         {},
         "{\"success\":true,\"data\":[{\"id\":\"profile-1\",\"name\":\"My eSIM Store\","
         "\"email_sender_name\":\"My Store\",\"is_default\":true,\"color_scheme\":\"#FF5733\","
         "\"logo_url\":\"https://img.example/l.png\"},{\"no\":\"id\"},"
         "{\"id\":7,\"name\":\"Second\",\"logo\":\"javascript:1\"}]}",
         u"profile-1 My eSIM Store My Store #FF5733 default https://img.example/l.png|7 Second"_s,
         [](Vendor& vendor) { return said(vendor.ports().branding->fetchProfiles(), allWords); }},
        {"create", "POST", "/reseller/profiles", wishBody(),
         "{\"success\":true,\"profile\":{\"id\":\"profile-1\"}}",
         u"profile-1 My eSIM Store My Store #FF5733 default"_s,
         [](Vendor& vendor) {
             return said(vendor.ports().branding->saveProfile(wish()),
                         [](const BrandProfile& profile) { return words(profile); });
         }},
        {"update", "PUT", "/reseller/profiles/profile-1", wishBody(),
         "{\"success\":true,\"message\":\"Updated\"}",
         u"profile-1 My eSIM Store My Store #FF5733 default"_s,
         [](Vendor& vendor) {
             return said(vendor.ports().branding->saveProfile(kept()),
                         [](const BrandProfile& profile) { return words(profile); });
         }},
        {"delete", "DELETE", "/reseller/profiles/profile-1", "{}", "{\"success\":true,\"data\":{}}",
         u"done"_s,
         [](Vendor& vendor) {
             return done(vendor.ports().branding->removeProfile(u"profile-1"_s));
         }},
    };
}

QList<Exchange> exchanges()
{
    return profileExchanges() +
           QList<Exchange>{
               {"mail server",
                "GET",
                "/reseller/profiles/profile-1/smtp",
                {},
                "{\"success\":true,\"smtp_config\":{\"smtp_host\":\"smtp.mail.example\","
                "\"smtp_port\":587,\"smtp_user\":\"noreply@shop.example\",\"smtp_secure\":true,"
                "\"email_from\":\"noreply@shop.example\",\"email_from_name\":\"My eSIM Store\","
                "\"use_custom_smtp\":true,\"smtp_pass_configured\":true}}",
                u"smtp.mail.example:587 noreply@shop.example secure noreply@shop.example "
                "My eSIM Store on password"_s,
                [](Vendor& vendor) {
                    return said(vendor.ports().branding->fetchMailServer(u"profile-1"_s),
                                [](const MailServer& mail) { return words(mail); });
                }},
               {"save mail server", "PUT", "/reseller/profiles/profile-1/smtp",
                serverBody("\"smtp_pass\":\"k9 hüsh 77\","),
                "{\"success\":true,\"message\":\"SMTP configuration updated and tested\","
                "\"smtp_config\":{\"smtp_host\":\"smtp.mail.example\",\"smtp_port\":465,"
                "\"smtp_user\":\"noreply@shop.example\",\"use_custom_smtp\":true}}",
                u"smtp.mail.example:465 noreply@shop.example secure noreply@shop.example "
                "My eSIM Store on password"_s,
                [](Vendor& vendor) { return saved(vendor, server(), Secret("k9 hüsh 77")); }},
               {"keep the password", "PUT", "/reseller/profiles/profile-1/smtp", serverBody({}),
                "{\"success\":true,\"message\":\"SMTP configuration updated and tested\"}",
                u"smtp.mail.example:465 noreply@shop.example secure noreply@shop.example "
                "My eSIM Store on"_s,
                [](Vendor& vendor) { return saved(vendor, server(), Secret()); }},
               {"test mail server", "POST", "/reseller/profiles/profile-1/smtp/test", "{}",
                "{\"success\":true,\"message\":\"SMTP connection test successful\"}",
                u"SMTP connection test successful"_s,
                [](Vendor& vendor) {
                    return said(vendor.ports().branding->testMailServer(u"profile-1"_s),
                                [](const QString& text) { return text; });
                }},
               {"disable mail server", "DELETE", "/reseller/profiles/profile-1/smtp", "{}",
                "{\"success\":true,\"message\":\"Custom SMTP disabled successfully\"}", u"done"_s,
                [](Vendor& vendor) {
                    return done(vendor.ports().branding->disableMailServer(u"profile-1"_s));
                }},
           };
}

QByteArray png()
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray("\0\0pixels", 8);
}

} // namespace

/// Every call about branding profiles, and what is never sent.
class TestBrands : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void good_data() { tableOf(exchanges()); }
    void good() { checkGood(currentOf(exchanges())); }
    void refused_data() { tableOf(exchanges()); }
    void refused() { checkRefused(currentOf(exchanges())); }
    void malformed_data() { tableOf(exchanges()); }
    void malformed() { checkMalformed(currentOf(exchanges())); }
    void pageOfHtml_data() { tableOf(exchanges()); }
    void pageOfHtml() { checkPageOfHtml(currentOf(exchanges())); }
    void unauthorised_data() { tableOf(exchanges()); }
    void unauthorised() { checkUnauthorised(currentOf(exchanges())); }

    /// The form is one file between boundaries that stand nowhere in it.
    void logo_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("PNG") << png() << QByteArray("image/png");
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0 JFIF") << QByteArray("image/jpeg");
        QTest::newRow("GIF") << QByteArray("GIF89a..") << QByteArray("image/gif");
        QTest::newRow("holds a boundary")
            << png() + "--simstock-form-1-end--simstock-form-2-end--" << QByteArray("image/png");
        QTest::newRow("the largest")
            << png() + QByteArray(5 * 1024 * 1024 - 16, 'x') << QByteArray("image/png");
    }
    void logo()
    {
        QFETCH(QByteArray, image);
        QFETCH(QByteArray, type);
        WhitelabelShop shop;
        shop.server().answer("{\"success\":true,\"logo_url\":\"https://img.example/l.png\"}");
        const auto result =
            wait(done(shop.vendor().ports().branding->uploadLogo(u"profile-1"_s, image)));
        QVERIFY(result && result->has_value());
        QCOMPARE(shop.seen().size(), 1);
        const auto request = shop.seen().constFirst();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/reseller/profiles/profile-1/logo"));
        const QByteArray head = "multipart/form-data; boundary=";
        const auto contentType = request.headers.value("content-type");
        QVERIFY(contentType.startsWith(head));
        const auto boundary = contentType.mid(head.size());
        QVERIFY(!boundary.isEmpty() && !image.contains(boundary));
        QVERIFY(request.body.startsWith("--" + boundary + "\r\n"));
        QVERIFY(request.body.endsWith("\r\n--" + boundary + "--\r\n"));
        QVERIFY(request.body.contains("name=\"logo\"; filename=\"logo."));
        QVERIFY(request.body.contains("Content-Type: " + type + "\r\n\r\n" + image + "\r\n--"));
        QCOMPARE(request.headers.value("content-length").toLongLong(), request.body.size());
    }

    void logoRefused()
    {
        WhitelabelShop shop;
        shop.server().answer("{\"success\":false,\"message\":\"File too large\"}", 413);
        const auto result =
            wait(done(shop.vendor().ports().branding->uploadLogo(u"profile-1"_s, png())));
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().kind, ErrorKind::Rejected);
        QCOMPARE(shop.seen().size(), 1);
    }

    void logoNotSent_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("image");
        QTest::newRow("no profile") << QString() << png();
        QTest::newRow("nothing") << u"profile-1"_s << QByteArray();
        QTest::newRow("SVG") << u"profile-1"_s << QByteArray("<svg xmlns='x'/>");
        QTest::newRow("called PNG") << u"profile-1"_s << QByteArray("PNG but not");
        QTest::newRow("too large")
            << u"profile-1"_s << png() + QByteArray(5 * 1024 * 1024 - 15, 'x');
    }
    void logoNotSent()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, image);
        WhitelabelShop shop;
        const auto result = wait(shop.vendor().ports().branding->uploadLogo(id, image));
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().kind, ErrorKind::Rejected);
        QVERIFY(shop.server().seen().isEmpty());
    }

    void profileNotSent()
    {
        WhitelabelShop shop;
        auto unnamed = wish();
        unnamed.name = u"  "_s;
        auto painted = wish();
        painted.color = u"red"_s;
        for (const auto& profile : {unnamed, painted}) {
            const auto result = wait(shop.vendor().ports().branding->saveProfile(profile));
            QVERIFY(result && !result->has_value());
            QCOMPARE(result->error().kind, ErrorKind::Rejected);
        }
        QVERIFY(shop.server().seen().isEmpty());
    }

    void mailServerNotSent()
    {
        WhitelabelShop shop;
        auto homeless = server();
        homeless.host.clear();
        auto closed = server();
        closed.port = 0;
        for (const auto& mail : {homeless, closed}) {
            const auto result = wait(saved(shop.vendor(), mail, Secret("x")));
            QVERIFY(result && !result->has_value());
            QCOMPARE(result->error().kind, ErrorKind::Rejected);
        }
        QVERIFY(shop.server().seen().isEmpty());
    }

    void noMailServer()
    {
        WhitelabelShop shop;
        shop.server().answer("{\"success\":true,\"smtp_config\":null}");
        const auto mail = wait(shop.vendor().ports().branding->fetchMailServer(u"profile-1"_s));
        QVERIFY(mail && mail->has_value());
        QCOMPARE(**mail, MailServer());
    }

    /// A vendor that echoes the password does not get it into a detail.
    void echoedPassword()
    {
        WhitelabelShop shop;
        shop.server().answer("{\"success\":false,\"message\":\"535 bad login k9-hush-77 for you\"}",
                             400);
        const auto result = wait(saved(shop.vendor(), server(), Secret("k9-hush-77")));
        QVERIFY(result && !result->has_value());
        QVERIFY(result->error().detail.contains(u"535 bad login"_s));
        QVERIFY(!result->error().detail.contains(u"k9-hush-77"_s));
        QVERIFY(!result->error().userText.contains(u"k9-hush-77"_s));
    }

    void emptyAnswer()
    {
        WhitelabelShop shop;
        shop.server().answer({}, 204);
        const auto result = wait(shop.vendor().ports().branding->removeProfile(u"profile-1"_s));
        QVERIFY(result && result->has_value());
    }

    /// Whatever a vendor calls its profiles stays one segment of the path.
    void oddId()
    {
        WhitelabelShop shop;
        shop.server().answer("{\"success\":true}");
        const auto result = wait(shop.vendor().ports().branding->removeProfile(u"a/b?c#d"_s));
        QVERIFY(result && result->has_value());
        QCOMPARE(shop.seen().constFirst().path, QByteArray("/reseller/profiles/a%2Fb%3Fc%23d"));
    }
};

SIMSTOCK_TEST_MAIN(TestBrands, QCoreApplication)
#include "tst_whitelabelbrands.moc"
