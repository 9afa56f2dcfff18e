// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/esim.h"
#include "providers/sandbox/core/wallet.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <vector>

namespace simstock::sandbox::whitelabel {

/// One purchase. Its UUID and number follow from the seed and `number`.
struct Order {
    QString id;
    QString externalNo; ///< the provider's own number
    int planId = 0;
    QString planName;
    qint64 unitPrice = 0; ///< micro-units, of one eSIM with all its days
    qint64 days = 0;
    QString email;
    QString customer;
    QString brand; ///< reseller_profile_id
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 readyAt = 0;
    qint64 refunded = 0;
    QString forced;          ///< a status set by hand; empty: it follows the eSIMs
    QJsonObject cachedUsage; ///< what GET …/usage answers without refreshCache
    QStringList tranNos;

    [[nodiscard]] qint64 total() const { return unitPrice * tranNos.size(); }
    [[nodiscard]] QJsonObject toJson() const;
    static Order fromJson(const QJsonObject& json);
};

enum class Billing { Prepaid, Postpaid };

/// One account of the platform with everything that is his. What the vendor only hands back as it
/// is (branding, subscriptions, …) is kept in the answers' own form.
struct User {
    User(Ledger& ledger, const QString& address)
        : email(address), wallet(ledger, QStringLiteral("whitelabel"), 0)
    {
    }

    QString id;
    QString email;
    QString role;
    QString name;
    QByteArray passwordHash; ///< keyed, hex
    qint64 createdAt = 0;
    qint64 verifiedAt = 0; ///< 0: not yet
    bool depositMade = false;
    int failedLogins = 0;
    qint64 lockedUntil = 0;
    int verifyMails = 0; ///< the last mail's token is the good one
    int resetMails = 0;

    Billing billing = Billing::Prepaid;
    Wallet wallet; ///< micro-units; postpaid: the credit still available
    qint64 creditLimit = 5'000'000'000;
    qint64 softLimit = 100'000'000;
    qint64 spent = 0;

    std::map<QString, Order> orders;
    std::vector<QString> sequence; ///< order ids as bought
    QHash<QString, QString> orderByKey;
    std::map<QString, Esim> esims;   ///< by esimTranNo
    QList<QJsonObject> transactions; ///< oldest first
    std::map<QString, QJsonObject> payments;
    std::map<QString, QJsonObject> brands; ///< with `smtp` inside
    std::map<int, QJsonObject> pricing;
    std::map<QString, QJsonObject> subscriptions; ///< with `logs` inside, without secrets
    QHash<QString, QByteArray> webhookSecrets;    ///< of this run only: no secret is saved
    QJsonArray invoices;

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject& json);
};

} // namespace simstock::sandbox::whitelabel
