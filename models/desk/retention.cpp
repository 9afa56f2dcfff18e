// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/retention.h"

#include "models/desk/customerbook.h"
#include "models/desk/drafts.h"
#include "models/desk/esimdesk.h"
#include "models/desk/localundo.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace simstock::retention {

using namespace Qt::StringLiterals;

namespace {

/// Who an eSIM belongs to, as one text: a customer, the one customer with its e-mail, an e-mail, or
/// as the last resort a name. Empty when nobody is known.
class Identities {
public:
    explicit Identities(const CustomerBook& book) : m_book(book)
    {
        for (const auto& customer : book.customers()) {
            if (const auto email = folded(customer.email); !email.isEmpty())
                m_ofEmail.insert(email, customer.id);
        }
    }
    [[nodiscard]] QString customer(const Esim& esim) const
    {
        const auto linked = m_book.customerOf(esim.key);
        return linked ? linked->id : m_ofEmail.value(folded(esim.customerEmail));
    }
    [[nodiscard]] QString of(const Esim& esim) const
    {
        if (const auto id = customer(esim); !id.isEmpty())
            return u"id:"_s + id;
        if (const auto email = folded(esim.customerEmail); !email.isEmpty())
            return u"email:"_s + email;
        const auto name = folded(esim.customerName);
        return name.isEmpty() ? QString() : u"name:"_s + name;
    }

private:
    static QString folded(const QString& text) { return text.simplified().toCaseFolded(); }
    const CustomerBook& m_book;
    QHash<QString, QString> m_ofEmail;
};

} // namespace

QList<OldCustomer> due(const CustomerBook& book, const EsimDesk& esims, const QDateTime& now,
                       int days)
{
    QMap<QString, OldCustomer> people;
    QSet<QString> kept;
    const auto limit = now.addDays(-days);
    const Identities identities(book);
    for (const auto& esim : esims.esims()) {
        const auto who = identities.of(esim);
        if (who.isEmpty())
            continue;
        const auto customer = book.find(identities.customer(esim));
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

void erase(const QList<OldCustomer>& who, CustomerBook& book, EsimDesk& esims, LocalUndo& undo,
           Drafts& drafts, const QDateTime& limit)
{
    QStringList ids;
    for (const auto& one : who) {
        if (!one.customer.isEmpty())
            ids.append(one.customer);
        for (const auto& key : one.esims)
            esims.setCustomer(key, {}, {}, {});
    }
    book.remove(ids);
    for (const auto& draft : drafts.drafts()) {
        if (draft.savedAt < limit)
            drafts.discard(draft.key);
    }
    undo.clear();
}

} // namespace simstock::retention
