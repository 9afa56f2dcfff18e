// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/desk/shopshelf.h"
#include "models/desk/trailtext.h"
#include "models/domain/esim.h"

namespace simstock {

/// On which way a code came, or was made ready to come, to its customer.
enum class HandOverChannel { Counter, Print, Pdf, Png, Labels, Zip, Mail, WhatsApp, Link };

/// One of the ways taken. There is no place in it for a code.
struct HandOver {
    HandOverChannel channel = HandOverChannel::Counter;
    QString recipient; ///< masked, e.g. "a•••@example.org" or "•••4567"; may be empty
    QString fileHash;  ///< SHA-256 of the file in hexadecimal; empty where there is none
    QDateTime at;      ///< UTC, when it was made ready
    QDateTime sentAt;  ///< UTC, when it was known to be with the customer; invalid = not known
    bool operator==(const HandOver&) const = default;
};

/// How far an eSIM is on its way to its customer. Installed follows from the eSIM's own state.
enum class HandOverStanding {
    NothingToDo, ///< there is nothing to hand over: being prepared, expired, ended
    Never,
    Prepared,
    Sent,
    Overdue, ///< sent a day ago or longer, and still not on a phone
    Installed
};

/// What was handed over of each eSIM, kept over restarts in the shop's file: the proof of delivery
/// (product.md b 15). At most mostPerEsim of each are kept, the first one always.
class HandOverLog : public QObject {
    Q_OBJECT
public:
    /// Store and clock outlive this.
    HandOverLog(ShopStore& store, Clock& clock, QObject* parent = nullptr);
    void open() { m_shelf.open(); }

    /// recipient: an e-mail address or a telephone number as it was typed; only its mask is kept,
    /// of anything else nothing. With counter and print the customer has it at once.
    void add(const QList<EsimKey>& keys, HandOverChannel channel, const QString& recipient = {},
             const QByteArray& file = {});
    /// A person says that the customer has what was last made ready.
    void markSent(const QList<EsimKey>& keys);
    /// What another workspace knew of eSIMs that are new here.
    void restore(const QMap<EsimKey, QList<HandOver>>& earlier) { store(earlier); }
    /// Oldest first.
    [[nodiscard]] QList<HandOver> of(const EsimKey& key) const;
    [[nodiscard]] HandOverStanding standing(const Esim& esim) const;
    /// How many eSIMs came to their customers after `from` and until `to`.
    [[nodiscard]] int sentBetween(const QDateTime& from, const QDateTime& to) const;
    /// For a cell: "Sent: e-mail, 3 h ago", "Delivered, not installed after 24 h", …
    [[nodiscard]] QString text(const Esim& esim) const;

    static constexpr int mostPerEsim = 50;
    static constexpr milliseconds patience{24 * 3'600'000};

Q_SIGNALS:
    /// Something was added, or a day went by over it.
    void changed(const QList<simstock::EsimKey>& keys);
    /// A sentence.
    void failed(const QString& sentence);

private:
    /// All at once: a view over ten thousand rows looks at them once.
    void store(const QMap<EsimKey, QList<HandOver>>& changed);
    void wait();
    void look();

    Clock& m_clock;
    ShopShelf m_shelf;
    QDateTime m_looked;
    std::unique_ptr<Timer> m_timer;
};

/// "a•••@example.org", "•••4567"; "•••" for what is neither address nor number.
QString maskedRecipient(const QString& recipient);
QString channelText(HandOverChannel channel);
/// "E-mail to a•••@example.org, prepared 3 h ago": one line of a history.
QString handOverText(const HandOver& one, const QDateTime& now);
/// The same for a timeline.
QList<TrailEntry> handOverTrail(const QList<HandOver>& all);
QString standingText(HandOverStanding standing);
/// Whether its profile was downloaded, whatever became of it there.
bool isOnAPhone(EsimState state);

} // namespace simstock
