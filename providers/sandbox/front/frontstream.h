// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/front/exchange.h"

#include <httplib.h>
#include <optional>
#include <string>

namespace simstock::sandbox {

/// The socket of one exchange. What the HTTP library writes goes straight through until the handler
/// decided on a fate for the answer; from then on it is kept and deliver() puts it on the wire the
/// way the fault wants it.
class FrontStream final : public httplib::Stream {
public:
    /// Does not own the socket.
    explicit FrontStream(socket_t socket) : m_socket(socket) {}

    [[nodiscard]] bool is_readable() const override;
    [[nodiscard]] bool is_writable() const override;
    ssize_t read(char* buffer, std::size_t size) override;
    ssize_t write(const char* data, std::size_t size) override;
    void get_remote_ip_and_port(std::string& address, int& port) const override;
    void get_local_ip_and_port(std::string& address, int& port) const override;
    [[nodiscard]] socket_t socket() const override { return m_socket; }

    void setFault(const WireFault& fault) { m_fault = fault; }
    /// Sends what was kept. False when the connection must end now.
    bool deliver();

    /// False when the socket came to its end (or was shut down by another thread) before.
    static bool waitForData(socket_t socket, std::chrono::milliseconds timeout);

private:
    bool send(const char* data, std::size_t size);
    bool sendSlowly();
    /// Waits unless the peer goes or the server stops.
    bool pause(std::chrono::milliseconds duration) const;
    [[nodiscard]] std::size_t headLength() const;

    socket_t m_socket;
    std::optional<WireFault> m_fault;
    std::string m_kept;
};

} // namespace simstock::sandbox
