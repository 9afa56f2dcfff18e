// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/customerbook.h"

#include "models/core/untrustedtext.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"

#include <QUuid>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestNote = 2'000;

QString linkOf(const EsimKey& key)
{
    return u"esim:"_s + key.account.text() + u'/' + key.id.text();
}

QString linkOf(const IntentId& order)
{
    return u"order:"_s + order.text();
}

Customer customerFrom(const QString& id, const QVariantMap& body)
{
    const auto text = [&body](const QString& name) { return body.value(name).toString(); };
    return {id,
            text(u"name"_s),
            text(u"email"_s),
            text(u"phone"_s),
            text(u"language"_s),
            text(u"note"_s),
            QDateTime::fromString(text(u"createdAt"_s), Qt::ISODate)};
}

QVariantMap bodyOf(const Customer& customer)
{
    return {{u"name"_s, customer.name.simplified().left(longestName)},
            {u"email"_s, customer.email.trimmed().left(longestName)},
            {u"phone"_s, customer.phone.simplified().left(longestName)},
            {u"language"_s, customer.language},
            {u"note"_s, customer.note.left(longestNote)},
            {u"createdAt"_s, customer.createdAt.toString(Qt::ISODate)}};
}

bool isSame(const QString& a, const QString& b)
{
    return !a.trimmed().isEmpty() &&
           a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

CustomerBook::CustomerBook(ShopStore& store, EsimDesk& esims, IntentBook& intents, Clock& clock,
                           QObject* parent)
    : QObject(parent),
      m_esims(esims),
      m_intents(intents),
      m_clock(clock),
      m_customers(store, u"customer"_s),
      m_links(store, u"customerlink"_s)
{
    for (auto* shelf : {&m_customers, &m_links}) {
        connect(shelf, &ShopShelf::changed, this, &CustomerBook::changed);
        connect(shelf, &ShopShelf::failed, this, &CustomerBook::failed);
        connect(shelf, &ShopShelf::opened, this, [this] {
            if (isOpen())
                Q_EMIT opened();
        });
    }
    connect(
        &m_esims, &EsimDesk::customerSent, this,
        [this](const EsimKey& key, const QString& name, const QString& email, const QString& note) {
            const auto unanswered = m_sent.value(key).unanswered + 1;
            m_sent.insert(key, {name, email, note, unanswered});
        });
    connect(&m_esims, &EsimDesk::customerAnswered, this, [this](const EsimKey& key) {
        const auto sent = m_sent.find(key);
        if (sent != m_sent.end() && --sent->unanswered <= 0)
            m_sent.erase(sent);
    });
}

CustomerBook::Words CustomerBook::words(const Esim& esim) const
{
    const auto sent = m_sent.constFind(esim.key);
    return sent == m_sent.cend() ? Words{esim.customerName, esim.customerEmail, esim.note, 0}
                                 : *sent;
}

bool CustomerBook::bears(const Esim& esim, const Customer& customer) const
{
    const auto now = words(esim);
    return isSame(now.email, customer.email) || isSame(now.name, customer.name);
}

void CustomerBook::open()
{
    m_customers.open();
    m_links.open();
}

QList<Customer> CustomerBook::customers() const
{
    QList<Customer> list;
    for (auto each = m_customers.records().cbegin(); each != m_customers.records().cend(); ++each)
        list.append(customerFrom(each.key(), *each));
    std::stable_sort(list.begin(), list.end(), [](const Customer& a, const Customer& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return list;
}

std::optional<Customer> CustomerBook::find(const QString& id) const
{
    const auto* const body = m_customers.find(id);
    return body ? std::optional(customerFrom(id, *body)) : std::nullopt;
}

QString CustomerBook::put(const Customer& customer)
{
    auto now = customer;
    if (now.id.isEmpty()) {
        now.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        now.createdAt = m_clock.now();
    }
    const auto theirs = esimsOf(now.id); // while the old name still stands
    m_customers.put(now.id, bodyOf(now));
    showIn(*find(now.id), theirs);
    return now.id;
}

std::optional<Customer> CustomerBook::match(const QString& name, const QString& email) const
{
    QList<Customer> sameEmail;
    QList<Customer> sameName;
    for (auto each = m_customers.records().cbegin(); each != m_customers.records().cend(); ++each) {
        const auto one = customerFrom(each.key(), *each);
        if (isSame(one.email, email))
            sameEmail.append(one);
        else if (isSame(one.name, name) && (one.email.isEmpty() || email.trimmed().isEmpty()))
            sameName.append(one);
    }
    if (!sameEmail.isEmpty())
        return sameEmail.first();
    return sameName.size() == 1 ? std::optional(sameName.first()) : std::nullopt;
}

QString CustomerBook::linked(const QString& link) const
{
    const auto* const body = m_links.find(link);
    return body ? body->value(u"customer"_s).toString() : QString();
}

std::optional<Customer> CustomerBook::customerOf(const EsimKey& key) const
{
    const auto* const esim = m_esims.find(key);
    if (!esim)
        return std::nullopt;
    auto id = linked(linkOf(key));
    if (!isDecided(key)) { // what was known of the order holds for what it brought
        const auto* const record = m_intents.findByOrder(key.account, esim->order);
        id = record ? linked(linkOf(record->intent.id)) : QString();
    }
    const auto customer = find(id);
    return customer && bears(*esim, *customer) ? customer : std::nullopt;
}

std::optional<Customer> CustomerBook::customerOf(const IntentId& order) const
{
    return find(linked(linkOf(order)));
}

QString CustomerBook::languageOf(const EsimKey& key) const
{
    if (const auto customer = customerOf(key))
        return customer->language;
    const auto* const esim = m_esims.find(key);
    const auto email = esim ? words(*esim).email : QString();
    // Nothing but the same e-mail says that two are one person.
    const auto same = email.isEmpty() ? std::nullopt : match({}, email);
    return same ? same->language : QString();
}

QList<EsimKey> CustomerBook::esimsOf(const QString& id) const
{
    QList<EsimKey> keys;
    if (id.isEmpty() || !find(id))
        return keys;
    for (const auto& esim : m_esims.esims()) {
        const auto customer = customerOf(esim.key);
        if (customer && customer->id == id)
            keys.append(esim.key);
    }
    return keys;
}

bool CustomerBook::isDecided(const EsimKey& key) const
{
    return m_links.find(linkOf(key)) != nullptr;
}

void CustomerBook::showIn(const Customer& customer, const QList<EsimKey>& keys)
{
    for (const auto& key : keys) {
        const auto* const esim = m_esims.find(key);
        const auto now = esim ? words(*esim) : Words();
        if (esim && (now.name != customer.name || now.email != customer.email))
            m_esims.setCustomer(key, customer.name, customer.email, now.note);
    }
}

void CustomerBook::assign(const QList<EsimKey>& keys, const QString& id)
{
    const auto customer = find(id).value_or(Customer());
    QMap<QString, std::optional<QVariantMap>> links;
    for (const auto& key : keys)
        links.insert(linkOf(key), QVariantMap{{u"customer"_s, customer.id}});
    m_links.change(links);
    showIn(customer, keys);
}

void CustomerBook::assignOrder(const IntentId& order, const QString& id)
{
    if (find(id))
        m_links.put(linkOf(order), {{u"customer"_s, id}});
    else
        m_links.remove(linkOf(order));
}

void CustomerBook::merge(const QString& into, const QStringList& others)
{
    auto first = find(into);
    if (!first)
        return;
    QList<EsimKey> theirs;
    QMap<QString, std::optional<QVariantMap>> links;
    for (const auto& id : others) {
        const auto other = find(id);
        if (!other || id == into)
            continue;
        for (const auto field :
             {&Customer::email, &Customer::phone, &Customer::language, &Customer::note}) {
            if (((*first).*field).isEmpty())
                (*first).*field = (*other).*field;
        }
        theirs += esimsOf(id);
        for (auto link = m_links.records().cbegin(); link != m_links.records().cend(); ++link) {
            if (link->value(u"customer"_s) == id)
                links.insert(link.key(), QVariantMap{{u"customer"_s, into}});
        }
    }
    m_links.change(links);
    put(*first);
    showIn(*first, theirs);
    remove(others);
}

void CustomerBook::remove(const QStringList& ids, bool withWords)
{
    QMap<QString, std::optional<QVariantMap>> gone;
    QMap<QString, std::optional<QVariantMap>> links;
    QList<EsimKey> theirs;
    for (const auto& id : ids) {
        theirs += esimsOf(id);
        gone.insert(id, std::nullopt);
    }
    for (auto link = m_links.records().cbegin(); link != m_links.records().cend(); ++link) {
        if (!ids.contains(link->value(u"customer"_s).toString()))
            continue;
        // Nobody's by decision: a group order would give it to its member again.
        const bool isEsim = link.key().startsWith(u"esim:");
        links.insert(link.key(), isEsim ? std::optional(QVariantMap{{u"customer"_s, QString()}})
                                        : std::nullopt);
    }
    m_customers.change(gone);
    m_links.change(links);
    if (withWords) {
        for (const auto& key : std::as_const(theirs))
            m_esims.setCustomer(key, {}, {}, {});
    }
}

CustomerBook::Snapshot CustomerBook::snapshot(const QStringList& ids,
                                              const QList<EsimKey>& keys) const
{
    const auto copy = [](const ShopShelf& shelf, const QString& id) {
        const auto* const body = shelf.find(id);
        return body ? std::optional(*body) : std::nullopt;
    };
    Snapshot now;
    auto all = keys;
    for (const auto& id : ids) {
        now.customers.insert(id, copy(m_customers, id));
        all += esimsOf(id);
    }
    for (auto link = m_links.records().cbegin(); link != m_links.records().cend(); ++link) {
        if (ids.contains(link->value(u"customer"_s).toString()))
            now.links.insert(link.key(), *link);
    }
    for (const auto& key : std::as_const(all)) {
        now.links.insert(linkOf(key), copy(m_links, linkOf(key)));
        if (const auto* const esim = m_esims.find(key)) {
            const auto written = words(*esim);
            now.words.append(*esim);
            now.words.last().customerName = written.name;
            now.words.last().customerEmail = written.email;
            now.words.last().note = written.note;
        }
    }
    return now;
}

void CustomerBook::restore(const Snapshot& before)
{
    m_customers.change(before.customers);
    m_links.change(before.links);
    for (const auto& esim : before.words)
        m_esims.setCustomer(esim.key, esim.customerName, esim.customerEmail, esim.note);
}

} // namespace simstock
