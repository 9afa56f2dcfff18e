// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/ports/capabilities.h"

#include <QByteArray>
#include <QMap>
#include <QUrl>

namespace simstock {

struct MessageRules {
    int maxLength = 500; ///< in characters
    bool free = true;    ///< false: each segment is charged
    bool hasStatus = false;
    bool hasSender = false; ///< the sender's name can be chosen
    QString sender = {};    ///< the vendor's own, when none is chosen
    bool hasMetadata = false;
};

struct MessageRequest {
    Esim esim;
    QString text = {};
    QString sender = {};
    QMap<QString, QString> metadata = {};
    QString idempotencyKey = {}; ///< names the message at vendors that report its status
};

class MessagesPort {
public:
    virtual ~MessagesPort() = default;
    [[nodiscard]] virtual MessageRules rules() const = 0;
    [[nodiscard]] virtual Fit fit(const Esim& esim) const = 0;
    [[nodiscard]] virtual Result<PreparedAct>
    prepareMessage(const MessageRequest& request) const = 0;
    /// Of a message that was sent, by its MessageRequest::idempotencyKey. Rejected where the vendor
    /// reports none.
    [[nodiscard]] virtual Call<MessageStatus> fetchStatus(const QString& key);
};

/// Links of the vendor for one eSIM; shown and copied, never opened or fetched by themselves.
struct EsimLink {
    enum class Kind { Installation, FollowUp };
    Kind kind = Kind::Installation;
    QUrl url;         ///< https or http; invalid when the vendor sent a picture instead
    QByteArray image; ///< PNG or JPEG as sent, untrusted
};

class EsimLinksPort {
public:
    virtual ~EsimLinksPort() = default;
    [[nodiscard]] virtual Call<QList<EsimLink>> fetchLinks(const Esim& esim) = 0;
};

/// The network an eSIM was last seen in. All words untrusted.
struct NetworkSighting {
    QString network;
    QString brand;
    QString country;
    QDateTime readAt;
};

class SightingsPort {
public:
    virtual ~SightingsPort() = default;
    [[nodiscard]] virtual Call<NetworkSighting> fetchSighting(const Esim& esim) = 0;
};

} // namespace simstock
