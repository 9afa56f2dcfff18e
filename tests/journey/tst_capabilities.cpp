// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/branddesk.h"
#include "models/desk/orderdesk.h"
#include "models/desk/webhookdesk.h"
#include "models/index/catalogueindex.h"
#include "tests/journey/capabilitytable.h"
#include "tests/journey/consoleworld.h"
#include "ui/shell/mainwindow.h"
#include "ui/storefront/storefrontpane.h"
#include "ui/widgets/detaildock.h"

#include <QAbstractButton>
#include <QAction>
#include <QJsonDocument>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStackedWidget>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::capabilities;
using test::Capability;
using test::vendors;

namespace {

using Alteration = std::function<void(VendorPorts&)>;

/// A vendor whose ports a test changes while it is open.
class AlteredVendor final : public Vendor {
public:
    AlteredVendor(std::unique_ptr<Vendor> real, const Alteration& alteration)
        : m_real(std::move(real)), m_alteration(alteration)
    {
    }
    [[nodiscard]] const VendorPorts& ports() const override
    {
        m_ports = m_real->ports();
        if (m_alteration)
            m_alteration(m_ports);
        return m_ports;
    }
    [[nodiscard]] Call<QString> test() override { return m_real->test(); }

private:
    std::unique_ptr<Vendor> m_real;
    const Alteration& m_alteration;
    mutable VendorPorts m_ports;
};

/// Whether the windows say that the vendor cannot do it at all.
bool isAbsence(const QString& sentence, const VendorDescriptor& vendor)
{
    if (!vendor.webhookNote.isEmpty() && sentence == vendor.webhookNote)
        return true; // how else it is had
    static const QRegularExpression words(
        u"^(This vendor (cannot|has no|keeps no|works with keys)|Money for this account cannot)|"
        "no call"_s);
    return words.match(sentence).hasMatch();
}

/// Actions that are about the account of the chosen row.
bool isOfTheAccount(const Capability& capability)
{
    static const QSet<QByteArray> pairs{"esims Cancel eSIM",
                                        "esims Suspend eSIM",
                                        "esims Resume eSIM",
                                        "esims Revoke eSIM",
                                        "esims Top up",
                                        "esims Send SMS",
                                        "messages Check now",
                                        "wallet Add money",
                                        "webhooks Edit webhook",
                                        "webhooks Test webhook",
                                        "accounts Sign in",
                                        "accounts Sign out",
                                        "accounts Change password",
                                        "storefront Edit branding profile",
                                        "storefront Mail server",
                                        "prices Change prices"};
    return pairs.contains(QByteArray(capability.pane) + ' ' + capability.action);
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

    [[nodiscard]] Desk& desk() const { return m_world->desk(); }
    [[nodiscard]] QString labelOf(const QString& vendor) const
    {
        return desk().accounts().label(m_accounts.value(vendor));
    }

    void buyOne(const QString& vendor)
    {
        const auto index = desk().catalogue().index();
        OrderDraft wish;
        for (CatalogueIndex::Row row = 0; row < index->size() && wish.offer.code.isEmpty(); ++row) {
            auto offer = index->offer(row);
            if (offer.account == m_accounts.value(vendor) && !offer.isDayPlan())
                wish.offer = std::move(offer);
        }
        wish.customerName = u"Maria Sample"_s;
        wish.customerEmail = u"maria@example.com"_s;
        const auto id = desk().orders().buy(vendor, wish);
        QVERIFY(id && m_world->untilFulfilled(*id));
    }
    /// Something to choose for every action: a message, a webhook, a branding profile.
    void fillThePanes()
    {
        const auto esims = desk().esims().esims();
        for (const auto& esim : esims) {
            const auto vendor = desk().accounts().find(esim.key.account)->vendor.text();
            m_world->control(vendor + u"/esim"_s, {{u"iccid"_s, esim.iccid.text()},
                                                   {u"esimStatus"_s, u"IN_USE"_s},
                                                   {u"smdpStatus"_s, u"ENABLED"_s},
                                                   {u"smsStatus"_s, 1},
                                                   {u"status"_s, u"ACTIVE"_s},
                                                   {u"sms"_s, true},
                                                   {u"profileStatus"_s, u"Enabled"_s}});
            desk().esims().refresh({esim.key});
            if (!desk().accounts().ports(esim.key.account).messages)
                continue;
            QVERIFY(m_world->until(
                [&] { return desk().esims().fit(ActKind::Message, esim.key).possible; }));
            const auto sent = desk().esims().sendMessage(vendor, esim.key, {.text = u"Hello"_s});
            QVERIFY(sent && m_world->untilFulfilled(*sent));
        }
        for (const auto* pane : {"storefront", "webhooks", "messages"}) {
            m_world->window().showPane(QString::fromLatin1(pane));
            QVERIFY(m_world->untilQuiet());
        }
        const auto account = m_accounts.value(u"whitelabel"_s);
        BrandProfile brand;
        brand.name = brand.senderName = u"Corner"_s;
        brand.color = u"#1A5FB4"_s;
        QVERIFY(m_world->answerOf(desk().brands().save(account, brand)));
        WebhookSubscription hook;
        hook.name = u"Shop"_s;
        hook.url = QUrl(u"https://shop.example/hook"_s);
        hook.events = desk().webhooks().knownEvents(account);
        QVERIFY(
            m_world->answerOf(desk().webhooks().save(account, hook, Secret("Hook#2026secret"))));
        QVERIFY(m_world->untilQuiet());
    }

    /// Chooses what belongs to the vendor in a pane; false when nothing there does.
    bool choose(const QString& pane, const QString& vendor)
    {
        const bool isPrices = pane == "prices"_L1;
        const auto place = isPrices ? u"storefront"_s : pane;
        m_world->window().showPane(place);
        if (place == "storefront"_L1)
            qobject_cast<StorefrontPane*>(m_world->window().pane(place))->setPage(isPrices ? 1 : 0);
        const auto label = labelOf(vendor);
        if (pane == "wallet"_L1) {
            const auto* const before = m_world->hands().named(u"Wallet of "_s + label);
            m_world->hands().click(m_world->field<QAbstractButton>(u"Wallet of "_s + label));
            return before != nullptr;
        }
        auto table = pane == "esims"_L1 ? u"eSIMs table"_s : pane + u" table"_s;
        table[0] = pane == "esims"_L1 ? table[0] : table[0].toUpper();
        // Away and back, so that all that is told of it is told anew.
        for (const auto& other : vendors) {
            if (other != vendor && m_world->selectRow(table, labelOf(other)))
                break;
        }
        const bool isThere = m_world->selectRow(table, label);
        return isThere;
    }
    /// The sentence of Accounts that lists what the vendor can ("Works") or cannot ("Not here").
    QStringList abilities(const QString& fact)
    {
        for (const auto* label : m_world->window().pane(u"accounts"_s)->findChildren<QLabel*>()) {
            if (label->accessibleDescription() == fact)
                return label->text().toLower().split(u", "_s);
        }
        return {};
    }
    /// Whether the pane's dock would show the control; whatever page is in front.
    bool isInTheDock(const QString& pane, const QString& name)
    {
        for (const QWidget* widget : m_world->window().pane(pane)->findChildren<QWidget*>()) {
            const auto* const button = qobject_cast<const QAbstractButton*>(widget);
            if (widget->accessibleName() != name && !(button && button->text() == name))
                continue;
            for (; widget && !qobject_cast<const DetailDock*>(widget);
                 widget = widget->parentWidget()) {
                const bool isPage = qobject_cast<const QStackedWidget*>(widget->parentWidget());
                if (widget->isHidden() && !isPage)
                    return false;
            }
            return widget != nullptr;
        }
        return false;
    }
    static void addRows(bool (*isWanted)(const Capability& capability, size_t vendor))
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("vendor");
        for (int row = 0; row < capabilities().size(); ++row) {
            for (size_t vendor = 0; vendor < vendors.size(); ++vendor) {
                if (isWanted(capabilities()[row], vendor))
                    QTest::addRow("%s: %s", capabilities()[row].name,
                                  qUtf8Printable(vendors[vendor]))
                        << row << static_cast<int>(vendor);
            }
        }
    }
    /// What is wrong with the place of the action; empty when nothing is.
    QString faultOfAction(const Capability& capability, const QString& vendor, bool isHad)
    {
        const auto name = QString::fromLatin1(capability.action);
        const bool isChosen = choose(QString::fromLatin1(capability.pane), vendor);
        const auto* const action = m_world->hands().action(name);
        const auto& descriptor = *desk().accounts().directory().find(VendorId(vendor));
        if (!action)
            return name + u" does not exist"_s;
        if (!isOfTheAccount(capability))
            return action->isEnabled() || !isAbsence(action->toolTip(), descriptor)
                       ? QString()
                       : name + u" is said to be not had: "_s + action->toolTip();
        if (!isChosen) // nothing of it can be chosen: Accounts says why
            return isHad ? name + u" has nothing to be chosen for"_s : QString();
        const bool isRefused = !action->isEnabled() && isAbsence(action->toolTip(), descriptor);
        if (isRefused == isHad)
            return u"%1 is %2: %3"_s.arg(name, action->isEnabled() ? u"enabled" : u"disabled",
                                         action->toolTip());
        return {};
    }
    QString faultOf(const Capability& capability, int vendorIndex)
    {
        const auto& vendor = vendors[static_cast<size_t>(vendorIndex)];
        const bool isHad = capability.routes[static_cast<size_t>(vendorIndex)] != nullptr;
        if (!isHad && !capability.port.isThere)
            return {};
        if (!choose(u"accounts"_s, vendor))
            return u"no account"_s;
        const auto word = QString::fromLatin1(capability.port.word).toLower();
        const bool works = word.isEmpty() ? isHad : abilities(u"Works"_s).contains(word);
        if (works != isHad || abilities(u"Not here"_s).contains(word) == isHad)
            return u"Accounts says of %1: %2"_s.arg(word, works ? u"works" : u"not here");
        if (capability.action) {
            if (const auto fault = faultOfAction(capability, vendor, isHad); !fault.isEmpty())
                return fault;
        }
        if (!capability.control)
            return {};
        const auto pane = QString::fromLatin1(capability.pane);
        const auto control = QString::fromLatin1(capability.control);
        // A log is read, and its controls come, when somebody looks.
        auto* const dock = m_world->window().pane(pane)->findChild<DetailDock*>();
        dock->setVisible(true);
        dock->setCurrentPage(u"deliveries"_s);
        const bool isChosen = choose(pane, vendor);
        return isInTheDock(pane, control) == (isHad && isChosen)
                   ? QString()
                   : u"%1 is %2 in the dock"_s.arg(control, isHad ? u"not" : u"there");
    }

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<test::ConsoleWorld>(
            test::World::Plans::Few, [this](VendorDirectory& directory) {
                for (auto& vendor : directory.vendors) {
                    vendor.open = [this, id = vendor.id.text(),
                                   real = vendor.open](const auto&... arguments) {
                        return std::make_unique<AlteredVendor>(real(arguments...),
                                                               m_alterations[id]);
                    };
                }
            });
        m_world->open();
        for (const auto& vendor : vendors) {
            m_accounts.insert(vendor, m_world->addAccount(vendor));
            buyOne(vendor);
        }
        fillThePanes();
    }
    void cleanupTestCase() { m_world.reset(); }

    void everyRow_data()
    {
        addRows([](const Capability&, size_t) { return true; });
    }
    void everyRow()
    {
        QFETCH(int, row);
        QFETCH(int, vendor);
        const auto& capability = capabilities()[row];
        const auto& name = vendors[static_cast<size_t>(vendor)];
        const auto ports = m_world->desk().accounts().ports(m_accounts.value(name));
        const char* const route = capability.routes[static_cast<size_t>(vendor)];
        if (capability.port.isThere)
            QCOMPARE(capability.port.isThere(ports), route != nullptr);
        if (!route)
            return;
        const auto words = QString::fromLatin1(route).split(u' ');
        const auto method = words.constFirst().toLatin1();
        const auto answer = ask(name, method, words.constLast());
        const auto nonsense = ask(name, method, u"/no/such/path"_s);
        QVERIFY2(!isUnknown(answer, nonsense), answer.body.constData());
    }

    void everyRowHasItsPlace_data() { everyRow_data(); }
    void everyRowHasItsPlace()
    {
        QFETCH(int, row);
        QFETCH(int, vendor);
        QCOMPARE(faultOf(capabilities()[row], vendor), QString());
    }

    /// The control: each capability taken away from each vendor that has it is missed by the same
    /// check.
    void aPortTakenAwayIsMissed_data()
    {
        addRows([](const Capability& capability, size_t vendor) {
            return capability.port.isThere && capability.routes[vendor];
        });
    }
    void aPortTakenAwayIsMissed()
    {
        QFETCH(int, row);
        QFETCH(int, vendor);
        const auto& capability = capabilities()[row];
        const auto& name = vendors[static_cast<size_t>(vendor)];
        auto& alteration = m_alterations[name];
        alteration = capability.port.take;
        const auto fault = faultOf(capability, vendor);
        // Messages and prices are rows the desk keeps while a vendor is gone.
        const QLatin1StringView pane(capability.pane);
        const bool hasAction = capability.action && isOfTheAccount(capability) &&
                               pane != "messages"_L1 && pane != "prices"_L1;
        const auto ofAction = hasAction ? faultOfAction(capability, name, true) : fault;
        alteration = {};
        QVERIFY(!fault.isEmpty());
        QVERIFY2(!ofAction.isEmpty(), capability.action);
    }

    /// The control the other way: what is pretended is not believed.
    void aPortPretendedIsFound()
    {
        const auto lender = m_world->desk().accounts().ports(m_accounts.value(u"whitelabel"_s));
        auto& alteration = m_alterations[u"troveana"_s];
        alteration = [&lender](VendorPorts& ports) { ports.payments = lender.payments; };
        const auto payment =
            std::find_if(capabilities().begin(), capabilities().end(), [](const auto& row) {
                return QLatin1StringView(row.name) == "payment"_L1;
            });
        const auto fault = faultOf(*payment, 2);
        const auto ofAction = faultOfAction(*payment, u"troveana"_s, false);
        alteration = {};
        QVERIFY(!fault.isEmpty());
        QVERIFY(!ofAction.isEmpty());
    }

    /// The control: what no vendor has is found missing.
    void aMissingRouteIsFound()
    {
        for (const auto& vendor : vendors) {
            const auto nonsense = ask(vendor, "POST", u"/no/such/path"_s);
            QVERIFY(isUnknown(ask(vendor, "POST", u"/nor/this/one"_s), nonsense));
        }
        for (const auto& capability : capabilities())
            QVERIFY(!capability.port.isThere || !capability.port.isThere(VendorPorts()));
    }

private:
    std::map<QString, Alteration> m_alterations; // outlives the vendors that look into it
    std::unique_ptr<test::ConsoleWorld> m_world;
    QMap<QString, AccountId> m_accounts;
    QNetworkAccessManager m_network;
};

SIMSTOCK_TEST_MAIN(TestCapabilities, QApplication)
#include "tst_capabilities.moc"
