// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakevendor.h"

namespace simstock::test {

/// The ports around an account and an eSIM that not every vendor has. Outlives every vendor object;
/// one person at one vendor.
class FakeAccess final : public SignInPort,
                         public HealthPort,
                         public LocationsPort,
                         public EsimLinksPort,
                         public SightingsPort,
                         public OrderEditPort {
public:
    /// Gives the ports to every vendor opened from now on.
    void wear(FakeScript& script)
    {
        script.furtherPorts = [this](VendorPorts& ports) {
            ports.signIn = this;
            ports.health = this;
            ports.locations = this;
            ports.links = this;
            ports.sightings = this;
            ports.orderEdit = this;
        };
    }

    [[nodiscard]] QDateTime lockedUntil() const override { return until; }
    [[nodiscard]] Call<bool> signIn() override { return in.ask(); }
    [[nodiscard]] Call<bool> signOut() override { return out.ask(); }
    [[nodiscard]] Call<bool> changePassword(const Secret& from, const Secret& to) override
    {
        passwords.append({from, to});
        return change.ask();
    }
    [[nodiscard]] Call<ServiceHealth> fetchHealth() override { return health.ask(); }
    [[nodiscard]] Call<QList<Location>> fetchLocations() override { return locations.ask(); }
    [[nodiscard]] Call<QList<EsimLink>> fetchLinks(const Esim&) override { return links.ask(); }
    [[nodiscard]] Call<NetworkSighting> fetchSighting(const Esim&) override
    {
        return sighting.ask();
    }
    [[nodiscard]] Call<bool> setCustomer(const VendorOrderId& order, const QString& name,
                                         const QString& email) override
    {
        customers.append(QStringList{order.text(), name, email});
        return edit.ask();
    }

    QDateTime until;
    Script<bool> in{true};
    Script<bool> out{true};
    Script<bool> change{true};
    Script<ServiceHealth> health{ServiceHealth{true, QStringLiteral("database connected")}};
    Script<QList<Location>> locations{QList<Location>{}};
    Script<QList<EsimLink>> links{QList<EsimLink>{}};
    Script<NetworkSighting> sighting{NetworkSighting{}};
    Script<bool> edit{true};
    QList<std::pair<Secret, Secret>> passwords;
    QList<QStringList> customers;
};

/// Making an account at a vendor; counts each question.
struct FakeDoor {
    Script<QString> answers{QStringLiteral("Look into your mail.")};
    QStringList asked;
    QUrl baseUrl;
    QDateTime until; ///< no account may be made before
};

class FakeRegistration final : public Registration {
public:
    explicit FakeRegistration(FakeDoor& door) : m_door(door) {}
    [[nodiscard]] QString passwordProblem(const Secret& password) const override
    {
        return password.reveal().size() < 8 ? QStringLiteral("At least 8 characters.") : QString();
    }
    [[nodiscard]] QDateTime lockedUntil() const override { return m_door.until; }
    [[nodiscard]] Call<QString> registerAccount(const Wish& wish) override
    {
        return ask(QStringLiteral("register ") + wish.email + u' ' + wish.name);
    }
    [[nodiscard]] Call<QString> verify(const QString& email, const Secret& token) override
    {
        return ask(QStringLiteral("verify ") + email + u' ' + QString::fromUtf8(token.reveal()));
    }
    [[nodiscard]] Call<QString> resendVerification(const QString& email) override
    {
        return ask(QStringLiteral("resend ") + email);
    }
    [[nodiscard]] Call<QString> requestReset(const QString& email) override
    {
        return ask(QStringLiteral("request ") + email);
    }
    [[nodiscard]] Call<QString> resetPassword(const Secret& token, const Secret&) override
    {
        return ask(QStringLiteral("reset ") + QString::fromUtf8(token.reveal()));
    }

private:
    Call<QString> ask(const QString& what)
    {
        m_door.asked.append(what);
        return m_door.answers.ask();
    }
    FakeDoor& m_door;
};

} // namespace simstock::test
