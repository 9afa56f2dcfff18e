// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/countries.h"
#include "models/index/catalogueindex.h"
#include "models/index/offertext.h"
#include "tests/support/offers.h"
#include "tests/support/testsupport.h"

#include <algorithm>
#include <cmath>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

using Rule = std::function<bool(const Offer&)>;

double gigabytes(const Offer& offer)
{
    return offer.data ? static_cast<double>(offer.data->bytes()) /
                            static_cast<double>(offer.data->gigabyte())
                      : std::numeric_limits<double>::infinity();
}

double amount(const Money& money)
{
    return static_cast<double>(money.micros()) / static_cast<double>(Money::unit);
}

bool has(const QString& text, const QString& part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

} // namespace

class TestOfferFilter : public QObject {
    Q_OBJECT
private:
    const QDateTime m_now{{2026, 11, 22}, {12, 0}, Qt::UTC};
    std::shared_ptr<const CatalogueIndex> m_index;

private Q_SLOTS:
    void initTestCase()
    {
        auto offers = test::mixedOffers(3000);
        for (qsizetype i = 0; i < offers.size(); ++i) {
            auto& offer = offers[i];
            if (i % 3 == 0)
                offer.account = AccountId(u"account-2"_s);
            if (i % 7 == 0)
                offer.cost = *Money::fromScaled(offer.cost.micros() / 10'000, 100,
                                                *Currency::fromCode(u"EUR"));
            offer.updatedAt = i % 11 == 0 ? QDateTime() : m_now.addDays(-(i % 20)).addSecs(60);
            offer.topUp = i % 2 == 0 ? TopUpSupport::Yes : TopUpSupport::No;
            if (i % 5 == 0)
                offer.networks = {{u"JP"_s, u"NTT Docomo"_s, u"5G"_s}};
        }
        m_index = CatalogueIndex::build(offers,
                                        {{AccountId(u"account-1"_s), u"Shop"_s},
                                         {AccountId(u"account-2"_s), u"Gare de Lyon"_s}},
                                        QLocale(QLocale::English));
    }
    void init() { SIMSTOCK_TEST_INIT }

