// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/http/endpoints.h"
#include "providers/http/vendorline.h"
#include "providers/whitelabel/session.h"

#include <memory>

namespace simstock::whitelabel {

/// Making an account at the vendor, and getting back into it (contract, section 2). Everything is
/// sent once: the vendor counts five tries in 15 minutes, sign-ins among them (tries.h).
class Registering final : public Registration {
public:
    Registering(const QUrl& baseUrl, const Surroundings& surroundings,
                std::shared_ptr<Tries> tries);
    [[nodiscard]] QString passwordProblem(const Secret& password) const override;
    [[nodiscard]] QDateTime lockedUntil() const override;
    [[nodiscard]] Call<QString> registerAccount(const Wish& wish) override;
    [[nodiscard]] Call<QString> verify(const QString& email, const Secret& token) override;
    [[nodiscard]] Call<QString> resendVerification(const QString& email) override;
    [[nodiscard]] Call<QString> requestReset(const QString& email) override;
    [[nodiscard]] Call<QString> resetPassword(const Secret& token, const Secret& password) override;

private:
    /// secrets are taken out of every error; done is the sentence of a success.
    [[nodiscard]] Call<QString> send(QLatin1StringView key, const QJsonObject& body,
                                     const QList<Secret>& secrets, const QString& done);

    [[nodiscard]] Error lockedError() const;

    std::shared_ptr<Tries> m_tries;
    std::shared_ptr<VendorLine> m_line;
    std::shared_ptr<const Endpoints> m_endpoints;
};

/// The vendor's rule: at least 8 characters, with upper case, lower case, digit and special. Empty
/// when it is kept, else a sentence.
QString passwordProblemOf(const Secret& password);

/// The vendor may echo what was sent: the decoded success, or an error without it.
Status openWithout(HttpReply reply, const QList<Secret>& secrets);
Error withoutSecrets(Error error, const QList<Secret>& secrets);

} // namespace simstock::whitelabel
