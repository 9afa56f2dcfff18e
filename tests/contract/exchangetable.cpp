// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/exchangetable.h"

#include <QSet>

namespace simstock::test {

using namespace Qt::StringLiterals;

Said acted(Vendor& vendor, const Result<PreparedAct>& act)
{
    if (!act)
        return Said::ready(failure(act.error()));
    return said(vendor.ports().acts->execute(*act), [](const ActAnswer& answer) {
        static constexpr const char* outcomes[] = {"Accepted", "Refused", "NotSent", "Unknown"};
        return QStringList{QString::fromLatin1(outcomes[static_cast<int>(answer.outcome)]),
                           answer.evidence.vendorCode, answer.order.text(), answer.esim.text()}
            .join(u' ')
            .simplified();
    });
}

QString endText(const ListEnd& end)
{
    return u"%1 %2"_s.arg(end.items).arg(end.complete ? u"all" : u"cut");
}

Said offersOf(Vendor& vendor, const std::function<QString(const QList<Offer>&)>& words)
{
    auto seen = std::make_shared<QList<Offer>>();
    return said(
        vendor.ports().catalogue->fetchOffers(
            [seen](const QList<Offer>& offers, ListProgress) { *seen += offers; }),
        [seen, words](const ListEnd& end) { return endText(end) + u"; "_s + words(*seen); });
}

Said esimsOf(Vendor& vendor, const TimeWindow& window)
{
    return said(vendor.ports().inventory->fetchEsims(window, {}), endText);
}

void checkGood(const SaidResult& result, const QString& wanted)
{
    QVERIFY(result);
    QVERIFY2(result->has_value(), result->has_value() ? "" : qPrintable(result->error().detail));
    QCOMPARE(**result, wanted);
}

void checkUnusable(const SaidResult& result, bool isAct)
{
    QVERIFY(result);
    if (isAct) {
        QCOMPARE(**result, u"Unknown"_s);
        return;
    }
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, ErrorKind::Protocol);
    QVERIFY(!result->error().userText.isEmpty());
}

void checkWalk(Vendor& vendor, const TimeWindow& window, const ScriptedServer& server,
               qsizetype items, bool complete, int requests)
{
    QSet<VendorEsimId> seen;
    qsizetype handed = 0;
    const auto end = wait(vendor.ports().inventory->fetchEsims(
        window, [&](const QList<Esim>& rows, ListProgress progress) {
            handed += rows.size();
            for (const auto& each : rows)
                seen.insert(each.key.id);
            QCOMPARE(progress.items, handed);
        }));
    QVERIFY(end);
    QVERIFY2(end->has_value(), end->has_value() ? "" : qPrintable(end->error().detail));
    QCOMPARE((*end)->items, items);
    QCOMPARE((*end)->complete, complete);
    QCOMPARE(handed, items);
    QCOMPARE(seen.size(), items);
    QCOMPARE(server.seen().size(), requests);
}

} // namespace simstock::test