    void filtersAgreeWithALookAtEveryOffer_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<Rule>("rule");
        const auto add = [](const char* filter, Rule rule) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << std::move(rule);
        };
        const auto in = [](const QString& code) {
            return [code](const Offer& one) { return one.countries.contains(code); };
        };
        add("country:JP", in(u"JP"_s));
        add("country:jp", in(u"JP"_s));
        add("country:japan", in(u"JP"_s));
        add("place:JP,DE", [](const Offer& one) {
            return one.countries.contains(u"JP"_s) || one.countries.contains(u"DE"_s);
        });
        add("country:JP country:DE", [](const Offer& one) {
            return one.countries.contains(u"JP"_s) && one.countries.contains(u"DE"_s);
        });
        add("-country:JP", [](const Offer& one) { return !one.countries.contains(u"JP"_s); });
        add("gb>=5", [](const Offer& one) { return gigabytes(one) >= 5; });
        add("gb<5", [](const Offer& one) { return gigabytes(one) < 5; });
        add("gb:5", [](const Offer& one) { return gigabytes(one) == 5; });
        add("gb:3..7", [](const Offer& one) { return gigabytes(one) >= 3 && gigabytes(one) <= 7; });
        add("days>30", [](const Offer& one) { return one.days > 30; });
        add("days:7,30", [](const Offer& one) { return one.days == 7 || one.days == 30; });
        add("cost<10", [](const Offer& one) { return amount(one.cost) < 10; });
        add("price<=6.2", [](const Offer& one) { return one.cost.micros() <= 6'200'000; });
        add("cost<6.2", [](const Offer& one) { return one.cost.micros() < 6'200'000; });
        add("pergb<1", [](const Offer& one) {
            const auto cost = one.costPerGigabyte();
            return cost && cost->micros() < Money::unit;
        });
        add("perday>=1", [](const Offer& one) {
            const auto cost = one.costPerDay();
            return cost && cost->micros() >= Money::unit;
        });
        add("countries>1", [](const Offer& one) { return one.countries.size() > 1; });
        add("account:gare",
            [](const Offer& one) { return one.account == AccountId(u"account-2"_s); });
        add("account=\"gare de lyon\"",
            [](const Offer& one) { return one.account == AccountId(u"account-2"_s); });
        add("account=gare", [](const Offer&) { return false; });
        add("plan:cafe", [](const Offer& one) { return one.name.startsWith(u"Café"_s); });
        add("plan:p4", [](const Offer&) { return false; }); // stands in the code only
        add("plan=\"travel 12\"", [](const Offer& one) { return one.name == u"Travel 12"_s; });
        add("code:p49", [](const Offer& one) { return has(one.code.text(), u"p49"_s); });
        add("code=p4", [](const Offer& one) { return one.code.text() == u"P4"_s; });
        add("-plan:travel", [](const Offer& one) { return !has(one.name, u"travel"_s); });
        add("network:docomo", [](const Offer& one) { return !one.networks.isEmpty(); });
        add("currency:eur",
            [](const Offer& one) { return one.cost.currency().code() == u"EUR"_s; });
        add("type:unlimited", [](const Offer& one) { return one.dataKind == DataKind::Unlimited; });
        add("changed<7d", [this](const Offer& one) {
            return one.updatedAt.isValid() && one.updatedAt.msecsTo(m_now) < 7 * 86'400'000LL;
        });
        add("age<2d", [](const Offer& one) { return one.account == AccountId(u"account-2"_s); });
        add("retail>0", [](const Offer& one) { return one.suggestedRetail.has_value(); });
        add("gb>=many", [](const Offer&) { return false; });
        add("country:JP gb>=5 price<40 -plan:travel days<=30 currency:USD", [](const Offer& one) {
            return one.countries.contains(u"JP"_s) && gigabytes(one) >= 5 &&
                   amount(one.cost) < 40 && !has(one.name, u"travel"_s) && one.days <= 30 &&
                   one.cost.currency().code() == u"USD"_s;
        });
    }
    void filtersAgreeWithALookAtEveryOffer()
    {
        QFETCH(QString, filter);
        QFETCH(Rule, rule);
        FacetFilter beside;
        beside.moment = {m_now,
                         {{AccountId(u"account-1"_s), 3.0}, {AccountId(u"account-2"_s), 1.0}}};
        auto rows = m_index->select(parseFilter(filter, offerFilterFields()), {}, beside);
        std::sort(rows.begin(), rows.end());
        CatalogueIndex::Rows expected;
        for (CatalogueIndex::Row row = 0; row < m_index->size(); ++row) {
            if (rule(m_index->offer(row)))
                expected.push_back(row);
        }
        QCOMPARE(rows, expected);
        const auto counts = m_index->countFacets(parseFilter(filter, offerFilterFields()), beside);
        int inAccounts = 0;
        for (int account = 0; account < m_index->accounts().size(); ++account)
            inAccounts += counts.of(Facet::Account, account);
        QCOMPARE(static_cast<size_t>(inAccounts), expected.size());
    }

    void ownPlansOfANamedPlaceComeFirst()
    {
        const auto rows = m_index->select(parseFilter(u"country:japan"_s, offerFilterFields()), {});
        QVERIFY(!rows.empty());
        const auto isOwn = [this](CatalogueIndex::Row row) {
            return m_index->place(row) == u"Japan"_s;
        };
        QVERIFY(isOwn(rows.front()));
        QVERIFY(!isOwn(rows.back()));
        QVERIFY(std::is_partitioned(rows.begin(), rows.end(), isOwn));
    }

    void valuesForCompletion()
    {
        const auto accounts = m_index->filterValues(OfferField::Account);
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts.first(), std::pair(u"Shop"_s, 2000));
        QVERIFY(m_index->filterValues(OfferField::Gigabytes).isEmpty());
        const auto places = m_index->filterValues(OfferField::Country);
        QVERIFY(std::any_of(places.begin(), places.end(),
                            [](const auto& one) { return one.first == u"Japan"_s; }));
    }

    /// Every field is there, in the order of the enumeration, with a key of its own.
    void fieldsAreThoseOfTheEnumeration()
    {
        const auto fields = offerFilterFields();
        QCOMPARE(fields.size(), static_cast<qsizetype>(OfferField::Count));
        QCOMPARE(fields.at(static_cast<qsizetype>(OfferField::Code)).key, u"code"_s);
        QCOMPARE(fields.at(static_cast<qsizetype>(OfferField::Margin)).key, u"margin"_s);
        QStringList keys;
        for (const auto& field : fields)
            keys += (field.key + u' ' + field.aliases).simplified().split(u' ');
        QCOMPARE(QSet(keys.begin(), keys.end()).size(), keys.size());
    }
};

SIMSTOCK_TEST_MAIN(TestOfferFilter, QCoreApplication)
#include "tst_offerfilter.moc"
