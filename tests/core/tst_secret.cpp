// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/secret.h"
#include "tests/support/testsupport.h"

#include <type_traits>
#include <utility>

using namespace simstock;

// What must not compile stays that way.
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
template <typename T>
concept Printable = requires(QDebug debug, const T& value)
{
    debug << value;
};
static_assert(!Printable<Secret>);
static_assert(Printable<QByteArray>); // the concept can say yes

class TestSecret : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void copiesAndMovesKeepTheBytes()
    {
        Secret first(QByteArray("6f1c0d9be2"));
        Secret copy = first;
        QCOMPARE(copy.reveal(), QByteArray("6f1c0d9be2"));
        Secret moved = std::move(first);
        QCOMPARE(moved.reveal(), QByteArray("6f1c0d9be2"));
        Secret assigned;
        QVERIFY(assigned.isEmpty());
        assigned = moved;
        assigned = *&assigned; // to itself
        QCOMPARE(assigned.reveal(), QByteArray("6f1c0d9be2"));
        moved = Secret();
        QVERIFY(moved.isEmpty());
        QCOMPARE(copy.reveal(), QByteArray("6f1c0d9be2"));
    }
    void comparesByContent()
    {
        QVERIFY(Secret(QByteArray("abc")) == Secret(QByteArray("abc")));
        QVERIFY(Secret(QByteArray("abc")) != Secret(QByteArray("abd")));
        QVERIFY(Secret(QByteArray("abc")) != Secret(QByteArray("ab")));
        QVERIFY(Secret() == Secret());
    }
    void aCopyThatGoesWipesNothingOfTheOthers()
    {
        Secret secret(QByteArray("0123456789abcdef"));
        {
            const Secret copy = secret;
            Secret other = secret;
            other = Secret(QByteArray("x"));
        }
        const QByteArray taken = secret.reveal();
        secret = Secret();
        QCOMPARE(taken, QByteArray("0123456789abcdef"));
    }
    void headerSafety_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("safe");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("key") << QByteArray("tvn_live_81hs72!~") << true;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
        QTest::newRow("CR LF") << QByteArray("a\r\nX: y") << false;
        QTest::newRow("blank") << QByteArray("a b") << false;
        QTest::newRow("not ASCII") << QByteArray("\xc3\xa9") << false;
        QTest::newRow("delete") << QByteArray("a\x7f") << false;
        QTest::newRow("longest") << QByteArray(2048, 'a') << true;
        QTest::newRow("too long") << QByteArray(2049, 'a') << false;
    }
    void headerSafety()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, safe);
        QCOMPARE(Secret(bytes).isHeaderSafe(), safe);
    }
};

SIMSTOCK_TEST_MAIN(TestSecret, QCoreApplication)
#include "tst_secret.moc"
