// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/faultserver.h"

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

namespace simstock::test {

namespace {

sockaddr* generic(sockaddr_in& address)
{
    return reinterpret_cast<sockaddr*>(&address);
}

SSL_CTX* tlsContext(const FaultServer::Identity& identity)
{
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    BIO* certificateBytes = BIO_new_mem_buf(identity.certificatePem.constData(), -1);
    BIO* keyBytes = BIO_new_mem_buf(identity.keyPem.constData(), -1);
    X509* certificate = PEM_read_bio_X509(certificateBytes, nullptr, nullptr, nullptr);
    EVP_PKEY* key = PEM_read_bio_PrivateKey(keyBytes, nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(context, certificate);
    SSL_CTX_use_PrivateKey(context, key);
    EVP_PKEY_free(key);
    X509_free(certificate);
    BIO_free(keyBytes);
    BIO_free(certificateBytes);
    return context;
}

} // namespace

FaultServer::FaultServer(Script script, const Identity* identity) : m_script(std::move(script))
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    if (identity)
        m_tls = tlsContext(*identity);
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::bind(m_listener, generic(address), sizeof address);
    ::listen(m_listener, 64);
    socklen_t length = sizeof address;
    ::getsockname(m_listener, generic(address), &length);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

FaultServer::~FaultServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        for (const int descriptor : m_open)
            ::shutdown(descriptor, SHUT_RDWR);
    }
    m_stopping.notify_all();
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    for (auto& thread : m_threads)
        thread.join();
    ::close(m_listener);
    SSL_CTX_free(m_tls);
}

QUrl FaultServer::url() const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

QList<SeenRequest> FaultServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void FaultServer::accept()
{
    for (;;) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        if (!remember(descriptor)) {
            ::close(descriptor);
            return;
        }
        const int number = ++m_connections;
        m_threads.emplace_back([this, descriptor, number] { serve(descriptor, number); });
    }
}

bool FaultServer::remember(int descriptor)
{
    const std::lock_guard lock(m_mutex);
    if (!m_stop)
        m_open.push_back(descriptor);
    return !m_stop;
}

void FaultServer::forget(int descriptor)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_open, descriptor);
    ::close(descriptor);
}

void FaultServer::serve(int descriptor, int number)
{
    SSL* tls = nullptr;
    bool ready = true;
    if (m_tls) {
        tls = SSL_new(m_tls);
        SSL_set_fd(tls, descriptor);
        ready = SSL_accept(tls) == 1;
    }
    Connection connection(*this, descriptor, tls);
    SeenRequest request;
    request.connection = number;
    while (ready && connection.isOpen() && connection.readRequest(request)) {
        int count = 0;
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(request);
            count = static_cast<int>(m_requests.size());
        }
        m_script(connection, count);
    }
    connection.close();
    SSL_free(tls);
}

FaultServer::Connection::Connection(FaultServer& server, int descriptor, SSL* tls)
    : m_server(server), m_descriptor(descriptor), m_tls(tls)
{
}

bool FaultServer::Connection::readMore()
{
    char buffer[64 * 1024];
    const auto count = m_tls ? static_cast<ssize_t>(SSL_read(m_tls, buffer, sizeof buffer))
                             : ::recv(m_descriptor, buffer, sizeof buffer, 0);
    if (count <= 0)
        return false;
    m_input.append(buffer, count);
    return true;
}

bool FaultServer::Connection::readRequest(SeenRequest& request)
{
    qsizetype end = -1;
    while ((end = m_input.indexOf("\r\n\r\n")) < 0) {
        if (!readMore())
            return false;
    }
    const QByteArray all = m_input.left(end + 2);
    const auto lineEnd = all.indexOf("\r\n");
    request.line = all.left(lineEnd);
    request.head = all.mid(lineEnd + 2);
    qsizetype length = 0;
    for (const QByteArray& line : request.head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    m_input.remove(0, end + 4);
    while (m_input.size() < length) {
        if (!readMore())
            return false;
    }
    request.body = m_input.left(length);
    m_input.remove(0, length);
    return true;
}

bool FaultServer::Connection::write(const QByteArray& bytes)
{
    qsizetype done = 0;
    while (isOpen() && done < bytes.size()) {
        const char* from = bytes.constData() + done;
        const auto left = static_cast<size_t>(bytes.size() - done);
        const auto count =
            m_tls ? static_cast<ssize_t>(SSL_write(m_tls, from, static_cast<int>(left)))
                  : ::send(m_descriptor, from, left, MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        done += count;
    }
    return isOpen();
}

void FaultServer::Connection::answer(int status, const QByteArray& body,
                                     const QByteArray& extraHeaders)
{
    write("HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Type: application/json\r\n" +
          extraHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void FaultServer::Connection::close()
{
    if (!isOpen())
        return;
    // Without a close_notify, as a crashing server or a middlebox does it.
    ::shutdown(m_descriptor, SHUT_RDWR);
    m_server.forget(std::exchange(m_descriptor, -1));
}

void FaultServer::Connection::reset()
{
    if (!isOpen())
        return;
    const linger now{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_server.forget(std::exchange(m_descriptor, -1));
}

void FaultServer::Connection::pause(int milliseconds)
{
    std::unique_lock lock(m_server.m_mutex);
    m_server.m_stopping.wait_for(lock, std::chrono::milliseconds(milliseconds),
                                 [this] { return m_server.m_stop; });
}

void FaultServer::Connection::hang()
{
    std::unique_lock lock(m_server.m_mutex);
    m_server.m_stopping.wait(lock, [this] { return m_server.m_stop; });
}

} // namespace simstock::test
