// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/core/secret.h"
#include "models/domain/intent.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountStore;
class SecretStore;
struct PinCost;

enum class PinStanding {
    Off,        ///< nobody set one
    Reading,    ///< the keyring is being asked
    On,         ///< known, with its limits
    Unreadable, ///< set, but the keyring cannot be read now
    Lost        ///< set, but the keyring holds none any more
};

/// The PIN that is asked above a limit (product.md b 16). Its salted, memory-hard hash (Argon2id)
/// and the limits lie in the keychain; the accounts' file only says that there is one and counts
/// wrong tries, so that a missing keyring never opens the way. A proof holds for one sheet, up to
/// the amounts it was given for, and for this session only.
class SpendPin : public QObject {
    Q_OBJECT
public:
    /// All must outlive this. workspaceKey: of the Workspace, for the entry's name.
    SpendPin(SecretStore& secrets, AccountStore& store, const QString& workspaceKey, Clock& clock,
             QObject* parent = nullptr);
    SpendPin(SecretStore& secrets, AccountStore& store, const QString& workspaceKey, Clock& clock,
             const PinCost& cost, QObject* parent = nullptr);
    ~SpendPin() override;

    /// Reads it anew.
    void open();
    [[nodiscard]] PinStanding standing() const;
    /// Up to which amount nothing is asked, at most one per currency. A currency without one is
    /// asked from the first cent on.
    [[nodiscard]] const QList<Money>& limits() const;
    /// Whether this total needs the PIN at all.
    [[nodiscard]] bool asks(const Money& total) const;
    /// Why this must not be bought yet (a sentence); empty when the total needs no PIN or was
    /// proven for this token. Tokens that go on with "/..." belong to the proof of their beginning:
    /// a batch proves its whole total once and buys its rows with "<token>/<row>".
    [[nodiscard]] QString problem(const QString& token, const Money& total) const;
    [[nodiscard]] bool covers(const QString& token, const Money& total) const
    {
        return problem(token, total).isEmpty();
    }
    /// The same for an act about to be sent: those of a price nobody knows need the PIN as well,
    /// except a message.
    [[nodiscard]] QString problem(const Intent& intent) const;
    /// Takes the act's cost off what was proven for its token; once for each sheet token.
    void draw(const Intent& intent);
    /// Checks the PIN off the GUI thread and lets the token spend these totals. Rejected with a
    /// sentence when it is wrong; after five wrong ones a growing wait comes between tries, which a
    /// restart does not shorten.
    [[nodiscard]] Call<bool> prove(const QString& token, const QList<Money>& totals,
                                   const Secret& pin);
    /// Only tells whether it is the PIN, with the same wait between tries; allows nothing.
    [[nodiscard]] Call<bool> confirm(const Secret& pin);
    /// Sets or changes PIN and limits. before: the present PIN, ignored where there is none (or it
    /// is lost). An empty new pin keeps the present one. Rejected with a sentence.
    [[nodiscard]] Call<bool> set(const Secret& before, const Secret& pin,
                                 const QList<Money>& limits);
    [[nodiscard]] Call<bool> remove(const Secret& before);
    /// How long no PIN is looked at; zero when one may be tried.
    [[nodiscard]] milliseconds wait() const;
    /// What is wrong with a new PIN (a sentence); empty when nothing.
    [[nodiscard]] static QString pinProblem(const Secret& pin);

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
