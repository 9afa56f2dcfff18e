// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/groupcustomers.h"

#include "models/desk/batchdesk.h"
#include "models/desk/customerbook.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/tagbook.h"

#include <QHash>

namespace simstock {

namespace {

/// Whom a row was bought for, and the name of the group.
struct GroupMember {
    const BatchRow* row = nullptr;
    QString group;
};

/// Only lists of named people are groups.
QHash<QString, GroupMember> membersByToken(const QList<Batch>& batches)
{
    QHash<QString, GroupMember> members;
    for (const auto& batch : batches) {
        for (qsizetype row = 0; batch.rows.size() > 1 && row < batch.rows.size(); ++row) {
            if (!batch.rows[row].customerName.isEmpty())
                members.insert(batch.token(row), {&batch.rows[row], batch.title});
        }
    }
    return members;
}

} // namespace

GroupCustomers::GroupCustomers(CustomerBook& customers, TagBook& tags, EsimDesk& esims,
                               IntentBook& intents, BatchDesk& batches)
    : m_customers(customers), m_tags(tags), m_esims(esims), m_intents(intents), m_batches(batches)
{
    connect(&m_customers, &CustomerBook::opened, this, &GroupCustomers::takeAll);
    connect(&m_batches, &BatchDesk::opened, this, &GroupCustomers::takeAll);
    connect(&m_esims, &EsimDesk::reset, this, &GroupCustomers::takeAll);
    connect(&m_esims, &EsimDesk::changed, this, &GroupCustomers::take);
}

void GroupCustomers::takeAll()
{
    if (!m_customers.isOpen() || m_batches.batches().isEmpty())
        return;
    const auto members = membersByToken(m_batches.batches());
    QList<EsimKey> keys;
    for (const auto& record : m_intents.records()) {
        if (!members.contains(record.intent.sheetToken))
            continue;
        for (const auto& order : record.orders)
            keys += m_esims.ofOrder(record.intent.account, order);
    }
    take(keys);
}

void GroupCustomers::take(const QList<EsimKey>& keys)
{
    if (!m_customers.isOpen() || m_batches.batches().isEmpty())
        return;
    QHash<QString, GroupMember> members;
    QHash<QString, QStringList> subjects; // of each group: they are tagged at once
    for (const auto& key : keys) {
        const auto* const esim = m_esims.find(key);
        if (!esim || m_customers.isDecided(key))
            continue;
        const auto* const record = m_intents.findByOrder(key.account, esim->order);
        if (!record || record->intent.sheetToken.isEmpty())
            continue;
        if (members.isEmpty())
            members = membersByToken(m_batches.batches());
        const auto member = members.constFind(record->intent.sheetToken);
        if (member == members.cend())
            continue;
        const auto& row = *member->row;
        const auto known = m_customers.match(row.customerName, row.customerEmail);
        const auto id =
            known ? known->id
                  : m_customers.put(
                        {{}, row.customerName, row.customerEmail, row.customerPhone, {}, row.note});
        m_customers.assignOrder(record->intent.id, id);
        m_customers.assign({key}, id);
        subjects[member->group] << tagsubject::ofEsim(key)
                                << tagsubject::ofOrder(record->intent.id);
    }
    for (auto group = subjects.cbegin(); group != subjects.cend(); ++group)
        m_tags.change(*group, {group.key()}, {});
}

} // namespace simstock
