// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/outcome.h"
#include "providers/travelroam/outcome.h"
#include "providers/troveana/outcome.h"
#include "providers/whitelabel/outcome.h"
#include "tests/support/testsupport.h"

#include <algorithm>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

enum class Vendor { EsimAccess, Troveana, TravelRoam, WhiteLabel };
constexpr Vendor vendors[] = {Vendor::EsimAccess, Vendor::Troveana, Vendor::TravelRoam,
                              Vendor::WhiteLabel};
constexpr int anyCode = -1;
constexpr int lastCode = 999'999;

/// A line of the table that says "definitely not executed" (decisions.md 3): a status and, where
/// the vendor tells reasons by number, a range of those. Everything else is Unknown.
struct Row {
    Vendor vendor = Vendor::EsimAccess;
    int status = 200;
    int from = anyCode;
    int to = anyCode;
};

QByteArray nameOf(Vendor vendor)
{
    switch (vendor) {
    case Vendor::EsimAccess:
        return "eSIM Access";
    case Vendor::Troveana:
        return "Troveana";
    case Vendor::TravelRoam:
        return "Travel Roam";
    case Vendor::WhiteLabel:
        break;
    }
    return "white-label";
}

QList<Row> table()
{
    QList<Row> rows;
    const auto codes = [&rows](int from, int to) {
        rows.append({Vendor::EsimAccess, 200, from, to});
    };
    for (int code = 101; code <= 107; ++code)
        codes(code, code);
    for (int code = 101'001; code <= 101'003; ++code)
        codes(code, code);
    codes(200'002, 200'002);
    for (int code = 200'005; code <= 200'009; ++code)
        codes(code, code);
    codes(200'011, 200'011);
    codes(310'200, 310'299);
    codes(310'403, 310'403);
    for (const int status : {400, 401, 403, 404, 405, 413, 415, 422, 429})
        rows.append({Vendor::Troveana, status});
    // refCode 4xxxxx; the two that are Unknown as a status are so as the code's first three digits
    rows.append({Vendor::Troveana, 200, 400'000, 407'999});
    rows.append({Vendor::Troveana, 200, 410'000, 499'999});
    for (const auto vendor : {Vendor::TravelRoam, Vendor::WhiteLabel}) {
        for (const int status : {400, 401, 402, 403, 404, 405, 413, 415, 422, 429})
            rows.append({vendor, status});
    }
    return rows;
}

Outcome expected(const QList<Row>& rows, Vendor vendor, int status, int code)
{
    const bool isRefused = std::any_of(rows.cbegin(), rows.cend(), [&](const Row& row) {
        return row.vendor == vendor && row.status == status &&
               (row.from == anyCode || (code >= row.from && code <= row.to));
    });
    return isRefused ? Outcome::Refused : Outcome::Unknown;
}

/// The vendor's own way to say no.
QByteArray refusal(Vendor vendor, int code)
{
    const auto digits = QByteArray::number(code).rightJustified(6, '0');
    switch (vendor) {
    case Vendor::EsimAccess:
        return R"({"success":false,"errorCode":")" + digits + R"(","errorMsg":"no","obj":null})";
    case Vendor::Troveana:
        return R"({"success":false,"data":null,"error":"no","refCode":)" +
               QByteArray::number(code) + R"(,"timestamp":1767225600456})";
    case Vendor::TravelRoam:
        return R"({"message":"no"})";
    case Vendor::WhiteLabel:
        break;
    }
    return R"({"success":false,"message":"no","error_code":"E)" + digits + R"("})";
}

/// The vendor's own way to say yes to an order.
QByteArray acceptance(Vendor vendor)
{
    switch (vendor) {
    case Vendor::EsimAccess:
        return R"({"success":true,"errorCode":"0","obj":{"orderNo":"B1"}})";
    case Vendor::Troveana:
        return R"({"success":true,"refCode":0,"error":null,"data":{"trackingId":"T1"}})";
    case Vendor::TravelRoam:
        return R"({"orderReference":"R1","total":6.9})";
    case Vendor::WhiteLabel:
        break;
    }
    return R"({"success":true,"data":{"id":"W1"}})";
}

