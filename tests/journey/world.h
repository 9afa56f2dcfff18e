// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "providers/sandbox/sandbox.h"
#include "tests/support/heldports.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace simstock {
class Desk;
}

namespace simstock::test {

/// The vendors' side of the world: the embedded sandbox behind real HTTP on loopback. Desk, vendors
/// and sandbox live in one time that moves only when a test says so.
class World {
    Q_DISABLE_COPY_MOVE(World)
public:
    enum class Plans { Few, Generated };
    explicit World(Plans plans);
    virtual ~World();

    /// Listens on the same ports each time, with the state the last one left.
    void startSandbox();
    /// Cuts every connection; from then on the ports refuse.
    void stopSandbox();
    [[nodiscard]] bool isSandboxRunning() const { return m_sandbox != nullptr; }
    /// Also while the sandbox is stopped.
    [[nodiscard]] QUrl baseUrl(const QString& vendor) const { return m_baseUrls.value(vendor); }
    [[nodiscard]] QJsonObject keys(const QString& vendor) const { return m_keys.value(vendor); }
    QJsonObject control(const QString& command, const QJsonObject& arguments = {});
    void fault(const QString& kind, const QString& path, const QJsonObject& more = {});
    void noFaults();
    /// What the sandbox saw at a path, oldest first.
    QJsonArray requests(const QString& pathEnd);

    /// The activation code of an eSIM Access eSIM as the sandbox says it, past all of our code.
    [[nodiscard]] QByteArray codeAtVendor(const QString& esimTranNo) const;

    /// Lets events run, without moving the time, until it is quiet on the wire and in the stores.
    void settle();
    /// Moves the time in steps until it holds; false when `limit` of it passed.
    bool until(const std::function<bool()>& holds, milliseconds limit = std::chrono::minutes(3),
               milliseconds step = milliseconds(500));
    /// What comes of a call, in the time it takes; nothing with a warning for an error.
    template <typename T>
    std::optional<T> answerOf(Call<T> call)
    {
        std::optional<Result<T>> answer;
        call.onDone([&answer](Result<T> result) { answer.emplace(std::move(result)); });
        if (!until([&answer] { return answer.has_value(); }) || !*answer) {
            qWarning("%s", answer ? qUtf8Printable(answer->error().userText) : "no answer");
            return std::nullopt;
        }
        return std::move(**answer);
    }
    void pass(milliseconds time, milliseconds step = milliseconds(500));
    /// Sets the desk's wall clock only; the vendors keep the right time.
    void jumpWall(milliseconds by);
    /// This machine sleeps: waits stand still, the time of day goes on everywhere.
    void suspend(milliseconds time);

    ManualClock clock;

protected:
    void advance(milliseconds by);
    [[nodiscard]] QThreadPool& pool() { return m_pool; }
    [[nodiscard]] QString outside() const { return m_outside.path(); }
    /// The desk whose stores settle() waits for; null while there is none.
    [[nodiscard]] virtual Desk* settlingDesk() const = 0;

private:
    [[nodiscard]] bool isOnTheWire();
    void advanceSandbox(milliseconds by);

    milliseconds m_jumped{0}; ///< what the desk's wall clock is wrong by
    QTemporaryDir m_outside;  ///< the vendors' files
    HeldPorts m_ports{4};     ///< one per vendor
    SandboxOptions m_options;
    std::unique_ptr<Sandbox> m_sandbox;
    QMap<QString, QUrl> m_baseUrls;
    QMap<QString, QJsonObject> m_keys;
    QThreadPool m_pool;
};

} // namespace simstock::test
