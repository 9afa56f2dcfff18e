// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fuzzy.h"
#include "tests/support/testsupport.h"

using namespace simstock;

class TestFuzzy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void betterAnswersScoreMore()
    {
        const QByteArray text = "show at counter";
        const int whole = fuzzyScore(text, {"show"});
        const int word = fuzzyScore(text, {"counter"});
        const int inside = fuzzyScore(text, {"ount"});
        const int letters = fuzzyScore(text, {"shc"});
        QVERIFY(whole > word && word > inside && inside > letters && letters > 0);
        QCOMPARE(fuzzyScore(text, {"sms"}), -1);
        QCOMPARE(fuzzyScore(text, {"show", "sms"}), -1);
        QVERIFY(fuzzyScore(text, {"count", "show"}) > 0);
        QCOMPARE(fuzzyScore(text, {"hs"}), -1); // two letters in any order say nothing
        QCOMPARE(fuzzyScore(text, {}), 0);
        QVERIFY(fuzzyScore("orders", {"order"}) >
                fuzzyScore("orders of customers who asked for them", {"order"}));
    }
};

SIMSTOCK_TEST_MAIN(TestFuzzy, QCoreApplication)
#include "tst_fuzzy.moc"
