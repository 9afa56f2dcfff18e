// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ordersmodel.h"

#include "models/core/agetext.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/acttext.h"
#include "models/desk/esimdesk.h"
#include "models/desk/tagbook.h"
#include "models/items/filterfields.h"
#include "models/items/statetones.h"

#include <QSet>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> orderColumns()
{
    return {{u"state"_s, OrdersModel::tr("State"), 156},
            {u"when"_s, OrdersModel::tr("When"), 84},
            {u"plan"_s, OrdersModel::tr("Plan"), 180},
            {u"quantity"_s, OrdersModel::tr("Qty"), 50, true, true},
            {u"customer"_s, OrdersModel::tr("Customer"), 120},
            {u"account"_s, OrdersModel::tr("Account"), 110},
            {u"cost"_s, OrdersModel::tr("Cost"), 96, true, true},
            {u"order"_s, OrdersModel::tr("Order no."), 150},
            {u"next"_s, OrdersModel::tr("Next check"), 96},
            {u"what"_s, OrdersModel::tr("What"), 110, false},
            {u"note"_s, OrdersModel::tr("Note"), 160, false},
            {u"environment"_s, OrdersModel::tr("Environment"), 100, false},
            {u"tags"_s, OrdersModel::tr("Tags"), 120}};
}

enum class OrderField {
    State,
    Age,
    Plan,
    Quantity,
    Customer,
    Account,
    Cost,
    Currency,
    Order,
    What,
    Note,
    Environment,
    Tags
};

/// In the order of OrderField.
QList<FilterField> orderFields()
{
    const auto at = [](OrderColumn column) { return static_cast<int>(column); };
    return {
        {u"state"_s, FieldKind::Text, OrdersModel::tr("how the order stands"),
         at(OrderColumn::State)},
        {u"age"_s, FieldKind::Age, OrdersModel::tr("time since it was made"), at(OrderColumn::When),
         u"when"_s},
        {u"plan"_s, FieldKind::Text, OrdersModel::tr("what was ordered"), at(OrderColumn::Plan)},
        {u"qty"_s, FieldKind::Number, OrdersModel::tr("how many"), at(OrderColumn::Quantity),
         u"quantity"_s},
        {u"customer"_s, FieldKind::Text, OrdersModel::tr("for whom"), at(OrderColumn::Customer),
         u"name"_s},
        {u"account"_s, FieldKind::Text, OrdersModel::tr("the account's label"),
         at(OrderColumn::Account)},
        {u"cost"_s, FieldKind::Money, OrdersModel::tr("what it costs the shop"),
         at(OrderColumn::Cost), u"price"_s},
        {u"currency"_s, FieldKind::Text, OrdersModel::tr("of the cost, e.g. USD")},
        {u"order"_s, FieldKind::Text, OrdersModel::tr("the order's number"),
         at(OrderColumn::OrderNumber)},
        {u"what"_s, FieldKind::Text, OrdersModel::tr("order, top-up, …"), at(OrderColumn::What)},
        {u"note"_s, FieldKind::Text, OrdersModel::tr("what was noted"), at(OrderColumn::Note)},
        {u"environment"_s, FieldKind::Text, OrdersModel::tr("live or sandbox"),
         at(OrderColumn::Environment), u"env"_s},
        {u"tags"_s, FieldKind::Text, OrdersModel::tr("your own words for it"),
         at(OrderColumn::Tags), u"tag"_s}};
}

bool isShown(const IntentRecord& record)
{
    const auto kind = record.intent.act.kind;
    return kind == ActKind::Order || kind == ActKind::TopUp || isOpenQuestion(record.state()) ||
           record.state() == IntentState::Sending || record.state() == IntentState::NotSent;
}

} // namespace

OrdersModel::OrdersModel(IntentBook& book, EsimDesk& esims, AccountBook& accounts, Clock& clock,
                         QObject* parent)
    : TableModel(orderColumns(), parent),
      m_book(book),
      m_esims(esims),
      m_accounts(accounts),
      m_clock(clock)
{
    setFilterFields(orderFields());
    setDefaultOrder({{static_cast<int>(OrderColumn::When), Qt::DescendingOrder}});
    connect(&m_book, &IntentBook::opened, this, &OrdersModel::rebuild);
    connect(&m_book, &IntentBook::recordAdded, this, &OrdersModel::rebuild);
    connect(&m_book, &IntentBook::recordChanged, this, &OrdersModel::recordChanged);
    connect(&m_esims, &EsimDesk::reset, this, &OrdersModel::rebuild);
    connect(&m_esims, &EsimDesk::changed, this, &OrdersModel::rebuild);
    connect(&m_accounts, &AccountBook::accountsChanged, this, &OrdersModel::timePassed);
    rebuild();
}

