// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/faultbench.h"

#include <functional>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a line or a vendor does to a request.
struct FaultRow {
    const char* name;
    const char* kind;
    bool executed;
    bool repeated; ///< a plain post() is sent again by Qt (hostile.md 2.1)
    QJsonObject more;
};

/// The twelve of a line, measured in hostile.md 2.1.
const QList<FaultRow> lineFaults{
    {"dropped before", "dropBefore", false, true, {}},
    {"dropped after", "dropAfter", true, true, {}},
    {"dropped late", "dropAfter", true, true, {{u"delayMs"_s, 120}}},
    {"reset", "reset", true, true, {}},
    {"garbage", "garbage", true, true, {}},
    {"half a status line", "halfStatusLine", true, true, {}},
    {"half a header", "halfHeaders", true, true, {}},
    {"half a body", "halfBody", true, false, {}},
    {"503", "503", true, false, {{u"retryAfter"_s, u"1"_s}, {u"execute"_s, true}}},
    {"500 after", "500after", true, false, {}},
    {"redirect", "307", false, false, {}},
    {"silence", "hang", true, false, {}},
};

/// What else came back from vendors and from what stands between.
const QList<FaultRow> otherFaults{
    {"slow", "slowBytes", true, false, {{u"bytesPerSecond"_s, 6'000}}},
    {"503 before", "503", false, false, {}},
    {"500 before", "500before", false, false, {}},
    {"429 page", "429", false, false, {{u"retryAfter"_s, u"1"_s}}},
    {"302", "302", false, false, {}},
    {"half the JSON", "truncatedJson", true, false, {}},
    {"page of a hotspot", "html", true, false, {}},
    {"wrong types", "wrongTypes", true, false, {}},
    {"nothing in it", "emptyBody", true, false, {}},
};

const FaultRow* findFault(const QByteArray& name)
{
    for (const auto* const rows : {&lineFaults, &otherFaults}) {
        for (const auto& row : *rows) {
            if (name == row.name)
                return &row;
        }
    }
    return nullptr;
}

/// The right outcomes (decisions.md 3): certain only where the vendor's own answer came whole.
QList<Outcome> rightOutcomes(const FaultRow& fault, const QString& vendor, ActKind act)
{
    const QByteArray kind = fault.kind;
    if (kind == "slowBytes")
        return {Outcome::Accepted};
    // Where no id has to be read, or it may be a number as well as a text, nothing is wrong.
    const bool isStrict = vendor == "esimaccess"_L1 || vendor == "troveana"_L1;
    if (kind == "wrongTypes" && (act != ActKind::Order || !isStrict))
        return {Outcome::Accepted, Outcome::Unknown};
    return {Outcome::Unknown};
}

bool movesMoney(const QString& vendor, ActKind act)
{
    return act == ActKind::Order || act == ActKind::TopUp || act == ActKind::Cancel ||
           act == ActKind::PaymentCapture || act == ActKind::DepositConfirm ||
           (act == ActKind::Message && vendor == "troveana"_L1);
}

} // namespace

/// Every fault of a line at every act of every vendor that spends or cannot be taken back: the
/// vendor counts one request, its books move once, and what we say of it is true.
class TestActFaults : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::FaultBench> m_bench;

    using Choice = std::function<bool(ActKind, const FaultRow&)>;
    static void addRows(const QList<FaultRow>& faults, const Choice& isWanted = {})
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<ActKind>("act");
        QTest::addColumn<QByteArray>("fault");
        for (const auto& [vendor, acts] : test::FaultBench::table()) {
            for (const auto act : acts) {
                for (const auto& fault : faults) {
                    if (!isWanted || isWanted(act, fault))
                        QTest::addRow("%s %s %s", qUtf8Printable(vendor),
                                      test::FaultBench::word(act), fault.name)
                            << vendor << act << QByteArray(fault.name);
                }
            }
        }
    }
    void check()
    {
        QFETCH(QString, vendor);
        QFETCH(ActKind, act);
        QFETCH(QByteArray, fault);
        const auto& row = *findFault(fault);
        const auto prepared = m_bench->prepared(vendor, act);
        QVERIFY(prepared.has_value());
        m_bench->watch();
        m_bench->breakNext(vendor, *prepared, QString::fromLatin1(row.kind), row.more);
        const auto answer = m_bench->execute(vendor, *prepared, QByteArray(row.kind) == "hang");
        QVERIFY(answer.has_value());
        QCOMPARE(m_bench->requests(vendor, *prepared), 1);
        QCOMPARE(m_bench->allRequests(), 1); // neither this call nor any other one
        QCOMPARE(m_bench->bookings(vendor), row.executed && movesMoney(vendor, act) ? 1 : 0);
        QVERIFY2(rightOutcomes(row, vendor, act).contains(answer->outcome),
                 qUtf8Printable(answer->evidence.detail));
        QVERIFY(answer->evidence.anyByteLeft);
        QCOMPARE(answer->error.has_value(), answer->outcome != Outcome::Accepted);
    }

private slots:
    void initTestCase() { m_bench = std::make_unique<test::FaultBench>(); }
    void init() { SIMSTOCK_TEST_INIT }
    void cleanupTestCase() { m_bench.reset(); }

    void faultsOfALine_data() { addRows(lineFaults); }
    void faultsOfALine() { check(); }

    void otherAnswers_data() { addRows(otherFaults); }
    void otherAnswers() { check(); }

    void nobodyListens_data() { addRows({{"refused", "", false, false, {}}}); }
    void nobodyListens()
    {
        QFETCH(QString, vendor);
        QFETCH(ActKind, act);
        const auto prepared = m_bench->prepared(vendor, act);
        QVERIFY(prepared.has_value());
        m_bench->watch();
        const auto answer = m_bench->executeAtClosedPort(vendor, *prepared);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->outcome, Outcome::NotSent);
        QVERIFY(!answer->evidence.anyByteLeft);
        QCOMPARE(m_bench->allRequests(), 0);
    }

    void aPlainPostIsFound_data()
    {
        // The control: the same count finds what Qt does with the same bytes by itself. Orders at
        // every fault that makes it do so, the other acts at one.
        addRows(lineFaults, [](ActKind act, const FaultRow& fault) {
            return fault.repeated && (act == ActKind::Order || &fault == &lineFaults[1]);
        });
    }
    void aPlainPostIsFound()
    {
        QFETCH(QString, vendor);
        QFETCH(ActKind, act);
        QFETCH(QByteArray, fault);
        const auto& row = *findFault(fault);
        const auto prepared = m_bench->prepared(vendor, act);
        QVERIFY(prepared.has_value());
        m_bench->watch();
        m_bench->breakNext(vendor, *prepared, QString::fromLatin1(row.kind), row.more);
        m_bench->plainPost(vendor, *prepared);
        QVERIFY(m_bench->requests(vendor, *prepared) > 1);
    }
};

SIMSTOCK_TEST_MAIN(TestActFaults, QCoreApplication)
#include "tst_actfaults.moc"
