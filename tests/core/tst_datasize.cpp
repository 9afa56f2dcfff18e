// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/datasize.h"
#include "tests/support/testsupport.h"

#include <limits>

using namespace simstock;
using namespace Qt::StringLiterals;

class TestDataSize : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void display_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<bool>("decimal");
        QTest::addColumn<QString>("text");
        const qint64 gibi = 1'073'741'824;
        const auto row = [](qint64 bytes, bool decimal, const QString& text) {
            QTest::addRow("%lld %d", bytes, int(decimal)) << bytes << decimal << text;
        };
        row(0, false, u"0 B"_s);
        row(1023, false, u"1,023 B"_s);
        row(1024, false, u"1 KB"_s);
        row(1024, true, u"1.02 KB"_s);
        row(500 * 1'048'576LL, false, u"500 MB"_s);
        row(512 * 1'048'576LL, false, u"512 MB"_s);
        row(gibi, false, u"1 GB"_s);
        row(gibi - 1, false, u"1,023.99 MB"_s);
        row(5 * gibi, false, u"5 GB"_s);
        row(gibi + gibi / 4, false, u"1.25 GB"_s);
        row(gibi + gibi / 2, false, u"1.5 GB"_s);
        row(2 * gibi - 1, false, u"1.99 GB"_s);
        row(gibi, true, u"1.07 GB"_s);
        row(1'000'000'000, true, u"1 GB"_s);
        row(999'999'999, true, u"999.99 MB"_s);
        row(1'050'000'000, true, u"1.05 GB"_s);
        row(2000 * gibi, false, u"2,000 GB"_s);
        row(-gibi, false, u"-1 GB"_s);
        row(std::numeric_limits<qint64>::max(), false, u"8,589,934,591.99 GB"_s);
        row(std::numeric_limits<qint64>::min(), false, u"-8,589,934,592 GB"_s);
    }
    void display()
    {
        QFETCH(qint64, bytes);
        QFETCH(bool, decimal);
        QFETCH(QString, text);
        const DataSize size(bytes, decimal ? DataBase::Decimal : DataBase::Binary);
        QCOMPARE(size.display(QLocale(u"en_US"_s)), text);
    }
    void exactBytes()
    {
        const QLocale english(u"en_US"_s);
        QCOMPARE(DataSize(5'368'709'120).exact(english), u"5,368,709,120 bytes"_s);
        QCOMPARE(DataSize(std::numeric_limits<qint64>::min()).exact(english),
                 u"-9,223,372,036,854,775,808 bytes"_s);
        QCOMPARE(DataSize(1'610'612'736).display(QLocale(u"de_DE"_s)), u"1,5 GB"_s);
    }
    void comparedByBytes()
    {
        QVERIFY(DataSize(1000, DataBase::Decimal) == DataSize(1000, DataBase::Binary));
        QVERIFY(DataSize(1'000'000'000, DataBase::Decimal) < DataSize(1'073'741'824));
        QCOMPARE(DataSize(1, DataBase::Decimal).gigabyte(), 1'000'000'000);
        QCOMPARE(DataSize(1).gigabyte(), 1'073'741'824);
    }
};

SIMSTOCK_TEST_MAIN(TestDataSize, QCoreApplication)
#include "tst_datasize.moc"