void OrdersModel::rebuild()
{
    QList<Row> rows;
    QSet<std::pair<QString, QString>> known;
    for (const auto& record : m_book.records()) {
        for (const auto& order : record.orders)
            known.insert({record.intent.account.text(), order.text()});
        if (isShown(record))
            rows.append({record.intent.id, record.intent.account,
                         record.orders.isEmpty() ? VendorOrderId() : record.orders.constFirst()});
    }
    for (const auto& esim : m_esims.esims()) {
        const std::pair<QString, QString> order{esim.key.account.text(), esim.order.text()};
        if (!m_book.isOpen() || esim.order.isEmpty() || known.contains(order))
            continue;
        known.insert(order);
        rows.append({IntentId(), esim.key.account, esim.order});
    }
    sourceReset([this, &rows] { m_rows = std::move(rows); });
}

void OrdersModel::recordChanged(const IntentId& id)
{
    const auto* record = m_book.find(id);
    for (int source = 0; source < m_rows.size(); ++source) {
        if (m_rows[source].intent != id)
            continue;
        if (!record || !isShown(*record) ||
            m_rows[source].order.isEmpty() != record->orders.isEmpty())
            break;
        sourceChanged({source});
        return;
    }
    rebuild();
}

const IntentRecord* OrdersModel::recordAt(int row) const
{
    return m_book.find(rowAt(row).intent);
}

void OrdersModel::showTags(TagBook& tags)
{
    m_tags = &tags;
    connect(&tags, &TagBook::changed, this, [this](const QStringList& subjects) {
        QList<int> sources;
        const QSet<QString> changed(subjects.cbegin(), subjects.cend());
        for (int source = 0; source < m_rows.size(); ++source) {
            if (changed.contains(tagsubject::ofOrder(m_rows[source].intent)))
                sources.append(source);
        }
        sourceChanged(sources);
    });
    sourceReset();
}

QList<RowLens> OrdersModel::lenses() const
{
    const auto ofWords = [this](const QList<OrderWord>& words) {
        return [this, words](int source) { return words.contains(word(m_rows[source])); };
    };
    const auto today = m_clock.now().toLocalTime().date();
    return {{u"open"_s, tr("Open"),
             ofWords({OrderWord::Draft, OrderWord::Sending, OrderWord::BeingPrepared,
                      OrderWord::Unknown, OrderWord::Partial})},
            {u"unknown"_s, wordText(OrderWord::Unknown), ofWords({OrderWord::Unknown})},
            {u"today"_s, tr("Today"),
             [this, today](int source) {
                 const auto* const record = m_book.find(m_rows[source].intent);
                 return record && record->intent.createdAt.toLocalTime().date() == today;
             }},
            {u"partial"_s, wordText(OrderWord::Partial), ofWords({OrderWord::Partial})}};
}

bool OrdersModel::isCounting() const
{
    for (const auto& row : m_rows) {
        const auto* record = m_book.find(row.intent);
        if (record && record->nextCheckAt.isValid() && !isFinal(record->state()))
            return true;
    }
    return false;
}

QVariant OrdersModel::key(int source) const
{
    const Row& row = m_rows[source];
    return row.intent.isEmpty() ? QString(row.account.text() + u'/' + row.order.text())
                                : row.intent.text();
}

OrderWord OrdersModel::word(const Row& row) const
{
    const auto* record = m_book.find(row.intent);
    return record ? wordOf(record->state()) : OrderWord::Ready;
}

QString OrdersModel::orphanText(const Row& row, OrderColumn column) const
{
    const auto keys = m_esims.ofOrder(row.account, row.order);
    const Esim* first = keys.isEmpty() ? nullptr : m_esims.find(keys.constFirst());
    switch (column) {
    case OrderColumn::When:
        return first ? shortTime(first->boughtAt, m_clock.now(), m_locale) : QString();
    case OrderColumn::Plan:
        return first ? forDisplay(first->planName, 200) : QString();
    case OrderColumn::Quantity:
        return m_locale.toString(keys.size());
    case OrderColumn::Customer:
        return first ? first->customerName : QString();
    case OrderColumn::What:
        return acttext::verb(ActKind::Order);
    case OrderColumn::Note:
        return tr("not from this desk");
    default:
        return {};
    }
}

