// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowrig.h"

#include "app/panes.h"
#include "models/desk/shopbooks.h"
#include "tests/support/testsupport.h"
#include "ui/widgets/tableview.h"

#include <QDirIterator>

namespace simstock::test {

using namespace Qt::StringLiterals;

WindowRig::WindowRig() : m_place(folder.filePath(u"workspace"_s))
{
    money.join(script);
}

WindowRig::~WindowRig()
{
    window.reset();
    desk.reset(); // before the ports of its vendor
    qDeleteAll(m_later);
}

void WindowRig::begin()
{
    account = addAccount(u"Harbour Travel"_s);
    settle();
}

void WindowRig::stockRows(int count)
{
    const auto now = clock.now();
    QList<Esim> esims;
    QList<Offer> offers;
    QList<WebhookSubscription> webhooks;
    QList<BrandProfile> brands;
    QList<PriceOverride> prices;
    const auto usual = plans().at(2);
    for (int row = 0; row < count; ++row) {
        const auto number = u"%1"_s.arg(row, 5, 10, QLatin1Char('0'));
        const auto name = row == count / 2 ? u"Needle"_s : u"Japan %1"_s.arg(number);
        Esim esim;
        esim.key.id = VendorEsimId(number);
        esim.order = VendorOrderId(u"B-"_s + number);
        esim.iccid = Iccid(u"89431081700000%1"_s.arg(number));
        esim.state = EsimState::InUse;
        esim.offer = OfferCode(u"JP-"_s + number);
        esim.planName = name;
        esim.total = DataSize(DataSize().gigabyte());
        esim.used = DataSize(DataSize().gigabyte() / 4);
        esim.usageAt = now;
        esim.boughtAt = now.addSecs(-row);
        esim.expiresAt = now.addDays(30);
        esim.readAt = now;
        if (count <= 100) // sealing takes its time
            esim.secrets.activationCode = Secret("LPA:1$rsp-eu.simlessly.com$" + number.toLatin1());
        esims.append(esim);
        auto offer = usual;
        offer.code = OfferCode(u"JP-"_s + number);
        offer.name = name;
        offers.append(offer);
        WebhookSubscription webhook;
        webhook.id = number;
        webhook.name = name;
        webhook.url = QUrl(u"https://a.example/"_s + number);
        webhooks.append(webhook);
        BrandProfile brand;
        brand.id = number;
        brand.name = name;
        brand.senderName = name;
        brand.color = u"#0B6E6E"_s;
        brands.append(brand);
        PriceOverride price;
        price.offer = offer.code;
        price.planName = name;
        price.finalPrice = dollars(999);
        prices.append(price);
        money.bookings.append({{},
                               number,
                               TransactionKind::Unknown,
                               TransactionStatus::Unknown,
                               u"order"_s,
                               dollars(-100),
                               {},
                               {},
                               name,
                               now.addSecs(-row)});
    }
    script.esimBatches = {esims};
    script.offerBatches = {offers};
    admin.webhooks.usually(WebhookList{webhooks, {u"order.status_changed"_s}});
    admin.brands.usually(brands);
    admin.prices.usually(prices);
    admin.mailServer.usually(MailServer());
}

void WindowRig::openWindow()
{
    window = std::make_unique<MainWindow>(*desk, theme, settings);
    addPanes(*window);
    window->start();
    window->show();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
    settle();
}

void WindowRig::restart()
{
    desk->flush(); // what was handed to the stores is written now, however busy the machine is
    settle();
    auto* next = new QTemporaryDir;
    m_later.append(next);
    const auto to = next->filePath(u"workspace"_s);
    const auto kept = files();
    for (auto file = kept.cbegin(); file != kept.cend(); ++file) {
        QDir().mkpath(QFileInfo(to + file.key()).path());
        QFile copy(to + file.key());
        if (copy.open(QIODevice::WriteOnly))
            copy.write(file.value());
    }
    window.reset();
    desk.reset();
    m_place = to;
    const auto workspace = Workspace::open(to);
    Q_ASSERT(workspace);
    desk = std::make_unique<Desk>(*workspace, secrets, directory, clock);
    [[maybe_unused]] const Status opened = desk->open();
    settle();
    [[maybe_unused]] const bool isOpen = QTest::qWaitFor([this] {
        return desk->books().customers.isOpen() && desk->accounts().vendor(account) != nullptr;
    });
    openWindow();
}

Pane& WindowRig::show(const QString& id)
{
    window->showPane(id);
    settle();
    return *window->pane(id);
}

TableView& WindowRig::table()
{
    TableView* seen = nullptr;
    const bool isThere = QTest::qWaitFor([this, &seen] {
        for (auto* table : window->pane(window->currentPane())->findChildren<TableView*>()) {
            if (table->isVisible())
                seen = table;
        }
        return seen != nullptr;
    });
    if (!isThere)
        qFatal("no table in sight of %s", qPrintable(window->currentPane()));
    return *seen;
}

template <typename Act>
void WindowRig::eachScript(const Act& act)
{
    const auto each = [&act](auto&... scripts) { (act(scripts), ...); };
    each(script.acts, script.standing, script.found, script.inventory, script.esim, script.wallet,
         script.offersEnd, script.offer, script.topUps, script.usage, script.trial);
    each(admin.webhooks, admin.webhookSaved, admin.removed, admin.tested, admin.deliveries,
         admin.url, admin.brands, admin.brandSaved, admin.logo, admin.mailServer,
         admin.mailServerSaved, admin.prices);
    each(money.transactionsEnd, money.overview, money.suppliers, money.paymentRules, money.payment,
         money.deposit, money.messageStatus);
}

void WindowRig::holdAnswers(bool on)
{
    eachScript([on](auto& one) { one.hold(on); });
}

qsizetype WindowRig::openQuestions()
{
    qsizetype count = 0;
    eachScript([&count](auto& one) { count += one.heldCount(); });
    return count;
}

void WindowRig::answer()
{
    eachScript([](auto& one) { one.answerHeld(); });
}

void WindowRig::failEverything(const std::optional<Error>& error)
{
    eachScript([&error](auto& one) { one.fail(error); });
}

QHash<QString, QByteArray> WindowRig::files() const
{
    QHash<QString, QByteArray> found;
    QDirIterator names(m_place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (names.hasNext()) {
        QFile file(names.next());
        if (file.open(QIODevice::ReadOnly))
            found.insert(file.fileName().mid(m_place.size()), file.readAll());
    }
    return found;
}

EsimKey WindowRig::key(const QString& id) const
{
    return {account, VendorEsimId(id)};
}

} // namespace simstock::test
