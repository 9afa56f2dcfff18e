// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/detailpages.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/esimextras.h"
#include "models/desk/handoverlog.h"
#include "models/desk/intentbook.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/orderdesk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/usagedesk.h"
#include "models/domain/iccid.h"
#include "models/domain/ownstock.h"
#include "models/items/batchtext.h"
#include "models/items/statetones.h"
#include "ui/esims/doctorpanel.h"
#include "ui/esims/extraspanels.h"
#include "ui/esims/factspage.h"
#include "ui/esims/installpage.h"
#include "ui/esims/notespage.h"
#include "ui/esims/qrpage.h"
#include "ui/esims/timelinepage.h"
#include "ui/shell/actionset.h"
#include "ui/theme/tokens.h"
#include "ui/usage/usagepanel.h"
#include "ui/widgets/detaildock.h"

#include <QGuiApplication>
#include <QPlainTextEdit>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOperators = 4;

QString sizeText(const std::optional<DataSize>& size, const QLocale& locale)
{
    return size ? size->display(locale) : QString();
}

/// When something is or was, short; the exact time belongs into the tool tip.
QString momentText(const QDateTime& at, const QDateTime& now)
{
    if (!at.isValid())
        return {};
    const QString exact = QLocale().toString(at.toLocalTime().date(), u"d MMM yyyy");
    return at > now ? DetailPages::tr("in %1 · %2").arg(untilText(at, now), exact)
                    : DetailPages::tr("%1 ago · %2").arg(ageText(at, now), exact);
}

/// What the QR page says of an order that has no eSIM (yet).
QString waitingText(const IntentRecord& record, const QDateTime& now)
{
    switch (wordOf(record.state())) {
    case OrderWord::Draft:
        return DetailPages::tr("A draft. Nothing has been sent; New order… buys it.");
    case OrderWord::Sending:
        return DetailPages::tr("The order is on its way to the vendor.");
    case OrderWord::Refused:
        return DetailPages::tr(
            "The vendor refused this order; nothing was bought. The Timeline says why.");
    case OrderWord::NotSent:
        return DetailPages::tr(
            "The order was not sent; nothing was bought. New order… tries again.");
    case OrderWord::Cancelled:
        return DetailPages::tr("Cancelled. There is no eSIM.");
    case OrderWord::Unknown:
        return DetailPages::tr(
            "Nobody knows yet whether this was bought. The Timeline says what to do.");
    default:
        break;
    }
    const auto seconds = now.secsTo(record.nextCheckAt);
    const QString waiting =
        DetailPages::tr("The vendor is preparing it. The code appears here by itself.");
    return record.nextCheckAt.isValid() && seconds >= 0
               ? waiting + u' ' + DetailPages::tr("Next check in %1 s.").arg(seconds)
               : waiting + u' ' + DetailPages::tr("Check now looks at once.");
}

} // namespace

