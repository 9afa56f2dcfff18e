// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/consoleworld.h"
#include "ui/shell/mainwindow.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

/// One row of the vendors' capability tables: what must be there for each vendor that has it.
struct Capability {
    const char* name;
    /// Null where it is no port of its own.
    bool (*hasPort)(const VendorPorts& ports);
    /// "METHOD path" in the sandbox per vendor, in the order of `vendors`; null = not had.
    std::array<const char*, 4> routes;
    const char* pane;   ///< where a person finds it
    const char* action; ///< a menu action, or null when the pane shows it
};

const std::array<QString, 4> vendors{u"esimaccess"_s, u"travelroam"_s, u"troveana"_s,
                                     u"whitelabel"_s};

template <auto Member>
bool has(const VendorPorts& ports)
{
    return ports.*Member != nullptr;
}

template <ActKind Kind>
bool acts(const VendorPorts& ports)
{
    return ports.lifecycle && ports.lifecycle->acts().contains(Kind);
}

bool buysSeveral(const VendorPorts& ports)
{
    return ports.ordering && ports.ordering->rules().maxQuantity > 1;
}

bool listsEsims(const VendorPorts& ports)
{
    return ports.inventory && ports.inventory->hasList();
}

bool listsOrders(const VendorPorts& ports)
{
    return ports.ordering && ports.ordering->rules().listsOrders;
}

bool tellsMessageStatus(const VendorPorts& ports)
{
    return ports.messages && ports.messages->rules().hasStatus;
}

bool asksUsageAnew(const VendorPorts& ports)
{
    return ports.usage && ports.usage->rules().freshPerCall > 0;
}

bool hasSomeWebhooks(const VendorPorts& ports)
{
    return ports.webhooks || ports.subscriptions;
}

