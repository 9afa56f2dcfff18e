// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace simstock {

// Things kept at the vendor that spend nothing. Changes are sent once and never repeated; when it
// is not known whether one was taken, the error says so and the caller reads anew.

/// One address that is told of events.
struct WebhookSubscription {
    QString id; ///< empty while new
    QString name;
    QUrl url;
    QStringList events;
    QString status; ///< the vendor's word, untrusted
    int timeoutSeconds = 30;
    int retries = 3;
    QDateTime lastDelivery; ///< invalid when never or not stated
    bool operator==(const WebhookSubscription&) const = default;
};

struct WebhookList {
    QList<WebhookSubscription> subscriptions;
    QStringList knownEvents; ///< what can be subscribed to
};

struct WebhookDelivery {
    QString id;
    QString event;
    QString status; ///< success, failed, pending: verbatim
    int httpStatus = 0;
    milliseconds duration{-1}; ///< negative = not stated
    int attempt = 0;
    QDateTime at;
    QString detail; ///< untrusted; redacted
    bool operator==(const WebhookDelivery&) const = default;
};

class WebhookSubscriptionsPort {
public:
    virtual ~WebhookSubscriptionsPort() = default;
    [[nodiscard]] virtual Call<WebhookList> fetchSubscriptions() = 0;
    [[nodiscard]] virtual Call<WebhookSubscription> fetchSubscription(const QString& id) = 0;
    /// Creates (id empty) or changes. An empty secret leaves the stored one.
    [[nodiscard]] virtual Call<WebhookSubscription> save(const WebhookSubscription& wish,
                                                         const Secret& secret) = 0;
    [[nodiscard]] virtual Call<bool> remove(const QString& id) = 0;
    /// The vendor sends a test event now; answers with its sentence.
    [[nodiscard]] virtual Call<QString> test(const QString& id) = 0;
    /// Newest first; status empty = all.
    [[nodiscard]] virtual Call<QList<WebhookDelivery>> fetchDeliveries(const QString& id,
                                                                       const QString& status) = 0;
};

/// How mail to customers looks.
struct BrandProfile {
    QString id; ///< empty while new
    QString name;
    QString senderName;
    QString color; ///< "#RRGGBB"
    bool isDefault = false;
    QUrl logo; ///< where the vendor keeps it; never fetched by itself
    bool operator==(const BrandProfile&) const = default;
};

/// The mail server of a profile. The password is write-only.
struct MailServer {
    QString host;
    int port = 587;
    QString user;
    bool secure = true;
    QString fromAddress;
    QString fromName;
    bool enabled = false;
    bool hasPassword = false;
    bool operator==(const MailServer&) const = default;
};

/// A branding profile with its mail server as far as it was read.
struct Brand {
    BrandProfile profile;
    std::optional<MailServer> mailServer;
    bool operator==(const Brand&) const = default;
};

class BrandingPort {
public:
    virtual ~BrandingPort() = default;
    [[nodiscard]] virtual Call<QList<BrandProfile>> fetchProfiles() = 0;
    [[nodiscard]] virtual Call<BrandProfile> saveProfile(const BrandProfile& wish) = 0;
    [[nodiscard]] virtual Call<bool> removeProfile(const QString& id) = 0;
    /// PNG, JPEG or GIF of at most 5 MB, judged by its bytes; Rejected before anything is sent.
    [[nodiscard]] virtual Call<bool> uploadLogo(const QString& id, const QByteArray& image) = 0;
    [[nodiscard]] virtual Call<MailServer> fetchMailServer(const QString& id) = 0;
    /// The vendor tests the connection at once. An empty password leaves the stored one.
    [[nodiscard]] virtual Call<MailServer> saveMailServer(const QString& id, const MailServer& wish,
                                                          const Secret& password) = 0;
    [[nodiscard]] virtual Call<QString> testMailServer(const QString& id) = 0;
    /// Clears all of it at the vendor.
    [[nodiscard]] virtual Call<bool> disableMailServer(const QString& id) = 0;
};

/// Whether the vendor's service is up, in the vendor's words.
struct ServiceHealth {
    bool healthy = false;
    QString detail; ///< untrusted
};

class HealthPort {
public:
    virtual ~HealthPort() = default;
    [[nodiscard]] virtual Call<ServiceHealth> fetchHealth() = 0;
};

/// Who signs in with a password instead of keys.
class SignInPort {
public:
    virtual ~SignInPort() = default;
    /// When the next sign-in may be tried: a lock-out or the vendor's limit; invalid = now.
    [[nodiscard]] virtual QDateTime lockedUntil() const = 0;
    /// One try with the stored password; a person asked for it.
    [[nodiscard]] virtual Call<bool> signIn() = 0;
    [[nodiscard]] virtual Call<bool> signOut() = 0;
    [[nodiscard]] virtual Call<bool> changePassword(const Secret& from, const Secret& to) = 0;
};

/// Before there is an account: making one at the vendor, and getting back into it.
class Registration {
public:
    virtual ~Registration() = default;
    struct Wish {
        QString email;
        Secret password;
        QString name;
    };
    /// Why a password will not be taken (a sentence); empty when it may.
    [[nodiscard]] virtual QString passwordProblem(const Secret& password) const = 0;
    /// When the next account may be tried to be made: the vendor's limit; invalid = now.
    [[nodiscard]] virtual QDateTime lockedUntil() const = 0;
    [[nodiscard]] virtual Call<QString> registerAccount(const Wish& wish) = 0;
    [[nodiscard]] virtual Call<QString> verify(const QString& email, const Secret& token) = 0;
    [[nodiscard]] virtual Call<QString> resendVerification(const QString& email) = 0;
    [[nodiscard]] virtual Call<QString> requestReset(const QString& email) = 0;
    [[nodiscard]] virtual Call<QString> resetPassword(const Secret& token,
                                                      const Secret& password) = 0;
};

} // namespace simstock
