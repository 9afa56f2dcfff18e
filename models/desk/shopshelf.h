// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/callbag.h"
#include "models/store/shopstore.h"

#include <QMap>

namespace simstock {

/// All records of one kind in memory, in step with the shop's file. A change is seen at once and
/// stored behind it; when it cannot be stored it stays for the session and failed() says so.
class ShopShelf : public QObject {
    Q_OBJECT
public:
    /// The store outlives this.
    ShopShelf(ShopStore& store, QString kind, QObject* parent = nullptr);

    /// Reads what is stored; what was put before that wins.
    void open();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const QMap<QString, QVariantMap>& records() const { return m_records; }
    /// Null when there is none; until the next change.
    [[nodiscard]] const QVariantMap* find(const QString& id) const;
    void put(const QString& id, const QVariantMap& body);
    void remove(const QString& id);
    /// All in one transaction; nothing takes a record away.
    void change(const QMap<QString, std::optional<QVariantMap>>& bodies);

Q_SIGNALS:
    void opened();
    void changed(const QStringList& ids);
    /// A sentence.
    void failed(const QString& sentence);

private:
    ShopStore& m_store;
    QString m_kind;
    QMap<QString, QVariantMap> m_records;
    QSet<QString> m_touched; ///< before the stored ones were read
    bool m_isOpen = false;
    CallBag m_calls;
};

} // namespace simstock
