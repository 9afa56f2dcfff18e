// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textfold.h"
#include "tests/support/testsupport.h"

#include <QThread>

using namespace simstock;
using namespace Qt::StringLiterals;

class TestTextFold : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("folded");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("ascii") << u"Europe 5GB (30 Days)"_s << QByteArray("europe 5gb (30 days)");
        QTest::newRow("accents") << u"Zürich Åland São Tomé"_s
                                 << QByteArray("zurich aland sao tome");
        QTest::newRow("decomposed") << u"Zu\u0308rich e\u0301"_s << QByteArray("zurich e");
        QTest::newRow("ligatures")
            << u"Straße Œuvre Ærø ﬁ"_s << QByteArray("strasse oeuvre aero fi");
        QTest::newRow("apostrophe") << u"Côte d’Ivoire"_s << QByteArray("cote d'ivoire");
        QTest::newRow("turkish") << u"İSTANBUL Iğdır TÜRKİYE"_s
                                 << QByteArray("istanbul igdir turkiye");
        QTest::newRow("polish") << u"Łódź"_s << QByteArray("lodz");
        QTest::newRow("vietnamese") << u"Việt Nam Đà Nẵng"_s << QByteArray("viet nam da nang");
        QTest::newRow("cyrillic") << u"Москва"_s << QByteArray("moskva");
        QTest::newRow("greek") << u"Ελλάδα"_s << QByteArray("ellada");
        QTest::newRow("chinese") << u"中国"_s << QByteArray("zhong guo");
        QTest::newRow("kana") << u"トルコ"_s << QByteArray("toruko");
        QTest::newRow("full width") << u"５ＧＢ"_s << QByteArray("5gb");
        QTest::newRow("emoji stays") << u"É 🇯🇵"_s << QByteArray("e 🇯🇵");
        QTest::newRow("half a pair") << QString(u"é"_s + QChar(0xd83d)) << QByteArray("e?");
        QTest::newRow("NUL") << QString(u"É"_s + QChar(0) + u"B"_s) << QByteArray("e\0b", 3);
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, folded);
        Folder folder;
        QCOMPARE(folder.fold(text), folded);
        QCOMPARE(folder.fold(text), folded); // and again with the same rules object
        QCOMPARE(folder.fold(QString::fromUtf8(folded)), folded);
    }
    void upperAndLowerCaseMeet()
    {
        Folder folder;
        for (const auto& text : {u"Übersee"_s, u"Ñandú"_s, u"МОСКВА"_s, u"Österreich"_s})
            QCOMPARE(folder.fold(text.toUpper()), folder.fold(text.toLower()));
    }
    void cost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ascii") << u"Europe 42 countries 5GB 30 days"_s;
        QTest::newRow("accents") << u"Curaçao, São Tomé 5GB 30 days"_s;
        QTest::newRow("chinese") << u"欧洲 5GB 30 days"_s;
    }
    void cost()
    {
        QFETCH(QString, text);
        Folder folder;
        QVERIFY(!folder.fold(text).isEmpty());
        QBENCHMARK_ONCE
        {
            for (int i = 0; i < 1000; ++i)
                QVERIFY(!folder.fold(text).isEmpty());
        }
    }
    void oneFolderPerThread()
    {
        QByteArray results[4];
        QThread* threads[4];
        for (int i = 0; i < 4; ++i) {
            threads[i] = QThread::create([&result = results[i]] {
                Folder folder;
                for (int n = 0; n < 200; ++n)
                    result = folder.fold(u"Москва Zürich 中国");
            });
            threads[i]->start();
        }
        for (int i = 0; i < 4; ++i) {
            QVERIFY(threads[i]->wait());
            delete threads[i];
            QCOMPARE(results[i], QByteArray("moskva zurich zhong guo"));
        }
    }
};

SIMSTOCK_TEST_MAIN(TestTextFold, QCoreApplication)
#include "tst_textfold.moc"
