// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskrig.h"

#include "tests/support/testsupport.h"

namespace simstock::test {

using namespace Qt::StringLiterals;

DeskRig::DeskRig()
    : clock(QDateTime({2026, 11, 22}, {12, 2}, Qt::UTC)),
      settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
      theme(*qApp, ThemeChoice::Light)
{
    VendorDescriptor vendor;
    vendor.id = VendorId(u"fake"_s);
    vendor.name = u"Acme Roaming"_s;
    vendor.credentials = {{u"accessCode"_s, u"Access code"_s, true, true},
                          {u"secretKey"_s, u"Secret key"_s, false, true}};
    vendor.baseUrls = {{Environment::Live, QUrl(u"https://fake.example"_s)}};
    vendor.open = [this](const Account& opened, const VendorDescriptor::Credentials&,
                         const SessionMemory&) {
        return makeVendor
                   ? makeVendor(opened.id)
                   : std::unique_ptr<Vendor>(std::make_unique<FakeVendor>(script, opened.id));
    };
    directory.vendors = {vendor};
    Wallet wallet;
    wallet.balance = dollars(48130);
    wallet.readAt = clock.now();
    script.wallet.usually(wallet);
    script.offerBatches = {plans()};
    const auto workspace = Workspace::open(folder.filePath(u"workspace"_s));
    desk = std::make_unique<Desk>(*workspace, secrets, directory, clock);
    [[maybe_unused]] const Status opened = desk->open();
    Q_ASSERT(opened);
    settle();
}

DeskRig::~DeskRig() = default;

Money DeskRig::dollars(qint64 cents)
{
    return *Money::fromScaled(cents, 100, Currency::usd());
}

AccountId DeskRig::addAccount(const QString& label, Environment environment)
{
    Account account;
    account.vendor = directory.vendors.first().id;
    account.label = label;
    account.environment = environment;
    // The vendor's own address is the live one; a sandbox there would be refused.
    account.baseUrl = QUrl(environment == Environment::Live ? u"https://fake.example"_s
                                                            : u"https://sandbox.fake.example"_s);
    const auto id = wait(desk->accounts().add(account, {{u"accessCode"_s, Secret("key")}}));
    settle();
    if (!id || !*id)
        return {};
    return **id;
}

void DeskRig::settle()
{
    // Stores answer from their threads, the index is built in the pool, and each answer may hand in
    // the next question (reading an inventory asks a dozen times): quiet is what stays so for many
    // turns.
    const auto busy = [this] {
        const auto& accounts = desk->accounts().accounts();
        return !desk->intents().isOpen() || desk->catalogue().isLoading() ||
               std::any_of(accounts.begin(), accounts.end(), [this](const Account& one) {
                   return desk->catalogue().standing(one.id).running;
               });
    };
    constexpr int enough = 40;
    constexpr int tooMany = 5'000;
    for (int turn = 0, quiet = 0; turn < tooMany && quiet < enough; ++turn) {
        desk->flush();
        QCoreApplication::processEvents();
        if (busy())
            QTest::qWait(1);
        quiet = busy() ? 0 : quiet + 1;
    }
    QTest::qWait(10); // the windows' own timers
}

void DeskRig::pass(milliseconds time)
{
    clock.advance(time);
    settle();
}

QList<Offer> DeskRig::plans()
{
    struct Place {
        const char* code;
        QString name;
        int cents; ///< of one GB
    };
    const QList<Place> places{{"JP", u"Japan"_s, 125},       {"TH", u"Thailand"_s, 90},
                              {"TR", u"Turkey"_s, 80},       {"US", u"United States"_s, 150},
                              {"GR", u"Greece"_s, 95},       {"MX", u"Mexico"_s, 170},
                              {"ZA", u"South Africa"_s, 210}};
    QList<Offer> offers;
    for (const Place& place : places) {
        for (const int gigabytes : {1, 3, 5, 10, 20, 0}) {
            Offer offer;
            const int days = gigabytes == 1 ? 7 : 30;
            offer.code = OfferCode(u"%1-%2-%3"_s.arg(QLatin1StringView(place.code))
                                       .arg(gigabytes)
                                       .arg(gigabytes == 0 ? 1 : days));
            offer.countries = {QString::fromLatin1(place.code)};
            offer.days = gigabytes == 0 ? 1 : days;
            offer.name = gigabytes == 0
                             ? u"%1 Unlimited"_s.arg(place.name)
                             : u"%1 %2 GB %3 Days"_s.arg(place.name).arg(gigabytes).arg(days);
            if (gigabytes > 0) {
                offer.data = DataSize(gigabytes * DataSize().gigabyte());
                offer.suggestedRetail = dollars(place.cents * gigabytes * 2 - gigabytes * 10);
            } else {
                offer.dataKind = DataKind::Unlimited;
                offer.priceUnit = PriceUnit::PerDay;
            }
            offer.cost = dollars(gigabytes == 0 ? 224 : place.cents * gigabytes - gigabytes * 3);
            offer.networks = {{QString::fromLatin1(place.code), u"First Mobile"_s, u"4G/5G"_s},
                              {QString::fromLatin1(place.code), u"Second Telecom"_s, u"4G"_s}};
            offer.speed = u"4G/5G"_s;
            offer.topUp = gigabytes == 3 ? TopUpSupport::No : TopUpSupport::Yes;
            offer.sms = SmsSupport::ApiOnly;
            offer.startRule = StartRule::OnFirstUse;
            offer.installWithinDays = 180;
            offers.append(offer);
        }
    }
    return offers;
}

} // namespace simstock::test
