// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/desk/shopshelf.h"

#include <QHash>
#include <QPointer>

#include <optional>

namespace simstock {

/// Which form a draft belongs to: the kind of sheet and what it is about (a plan, an eSIM; empty
/// where there is one such form only).
struct DraftKey {
    QString sheet;
    QString subject = {};
    bool operator==(const DraftKey&) const = default;
};

/// What somebody typed into a form and did not hand over yet.
struct Draft {
    DraftKey key;
    QString title; ///< for the list of them: "New order · Japan 5 GB"
    QVariantMap fields;
    QDateTime savedAt; ///< UTC
    bool operator==(const Draft&) const = default;
};

/// The unfinished forms of this shop, kept while they are typed so that the end of the program at
/// any point loses nothing. Whoever saves leaves secrets out.
class Drafts : public QObject {
    Q_OBJECT
public:
    /// Store and clock outlive this.
    Drafts(ShopStore& store, Clock& clock, QObject* parent = nullptr);

    void open();
    /// Newest first.
    [[nodiscard]] QList<Draft> drafts() const;
    /// Those that an earlier run of the program left and nobody has opened since.
    [[nodiscard]] QList<Draft> leftBehind() const;
    [[nodiscard]] std::optional<Draft> find(const DraftKey& key) const;
    /// Two forms never share a draft: false while another form holds it. A form holds it until
    /// it releases it or goes.
    bool hold(const DraftKey& key, QObject& form);
    void release(const DraftKey& key, const QObject& form);
    /// The form is on the screen: its draft is not left behind any more.
    void take(const DraftKey& key);
    void save(const DraftKey& key, const QString& title, const QVariantMap& fields);
    /// The act was handed over, or a person gave it up.
    void discard(const DraftKey& key);

Q_SIGNALS:
    void changed();
    /// A sentence: drafts are not stored now.
    void failed(const QString& sentence);

private:
    [[nodiscard]] static QString idOf(const DraftKey& key);
    [[nodiscard]] static Draft draftOf(const QVariantMap& body);

    Clock& m_clock;
    ShopShelf m_shelf;
    QSet<QString> m_left; ///< ids found when the file was read
    QSet<QString> m_taken;
    QHash<QString, QPointer<QObject>> m_holders;
};

} // namespace simstock
