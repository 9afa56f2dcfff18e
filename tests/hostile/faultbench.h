// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "tests/journey/world.h"

#include <QMap>
#include <QPair>

#include <optional>

namespace simstock::test {

/// Every act of every vendor that spends or cannot be taken back, ready to be sent over real HTTP
/// to a sandbox that counts: the ports and the spending line, without a desk above them.
class FaultBench final : public World {
public:
    FaultBench();
    ~FaultBench() override;

    /// The acts each vendor has.
    static const QList<QPair<QString, QList<ActKind>>>& table();
    static const char* word(ActKind act);

    /// The bytes of the act about something new at the vendor that it would carry out; nothing with
    /// a warning when it cannot be made.
    std::optional<PreparedAct> prepared(const QString& vendor, ActKind act);
    /// Counting starts here.
    void watch();
    /// Only the next request to this call is met by the fault.
    void breakNext(const QString& vendor, const PreparedAct& act, const QString& kind,
                   QJsonObject rule);
    /// isHanging: the answer is waited for until the deadline, on our clock.
    std::optional<ActAnswer> execute(const QString& vendor, const PreparedAct& act, bool isHanging);
    /// The same where nobody listens.
    std::optional<ActAnswer> executeAtClosedPort(const QString& vendor, const PreparedAct& act);
    /// The same bytes as Qt sends them; returns when it gives up.
    void plainPost(const QString& vendor, const PreparedAct& act);

    // What the server saw since watch():
    int requests(const QString& vendor, const PreparedAct& act);
    int allRequests();
    int bookings(const QString& vendor);

private:
    [[nodiscard]] Desk* settlingDesk() const override { return nullptr; }
    /// Lets events run until it holds, without a pause; false when it does not.
    static bool comesTrue(const std::function<bool()>& holds);
    /// What comes of a call in no time; nothing with a warning for an error.
    template <typename T>
    std::optional<T> got(Call<T> call)
    {
        std::optional<Result<T>> answer;
        call.onDone([&answer](Result<T> result) { answer.emplace(std::move(result)); });
        if (comesTrue([&answer] { return answer.has_value(); }) && *answer)
            return std::move(**answer);
        qWarning("%s", answer ? qUtf8Printable(answer->error().userText) : "no answer");
        return std::nullopt;
    }
    std::unique_ptr<Vendor> opened(const QString& vendor, const QUrl& baseUrl);
    const VendorPorts& ports(const QString& vendor);
    std::optional<Esim> bought(const QString& vendor);
    std::optional<Esim> installed(const QString& vendor);
    std::optional<Esim> paused(const QString& vendor);
    Result<PreparedAct> order(const QString& vendor);
    Result<PreparedAct> topUp(const QString& vendor);
    Result<PreparedAct> message(const QString& vendor);
    Result<PreparedAct> lifecycle(const QString& vendor, ActKind act);
    Result<PreparedAct> payment(const QString& vendor, bool isDeposit);

    HeldPorts m_closed{1};
    VendorDirectory m_directory;
    QMap<QString, Offer> m_offers;
    QMap<QString, std::shared_ptr<Vendor>> m_vendors;
    QMap<QString, std::shared_ptr<Vendor>> m_unreachable;
};

} // namespace simstock::test