const QList<Capability>& capabilities()
{
    using P = VendorPorts;
    static const QList<Capability> rows{
        {"catalogue",
         has<&P::catalogue>,
         {"POST /api/v1/open/package/list", "POST /catalogue", "GET /packages", "GET /plans"},
         "catalogue",
         "Sync now"},
        {"filter",
         has<&P::catalogue>,
         {"POST /api/v1/open/package/list", "POST /catalogue", "GET /packages?countryCode=PT",
          "GET /plans?country=PT"},
         "catalogue",
         "Filter"},
        {"catalogue pages",
         nullptr,
         {nullptr, "POST /catalogue", "GET /packages?page=2", "GET /plans?page=2"},
         "catalogue",
         "Sync now"},
        {"plans of a region",
         nullptr,
         {nullptr, "POST /catalogue", nullptr, "GET /plans/region/EU"},
         "catalogue",
         "New order"},
        {"order",
         has<&P::ordering>,
         {"POST /api/v1/open/esim/order", "POST /processorders", "POST /orders", "POST /orders"},
         "catalogue",
         "New order"},
        {"several at once",
         buysSeveral,
         {"POST /api/v1/open/esim/order", nullptr, "POST /orders", "POST /orders"},
         "catalogue",
         "New order"},
        {"order polling",
         has<&P::ordering>,
         {"POST /api/v1/open/esim/query", "GET /getesimassignments", "POST /orders/details",
          "GET /orders/1"},
         "orders",
         "Check now"},
        {"inventory",
         listsEsims,
         {"POST /api/v1/open/esim/query", nullptr, "GET /esims", "GET /orders"},
         "esims",
         "Sync now"},
        {"one eSIM",
         has<&P::inventory>,
         {"POST /api/v1/open/esim/query", "POST /esims/details", "GET /esims", "GET /profiles/1"},
         "esims",
         "Show at counter"},
        {"links",
         has<&P::links>,
         {nullptr, nullptr, "GET /esims/8935101000000000017/installation-qr", nullptr},
         "esims",
         nullptr},
        {"follow-up page",
         has<&P::links>,
         {nullptr, nullptr, "GET /esims/8935101000000000017/followup-qr", nullptr},
         "esims",
         nullptr},
        {"cancel",
         acts<ActKind::Cancel>,
         {"POST /api/v1/open/esim/cancel", nullptr, "POST /esims/cancel", "POST /orders/1/cancel"},
         "esims",
         "Cancel eSIM"},
        {"suspend",
         acts<ActKind::Suspend>,
         {"POST /api/v1/open/esim/suspend", nullptr, nullptr, "POST /profiles/1/suspend"},
         "esims",
         "Suspend eSIM"},
        {"unsuspend",
         acts<ActKind::Resume>,
         {"POST /api/v1/open/esim/unsuspend", nullptr, nullptr, "POST /profiles/1/unsuspend"},
         "esims",
         "Resume eSIM"},
        {"revoke",
         acts<ActKind::Revoke>,
         {"POST /api/v1/open/esim/revoke", "POST /esims/revoke", nullptr,
          "POST /profiles/1/revoke"},
         "esims",
         "Revoke eSIM"},
        {"top-up",
         has<&P::topUp>,
         {"POST /api/v1/open/esim/topup", "POST /processorders", "POST /esims/topup",
          "POST /profiles/1/topup"},
         "esims",
         "Top up"},
        {"top-up plans",
         has<&P::topUp>,
         {"POST /api/v1/open/package/list", "POST /catalogue", "GET /packages",
          "GET /profiles/1/topup-plans"},
         "esims",
         "Top up"},
        {"SMS",
         has<&P::messages>,
         {"POST /api/v1/open/esim/sendSms", nullptr, "POST /esims/sms/send",
          "POST /profiles/1/sms"},
         "messages",
         "Send SMS"},
        {"SMS status",
         tellsMessageStatus,
         {nullptr, nullptr, "GET /esims/sms/status/x", nullptr},
         "messages",
         nullptr},
        {"usage",
         has<&P::usage>,
         {"POST /api/v1/open/esim/usage/query", "POST /esims/applied/bundles", nullptr,
          "GET /profiles/1/usage"},
         "usage",
         "Sync now"},
        {"usage of several",
         nullptr,
         {"POST /api/v1/open/esim/usage/query", nullptr, nullptr, "POST /usage/check"},
         "usage",
         "Sync now"},
        {"usage asked anew",
         asksUsageAnew,
         {nullptr, nullptr, nullptr, "GET /orders/1/usage?refreshCache=true"},
         "usage",
         "Check now"},
        {"supplier's balance",
         has<&P::suppliers>,
         {nullptr, nullptr, nullptr, "GET /usage/balance/1"},
         "wallet",
         "Sync now"},
        {"balance",
         has<&P::wallet>,
         {"POST /api/v1/open/balance/query", "POST /organisation", "GET /partner/balance",
          "GET /credits/balance"},
         "wallet",
         "Sync now"},
        {"order history",
         listsOrders,
         {"POST /api/v1/open/esim/query", nullptr, "GET /history/orders", "GET /orders"},
         "orders",
         "Check now"},
        {"order's customer",
         has<&P::orderEdit>,
         {nullptr, nullptr, nullptr, "PUT /orders/1"},
         "esims",
         "Edit customer and note"},
        {"transactions",
         has<&P::transactions>,
         {nullptr, nullptr, nullptr, "GET /credits/transactions"},
         "wallet",
         "Sync now"},
        {"invoices",
         has<&P::overview>,
         {nullptr, nullptr, nullptr, "GET /reseller/dashboard"},
         "wallet",
         "Sync now"},
        {"payment",
         has<&P::payments>,
         {nullptr, nullptr, nullptr, "POST /credits/topup"},
         "wallet",
         "Add money"},
        {"payment, second form",
         has<&P::payments>,
         {nullptr, nullptr, nullptr, "POST /payments/paypal/create-order"},
         "wallet",
         "Add money"},
        {"payment capture",
         has<&P::payments>,
         {nullptr, nullptr, nullptr, "POST /payments/paypal/capture-order"},
         "wallet",
         "Add money"},
        {"deposit",
         has<&P::payments>,
         {nullptr, nullptr, nullptr, "POST /deposit/initiate"},
         "wallet",
         "Add money"},
        {"deposit confirm",
         has<&P::payments>,
         {nullptr, nullptr, nullptr, "POST /deposit/confirm"},
         "wallet",
         "Add money"},
        {"deposit status",
         has<&P::payments>,
         {nullptr, nullptr, nullptr, "GET /deposit/status"},
         "wallet",
         "Add money"},
        {"branding",
         has<&P::branding>,
         {nullptr, nullptr, nullptr, "GET /reseller/profiles"},
         "storefront",
         "New branding profile"},
        {"logo",
         has<&P::branding>,
         {nullptr, nullptr, nullptr, "POST /reseller/profiles/1/logo"},
         "storefront",
         "Edit branding profile"},
        {"mail server",
         has<&P::branding>,
         {nullptr, nullptr, nullptr, "GET /reseller/profiles/1/smtp"},
         "storefront",
         "Mail server"},
        {"mail server test",
         has<&P::branding>,
         {nullptr, nullptr, nullptr, "POST /reseller/profiles/1/smtp/test"},
         "storefront",
         "Mail server"},
        {"price overrides",
         has<&P::pricing>,
         {nullptr, nullptr, nullptr, "GET /reseller/pricing"},
         "storefront",
         "Change prices"},
        {"webhook set",
         hasSomeWebhooks,
         {"POST /api/v1/open/webhook/save", nullptr, nullptr, "POST /webhook-subscriptions"},
         "webhooks",
         "New webhook"},
        {"webhook list",
         hasSomeWebhooks,
         {"POST /api/v1/open/webhook/query", nullptr, nullptr, "GET /webhook-subscriptions"},
         "webhooks",
         "Sync now"},
        {"webhook test",
         has<&P::subscriptions>,
         {nullptr, nullptr, nullptr, "POST /webhook-subscriptions/1/test"},
         "webhooks",
         "Test webhook"},
        {"webhook logs",
         has<&P::subscriptions>,
         {nullptr, nullptr, nullptr, "GET /webhook-subscriptions/1/logs"},
         "webhooks",
         nullptr},
        {"locations",
         has<&P::locations>,
         {"POST /api/v1/open/location/list", nullptr, "GET /allowed/countries", nullptr},
         "accounts",
         nullptr},
        {"last network",
         has<&P::sightings>,
         {nullptr, "POST /esims/location", nullptr, nullptr},
         "esims",
         nullptr},
        {"sign-in",
         has<&P::signIn>,
         {nullptr, nullptr, nullptr, "POST /auth/login"},
         "accounts",
         "Sign in"},
        {"sign-out",
         has<&P::signIn>,
         {nullptr, nullptr, nullptr, "POST /auth/logout"},
         "accounts",
         "Sign out"},
        {"password",
         has<&P::signIn>,
         {nullptr, nullptr, nullptr, "PUT /users/me/password"},
         "accounts",
         "Change password"},
        {"health",
         has<&P::health>,
         {nullptr, nullptr, nullptr, "GET /health"},
         "accounts",
         nullptr},
    };
    return rows;
}

} // namespace

