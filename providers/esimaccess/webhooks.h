// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/esimaccess/session.h"

namespace simstock::esimaccess {

/// The one address the vendor tells what happens (contract, section 7).
class Webhooks final : public WebhookAdminPort {
public:
    explicit Webhooks(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<QString> fetchUrl() override;
    [[nodiscard]] Result<PreparedAct> prepareSave(const QString& url) const override;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace simstock::esimaccess
