// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/drafts.h"

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

Drafts::Drafts(ShopStore& store, Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_shelf(store, u"draft"_s)
{
    connect(&m_shelf, &ShopShelf::changed, this, &Drafts::changed);
    connect(&m_shelf, &ShopShelf::failed, this, &Drafts::failed);
    connect(&m_shelf, &ShopShelf::opened, this, [this] {
        for (auto found = m_shelf.records().cbegin(); found != m_shelf.records().cend(); ++found) {
            if (!m_taken.contains(found.key()))
                m_left.insert(found.key());
        }
        Q_EMIT changed();
    });
}

void Drafts::open()
{
    m_shelf.open();
}

QString Drafts::idOf(const DraftKey& key)
{
    return key.sheet + u'/' + key.subject;
}

Draft Drafts::draftOf(const QVariantMap& body)
{
    return {{body.value(u"sheet"_s).toString(), body.value(u"subject"_s).toString()},
            body.value(u"title"_s).toString(),
            body.value(u"fields"_s).toMap(),
            QDateTime::fromString(body.value(u"savedAt"_s).toString(), Qt::ISODateWithMs)};
}

QList<Draft> Drafts::drafts() const
{
    QList<Draft> list;
    for (const auto& body : m_shelf.records())
        list.append(draftOf(body));
    std::stable_sort(list.begin(), list.end(),
                     [](const Draft& a, const Draft& b) { return a.savedAt > b.savedAt; });
    return list;
}

QList<Draft> Drafts::leftBehind() const
{
    auto list = drafts();
    list.removeIf([this](const Draft& draft) { return !m_left.contains(idOf(draft.key)); });
    return list;
}

std::optional<Draft> Drafts::find(const DraftKey& key) const
{
    const auto* const body = m_shelf.find(idOf(key));
    return body ? std::optional(draftOf(*body)) : std::nullopt;
}

bool Drafts::hold(const DraftKey& key, QObject& form)
{
    auto& holder = m_holders[idOf(key)];
    if (!holder)
        holder = &form;
    return holder == &form;
}

void Drafts::release(const DraftKey& key, const QObject& form)
{
    const auto found = m_holders.constFind(idOf(key));
    if (found != m_holders.cend() && *found == &form)
        m_holders.erase(found);
}

void Drafts::take(const DraftKey& key)
{
    m_taken.insert(idOf(key));
    if (m_left.remove(idOf(key)))
        Q_EMIT changed();
}

void Drafts::save(const DraftKey& key, const QString& title, const QVariantMap& fields)
{
    take(key);
    m_shelf.put(idOf(key), {{u"sheet"_s, key.sheet},
                            {u"subject"_s, key.subject},
                            {u"title"_s, title},
                            {u"fields"_s, fields},
                            {u"savedAt"_s, m_clock.now().toString(Qt::ISODateWithMs)}});
}

void Drafts::discard(const DraftKey& key)
{
    take(key);
    m_shelf.remove(idOf(key));
}

} // namespace simstock
