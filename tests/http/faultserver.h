// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;

namespace simstock::test {

/// One request as it came in.
struct SeenRequest {
    QByteArray line; ///< "POST /path HTTP/1.1"
    QByteArray head; ///< all header lines
    QByteArray body;
    int connection = 0;
};

/// A server on 127.0.0.1 that does what no HTTP library can: it answers with any bytes, half of
/// them or none, and ends a connection with FIN or RST. Plain sockets and OpenSSL on threads of its
/// own, so that the proof of "sent once" shares no code with the client.
class FaultServer {
public:
    class Connection;
    /// What to do with the n-th request of the server (from 1); the connection stays open for the
    /// next one unless the script ends it.
    using Script = std::function<void(Connection&, int request)>;

    /// A self-signed certificate and its key, made anew.
    struct Identity {
        explicit Identity(const char* names = "IP:127.0.0.1,DNS:localhost");
        QByteArray certificatePem;
        QByteArray keyPem;
    };

    /// Without identity plain HTTP, else TLS.
    explicit FaultServer(Script script, const Identity* identity = nullptr);
    ~FaultServer();
    FaultServer(const FaultServer&) = delete;
    FaultServer& operator=(const FaultServer&) = delete;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QList<SeenRequest> requests() const;
    [[nodiscard]] int requestCount() const { return static_cast<int>(requests().size()); }
    [[nodiscard]] int connectionCount() const { return m_connections; }

private:
    void accept();
    void serve(int descriptor, int number);
    bool remember(int descriptor);
    void forget(int descriptor);

    Script m_script;
    ssl_ctx_st* m_tls = nullptr;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_connections{0};
    mutable std::mutex m_mutex;
    std::condition_variable m_stopping;
    bool m_stop = false;
    QList<SeenRequest> m_requests;
    std::vector<int> m_open;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

/// One accepted connection, in the hands of a script.
class FaultServer::Connection {
public:
    Connection(FaultServer& server, int descriptor, ssl_st* tls);

    /// False when the other side is gone.
    bool write(const QByteArray& bytes);
    /// A whole answer with Content-Length.
    void answer(int status, const QByteArray& body, const QByteArray& extraHeaders = {});
    void close(); ///< FIN
    void reset(); ///< RST
    /// Waits; ends early when the server stops.
    void pause(int milliseconds);
    /// Says nothing more until the server stops.
    void hang();
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

private:
    friend class FaultServer;
    bool readRequest(SeenRequest& request);
    bool readMore();
    FaultServer& m_server;
    int m_descriptor;
    ssl_st* m_tls;
    QByteArray m_input;
};

} // namespace simstock::test
