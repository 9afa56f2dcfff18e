// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// Branding profiles, their logos and mail servers (contract, section 10). Every change is sent
/// once.
class Branding final : public BrandingPort {
public:
    explicit Branding(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<QList<BrandProfile>> fetchProfiles() override;
    /// The id stays empty where the answer to a new one does not tell it: read the list then.
    [[nodiscard]] Call<BrandProfile> saveProfile(const BrandProfile& wish) override;
    [[nodiscard]] Call<bool> removeProfile(const QString& id) override;
    [[nodiscard]] Call<bool> uploadLogo(const QString& id, const QByteArray& image) override;
    [[nodiscard]] Call<MailServer> fetchMailServer(const QString& id) override;
    [[nodiscard]] Call<MailServer> saveMailServer(const QString& id, const MailServer& wish,
                                                  const Secret& password) override;
    [[nodiscard]] Call<QString> testMailServer(const QString& id) override;
    [[nodiscard]] Call<bool> disableMailServer(const QString& id) override;

private:
    [[nodiscard]] Call<bool> remove(QLatin1StringView key, const QString& id);
    std::shared_ptr<Session> m_session;
};

} // namespace simstock::whitelabel