/// Every row of the four capability tables has its port, its route in the sandbox and its place in
/// the windows; and what a vendor does not have is not pretended.
class TestCapabilities : public QObject {
    Q_OBJECT
private:
    struct Answer {
        int status = 0;
        QByteArray body;
        QString path;
        /// What tells one refusal from another, without times and the echoed path.
        [[nodiscard]] QString words() const
        {
            const auto object = QJsonDocument::fromJson(body).object();
            for (const auto& key : {u"refCode"_s, u"error_code"_s, u"errorCode"_s, u"message"_s}) {
                if (const auto value = object.value(key); !value.isUndefined())
                    return value.toVariant().toString().remove(path);
            }
            return QString::fromUtf8(body).remove(path);
        }
    };
    Answer ask(const QString& vendor, const QByteArray& method, const QString& path)
    {
        QNetworkRequest request(QUrl(m_world->baseUrl(vendor).toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        const auto keys = m_world->keys(vendor);
        request.setRawHeader("RT-AccessCode", keys.value(u"accessCode").toString().toUtf8());
        request.setRawHeader("X-API-KEY", keys.value(u"apiKey").toString().toUtf8());
        request.setRawHeader("Clientsecret", keys.value(u"clientSecret").toString().toUtf8());
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, method, method == "GET" ? "" : "{}"));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll(), QUrl(reply->url()).path()};
    }
    static bool isUnknown(const Answer& answer, const Answer& nonsense)
    {
        return answer.status == 0 || answer.status == 405 ||
               (answer.status == nonsense.status && answer.body.size() > 0 &&
                answer.words() == nonsense.words());
    }

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<test::ConsoleWorld>();
        m_world->open();
        for (const auto& vendor : vendors)
            m_accounts.insert(vendor, m_world->addAccount(vendor));
    }
    void cleanupTestCase() { m_world.reset(); }

    void everyRow_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("vendor");
        for (int row = 0; row < capabilities().size(); ++row) {
            for (int vendor = 0; vendor < 4; ++vendor)
                QTest::addRow("%s: %s", capabilities()[row].name,
                              qUtf8Printable(vendors[static_cast<size_t>(vendor)]))
                    << row << vendor;
        }
    }
    void everyRow()
    {
        QFETCH(int, row);
        QFETCH(int, vendor);
        const auto& capability = capabilities()[row];
        const auto& name = vendors[static_cast<size_t>(vendor)];
        const auto ports = m_world->desk().accounts().ports(m_accounts.value(name));
        const char* const route = capability.routes[static_cast<size_t>(vendor)];
        if (capability.hasPort)
            QCOMPARE(capability.hasPort(ports), route != nullptr);
        if (!route)
            return;
        const auto words = QString::fromLatin1(route).split(u' ');
        const auto method = words.constFirst().toLatin1();
        const auto answer = ask(name, method, words.constLast());
        const auto nonsense = ask(name, method, u"/no/such/path"_s);
        QVERIFY2(!isUnknown(answer, nonsense), answer.body.constData());
    }

    void everyRowHasItsPlace_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < capabilities().size(); ++row)
            QTest::addRow("%s", capabilities()[row].name) << row;
    }
    void everyRowHasItsPlace()
    {
        QFETCH(int, row);
        const auto& capability = capabilities()[row];
        auto& window = m_world->window();
        window.showPane(QString::fromLatin1(capability.pane));
        QCOMPARE(window.currentPane(), QString::fromLatin1(capability.pane));
        if (capability.action)
            QVERIFY2(m_world->hands().action(QString::fromLatin1(capability.action)),
                     capability.action);
    }

    /// The control: what no vendor has is found missing.
    void aMissingRouteIsFound()
    {
        for (const auto& vendor : vendors) {
            const auto nonsense = ask(vendor, "POST", u"/no/such/path"_s);
            QVERIFY(isUnknown(ask(vendor, "POST", u"/nor/this/one"_s), nonsense));
        }
        QVERIFY(!has<&VendorPorts::catalogue>(VendorPorts()));
    }

private:
    std::unique_ptr<test::ConsoleWorld> m_world;
    QMap<QString, AccountId> m_accounts;
    QNetworkAccessManager m_network;
};

SIMSTOCK_TEST_MAIN(TestCapabilities, QApplication)
#include "tst_capabilities.moc"
