// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// Signing in and out by hand, and the password.
class Access final : public SignInPort {
public:
    explicit Access(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] QDateTime lockedUntil() const override;
    [[nodiscard]] Call<bool> signIn() override;
    [[nodiscard]] Call<bool> signOut() override;
    /// Rejected before anything is sent when the new one breaks the vendor's rule.
    [[nodiscard]] Call<bool> changePassword(const Secret& from, const Secret& to) override;

private:
    std::shared_ptr<Session> m_session;
};

/// Whether the service is up; needs no sign-in (contract, section 13).
class Health final : public HealthPort {
public:
    explicit Health(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<ServiceHealth> fetchHealth() override;

private:
    std::shared_ptr<Session> m_session;
};
Result<ServiceHealth> readHealth(HttpReply reply);

} // namespace simstock::whitelabel
