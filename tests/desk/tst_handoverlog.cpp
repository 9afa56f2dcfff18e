// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/handoverlog.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;

/// What was handed over is known after a restart, and no code with it.
class TestHandOverLog : public QObject {
    Q_OBJECT
private:
    const QByteArray m_code = "LPA:1$rsp.example.com$451F9802E6854E3EB1FB985235EDDB4E";
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC)};
    std::unique_ptr<ShopStore> m_store;
    std::unique_ptr<HandOverLog> m_log;

    static Esim esim(EsimState state = EsimState::ReadyToInstall)
    {
        Esim one;
        one.key = {AccountId(u"shop"_s), VendorEsimId(u"a/1"_s)};
        one.state = state;
        one.hasCode = true;
        return one;
    }
    void start()
    {
        m_log.reset();
        m_store.reset();
        m_store = std::make_unique<ShopStore>(m_folder->filePath(u"shop.sqlite"_s),
                                              m_folder->filePath(u"backups"_s), m_clock);
        const auto opened = test::wait(m_store->open());
        QVERIFY(opened && *opened);
        m_log = std::make_unique<HandOverLog>(*m_store, m_clock);
        m_log->open();
        // One queue: when this is answered the log has read its own.
        QVERIFY(test::wait(m_store->load(u"handover"_s)));
    }
    QByteArray everythingOnDisk() const
    {
        QByteArray all;
        for (const auto& name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void fromPreparedOverSentToInstalled()
    {
        QCOMPARE(m_log->standing(esim()), HandOverStanding::Never);
        m_log->add({esim().key}, HandOverChannel::Mail, u"ann@example.org"_s);
        QCOMPARE(m_log->standing(esim()), HandOverStanding::Prepared);
        m_clock.advance(milliseconds(60'000));
        m_log->markSent({esim().key});
        QCOMPARE(m_log->standing(esim()), HandOverStanding::Sent);
        QCOMPARE(m_log->text(esim()), u"Delivered: e-mail, just now"_s);
        QCOMPARE(m_log->standing(esim(EsimState::InUse)), HandOverStanding::Installed);
        QCOMPARE(m_log->standing(esim(EsimState::Ended)), HandOverStanding::NothingToDo);
        m_store->flush();
        start();
        const auto all = m_log->of(esim().key);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.constFirst().recipient, u"a•••@example.org"_s);
        QCOMPARE(all.constFirst().sentAt, m_clock.now());
    }
    void aDayLaterItSaysSoByItself()
    {
        m_log->add({esim().key}, HandOverChannel::Counter);
        QCOMPARE(m_log->standing(esim()), HandOverStanding::Sent);
        QSignalSpy told(m_log.get(), &HandOverLog::changed);
        m_clock.advance(milliseconds(23 * 3'600'000));
        QCOMPARE(m_log->standing(esim()), HandOverStanding::Sent);
        QCOMPARE(told.size(), 0);
        m_clock.advance(milliseconds(3'600'000));
        QCOMPARE(m_log->standing(esim()), HandOverStanding::Overdue);
        QVERIFY(m_log->text(esim()).startsWith(u"Delivered, not installed after 24 h: counter"_s));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].value<QList<EsimKey>>(), QList<EsimKey>{esim().key});
        m_clock.advance(milliseconds(24 * 3'600'000));
        QCOMPARE(told.size(), 1);
    }
    void manyAreOneChange()
    {
        QList<EsimKey> keys;
        for (int i = 0; i < 100; ++i)
            keys.append({AccountId(u"shop"_s), VendorEsimId(QString::number(i))});
        QSignalSpy told(m_log.get(), &HandOverLog::changed);
        m_log->add(keys, HandOverChannel::Zip, {}, "archive");
        m_log->markSent(keys);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[1][0].value<QList<EsimKey>>().size(), 100);
    }
    void noCodeIsKept()
    {
        const auto code = QString::fromUtf8(m_code);
        m_log->add({esim().key}, HandOverChannel::Mail, code, m_code);
        m_log->add({esim().key}, HandOverChannel::WhatsApp, code.mid(22));
        m_log->add({esim().key}, HandOverChannel::Mail, code + u"@example.org"_s);
        m_store->flush();
        const auto disk = everythingOnDisk();
        QVERIFY(disk.contains("whatsapp")); // it is there to be found
        QVERIFY(!disk.contains("451F9802"));
        QVERIFY(!disk.contains("rsp.example.com"));
        const auto all = m_log->of(esim().key);
        QCOMPARE(all[0].recipient, u"•••"_s);
        QCOMPARE(all[0].fileHash.size(), 64);
        QCOMPARE(all[2].recipient, u"•••"_s);
    }
    void recipientsAreMasked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("none") << u" "_s << QString();
        QTest::newRow("address") << u"ann.lee@mail.example"_s << u"a•••@mail.example"_s;
        QTest::newRow("number") << u"+49 (151) 234-5678"_s << u"•••5678"_s;
        QTest::newRow("words") << u"Ann Lee, room 4"_s << u"•••"_s;
        QTest::newRow("turned") << u"a\u202Eb@example.org"_s << u"a•••@example.org"_s;
        QTest::newRow("two") << u"a@b@example.org"_s << u"•••"_s;
    }
    void recipientsAreMasked()
    {
        QFETCH(QString, typed);
        QTEST(maskedRecipient(typed), "kept");
    }
    void aLongHistoryKeepsItsBeginning()
    {
        m_log->add({esim().key}, HandOverChannel::Pdf, {}, "file");
        for (int i = 0; i < 2 * HandOverLog::mostPerEsim; ++i)
            m_log->add({esim().key}, HandOverChannel::Link);
        const auto all = m_log->of(esim().key);
        QCOMPARE(all.size(), HandOverLog::mostPerEsim);
        QCOMPARE(all.constFirst().channel, HandOverChannel::Pdf);
    }
};

SIMSTOCK_TEST_MAIN(TestHandOverLog, QCoreApplication)
#include "tst_handoverlog.moc"