DetailPages::DetailPages(DetailDock& dock, const PaneContext& context, QObject* parent)
    : QObject(parent),
      m_dock(dock),
      m_desk(context.desk),
      m_clipboard(*QGuiApplication::clipboard(), context.desk.clock()),
      m_qr(new QrPage(m_desk.esims(), m_clipboard,
                      *context.actions.action(ActionId::ShowAtCounter))),
      m_install(new InstallPage),
      m_doctor(new DoctorPanel(context.actions, m_clipboard, m_desk.clock(), m_install->words())),
      m_usage(new FactsPage),
      m_chart(new UsagePanel(m_desk)),
      m_timeline(new TimelinePage),
      m_money(new FactsPage),
      m_notes(new NotesPage(m_desk.clock())),
      m_links(new LinksPanel(m_desk.esimExtras(), m_clipboard)),
      m_sighting(new SightingPanel(m_desk.esimExtras(), m_desk.clock())),
      m_raw(new QPlainTextEdit)
{
    m_install->addAbove(m_links);
    m_install->addAbove(m_doctor);
    connect(m_install, &InstallPage::languageChanged, m_doctor, &DoctorPanel::follow);
    m_usage->addAbove(m_chart);
    m_usage->addBelow(m_sighting);
    m_raw->setReadOnly(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->document()->setDocumentMargin(metrics::between);
    m_raw->setAccessibleName(tr("Raw fields"));
    dock.addPage(u"qr"_s, tr("QR"), m_qr);
    dock.addPage(u"install"_s, tr("Install"), m_install);
    dock.addPage(u"usage"_s, tr("Usage"), m_usage);
    dock.addPage(u"timeline"_s, tr("Timeline"), m_timeline);
    dock.addPage(u"money"_s, tr("Money"), m_money);
    dock.addPage(u"notes"_s, tr("Notes"), m_notes);
    dock.addPage(u"raw"_s, tr("Raw"), m_raw);
    connect(m_timeline, &TimelinePage::copyRequested, this, &DetailPages::copyTimeline);
    const auto write = [&desk = m_desk](const EsimKey& key, const EsimWords& words) {
        desk.esims().setCustomer(key, words.name, words.email, words.note);
    };
    connect(m_notes, &NotesPage::typed, this, write);
    connect(m_notes, &NotesPage::edited, this,
            [this, write](const EsimKey& key, const EsimWords& words, const EsimWords& before) {
                m_desk.books().undo.run(
                    tr("customer and note of an eSIM"), [=] { write(key, words); },
                    [=] { write(key, before); });
            });
    connect(m_notes, &NotesPage::vendorEditRequested, this, &DetailPages::editAtVendor);
}

void DetailPages::editNotes()
{
    m_dock.setCurrentPage(u"notes"_s);
    m_notes->startEditing();
}

void DetailPages::editAtVendor(const EsimKey& key, const QString& name, const QString& email)
{
    m_notes->setVendorState(tr("Changing it at the vendor…"));
    m_editing = m_desk.esimExtras().editAtVendor(key, name, email);
    m_editing.onDone([this](const Result<bool>& changed) {
        m_notes->setVendorState(changed ? tr("Changed at the vendor too.")
                                        : forDisplay(changed.error().userText));
    });
}

void DetailPages::show(const Esim* esim, const IntentRecord* record)
{
    m_esim = esim ? esim->key : EsimKey();
    if (esim && !record)
        record = m_desk.intents().findByOrder(esim->key.account, esim->order);
    showSubject(esim, record);
    showQr(esim, record);
    const auto offer =
        esim ? m_desk.catalogue().find(esim->key.account, esim->offer) : std::nullopt;
    m_install->setStartsAtInstall(offer && offer->startRule == StartRule::OnInstall);
    QStringList operators;
    for (const auto& network : offer ? offer->networks : QList<Network>())
        operators.append(forDisplay(network.operatorName, 40));
    operators.removeDuplicates();
    m_doctor->setEsim(esim, operators.mid(0, mostOperators));
    showUsage(esim);
    showTimeline(esim, record);
    showMoney(esim, record);
    m_notes->setEsim(esim);
    m_notes->setVendorEditable(m_desk.esimExtras().editObstacle(m_esim).isEmpty());
    m_links->setEsim(m_esim);
    m_sighting->setEsim(m_esim);
    showRaw(esim, record);
}

void DetailPages::showQr(const Esim* esim, const IntentRecord* record)
{
    if (esim || !record)
        m_qr->setEsim(esim);
    else
        m_qr->setWaiting(waitingText(*record, m_desk.clock().now()));
}

void DetailPages::showSubject(const Esim* esim, const IntentRecord* record)
{
    const QString customer = esim     ? esim->customerName
                             : record ? record->intent.customerName
                                      : QString();
    const QString plan = forDisplay(esim     ? esim->planName
                                    : record ? record->intent.planName
                                             : QString(),
                                    120);
    if (!esim && !record)
        m_dock.setSubject(tr("Nothing chosen"), {});
    else
        m_dock.setSubject(customer.isEmpty() ? plan : forDisplay(customer, 80),
                          customer.isEmpty() ? QString() : plan);
}

void DetailPages::showUsage(const Esim* esim)
{
    const QLocale locale;
    m_chart->setEsim(esim);
    if (!esim) {
        m_usage->setFacts({});
        return;
    }
    const auto now = m_desk.clock().now();
    const auto figure = esim->usageAt.isValid() ? esim->usageAt : esim->readAt;
    const auto useful = m_desk.usage().nextUseful(esim->key);
    m_usage->setFacts({
        {tr("State"), esimStateText(esim->state), forDisplay(esim->vendorStates)},
        {tr("Total"), esim->total || esim->key.account == ownStockAccount()
                          ? sizeText(esim->total, locale)
                          : tr("Unlimited")},
        {tr("Used"), sizeText(esim->used, locale)},
        {tr("Left"),
         esim->isUsageInconsistent() ? tr("inconsistent figures") : sizeText(esim->left(), locale)},
        {tr("Figure is"), tr("%1 old").arg(ageText(figure, now)), exactTime(figure, locale)},
        {tr("Asking again"),
         useful.isValid() && useful > now
             ? tr("brings nothing new for %1: the vendor reports late").arg(untilText(useful, now))
             : tr("may bring a newer figure")},
        {tr("Expires"), momentText(esim->expiresAt, now), exactTime(esim->expiresAt, locale)},
        {tr("Installed"), momentText(esim->installedAt, now), exactTime(esim->installedAt, locale)},
        {tr("First use"), momentText(esim->activatedAt, now), exactTime(esim->activatedAt, locale)},
    });
}

QList<const IntentRecord*> DetailPages::recordsOf(const Esim* esim,
                                                  const IntentRecord* record) const
{
    QList<const IntentRecord*> found;
    for (const auto& each : m_desk.intents().records()) {
        const bool same = record && each.intent.id == record->intent.id;
        const bool target = esim && each.intent.target == esim->key;
        const bool order =
            esim && each.intent.account == esim->key.account && each.orders.contains(esim->order);
        if (same || target || order)
            found.prepend(&each);
    }
    return found;
}

QList<const Esim*> DetailPages::esimsOf(const Esim* esim, const IntentRecord* record) const
{
    QList<const Esim*> found;
    if (record && record->intent.act.kind == ActKind::Order) {
        for (const auto& order : record->orders) {
            for (const auto& key : m_desk.esims().ofOrder(record->intent.account, order))
                found.append(m_desk.esims().find(key));
        }
    }
    if (esim && !found.contains(esim))
        found.append(esim);
    return found;
}

Booked DetailPages::bookedOf(const IntentRecord& record) const
{
    const auto& account = record.intent.account;
    const auto readAt = m_desk.ledger().readAt(account);
    const bool lists = m_desk.accounts().ports(account).transactions != nullptr;
    // rows() matches all bookings anew after a change: not asked where there are none.
    return bookingmatch::booked(
        record, lists || readAt.isValid() ? m_desk.ledger().rows() : QList<LedgerRow>(), lists,
        readAt);
}

void DetailPages::showTimeline(const Esim* esim, const IntentRecord* record)
{
    const auto now = m_desk.clock().now();
    QList<TrailEntry> entries;
    QString advice;
    const auto records = recordsOf(esim, record);
    for (const auto* each : records) {
        entries += trail::entries(*each);
        entries += trail::entries(m_desk.orders().inquiry(each->intent.id));
        entries += trail::entries(bookedOf(*each));
        if (const QString open = openQuestionAdvice(*each, now); !open.isEmpty())
            advice = open;
    }
    for (const auto* each : esimsOf(esim, record))
        entries += trail::entries(*each) + handOverTrail(m_desk.handOvers().of(each->key));
    if (records.isEmpty() && esim)
        entries.append({esim->readAt, {}, tr("Not bought at this desk."), {}});
    trail::sortByTime(entries);
    // Without the customer: it is copied for vendors and colleagues.
    m_timelineTitle = tr("%1 · %2").arg(forDisplay(esim     ? esim->planName
                                                   : record ? record->intent.planName
                                                            : QString(),
                                                   120),
                                        m_desk.accounts().label(esim     ? esim->key.account
                                                                : record ? record->intent.account
                                                                         : AccountId()));
    m_timeline->setEntries(entries, now);
    m_timeline->setAdvice(advice);
}

void DetailPages::copyTimeline()
{
    m_clipboard.copyText(trail::plainText(m_timelineTitle, m_timeline->entries()));
}

void DetailPages::showMoney(const Esim* esim, const IntentRecord* record)
{
    const QLocale locale;
    QList<Fact> facts;
    if (record) {
        const Intent& intent = record->intent;
        const auto booked = bookedOf(*record);
        facts = {
            {tr("Booked"), booked.state == Booked::State::NothingToBook
                               ? QString()
                               : trail::bookedText(booked, locale)},
            {tr("Expected cost"), intent.expected ? intent.expected->display(locale) : QString()},
            {tr("Quantity"), intent.quantity > 0 ? locale.toString(intent.quantity) : QString()},
            {tr("Balance before"),
             intent.baseline.balance ? intent.baseline.balance->display(locale) : QString(),
             exactTime(intent.baseline.balanceAt, locale)},
            {tr("Batch"), batchtext::placeText(m_desk.batches(), intent.sheetToken, locale)},
            {tr("Account"), m_desk.accounts().label(intent.account)},
            {tr("Environment"), environmentWord(intent.environment)}};
    }
    if (esim) {
        const Fit cancel = m_desk.esims().fit(ActKind::Cancel, esim->key);
        facts.append(
            {tr("Refund"), cancel.possible ? tr("possible now, by cancelling it") : cancel.reason});
        facts.append({tr("Order no."), forDisplay(esim->order.text(), 100)});
    }
    m_money->setFacts(facts);
}

void DetailPages::showRaw(const Esim* esim, const IntentRecord* record)
{
    QStringList lines;
    const auto add = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + forDisplay(value, 300));
    };
    if (esim) {
        add(u"id"_s, esim->key.id.text());
        add(u"iccid"_s, groupedIccid(esim->iccid));
        add(u"order"_s, esim->order.text());
        add(u"states"_s, esim->vendorStates);
        add(u"plan code"_s, esim->offer.text());
        add(u"coverage"_s, esim->coverage);
        add(u"eid"_s, esim->eid.isEmpty() ? QString() : u"…"_s + esim->eid.right(4));
        add(u"apn"_s, esim->apn);
        add(u"msisdn"_s, esim->msisdn);
        add(u"ip exit"_s, esim->ipExit);
        add(u"bought"_s, esim->boughtAt.toString(Qt::ISODate));
        add(u"expires"_s, esim->expiresAt.toString(Qt::ISODate));
        add(u"read"_s, esim->readAt.toString(Qt::ISODate));
    }
    if (record) {
        add(u"intent"_s, record->intent.id.text());
        add(u"request key"_s, record->intent.act.idempotencyKey);
        add(u"call"_s,
            QString::fromLatin1(record->intent.act.method) + u' ' + record->intent.act.path);
        for (const auto& event : record->events) {
            add(u"event"_s, event.at.toString(Qt::ISODate) + u' ' + event.cause);
            add(u"  request id"_s, event.evidence.requestId);
            add(u"  detail"_s, event.evidence.detail);
        }
    }
    const QString text = lines.join(u'\n');
    if (m_raw->toPlainText() != text)
        m_raw->setPlainText(text);
}

} // namespace simstock
