// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/customersmodel.h"

#include "models/core/untrustedtext.h"
#include "models/desk/esimdesk.h"
#include "models/desk/tagbook.h"
#include "models/domain/iccid.h"
#include "models/items/tone.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> customerColumns()
{
    return {{u"name"_s, CustomersModel::tr("Name"), 150},
            {u"email"_s, CustomersModel::tr("E-mail"), 170},
            {u"phone"_s, CustomersModel::tr("Phone"), 110},
            {u"language"_s, CustomersModel::tr("Language"), 90},
            {u"esims"_s, CustomersModel::tr("eSIMs"), 120, true, false,
             CustomersModel::tr("The last four digits of each")},
            {u"tags"_s, CustomersModel::tr("Tags"), 100},
            {u"note"_s, CustomersModel::tr("Note"), 140, false}};
}

} // namespace

CustomersModel::CustomersModel(CustomerBook& book, EsimDesk& esims, TagBook& tags,
                               QHash<QString, QString> autonyms, QObject* parent)
    : TableModel(customerColumns(), parent),
      m_book(book),
      m_esims(esims),
      m_tags(tags),
      m_autonyms(std::move(autonyms))
{
    setDefaultOrder({{static_cast<int>(CustomerColumn::Name), Qt::AscendingOrder}});
    connect(&m_book, &CustomerBook::changed, this, &CustomersModel::rebuild);
    connect(&m_esims, &EsimDesk::reset, this, &CustomersModel::rebuild);
    connect(&m_esims, &EsimDesk::changed, this, &CustomersModel::rebuild);
    connect(&m_tags, &TagBook::changed, this, &CustomersModel::rebuild);
    rebuild();
}

void CustomersModel::rebuild()
{
    QHash<QString, QStringList> digits;
    for (const auto& esim : m_esims.esims()) {
        if (const auto holder = m_book.customerOf(esim.key))
            digits[holder->id].append(u"…"_s + last4(esim.iccid));
    }
    QList<Row> rows;
    for (const auto& customer : m_book.customers())
        rows.append({customer, digits.value(customer.id)});
    sourceReset([this, &rows] { m_rows = std::move(rows); });
}

QVariant CustomersModel::key(int source) const
{
    return m_rows[source].customer.id;
}

QString CustomersModel::text(const Row& row, CustomerColumn column) const
{
    const auto& customer = row.customer;
    switch (column) {
    case CustomerColumn::Name:
        return forDisplay(customer.name, 120);
    case CustomerColumn::Email:
        return forDisplay(customer.email, 120);
    case CustomerColumn::Phone:
        return forDisplay(customer.phone, 60);
    case CustomerColumn::Language:
        return m_autonyms.value(customer.language, customer.language);
    case CustomerColumn::Esims:
        return row.digits.join(u", "_s);
    case CustomerColumn::Tags:
        return m_tags.tags(tagsubject::ofCustomer(customer.id)).join(u", "_s);
    case CustomerColumn::Note:
        return forDisplay(customer.note, 300);
    case CustomerColumn::Count:
        break;
    }
    return {};
}

QVariant CustomersModel::cell(int source, int columnNumber, int role) const
{
    const auto& row = m_rows[source];
    const auto column = static_cast<CustomerColumn>(columnNumber);
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return text(row, column);
    case StrongRole:
        return column == CustomerColumn::Name ? QVariant(true) : QVariant();
    case ChipRole:
        return column == CustomerColumn::Tags ? QVariant(!text(row, column).isEmpty()) : QVariant();
    case ChipToneRole:
        return column == CustomerColumn::Tags ? QVariant(static_cast<int>(Tone::Neutral))
                                              : QVariant();
    default:
        return {};
    }
}

} // namespace simstock
