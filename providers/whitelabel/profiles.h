// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// Cancel (the order), suspend, resume and revoke (contract, sections 5 and 6).
class Lifecycle final : public LifecyclePort {
public:
    explicit Lifecycle(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] QSet<ActKind> acts() const override;
    [[nodiscard]] Fit fit(ActKind act, const Esim& esim) const override;
    [[nodiscard]] Result<PreparedAct> prepare(ActKind act, const Esim& esim) const override;
    [[nodiscard]] std::optional<bool> happened(ActKind act, const Esim& now) const override;

private:
    std::shared_ptr<Session> m_session;
};

/// Top-ups of one eSIM (contract, section 6). No key is known: an unknown one is never sent again.
class TopUp final : public TopUpPort {
public:
    explicit TopUp(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Fit fit(const Esim& esim) const override;
    [[nodiscard]] Call<QList<Offer>> fetchTopUps(const Esim& esim) override;
    [[nodiscard]] Result<PreparedAct> prepareTopUp(const TopUpRequest& request) const override;

private:
    std::shared_ptr<Session> m_session;
};

/// SMS; the vendor answers with neither a number nor a status.
class Messages final : public MessagesPort {
public:
    explicit Messages(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] MessageRules rules() const override;
    [[nodiscard]] Fit fit(const Esim& esim) const override;
    [[nodiscard]] Result<PreparedAct> prepareMessage(const MessageRequest& request) const override;

private:
    std::shared_ptr<Session> m_session;
};

/// The profile an eSIM's calls name: its ICCID. Empty when it is not known.
QString profileOf(const Esim& esim);

} // namespace simstock::whitelabel
