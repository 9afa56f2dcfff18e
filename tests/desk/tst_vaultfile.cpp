// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/vaultentries.h"
#include "models/desk/vaultfile.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <sys/stat.h>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 64;
constexpr qsizetype tagSize = 16;
const QByteArray canaryCode = "LPA:1$smdp.other.example$CANARY-CODE-0001";
const QString canaryWords = u"correct horse battery staple"_s;

Secret words()
{
    return VaultFile::passphrase(canaryWords);
}

VaultEntry plainEntry(const QByteArray& code = canaryCode)
{
    VaultEntry entry;
    entry.esim.hasCode = true;
    entry.esim.secrets.activationCode = Secret(code);
    return entry;
}

VaultEntry fullEntry()
{
    const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);
    auto entry = plainEntry("LPA:1$smdp.other.example$CANARY-CODE-0002$1.3.6.1.4.1.31746$1");
    auto& esim = entry.esim;
    entry.isOwnStock = false;
    esim.secrets.pin = Secret("1234");
    esim.secrets.puk = Secret("12345678");
    esim.secrets.confirmationCode = Secret("4711");
    esim.iccid = Iccid(u"8985200000000000017"_s);
    esim.state = EsimState::InUse;
    esim.planName = u"Japan 5 GB · 日本"_s;
    esim.coverage = u"JP"_s;
    esim.total = DataSize(5'000'000'000, DataBase::Decimal);
    esim.days = 30;
    esim.boughtAt = now;
    esim.installedAt = now.addDays(1);
    esim.activatedAt = now.addDays(2);
    esim.expiresAt = now.addDays(180);
    esim.readAt = now.addSecs(5);
    esim.apn = u"internet"_s;
    esim.customerName = u"Ada Canary"_s;
    esim.customerEmail = u"ada@mail.example"_s;
    esim.note = u"window seat\nsecond line"_s;
    entry.handOvers = {{HandOverChannel::Mail, u"a•••@mail.example"_s, u"ab12"_s, now, now},
                       {HandOverChannel::Link, {}, {}, now.addDays(1), {}}};
    return entry;
}

QByteArray sealed(const QList<VaultEntry>& entries = {plainEntry(), fullEntry()})
{
    return VaultFile::seal(entries, words(), VaultCost::least()).value();
}

ErrorKind refusalOf(const QByteArray& content)
{
    const auto opened = VaultFile::open(content, words());
    if (opened || !opened.error().userText.endsWith(u'.') ||
        opened.error().userText.contains(canaryWords))
        qFatal("not refused with a sentence");
    return opened.error().kind;
}

QByteArray withCost(quint32 operations, quint64 memory)
{
    auto content = sealed();
    qToLittleEndian(operations, content.data() + 12);
    qToLittleEndian(memory, content.data() + 16);
    return content;
}

} // namespace

