// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/messagesmodel.h"

#include "models/core/agetext.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/messagedesk.h"
#include "models/domain/smstext.h"
#include "models/items/statetones.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> messageColumns()
{
    return {{u"when"_s, MessagesModel::tr("When"), 100},
            {u"to"_s, MessagesModel::tr("To"), 170},
            {u"text"_s, MessagesModel::tr("Text"), 240},
            {u"segments"_s, MessagesModel::tr("Segments"), 80, true, true},
            {u"account"_s, MessagesModel::tr("Account"), 110},
            {u"status"_s, MessagesModel::tr("Status"), 130},
            {u"cost"_s, MessagesModel::tr("Cost"), 110},
            {u"tracking"_s, MessagesModel::tr("Tracking id"), 150}};
}

MessageWord wordOfStatus(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Pending:
        return {MessagesModel::tr("Pending"), Tone::Info, false};
    case MessageStatus::Sent:
        return {MessagesModel::tr("Sent"), Tone::Info, false};
    case MessageStatus::Delivered:
        return {MessagesModel::tr("Delivered"), Tone::Good, false};
    case MessageStatus::Failed:
        return {MessagesModel::tr("Failed"), Tone::Bad, true};
    case MessageStatus::Expired:
        return {MessagesModel::tr("Expired"), Tone::Bad, true};
    case MessageStatus::Unknown:
        break;
    }
    return {MessagesModel::tr("Accepted"), Tone::Info, false};
}

} // namespace

MessageWord messageWord(IntentState state, const std::optional<MessageReading>& reading,
                        bool hasStatus)
{
    if (state != IntentState::Fulfilled) {
        const auto word = wordOf(state);
        return {wordText(word), toneOf(word),
                state == IntentState::Rejected || state == IntentState::NotSent};
    }
    if (reading)
        return wordOfStatus(reading->status);
    return {MessagesModel::tr("Accepted"), hasStatus ? Tone::Info : Tone::Good, false};
}

MessagesModel::MessagesModel(IntentBook& book, MessageDesk& desk, EsimDesk& esims,
                             AccountBook& accounts, Clock& clock, QObject* parent)
    : TableModel(messageColumns(), parent),
      m_book(book),
      m_desk(desk),
      m_esims(esims),
      m_accounts(accounts),
      m_clock(clock)
{
    setDefaultOrder({{static_cast<int>(MessageColumn::When), Qt::DescendingOrder}});
    connect(&m_book, &IntentBook::opened, this, &MessagesModel::rebuild);
    connect(&m_book, &IntentBook::recordAdded, this, [this](const IntentId& id) {
        const auto* const record = m_book.find(id);
        if (record && record->intent.act.kind == ActKind::Message)
            rebuild();
    });
    connect(&m_book, &IntentBook::recordChanged, this, &MessagesModel::messageChanged);
    connect(&m_desk, &MessageDesk::changed, this, &MessagesModel::messageChanged);
    connect(&m_desk, &MessageDesk::reset, this, &MessagesModel::rebuild);
    connect(&m_esims, &EsimDesk::reset, this, &MessagesModel::rebuild);
    connect(&m_accounts, &AccountBook::accountsChanged, this, &MessagesModel::timePassed);
    rebuild();
}

void MessagesModel::rebuild()
{
    QList<IntentId> rows;
    for (const auto& record : m_book.records()) {
        if (record.intent.act.kind == ActKind::Message)
            rows.append(record.intent.id);
    }
    sourceReset([this, &rows] { m_rows = std::move(rows); });
}

void MessagesModel::messageChanged(const IntentId& id)
{
    const auto source = static_cast<int>(m_rows.indexOf(id));
    if (source >= 0)
        sourceChanged({source});
}

MessageWord MessagesModel::wordOf(const IntentRecord& record) const
{
    const auto* const port = m_accounts.ports(record.intent.account).messages;
    return messageWord(record.state(), m_desk.reading(record.intent.id),
                       port && port->rules().hasStatus);
}

QVariant MessagesModel::key(int source) const
{
    return m_rows[source].text();
}

QString MessagesModel::costText(const IntentRecord& record) const
{
    const auto* const port = m_accounts.ports(record.intent.account).messages;
    if (record.intent.expected)
        return record.intent.expected->display(m_locale);
    if (!port)
        return u"—"_s;
    return port->rules().free
               ? tr("Free")
               : tr("%n part(s) charged", nullptr, sms::measure(record.intent.note).segments);
}

QString MessagesModel::text(const IntentRecord& record, MessageColumn column) const
{
    const auto& intent = record.intent;
    switch (column) {
    case MessageColumn::When:
        return shortTime(intent.createdAt, m_clock.now(), m_locale);
    case MessageColumn::To: {
        const auto* const esim = m_esims.find(intent.target);
        if (!intent.customerName.isEmpty())
            return forDisplay(intent.customerName, 80);
        return esim ? forDisplay(esim->iccid.text(), 40) : forDisplay(intent.target.id.text(), 60);
    }
    case MessageColumn::Text:
        return forDisplay(intent.note, 300);
    case MessageColumn::Segments:
        return m_locale.toString(sms::measure(intent.note).segments);
    case MessageColumn::AccountLabel:
        return m_accounts.label(intent.account);
    case MessageColumn::Standing:
        return wordOf(record).word;
    case MessageColumn::Cost:
        return costText(record);
    case MessageColumn::Tracking:
        return forDisplay(intent.act.idempotencyKey, 60);
    case MessageColumn::Count:
        break;
    }
    return {};
}

QVariant MessagesModel::cell(int source, int columnNumber, int role) const
{
    const auto* const record = m_book.find(m_rows[source]);
    if (!record)
        return {};
    const auto column = static_cast<MessageColumn>(columnNumber);
    const auto onlyIn = [column](MessageColumn wanted, const QVariant& value) {
        return column == wanted ? value : QVariant();
    };
    switch (role) {
    case Qt::DisplayRole:
        return text(*record, column);
    case SortRole:
        if (column == MessageColumn::When)
            return record->intent.createdAt;
        return column == MessageColumn::Segments
                   ? QVariant(sms::measure(record->intent.note).segments)
                   : QVariant(text(*record, column));
    case ChipRole:
        return onlyIn(MessageColumn::Standing, true);
    case ChipToneRole:
        return onlyIn(MessageColumn::Standing, static_cast<int>(wordOf(*record).tone));
    case StrongRole:
        return onlyIn(MessageColumn::To, true);
    case MonospaceRole:
        return onlyIn(MessageColumn::Tracking, true);
    case MutedRole:
        return onlyIn(MessageColumn::When, true);
    case Qt::ToolTipRole: {
        const auto reading = m_desk.reading(record->intent.id);
        if (column == MessageColumn::When)
            return exactTime(record->intent.createdAt, m_locale).toHtmlEscaped();
        if (column == MessageColumn::Text)
            return forDisplay(record->intent.note, 1000).toHtmlEscaped();
        return column == MessageColumn::Standing && reading
                   ? QVariant(
                         tr("Read %1").arg(exactTime(reading->readAt, m_locale)).toHtmlEscaped())
                   : QVariant();
    }
    default:
        return {};
    }
}

} // namespace simstock
