// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panestock.h"

#include "models/desk/batchdesk.h"
#include "models/desk/usagedesk.h"
#include "tests/support/testsupport.h"

#include <QAction>
#include <QUuid>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

DataSize gigabytes(double count)
{
    return DataSize(static_cast<qint64>(count * static_cast<double>(DataSize().gigabyte())));
}

} // namespace

Esim stockEsim(const QString& id, EsimState state, const QByteArray& code)
{
    const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);
    const int number = qAbs(static_cast<int>(qHash(id, 7) % 9000));
    Esim esim;
    esim.key.id = VendorEsimId(id);
    esim.order = VendorOrderId(u"B2611220"_s + id);
    esim.iccid = Iccid(u"8943108170000%1"_s.arg(10'000 + number));
    esim.state = state;
    esim.vendorStates = u"RELEASED / GOT_RESOURCE"_s;
    esim.offer = OfferCode(u"JP-5-30"_s);
    esim.planName = u"Japan 5 GB 30 Days"_s;
    esim.coverage = u"JP"_s;
    esim.total = gigabytes(5);
    esim.used = DataSize(0);
    esim.days = 30;
    esim.boughtAt = now.addSecs(-60 * number);
    esim.expiresAt = now.addDays(179);
    esim.readAt = now;
    esim.topUp = TopUpSupport::Yes;
    esim.smsPossible = true;
    if (state != EsimState::BeingPrepared)
        esim.secrets.activationCode = Secret(code);
    return esim;
}

PaneRig::PaneRig() : layouts(settings)
{
    account = addAccount();
}

PaneRig::~PaneRig() = default;

void PaneRig::stock(const QList<Esim>& esims)
{
    script.esimBatches = {esims};
    const bool stored = QTest::qWaitFor([&] {
        if (!script.esimBatches.isEmpty())
            desk->esims().sync(account); // one under way may be past its last question
        return std::all_of(esims.begin(), esims.end(), [&](const Esim& one) {
            const auto* row = desk->esims().find(key(one.key.id.text()));
            return row && row->state == one.state &&
                   row->hasCode == (one.hasCode || !one.secrets.isEmpty());
        });
    });
    if (!stored)
        qFatal("the stock was not read");
    settle();
}

void PaneRig::stockEverything()
{
    struct Line {
        const char* id;
        EsimState state;
        QString customer;
        QString plan;
        double total;
        double used;
        int expires; ///< days
    };
    const QList<Line> lines{
        {"412", EsimState::ReadyToInstall, u"Aiko Tanaka"_s, u"Japan 5 GB 30 Days"_s, 5, 0, 179},
        {"411", EsimState::BeingPrepared, u"Group Lisboa 4/12"_s, u"Turkey 3 GB 30 Days"_s, 3, 0,
         0},
        {"398", EsimState::InUse, u"Marie Dubois"_s, u"Greece 10 GB 30 Days"_s, 10, 3.9, 21},
        {"371", EsimState::InUse, u"Paul Weber"_s, u"Thailand 3 GB 30 Days"_s, 3, 2.73, 2},
        {"344", EsimState::UsedUp, u"Sipho Dlamini"_s, u"Thailand 10 GB 30 Days"_s, 10, 10, 4},
        {"402", EsimState::OnAPhone, u"Ana Souza"_s, u"United States 20 GB 30 Days"_s, 20, 0, 170},
        {"403", EsimState::ConnectedNotUsed, QString(), u"Mexico 5 GB 30 Days"_s, 5, 0, 30},
        {"360", EsimState::Paused, u"Lena Novák"_s, u"Greece 3 GB 30 Days"_s, 3, 1.2, 12},
        {"301", EsimState::Expired, QString(), u"Turkey 1 GB 7 Days"_s, 1, 0.4, -3},
        {"288", EsimState::Ended, u"John Smith"_s, u"Japan 1 GB 7 Days"_s, 1, 0, -20},
        {"287", EsimState::Unknown, QString(), u"South Africa 5 GB 30 Days"_s, 5, 0, 90}};
    QList<Esim> esims;
    for (const auto& line : lines) {
        auto esim = stockEsim(QString::fromLatin1(line.id), line.state);
        esim.planName = line.plan;
        esim.total = gigabytes(line.total);
        esim.used = gigabytes(line.used);
        esim.boughtAt = clock.now().addSecs(-3600 * (500 - esim.key.id.text().toInt()));
        esim.expiresAt = line.expires == 0 ? QDateTime() : clock.now().addDays(line.expires);
        if (line.state == EsimState::Unknown)
            esim.vendorStates = u"ON_HOLD / <b>REVIEW</b>"_s;
        if (line.used > 0) {
            esim.usageAt = clock.now().addSecs(-3 * 3600);
            esim.eid = u"89049032007108882600137544319616"_s;
            esim.installedAt = clock.now().addDays(-6);
            esim.activatedAt = clock.now().addDays(-5);
        }
        esims.append(esim);
    }
    stock(esims);
    for (const auto& line : lines) {
        if (!line.customer.isEmpty())
            desk->esims().setCustomer(key(QString::fromLatin1(line.id)), line.customer, {}, {});
    }
    settle();
}

IntentId PaneRig::buy(int plan, const QString& customer, int quantity)
{
    OrderDraft draft;
    draft.offer = plans().at(plan);
    draft.offer.account = account;
    draft.quantity = quantity;
    draft.days = draft.offer.days;
    draft.customerName = customer;
    const auto id = desk->orders().buy(QUuid::createUuid().toString(), draft);
    settle();
    return id ? *id : IntentId();
}

void PaneRig::answerOrder(const QString& number, QList<Esim> esims)
{
    ActAnswer accepted;
    accepted.outcome = Outcome::Accepted;
    accepted.evidence.anyByteLeft = true;
    accepted.evidence.httpStatus = 200;
    accepted.order = VendorOrderId(number);
    script.acts.then(accepted);
    for (auto& esim : esims) {
        esim.key.account = account;
        esim.order = accepted.order;
    }
    OrderStanding standing;
    standing.ready = !esims.isEmpty();
    standing.esims = esims;
    script.standing.usually(standing);
}

void PaneRig::answerUnknown()
{
    ActAnswer lost;
    lost.outcome = Outcome::Unknown;
    lost.evidence.anyByteLeft = true;
    lost.error = makeError(ErrorKind::Timeout);
    script.acts.then(lost);
}

bool PaneRig::awaitWord(const IntentId& id, OrderWord word)
{
    const auto is = [&] {
        const auto* record = desk->intents().find(id);
        return record && wordOf(record->state()) == word;
    };
    for (int second = 0; second < 20 && !QTest::qWaitFor(is, 100); ++second)
        pass(std::chrono::seconds(1));
    settle();
    return is();
}

void PaneRig::orderEverything()
{
    answerOrder(u"B26112201"_s, {stockEsim(u"501"_s, EsimState::ReadyToInstall)});
    awaitWord(buy(2, u"Aiko Tanaka"_s), OrderWord::Ready);
    ActAnswer refused;
    refused.outcome = Outcome::Refused;
    refused.evidence = {true, 200, 0, u"200007"_s, u"req-17"_s, {}};
    refused.error = makeError(ErrorKind::Rejected);
    script.acts.then(refused);
    awaitWord(buy(7, u"Sipho Dlamini"_s), OrderWord::Refused);
    OrderDraft kept;
    kept.offer = plans().at(14);
    kept.offer.account = account;
    kept.customerName = u"Group Lisboa"_s;
    kept.quantity = 12;
    [[maybe_unused]] const auto draft = desk->orders().saveDraft(u"draft-sheet"_s, kept);
    settle();
    answerOrder(u"B26112203"_s);
    awaitWord(buy(26, u"Marie Dubois"_s, 2), OrderWord::BeingPrepared);
    answerUnknown();
    awaitWord(buy(21, u"Paul Weber"_s), OrderWord::Unknown);
}

Offer PaneRig::batchPlan(qint64 cents)
{
    auto offer = plans().at(2);
    offer.account = account;
    offer.cost = dollars(cents);
    script.offer.usually(offer);
    return offer;
}

BatchId PaneRig::startBatch(const QString& title, const QStringList& customers)
{
    const auto offer = batchPlan();
    QList<BatchListLine> lines;
    for (const auto& customer : customers) {
        BatchListLine line;
        line.line = static_cast<int>(lines.size()) + 1;
        line.name = customer;
        lines.append(line);
    }
    const auto preview = wait(desk->batches().preview(lines, PlanKey{account, offer.code}));
    if (!preview || !*preview || (*preview)->totals.isEmpty())
        return {};
    const BatchLimit limit{(*preview)->totals.constFirst().total, dollars(0)};
    const auto id = desk->batches().start(QUuid::createUuid().toString(QUuid::WithoutBraces),
                                          {title, (*preview)->rows(), {limit}, {}});
    settle();
    return id && QTest::qWaitFor([&] { return desk->batches().find(*id) != nullptr; }) ? *id
                                                                                       : BatchId();
}

EsimKey PaneRig::key(const QString& id) const
{
    return {account, VendorEsimId(id)};
}

const Esim& PaneRig::esim(const QString& id) const
{
    static const Esim none;
    const auto* found = desk->esims().find(key(id));
    return found ? *found : none;
}

void PaneRig::trigger(Pane& pane, ActionId action)
{
    actions.refresh([&pane](ActionId id) { return pane.availability(id); });
    const auto connection = QObject::connect(&actions, &ActionSet::triggered, &pane,
                                             [&pane](ActionId id) { pane.trigger(id); });
    actions.action(action)->trigger();
    QObject::disconnect(connection);
    settle();
}

QString PaneRig::obstacle(const Pane& pane, ActionId action)
{
    const auto answer = pane.availability(action);
    return answer.possible ? QString() : answer.reason;
}

} // namespace simstock::test
