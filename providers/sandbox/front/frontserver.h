// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "providers/sandbox/front/exchange.h"

#include <memory>

namespace simstock::sandbox {

/// An HTTP server on 127.0.0.1: cpp-httplib reads requests and writes answers, the sockets are
/// ours, so that an answer can also be cut, garbled, slowed or dropped (decisions.md 24).
class FrontServer {
public:
    explicit FrontServer(HttpHandler handler);
    ~FrontServer();
    FrontServer(const FrontServer&) = delete;
    FrontServer& operator=(const FrontServer&) = delete;

    /// Listens (0: any free port) and answers the port. Network error when it is taken.
    [[nodiscard]] Result<quint16> listen(quint16 port);
    /// Cuts all connections, also hanging ones, and joins all threads. Idempotent.
    void stop();

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace simstock::sandbox
