// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/detailpages.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/acttext.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/orderdesk.h"
#include "models/desk/usagedesk.h"
#include "models/domain/iccid.h"
#include "models/items/statetones.h"
#include "ui/esims/factspage.h"
#include "ui/esims/installpage.h"
#include "ui/esims/notespage.h"
#include "ui/esims/qrpage.h"
#include "ui/shell/actionset.h"
#include "ui/widgets/detaildock.h"

#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QString sizeText(const std::optional<DataSize>& size, const QLocale& locale)
{
    return size ? size->display(locale) : QString();
}

QString eventText(const IntentRecord& record, const IntentEvent& event, const QLocale& locale)
{
    QString line = locale.toString(event.at.toLocalTime(), QLocale::ShortFormat) + u"  "_s +
                   acttext::verb(record.intent.act.kind) + u": "_s + wordText(wordOf(event.state));
    if (!event.cause.isEmpty())
        line += u" — "_s + forDisplay(event.cause, 200);
    if (event.evidence.httpStatus > 0)
        line += u" (HTTP %1)"_s.arg(event.evidence.httpStatus);
    if (!event.evidence.vendorCode.isEmpty())
        line += u" ["_s + forDisplay(event.evidence.vendorCode, 40) + u']';
    return line;
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
      m_usage(new FactsPage),
      m_timeline(new QListWidget),
      m_money(new FactsPage),
      m_notes(new NotesPage),
      m_raw(new QPlainTextEdit)
{
    m_timeline->setAccessibleName(tr("Timeline entries"));
    m_timeline->setWordWrap(true);
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_timeline->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_raw->setReadOnly(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setAccessibleName(tr("Raw fields"));
    dock.addPage(u"qr"_s, tr("QR"), m_qr);
    dock.addPage(u"install"_s, tr("Install"), m_install);
    dock.addPage(u"usage"_s, tr("Usage"), m_usage);
    dock.addPage(u"timeline"_s, tr("Timeline"), m_timeline);
    dock.addPage(u"money"_s, tr("Money"), m_money);
    dock.addPage(u"notes"_s, tr("Notes"), m_notes);
    dock.addPage(u"raw"_s, tr("Raw"), m_raw);
    connect(m_notes, &NotesPage::edited, this,
            [this](const EsimKey& key, const QString& name, const QString& email,
                   const QString& note) { m_desk.esims().setCustomer(key, name, email, note); });
}

void DetailPages::editNotes()
{
    m_dock.setCurrentPage(u"notes"_s);
    m_notes->startEditing();
}

void DetailPages::show(const Esim* esim, const IntentRecord* record)
{
    m_esim = esim ? esim->key : EsimKey();
    if (esim && !record)
        record = m_desk.intents().findByOrder(esim->key.account, esim->order);
    showSubject(esim, record);
    m_qr->setEsim(esim);
    const auto offer =
        esim ? m_desk.catalogue().find(esim->key.account, esim->offer) : std::nullopt;
    m_install->setStartsAtInstall(offer && offer->startRule == StartRule::OnInstall);
    showUsage(esim);
    showTimeline(esim, record);
    showMoney(esim, record);
    m_notes->setEsim(esim);
    showRaw(esim, record);
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
    if (!esim) {
        m_usage->setFacts({});
        return;
    }
    const auto now = m_desk.clock().now();
    const auto figure = esim->usageAt.isValid() ? esim->usageAt : esim->readAt;
    const auto useful = m_desk.usage().nextUseful(esim->key);
    m_usage->setFacts({
        {tr("State"), esimStateText(esim->state), forDisplay(esim->vendorStates)},
        {tr("Total"), esim->total ? sizeText(esim->total, locale) : tr("Unlimited")},
        {tr("Used"), sizeText(esim->used, locale)},
        {tr("Left"),
         esim->isUsageInconsistent() ? tr("inconsistent figures") : sizeText(esim->left(), locale)},
        {tr("Figure is"), tr("%1 old").arg(ageText(figure, now)), exactTime(figure, locale)},
        {tr("Asking again"),
         useful.isValid() && useful > now
             ? tr("brings nothing new for %1: the vendor reports late").arg(untilText(useful, now))
             : tr("may bring a newer figure")},
        {tr("Expires"), exactTime(esim->expiresAt, locale)},
        {tr("Installed"), exactTime(esim->installedAt, locale)},
        {tr("First use"), exactTime(esim->activatedAt, locale)},
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

void DetailPages::showTimeline(const Esim* esim, const IntentRecord* record)
{
    const QLocale locale;
    QStringList lines;
    for (const auto* each : recordsOf(esim, record)) {
        for (const auto& event : each->events)
            lines.append(eventText(*each, event, locale));
        for (const auto& finding : m_desk.orders().findings(each->intent.id))
            lines.append(u"    "_s + forDisplay(finding, 300));
    }
    if (lines.isEmpty() && esim)
        lines.append(
            tr("Not bought at this desk. First read %1.").arg(exactTime(esim->readAt, locale)));
    m_timeline->clear();
    m_timeline->addItems(lines);
}

void DetailPages::showMoney(const Esim* esim, const IntentRecord* record)
{
    const QLocale locale;
    QList<Fact> facts;
    if (record) {
        const Intent& intent = record->intent;
        facts = {
            {tr("Expected cost"), intent.expected ? intent.expected->display(locale) : QString()},
            {tr("Quantity"), intent.quantity > 0 ? locale.toString(intent.quantity) : QString()},
            {tr("Balance before"),
             intent.baseline.balance ? intent.baseline.balance->display(locale) : QString(),
             exactTime(intent.baseline.balanceAt, locale)},
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
