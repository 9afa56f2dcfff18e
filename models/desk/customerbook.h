// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/desk/shopshelf.h"
#include "models/domain/esim.h"

#include <QHash>

#include <optional>

namespace simstock {

class EsimDesk;
class IntentBook;

/// Somebody who buys here. Personal data: never in logs.
struct Customer {
    QString id; ///< ours: a uuid without braces
    QString name;
    QString email;
    QString phone;
    QString language; ///< "de", "pt-BR"; empty = not known
    QString note;
    QDateTime createdAt = {}; ///< UTC
    bool operator==(const Customer&) const = default;
};

/// The customers of the shop and which eSIMs and orders are theirs. Name, e-mail and note of an
/// eSIM stay what the tables show; assigning writes them there too. A link counts as long as the
/// eSIM still bears the customer's name or e-mail, or is about to: typing another name into it ends
/// it.
class CustomerBook : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    CustomerBook(ShopStore& store, EsimDesk& esims, IntentBook& intents, Clock& clock,
                 QObject* parent = nullptr);

    void open();
    [[nodiscard]] bool isOpen() const { return m_customers.isOpen() && m_links.isOpen(); }
    /// By name.
    [[nodiscard]] QList<Customer> customers() const;
    [[nodiscard]] std::optional<Customer> find(const QString& id) const;
    /// New where the id is empty. What is theirs shows a changed name at once. The id.
    QString put(const Customer& customer);
    /// Of the one customer with this e-mail, else of the one with this name and no other e-mail.
    [[nodiscard]] std::optional<Customer> match(const QString& name, const QString& email) const;
    [[nodiscard]] std::optional<Customer> customerOf(const EsimKey& key) const;
    [[nodiscard]] std::optional<Customer> customerOf(const IntentId& order) const;
    /// The language to speak to the holder of this eSIM; empty when nobody noted it.
    [[nodiscard]] QString languageOf(const EsimKey& key) const;
    [[nodiscard]] QList<EsimKey> esimsOf(const QString& id) const;
    /// Whether a person or a group order decided whose it is; nobody counts, too.
    [[nodiscard]] bool isDecided(const EsimKey& key) const;
    /// An empty id: they are nobody's. The note of each eSIM stays.
    void assign(const QList<EsimKey>& keys, const QString& id);
    void assignOrder(const IntentId& order, const QString& id);
    /// What the others have becomes the first one's; their empty fields are filled from them.
    void merge(const QString& into, const QStringList& others);
    /// Their eSIMs are nobody's by decision then; they keep their words unless `withWords`.
    void remove(const QStringList& ids, bool withWords = false);

    /// How these stand now, for the way back.
    struct Snapshot {
        QMap<QString, std::optional<QVariantMap>> customers;
        QMap<QString, std::optional<QVariantMap>> links;
        QList<Esim> words; ///< name, e-mail and note of these
    };
    [[nodiscard]] Snapshot snapshot(const QStringList& ids, const QList<EsimKey>& keys) const;
    void restore(const Snapshot& before);

Q_SIGNALS:
    void opened();
    void changed();
    void failed(const QString& sentence);

private:
    /// What a person wrote on an eSIM: it is stored later than it is decided.
    struct Words {
        QString name;
        QString email;
        QString note;
        int unanswered = 0;
    };
    [[nodiscard]] Words words(const Esim& esim) const;
    [[nodiscard]] bool bears(const Esim& esim, const Customer& customer) const;
    [[nodiscard]] QString linked(const QString& link) const;
    void showIn(const Customer& customer, const QList<EsimKey>& keys);

    EsimDesk& m_esims;
    IntentBook& m_intents;
    Clock& m_clock;
    ShopShelf m_customers;
    ShopShelf m_links;
    QHash<EsimKey, Words> m_sent; ///< not shown by the eSIM yet
};

} // namespace simstock