/// The file of a vault: what goes in comes out, and nothing else ever does.
class TestVaultFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void whatGoesInComesOut()
    {
        const QList<VaultEntry> entries{plainEntry(), fullEntry()};
        const auto content = sealed(entries);
        const auto opened = VaultFile::open(content, words());
        QVERIFY(opened);
        QVERIFY(*opened == entries);
        QVERIFY(opened->at(1).esim.total->base() == DataBase::Decimal); // compared by bytes alone
        QVERIFY(sealed(entries) != content); // salt and nonce of its own each time
        QCOMPARE(VaultFile::open(sealed({}), words())->size(), 0);
    }
    void nothingIsReadableInIt()
    {
        const auto content = sealed();
        for (const QByteArray& canary :
             {QByteArray("CANARY"), QByteArray("smdp"), QByteArray("Ada"), QByteArray("1234"),
              QByteArray("89852"), canaryWords.toUtf8()}) {
            QVERIFY2(!content.contains(canary), canary.constData());
            const auto wide = QString::fromUtf8(canary);
            QByteArray bigEndian;
            for (const QChar c : wide)
                bigEndian.append(static_cast<char>(c.row())).append(static_cast<char>(c.cell()));
            QVERIFY2(!content.contains(bigEndian), canary.constData());
        }
        // The control: the clear form has them.
        QVERIFY(packEntries({fullEntry()}).reveal().contains("CANARY"));
    }
    void thePassphraseIsTheSameFromEveryKeyboard()
    {
        QCOMPARE(VaultFile::passphrase(u"u\u0308ber"_s), VaultFile::passphrase(u"\u00fcber"_s));
        const auto content = VaultFile::seal(
            {plainEntry()}, VaultFile::passphrase(u"\u00fcber den Wolken"_s), VaultCost::least());
        QVERIFY(VaultFile::open(*content, VaultFile::passphrase(u"u\u0308ber den Wolken"_s)));
        for (const auto& wrong : {u"uber den Wolken"_s, u""_s, u"\u00fcber den Wolken "_s}) {
            const auto opened = VaultFile::open(*content, VaultFile::passphrase(wrong));
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Auth);
        }
    }

    void everyChangedByteOfTheHeaderIsRefused_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<ErrorKind>("kind");
        for (qsizetype at = 0; at < headerSize; ++at) {
            const bool isRecognised = at < 12; // magic, version
            const bool isCost = at == 12 || at == 13 || at == 14 || at == 15 || at >= 20;
            QTest::addRow("byte %d", static_cast<int>(at))
                << at
                << (isRecognised        ? ErrorKind::Protocol
                    : isCost && at < 24 ? ErrorKind::Rejected
                                        : ErrorKind::Auth);
        }
    }
    void everyChangedByteOfTheHeaderIsRefused()
    {
        QFETCH(const qsizetype, at);
        QFETCH(const ErrorKind, kind);
        static const auto content = sealed();
        auto changed = content;
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        QCOMPARE(refusalOf(changed), kind);
    }
    void everyChangedByteBehindTheHeaderIsRefused()
    {
        const auto content = sealed({plainEntry()});
        for (qsizetype at = headerSize; at < content.size(); ++at) {
            auto changed = content;
            changed[at] = static_cast<char>(changed.at(at) ^ 0x80);
            QCOMPARE(refusalOf(changed), ErrorKind::Auth);
        }
        QCOMPARE(refusalOf(content + '\0'), ErrorKind::Auth);
        QVERIFY(VaultFile::open(content, words())); // the control
    }
    void everyCutIsRefused()
    {
        const auto content = sealed({plainEntry()});
        for (qsizetype size = 0; size < content.size(); ++size)
            QCOMPARE(refusalOf(content.first(size)),
                     size < headerSize + tagSize ? ErrorKind::Protocol : ErrorKind::Auth);
    }
    void aNewerVersionIsSaid()
    {
        auto content = sealed();
        qToLittleEndian(quint32{2}, content.data() + 8);
        const auto opened = VaultFile::open(content, words());
        QVERIFY(!opened && opened.error().userText.contains(u"version"_s));
    }

    /// Nothing of this may take its memory or its time: a key of 64 GB would fail as Storage, one
    /// of billions of passes would end with the test's own limit.
    void costsBeyondOursAreRefusedWithoutWork_data()
    {
        QTest::addColumn<quint32>("operations");
        QTest::addColumn<quint64>("memory");
        const auto least = VaultCost::least();
        QTest::newRow("no pass") << quint32{0} << least.memory;
        QTest::newRow("one pass too many") << VaultFile::mostOperations + 1 << least.memory;
        QTest::newRow("billions of passes") << 0xFFFFFFFFU << least.memory;
        QTest::newRow("no memory") << least.operations << quint64{0};
        QTest::newRow("less than Argon2id takes") << least.operations << least.memory - 1;
        QTest::newRow("a byte too many") << least.operations << VaultFile::mostMemory + 1;
        QTest::newRow("64 GB") << least.operations << (quint64{64} << 30);
        QTest::newRow("everything") << least.operations << ~quint64{0};
    }
    void costsBeyondOursAreRefusedWithoutWork()
    {
        QFETCH(const quint32, operations);
        QFETCH(const quint64, memory);
        QCOMPARE(refusalOf(withCost(operations, memory)), ErrorKind::Rejected);
    }
    void costsWithinOursAreTried()
    {
        QCOMPARE(refusalOf(withCost(VaultFile::mostOperations, VaultCost::least().memory)),
                 ErrorKind::Auth);
        const auto usual = VaultCost::usual();
        QVERIFY(usual.operations <= VaultFile::mostOperations);
        QVERIFY(usual.memory <= VaultFile::mostMemory);
    }

    /// Who knows the passphrase may still have made the file by hand.
    void valuesOutOfRangeAreRefused_data()
    {
        QTest::addColumn<VaultEntry>("entry");
        auto entry = fullEntry();
        entry.esim.secrets.activationCode = Secret("no code");
        QTest::newRow("no code") << entry;
        entry = fullEntry();
        entry.esim.secrets.pin = Secret(QByteArray(4000, '1'));
        QTest::newRow("long PIN") << entry;
        entry = fullEntry();
        entry.esim.state = static_cast<EsimState>(99);
        QTest::newRow("state") << entry;
        entry = fullEntry();
        entry.esim.days = -1;
        QTest::newRow("days") << entry;
        entry = fullEntry();
        entry.esim.total = DataSize(-5);
        QTest::newRow("negative data") << entry;
        entry = fullEntry();
        entry.esim.expiresAt = QDateTime({9999, 1, 1}, {0, 0}, Qt::UTC);
        QTest::newRow("time") << entry;
        entry = fullEntry();
        entry.handOvers[0].channel = static_cast<HandOverChannel>(77);
        QTest::newRow("channel") << entry;
    }
    void valuesOutOfRangeAreRefused()
    {
        QFETCH(const VaultEntry, entry);
        QCOMPARE(refusalOf(sealed({plainEntry(), entry})), ErrorKind::Protocol);
        QVERIFY(!unpackEntries(packEntries({entry})));
    }
    void cutEntriesAreRefused()
    {
        const auto packed = packEntries({fullEntry()}).reveal();
        QVERIFY(unpackEntries(Secret(packed)));
        for (qsizetype size = 0; size < packed.size(); ++size)
            QVERIFY(!unpackEntries(Secret(packed.first(size))));
        QVERIFY(!unpackEntries(Secret(packed + '\0')));
        auto many = packed;
        qToBigEndian(quint32{0xFFFFFFFF}, many.data());
        QVERIFY(!unpackEntries(Secret(many)));
    }
    void tooManyAreRefused()
    {
        const QList<VaultEntry> many(VaultFile::mostEntries + 1, plainEntry());
        const auto content = VaultFile::seal(many, words(), VaultCost::least());
        QVERIFY(!content);
        QCOMPARE(content.error().kind, ErrorKind::Rejected);
    }
    void longTextsAreCutNotLost()
    {
        auto entry = plainEntry();
        entry.esim.note = QString(100'000, u'x');
        const auto opened = VaultFile::open(sealed({entry}), words());
        QVERIFY(opened && opened->first().esim.note.size() == 16'384);
    }

    void filesAreTheirOwnersAndNeverReplaced()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"one.simvault"_s);
        const auto before = ::umask(0);
        QVERIFY(VaultFile::write(path, "content"));
        ::umask(before);
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
        QCOMPARE(*VaultFile::read(path), QByteArray("content"));
        const auto again = VaultFile::write(path, "other");
        QVERIFY(!again && again.error().kind == ErrorKind::Conflict);
        QCOMPARE(*VaultFile::read(path), QByteArray("content"));
        const auto link = folder.filePath(u"link.simvault"_s); // to nothing: nothing is made there
        QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), link));
        QVERIFY(VaultFile::write(link, "x").error().kind == ErrorKind::Conflict);
        const auto nowhere = VaultFile::write(folder.filePath(u"no/such/one.simvault"_s), "x");
        QVERIFY(!nowhere && nowhere.error().kind == ErrorKind::Storage);
        QCOMPARE(
            QDir(folder.path())
                .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System | QDir::Hidden),
            (QStringList{u"link.simvault"_s, u"one.simvault"_s}));
    }
    void onlyFilesOfAUsualSizeAreRead()
    {
        const QTemporaryDir folder;
        const auto pipe = folder.filePath(u"pipe.simvault"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const auto& path : {pipe, folder.path(), folder.filePath(u"none.simvault"_s)}) {
            const auto read = VaultFile::read(path);
            QVERIFY(!read && read.error().kind == ErrorKind::Storage);
        }
        QFile large(folder.filePath(u"large.simvault"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(VaultFile::mostBytes + 1));
        const auto read = VaultFile::read(large.fileName());
        QVERIFY(!read && read.error().kind == ErrorKind::Rejected);
    }
};

SIMSTOCK_TEST_MAIN(TestVaultFile, QCoreApplication)
#include "tst_vaultfile.moc"