ActAnswer judged(Vendor vendor, const SpendReply& sent, ActKind kind = ActKind::Order)
{
    PreparedAct act;
    act.kind = kind;
    act.method = "POST";
    act.path = u"/order"_s;
    act.body = R"({"iccid":"8935101000000001237"})";
    act.idempotencyKey = u"key-1"_s;
    switch (vendor) {
    case Vendor::EsimAccess:
        return esimaccess::outcomeOf(act, sent);
    case Vendor::Troveana:
        return troveana::outcomeOf(act, sent);
    case Vendor::TravelRoam:
        return travelroam::outcomeOf(act, sent, Currency::usd());
    case Vendor::WhiteLabel:
        break;
    }
    return whitelabel::outcomeOf(act, sent);
}

SpendReply answered(int status, const QByteArray& body)
{
    SpendReply sent;
    sent.evidence.anyByteLeft = true;
    sent.evidence.httpStatus = status;
    sent.reply = HttpReply{.status = status, .headers = {}, .body = body};
    return sent;
}

SpendReply unanswered(bool anyByteLeft, int networkError)
{
    SpendReply sent;
    sent.evidence.anyByteLeft = anyByteLeft;
    sent.evidence.networkError = networkError;
    sent.error = makeError(ErrorKind::Network, u"cut"_s);
    return sent;
}

bool hasCodes(Vendor vendor)
{
    return vendor == Vendor::EsimAccess || vendor == Vendor::Troveana;
}

