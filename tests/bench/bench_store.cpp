// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cache.h"
#include "models/store/vault.h"
#include "tests/support/databasefile.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;

/// What storing and loading a catalogue costs; printed, and judged with wide margins only.
class BenchStore : public QObject {
    Q_OBJECT
private:
    const AccountId m_account{u"0f9619ff-8b86-4011-b42d-00c04fc964ff"_s};

    QList<Offer> catalogue(int count) const
    {
        QList<Offer> offers;
        offers.reserve(count);
        for (int i = 0; i < count; ++i) {
            auto offer = test::sampleOffer(m_account, i);
            offer.countries = {QString(QChar(u'A' + i % 26)) + QChar(u'A' + i / 26 % 26)};
            offer.networks = {{offer.countries.first(), u"Operator %1"_s.arg(i % 900), u"5G"_s}};
            offers.append(offer);
        }
        return offers;
    }
    static void print(const char* what, int count, qint64 milliseconds)
    {
        std::printf("%-34s %7d %6lld ms\n", what, count, static_cast<long long>(milliseconds));
        std::fflush(stdout);
    }
    OfferDiff sync(Cache& cache, const QList<Offer>& offers, const char* what)
    {
        QElapsedTimer timer;
        timer.start();
        auto collected = cache.beginOffers(m_account);
        for (qsizetype i = 0; i < offers.size(); i += 1000)
            collected->add(offers.mid(i, 1000));
        const auto diff = test::wait(collected->finish(true), 120'000);
        print(what, static_cast<int>(offers.size()), timer.elapsed());
        return diff && *diff ? **diff : OfferDiff();
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void catalogues_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("5,000") << 5'000;
        QTest::newRow("200,000") << 200'000;
    }
    void catalogues()
    {
        QFETCH(int, count);
        QTemporaryDir folder;
        test::FakeSecretStore secrets;
        Vault vault(secrets, u"bench"_s);
        SystemClock clock;
        const auto open = [&] {
            auto cache = std::make_unique<Cache>(folder.filePath(u"cache.sqlite"_s),
                                                 folder.filePath(u"backups"_s), vault, clock);
            QElapsedTimer timer;
            timer.start();
            test::wait(cache->open());
            print("open with quick_check", count, timer.elapsed());
            return cache;
        };
        auto cache = open();
        auto offers = catalogue(count);
        QCOMPARE(sync(*cache, offers, "first sync"), (OfferDiff{count, 0, 0, 0}));
        QCOMPARE(sync(*cache, offers, "nothing changed"), (OfferDiff{0, 0, 0, count}));
        for (int i = 0; i < count; i += 100)
            offers[i].days = 31;
        QCOMPARE(sync(*cache, offers, "1 % changed"),
                 (OfferDiff{0, count / 100, 0, count - count / 100}));
        cache.reset();
        print("file in KiB", count, QFileInfo(folder.filePath(u"cache.sqlite"_s)).size() / 1024);
        cache = open();
        QElapsedTimer timer;
        timer.start();
        const auto loaded = test::wait(cache->loadOffers(), 60'000);
        print("load", count, timer.elapsed());
        QCOMPARE((*loaded)->size(), count);
        QVERIFY(timer.elapsed() < 10'000);
    }
    void esims()
    {
        constexpr int count = 20'000;
        QTemporaryDir folder;
        test::FakeSecretStore secrets;
        Vault vault(secrets, u"bench"_s);
        SystemClock clock;
        QVERIFY(test::wait(vault.open(true)));
        Cache cache(folder.filePath(u"cache.sqlite"_s), folder.filePath(u"backups"_s), vault,
                    clock);
        QVERIFY(test::wait(cache.open()));
        QList<Esim> esims;
        for (int i = 0; i < count; ++i)
            esims.append(test::sampleEsim(m_account, i));
        QElapsedTimer timer;
        for (const auto* what : {"eSIMs stored and sealed", "eSIMs stored again"}) {
            timer.start();
            QVERIFY(test::wait(cache.storeEsims(esims), 60'000));
            print(what, count, timer.elapsed());
        }
        timer.start();
        QCOMPARE((*test::wait(cache.loadEsims(), 60'000))->size(), count);
        print("eSIMs loaded", count, timer.elapsed());
    }
};

SIMSTOCK_TEST_MAIN(BenchStore, QCoreApplication)
#include "bench_store.moc"
