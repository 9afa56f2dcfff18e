// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/ratelimit.h"
#include "providers/sandbox/core/vendor.h"
#include "providers/sandbox/whitelabel/plans.h"
#include "providers/sandbox/whitelabel/sessions.h"
#include "providers/sandbox/whitelabel/user.h"

#include <QHash>

#include <memory>

namespace simstock::sandbox::whitelabel {

/// What the contract leaves open or what a test wants otherwise.
struct Settings {
    int publicPermille = 1400; ///< of the price, for who has no good token
    bool idempotency = true;   ///< whether Idempotency-Key is honoured (seen in code only)
    QString cancelPost;        ///< "404", "405", with "-empty" for no body; empty: works
    QString usageUnit = QStringLiteral("MB"); ///< of live usage: B, KB, MB, GB
    bool smtpWorks = true;
    bool echoesLogin = false;               ///< a refused login repeats the body
    bool retryAfter = false;                ///< 429 with Retry-After, which nobody documents
    QString paths = QStringLiteral("main"); ///< "main", "alternative" or "both"
    milliseconds allocationDelay{0};
};

/// The operator's side: users, logins, plans, numbers. Guarded by the vendor's lock.
class Platform {
public:
    explicit Platform(const VendorContext& context);

    [[nodiscard]] Plans& plans(); ///< built at the first use, when the catalogue is loaded
    [[nodiscard]] Sessions& sessions() { return m_sessions; }
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] const Derivation& derivation() const { return m_context.derivation; }
    [[nodiscard]] qint64 now() const { return m_context.clock.now(); }
    [[nodiscard]] qint64 vendorTime(milliseconds real) const;
    void changed() const { m_context.changed(); }

    /// "seed" or "live" per group of answers, see shapeGroups.
    [[nodiscard]] bool isSeed(const QString& group) const { return m_seedShapes.contains(group); }
    /// False for a group or a shape that is none.
    bool setShape(const QString& group, const QString& shape);

    /// The merchant that credentials() names.
    [[nodiscard]] User& merchant() { return *m_users.at(m_merchant); }
    [[nodiscard]] const QString& merchantEmail() const { return m_merchant; }
    [[nodiscard]] QString merchantPassword() const;
    [[nodiscard]] User* user(const QString& email);
    User& addUser(const QString& email);
    [[nodiscard]] std::vector<User*> users();
    void setPassword(User& user, const QString& password);
    [[nodiscard]] bool isPassword(const User& user, const QString& password) const;
    /// The token in the last mail of this purpose ("verify" or "reset").
    [[nodiscard]] QString mailToken(const User& user, const QString& purpose) const;

    /// Numbers of orders, eSIMs, payments, …: one counter.
    qint64 nextNumber() { return ++m_counter; }
    /// Follows from the seed, purpose and number.
    [[nodiscard]] QString uuid(const QString& purpose, qint64 number) const;

    /// Null when he has none such. Brought up to the present.
    [[nodiscard]] Esim* esim(User& user, const QString& tranNo);
    /// Status of the order, from its eSIMs.
    [[nodiscard]] QString statusOf(User& user, const Order& order);
    /// Movements of money: wallet, ledger and history. False: too little credit.
    bool charge(User& user, qint64 amount, const QString& description, const QString& reference);
    void credit(User& user, qint64 amount, const QString& type, const QString& description,
                const QString& reference);

    struct Limits {
        RateLimit logins{5, 900'000}; ///< one IP is all there is
        int callsPerHour = 1000;
        QHash<QString, RateLimit> calls;
        QHash<QString, RateLimit> resets; ///< 3 per e-mail and hour
    };
    [[nodiscard]] Limits& limits() { return m_limits; }
    [[nodiscard]] qint64 wire() const { return m_context.clock.wire(); }

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject& json);

private:
    void record(User& user, const QString& type, qint64 amount, const QString& description,
                const QString& reference);
    [[nodiscard]] QByteArray hashOf(const User& user, const QString& password) const;

    VendorContext m_context;
    Settings m_settings;
    Sessions m_sessions;
    std::unique_ptr<Plans> m_plans;
    QString m_merchant;
    std::map<QString, std::unique_ptr<User>> m_users; // by e-mail
    QStringList m_seedShapes;
    Limits m_limits;
    qint64 m_counter = 0;
};

/// Groups of answers of which both a documented and a live form are known.
inline const QStringList shapeGroups{
    QStringLiteral("login"), QStringLiteral("me"),      QStringLiteral("plan"),
    QStringLiteral("order"), QStringLiteral("profile"), QStringLiteral("usage"),
    QStringLiteral("sms"),   QStringLiteral("balance"), QStringLiteral("events")};

} // namespace simstock::sandbox::whitelabel
