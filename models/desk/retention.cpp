// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/retention.h"

#include "models/desk/customerbook.h"
#include "models/desk/esimdesk.h"
#include "models/desk/localundo.h"

#include <QMap>

#include <algorithm>

namespace simstock::retention {

using namespace Qt::StringLiterals;

QList<OldCustomer> due(const CustomerBook& book, const EsimDesk& esims, const QDateTime& now,
                       int days)
{
    QMap<QString, OldCustomer> people;
    QSet<QString> kept;
    const auto limit = now.addDays(-days);
    for (const auto& esim : esims.esims()) {
        const auto customer = book.customerOf(esim.key);
        const auto who = customer ? u"id:"_s + customer->id
                                  : (esim.customerEmail + u'\n' + esim.customerName).toCaseFolded();
        if (who.size() < 2)
            continue;
        if (!esim.expiresAt.isValid() || esim.expiresAt >= limit)
            kept.insert(who);
        auto& one = people[who];
        one.name = customer ? customer->name : esim.customerName;
        if (one.name.isEmpty())
            one.name = esim.customerEmail;
        one.customer = customer ? customer->id : QString();
        one.esims.append(esim.key);
        one.lastExpiry = std::max(one.lastExpiry, esim.expiresAt);
    }
    QList<OldCustomer> list;
    for (auto one = people.cbegin(); one != people.cend(); ++one) {
        if (!kept.contains(one.key()))
            list.append(*one);
    }
    std::stable_sort(list.begin(), list.end(), [](const OldCustomer& a, const OldCustomer& b) {
        return a.lastExpiry < b.lastExpiry;
    });
    return list;
}

void erase(const QList<OldCustomer>& who, CustomerBook& book, EsimDesk& esims, LocalUndo& undo)
{
    QStringList ids;
    for (const auto& one : who) {
        if (!one.customer.isEmpty())
            ids.append(one.customer);
        for (const auto& key : one.esims)
            esims.setCustomer(key, {}, {}, {});
    }
    book.remove(ids);
    undo.clear();
}

} // namespace simstock::retention
