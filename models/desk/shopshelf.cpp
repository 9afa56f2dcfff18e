// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/shopshelf.h"

namespace simstock {

ShopShelf::ShopShelf(ShopStore& store, QString kind, QObject* parent)
    : QObject(parent), m_store(store), m_kind(std::move(kind))
{
}

void ShopShelf::open()
{
    m_calls.add(m_store.load(m_kind), [this](const Result<QList<ShopRecord>>& read) {
        QStringList ids;
        for (const auto& record : read ? *read : QList<ShopRecord>()) {
            if (m_touched.contains(record.id))
                continue;
            m_records.insert(record.id, record.body);
            ids << record.id;
        }
        m_touched.clear();
        m_isOpen = true;
        if (!read)
            Q_EMIT failed(read.error().userText);
        if (!ids.isEmpty())
            Q_EMIT changed(ids);
        Q_EMIT opened();
    });
}

const QVariantMap* ShopShelf::find(const QString& id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.constEnd() ? nullptr : &*found;
}

void ShopShelf::put(const QString& id, const QVariantMap& body)
{
    change({{id, body}});
}

void ShopShelf::remove(const QString& id)
{
    change({{id, std::nullopt}});
}

void ShopShelf::change(const QMap<QString, std::optional<QVariantMap>>& bodies)
{
    QList<ShopChange> changes;
    QStringList ids;
    for (auto body = bodies.cbegin(); body != bodies.cend(); ++body) {
        const auto& id = body.key();
        if (!m_isOpen)
            m_touched.insert(id);
        const auto* const known = find(id);
        if (*body ? known && *known == **body : m_isOpen && !known)
            continue;
        if (*body)
            m_records.insert(id, **body);
        else
            m_records.remove(id);
        changes.append({m_kind, id, *body});
        ids << id;
    }
    if (changes.isEmpty())
        return;
    m_calls.add(m_store.write(changes), [this](const Result<bool>& written) {
        if (!written)
            Q_EMIT failed(tr("It is kept until Simstock closes, but could not be stored. %1")
                              .arg(written.error().userText));
    });
    Q_EMIT changed(ids);
}

} // namespace simstock
