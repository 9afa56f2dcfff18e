// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordsearch.h"

#include "models/core/textfold.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/acttext.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/domain/iccid.h"
#include "models/domain/ownstock.h"
#include "models/domain/pastedtext.h"
#include "models/items/esimsmodel.h"
#include "models/items/statetones.h"

#include <QCoreApplication>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct RecordSearchWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::RecordSearch)
};

/// Shorter ends of a number say nothing.
constexpr qsizetype leastDigits = 4;
constexpr qsizetype longestTitle = 80;

bool isSame(const QString& one, const QString& other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

/// The same card with or without its check digit.
bool isSameIccid(const QString& one, const QString& other)
{
    const auto& longer = one.size() > other.size() ? one : other;
    const auto& shorter = one.size() > other.size() ? other : one;
    return isSame(one, other) || (longer.size() == shorter.size() + 1 && shorter.size() >= 18 &&
                                  longer.startsWith(shorter));
}

bool isEndOf(const QString& number, const QString& end)
{
    return end.size() >= leastDigits && number.size() > end.size() &&
           std::all_of(end.cbegin(), end.cend(), [](QChar c) { return c.isDigit(); }) &&
           number.endsWith(end);
}

/// `digits`: what is wanted, as an ICCID; the same for all rows.
bool bears(const Esim& esim, const QString& wanted, const QString& digits)
{
    return isSameIccid(esim.iccid.text(), digits) || isEndOf(esim.iccid.text(), digits) ||
           isSame(esim.eid, digits) || isSame(esim.key.id.text(), wanted) ||
           isSame(esim.order.text(), wanted) || isSame(esim.requestKey, wanted) ||
           isSame(esim.msisdn, wanted) || isSame(esim.customerEmail, wanted);
}

bool bears(const IntentRecord& record, const QString& wanted)
{
    const auto& intent = record.intent;
    const bool isOrder =
        std::any_of(record.orders.cbegin(), record.orders.cend(), [&](const VendorOrderId& one) {
            return isSame(one.text(), wanted) || isEndOf(one.text(), wanted);
        });
    return isOrder || isSame(intent.act.idempotencyKey, wanted) ||
           isSame(intent.id.text(), wanted) || isSame(intent.customerEmail, wanted);
}

bool isOrderRow(const IntentRecord& record)
{
    const auto kind = record.intent.act.kind;
    return kind == ActKind::Order || kind == ActKind::TopUp;
}

void newestFirst(QList<FoundRecord>& records, int most)
{
    std::stable_sort(records.begin(), records.end(),
                     [](const auto& a, const auto& b) { return a.at > b.at; });
    if (records.size() > most)
        records.resize(most);
}

} // namespace

RecordSearch::RecordSearch(QList<Esim> esims, QList<IntentRecord> records,
                           QHash<AccountId, QString> labels)
    : m_esims(std::move(esims)), m_records(std::move(records)), m_labels(std::move(labels))
{
}

RecordSearch RecordSearch::of(const EsimDesk& esims, const IntentBook& book,
                              const AccountBook& accounts)
{
    QHash<AccountId, QString> labels;
    for (const auto& account : accounts.accounts())
        labels.insert(account.id, account.label);
    labels.insert(ownStockAccount(), accounts.label(ownStockAccount()));
    return {esims.esims(), book.records(), std::move(labels)};
}

FoundRecord RecordSearch::found(const Esim& esim) const
{
    const QString plan = forDisplay(esim.planName, longestTitle);
    const QString name = forDisplay(esim.customerName, longestTitle);
    return {FoundRecord::Kind::Esim, esimRowKey(esim.key),
            name.isEmpty() ? plan : name + u" · "_s + plan,
            esim.iccid.isEmpty()
                ? RecordSearchWords::tr("eSIM · %1 · %2")
                      .arg(esimStateText(esim.state), m_labels.value(esim.key.account))
                : RecordSearchWords::tr("eSIM …%1 · %2 · %3")
                      .arg(last6(esim.iccid), esimStateText(esim.state),
                           m_labels.value(esim.key.account)),
            esim.boughtAt};
}

FoundRecord RecordSearch::found(const IntentRecord& record) const
{
    const auto& intent = record.intent;
    const QString plan = forDisplay(intent.planName, longestTitle);
    const QString name = forDisplay(intent.customerName, longestTitle);
    const QString number = record.orders.isEmpty()
                               ? QString()
                               : forDisplay(record.orders.constFirst().text(), longestTitle);
    QStringList detail{number.isEmpty() ? acttext::verb(intent.act.kind)
                                        : RecordSearchWords::tr("Order %1").arg(number),
                       wordText(wordOf(record.state())), m_labels.value(intent.account)};
    return {FoundRecord::Kind::Order, intent.id.text(),
            name.isEmpty() ? plan : name + u" · "_s + plan, detail.join(u" · "_s),
            intent.createdAt};
}

std::optional<FoundRecord> RecordSearch::esim(const EsimKey& key) const
{
    const auto at = std::find_if(m_esims.cbegin(), m_esims.cend(),
                                 [&key](const Esim& esim) { return esim.key == key; });
    return at == m_esims.cend() ? std::nullopt : std::optional(found(*at));
}

QList<FoundRecord> RecordSearch::exact(const QString& wanted) const
{
    QList<FoundRecord> all;
    QList<VendorOrderId> orders;
    const QString digits = normalisedIccid(wanted).text();
    for (const auto& record : m_records) {
        if (!isOrderRow(record) || !bears(record, wanted))
            continue;
        all.append(found(record));
        orders += record.orders;
    }
    for (const auto& esim : m_esims) {
        // Who has an order's number means the order.
        const bool isOfOrder = orders.contains(esim.order) && !isSame(esim.key.id.text(), wanted) &&
                               !isSameIccid(esim.iccid.text(), wanted);
        if (!isOfOrder && bears(esim, wanted, digits))
            all.append(found(esim));
    }
    return all;
}

QList<FoundRecord> RecordSearch::find(const PastedText& pasted, int most) const
{
    QList<FoundRecord> all;
    for (const auto& wanted : pasted.wanted) {
        for (auto& record : exact(wanted)) {
            if (!all.contains(record))
                all.append(record);
        }
    }
    newestFirst(all, most);
    if (all.isEmpty() && pasted.kind == PastedKind::Words)
        return withWords(pasted.wanted.constFirst(), most);
    return all;
}

QList<FoundRecord> RecordSearch::withWords(const QString& words, int most) const
{
    Folder folder;
    const auto wanted = folder.fold(words).simplified().split(' ');
    const auto holds = [&](const QStringList& texts) {
        const auto text = folder.fold(texts.join(u' '));
        return std::all_of(wanted.cbegin(), wanted.cend(),
                           [&text](const QByteArray& word) { return text.contains(word); });
    };
    QList<FoundRecord> all;
    if (wanted.constFirst().isEmpty())
        return all;
    for (const auto& esim : m_esims) {
        if (holds({esim.customerName, esim.customerEmail, esim.planName, esim.iccid.text(),
                   esim.order.text(), esim.key.id.text(), esim.note}))
            all.append(found(esim));
    }
    for (const auto& record : m_records) {
        if (!isOrderRow(record))
            continue;
        const auto& intent = record.intent;
        QStringList texts{intent.customerName, intent.customerEmail, intent.planName, intent.note};
        for (const auto& order : record.orders)
            texts.append(order.text());
        if (holds(texts))
            all.append(found(record));
    }
    newestFirst(all, most);
    return all;
}

} // namespace simstock