QString OrdersModel::text(const Row& row, OrderColumn column) const
{
    const auto* record = m_book.find(row.intent);
    if (column == OrderColumn::State)
        return record ? wordText(word(row)) : tr("Ready, not from this desk");
    if (column == OrderColumn::Account)
        return m_accounts.label(row.account);
    if (column == OrderColumn::OrderNumber)
        return forDisplay(row.order.text(), 100);
    if (!record)
        return orphanText(row, column);
    const Intent& intent = record->intent;
    switch (column) {
    case OrderColumn::When:
        return shortTime(intent.createdAt, m_clock.now(), m_locale);
    case OrderColumn::Plan:
        return intent.act.kind == ActKind::Order ? forDisplay(intent.planName, 200)
                                                 : acttext::subject(intent);
    case OrderColumn::Quantity:
        return intent.quantity > 0 ? m_locale.toString(intent.quantity) : QString();
    case OrderColumn::Customer:
        return intent.customerName;
    case OrderColumn::Cost:
        return intent.expected ? intent.expected->display(m_locale) : QString();
    case OrderColumn::Next: {
        if (record->state() == IntentState::FulfilTimeout)
            return tr("taking longer");
        if (!record->nextCheckAt.isValid() || isFinal(record->state()))
            return {};
        const auto seconds = std::max<qint64>(m_clock.now().secsTo(record->nextCheckAt), 0);
        return seconds < 120 ? tr("in %1 s").arg(seconds)
                             : tr("in %1").arg(untilText(record->nextCheckAt, m_clock.now()));
    }
    case OrderColumn::What:
        return acttext::verb(intent.act.kind);
    case OrderColumn::Note:
        return intent.note;
    case OrderColumn::Environment:
        return environmentWord(intent.environment);
    case OrderColumn::Tags:
        return m_tags ? m_tags->tags(tagsubject::ofOrder(intent.id)).join(u", "_s) : QString();
    default:
        return {};
    }
}

QVariant OrdersModel::sortValue(const Row& row, OrderColumn column) const
{
    const auto* record = m_book.find(row.intent);
    switch (column) {
    case OrderColumn::When: {
        if (record)
            return record->intent.createdAt;
        const auto keys = m_esims.ofOrder(row.account, row.order);
        return keys.isEmpty() ? QVariant() : QVariant(m_esims.find(keys.constFirst())->boughtAt);
    }
    case OrderColumn::Quantity:
        return text(row, column).toInt();
    case OrderColumn::Cost:
        return record && record->intent.expected
                   ? QVariant(static_cast<qlonglong>(record->intent.expected->micros()))
                   : QVariant();
    case OrderColumn::Next:
        return record ? QVariant(record->nextCheckAt) : QVariant();
    default:
        return text(row, column);
    }
}

QVariant OrdersModel::filterValue(int source, int field) const
{
    const Row& row = m_rows[source];
    const auto* record = m_book.find(row.intent);
    const auto cost = record ? record->intent.expected : std::nullopt;
    switch (static_cast<OrderField>(field)) {
    case OrderField::Age:
        return filterfields::daysSince(sortValue(row, OrderColumn::When).toDateTime(),
                                       m_clock.now());
    case OrderField::Cost:
        return filterfields::amount(cost);
    case OrderField::Currency:
        return cost ? cost->currency().code() : QString();
    default:
        return TableModel::filterValue(source, field);
    }
}

QVariant OrdersModel::cell(int source, int columnNumber, int role) const
{
    const Row& row = m_rows[source];
    const auto column = static_cast<OrderColumn>(columnNumber);
    const auto* record = m_book.find(row.intent);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return sortValue(row, column);
    case ChipRole:
        return column == OrderColumn::Tags    ? QVariant(!text(row, column).isEmpty())
               : column == OrderColumn::State ? QVariant(true)
                                              : QVariant();
    case ChipToneRole:
        return column == OrderColumn::State ? QVariant(static_cast<int>(toneOf(word(row))))
                                            : QVariant();
    case StrongRole:
        return column == OrderColumn::Plan ? QVariant(true) : QVariant();
    case MutedRole:
        return column == OrderColumn::When || column == OrderColumn::Next ? QVariant(true)
                                                                          : QVariant();
    case MonospaceRole:
        return column == OrderColumn::OrderNumber ? QVariant(true) : QVariant();
    case AmountCurrencyRole:
        return column == OrderColumn::Cost && record && record->intent.expected
                   ? QVariant(record->intent.expected->currency().code())
                   : QVariant();
    case Qt::ToolTipRole:
        if (column == OrderColumn::When && record)
            return exactTime(record->intent.createdAt, m_locale).toHtmlEscaped();
        if (column == OrderColumn::State && record && !record->events.isEmpty())
            return record->events.constLast().cause.toHtmlEscaped();
        return {};
    default:
        return {};
    }
}

} // namespace simstock