/// Every status with a code that refuses at 200, and at 200 the codes: the ends of all ranges with
/// their neighbours, and each `stride`th of all six digits.
QList<std::pair<int, int>> questions(Vendor vendor, int stride)
{
    QList<std::pair<int, int>> asked;
    const int refusing = vendor == Vendor::Troveana ? 422'001 : 200'007;
    for (int status = 200; status <= 599; ++status)
        asked.append({status, refusing});
    if (!hasCodes(vendor))
        return asked;
    for (const auto& row : table()) {
        if (row.vendor != vendor || row.from == anyCode)
            continue;
        for (const int code : {row.from - 1, row.from, row.to, row.to + 1})
            asked.append({row.status, code});
    }
    for (const int code : {0, 1, 404, 310'402, 408'001, 409'001, 500'001, 900'001, lastCode})
        asked.append({200, code});
    for (int code = 0; code <= lastCode; code += stride)
        asked.append({200, code});
    return asked;
}

/// How often the vendor's code and a table disagree.
int disagreements(Vendor vendor, const QList<Row>& rows, int stride)
{
    int count = 0;
    for (const auto& [status, code] : questions(vendor, stride)) {
        const auto answer = judged(vendor, answered(status, refusal(vendor, code)));
        count += answer.outcome == expected(rows, vendor, status, code) ? 0 : 1;
    }
    return count;
}

QByteArray nameOf(const Row& row)
{
    auto name = nameOf(row.vendor) + ": HTTP " + QByteArray::number(row.status);
    if (row.from != anyCode)
        name += ", code " + QByteArray::number(row.from).rightJustified(6, '0');
    if (row.to != row.from)
        name += " to " + QByteArray::number(row.to);
    return name;
}

} // namespace

/// The outcome of a spending call, row by row for all vendors (decisions.md 3, hostile.md G17).
class TestOutcomeTable : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void refused_data()
    {
        QTest::addColumn<int>("place");
        const auto rows = table();
        for (qsizetype i = 0; i < rows.size(); ++i)
            QTest::newRow(nameOf(rows[i]).constData()) << static_cast<int>(i);
    }
    void refused()
    {
        QFETCH(int, place);
        const auto row = table().at(place);
        for (const int code : {row.from, row.to, (row.from + row.to) / 2}) {
            const int told = code == anyCode ? 500'001 : code; // the status comes first
            for (const auto kind : {ActKind::Order, ActKind::TopUp, ActKind::Cancel}) {
                const auto answer =
                    judged(row.vendor, answered(row.status, refusal(row.vendor, told)), kind);
                QCOMPARE(answer.outcome, Outcome::Refused);
                QVERIFY(answer.error && answer.error->userText.size() > 20);
                QVERIFY(answer.order.isEmpty());
            }
        }
    }
    void unknown_data()
    {
        QTest::addColumn<int>("vendor");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](Vendor vendor, const QByteArray& what, int status,
                            const QByteArray& body) {
            QTest::newRow((nameOf(vendor) + ": " + what).constData())
                << static_cast<int>(vendor) << status << body;
        };
        for (const int code : {1, 900'001, 310'402, 200'010, 310'199, 310'300, 310'404, lastCode})
            row(Vendor::EsimAccess, "code " + QByteArray::number(code).rightJustified(6, '0'), 200,
                refusal(Vendor::EsimAccess, code));
        for (const int code : {0, 1, 399'999, 408'001, 409'001, 500'001, lastCode})
            row(Vendor::Troveana, "refCode " + QByteArray::number(code), 200,
                refusal(Vendor::Troveana, code));
        row(Vendor::WhiteLabel, "HTTP 200 and success false", 200, refusal(Vendor::WhiteLabel, 1));
        for (const auto vendor : vendors) {
            for (const int status : {302, 307, 408, 409, 500, 502, 503, 504})
                row(vendor, "HTTP " + QByteArray::number(status), status,
                    refusal(vendor, vendor == Vendor::Troveana ? 422'001 : 200'007));
            for (const int status : {400, 401, 403, 404, 422, 429})
                row(vendor, "a proxy's page with HTTP " + QByteArray::number(status), status,
                    "<html><body>Forbidden</body></html>");
            row(vendor, "a proxy's page with HTTP 200", 200, "<html><body>Sign in</body></html>");
            row(vendor, "other JSON with HTTP 403", 403, R"({"blocked":true})");
            row(vendor, "nothing with HTTP 403", 403, "");
            row(vendor, "half of a yes", 200, acceptance(vendor).chopped(2));
            row(vendor, "a yes without an id", 200, R"({"success":true,"data":{},"obj":{}})");
            row(vendor, "a yes with HTTP 500", 500, acceptance(vendor));
        }
    }
    void unknown()
    {
        QFETCH(int, vendor);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto answer = judged(static_cast<Vendor>(vendor), answered(status, body));
        QCOMPARE(answer.outcome, Outcome::Unknown);
        QVERIFY(answer.error && answer.error->userText.size() > 20);
        QVERIFY(answer.order.isEmpty());
    }
    void withoutAnAnswer_data()
    {
        QTest::addColumn<int>("vendor");
        for (const auto vendor : vendors)
            QTest::newRow(nameOf(vendor).constData()) << static_cast<int>(vendor);
    }
    void withoutAnAnswer()
    {
        QFETCH(int, vendor);
        const auto whose = static_cast<Vendor>(vendor);
        QCOMPARE(judged(whose, unanswered(false, 1)).outcome, Outcome::NotSent);
        for (const int networkError : {2, 4, 5, 205, 299, 399})
            QCOMPARE(judged(whose, unanswered(true, networkError)).outcome, Outcome::Unknown);
        const auto yes = judged(whose, answered(200, acceptance(whose)));
        QCOMPARE(yes.outcome, Outcome::Accepted);
        QVERIFY(!yes.order.isEmpty() && !yes.error);
    }
    void everyStatusAndCode_data() { withoutAnAnswer_data(); }
    void everyStatusAndCode()
    {
        QFETCH(int, vendor);
        QCOMPARE(disagreements(static_cast<Vendor>(vendor), table(), 97), 0);
        // A page of a proxy is no word of the vendor, whatever the status.
        for (int status = 200; status <= 599; ++status)
            QCOMPARE(
                judged(static_cast<Vendor>(vendor), answered(status, "<html>no</html>")).outcome,
                Outcome::Unknown);
    }
    void aRowThatIsMissingIsNoticed_data() { refused_data(); }
    void aRowThatIsMissingIsNoticed() // the broken control
    {
        QFETCH(int, place);
        auto rows = table();
        const auto vendor = rows.at(place).vendor;
        rows.removeAt(place);
        QVERIFY(disagreements(vendor, rows, lastCode) > 0);
    }
};

SIMSTOCK_TEST_MAIN(TestOutcomeTable, QCoreApplication)
#include "tst_outcometable.moc"
