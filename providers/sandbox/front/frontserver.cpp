// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/front/frontserver.h"

#include "providers/sandbox/front/connectionthreads.h"
#include "providers/sandbox/front/frontstream.h"

#include <QCoreApplication>

#include <map>
#include <set>
#include <sys/socket.h>
#include <unistd.h>

namespace simstock::sandbox {

namespace {

constexpr std::size_t maxRequestBytes = 8 * 1024 * 1024; // a vendor takes logos of up to 5 MB
constexpr std::chrono::seconds keepAlive{30};

HttpRequest toRequest(const httplib::Request& from)
{
    HttpRequest request{QByteArray::fromStdString(from.method),
                        QByteArray::fromStdString(from.path),
                        {},
                        QByteArray::fromStdString(from.body)};
    if (const auto start = from.target.find('?'); start != std::string::npos)
        request.query = QByteArray::fromStdString(from.target.substr(start + 1));
    for (const auto& [name, part] : from.files)
        request.parts.append({QByteArray::fromStdString(name),
                              QByteArray::fromStdString(part.filename),
                              QByteArray::fromStdString(part.content_type),
                              QByteArray::fromStdString(part.content)});
    for (const auto& [key, value] : from.headers) {
        // The library adds these four to what the client sent.
        if (key != "REMOTE_ADDR" && key != "REMOTE_PORT" && key != "LOCAL_ADDR" &&
            key != "LOCAL_PORT")
            request.headers.append(
                {QByteArray::fromStdString(key), QByteArray::fromStdString(value)});
    }
    return request;
}

void allowAddressReuse(socket_t socket)
{
    // The library's default is SO_REUSEPORT, with which a second server would share our port.
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

} // namespace

class FrontServer::Listener final : public httplib::Server {
public:
    explicit Listener(HttpHandler handler);
    int open(quint16 port);
    void close();

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(socket_t socket);
    bool serveOne(socket_t socket);
    void answer(const httplib::Request& request, httplib::Response& response);
    bool enter(socket_t socket);
    void leave(socket_t socket);

    HttpHandler m_handler;
    std::thread m_thread;
    std::mutex m_mutex;
    std::set<socket_t> m_open;
    std::map<const httplib::Request*, FrontStream*> m_streams; // of the requests being handled
    bool m_stopping = false;
};

FrontServer::Listener::Listener(HttpHandler handler) : m_handler(std::move(handler))
{
    const Handler any = [this](const httplib::Request& request, httplib::Response& response) {
        answer(request, response);
    };
    const std::string everything = "[^]*";
    Get(everything, any);
    Post(everything, any);
    Put(everything, any);
    Patch(everything, any);
    Delete(everything, any);
    Options(everything, any);
    new_task_queue = [] { return new ConnectionThreads; };
    set_socket_options(allowAddressReuse);
    set_tcp_nodelay(true);
    set_payload_max_length(maxRequestBytes);
}

int FrontServer::Listener::open(quint16 port)
{
    const std::string host = "127.0.0.1";
    int bound = port;
    if (port == 0)
        bound = bind_to_any_port(host);
    else if (!bind_to_port(host, port))
        bound = -1;
    if (bound <= 0)
        return -1;
    // The library listens with a backlog of 5: more connections at once would wait for a second.
    ::listen(svr_sock_, SOMAXCONN);
    m_thread = std::thread([this] { listen_after_bind(); });
    while (!is_running()) // stop() before that would be lost
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return bound;
}

void FrontServer::Listener::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const auto socket : m_open)
            ::shutdown(socket, SHUT_RDWR); // wakes whoever waits on it
    }
    if (!m_thread.joinable())
        return;
    Server::stop();
    m_thread.join();
}

bool FrontServer::Listener::enter(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    if (!m_stopping)
        m_open.insert(socket);
    return !m_stopping;
}

void FrontServer::Listener::leave(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    m_open.erase(socket);
    ::close(socket);
}

bool FrontServer::Listener::process_and_close_socket(socket_t socket)
{
    if (enter(socket))
        serve(socket);
    leave(socket);
    return true;
}

void FrontServer::Listener::serve(socket_t socket)
{
    while (FrontStream::waitForData(socket, keepAlive)) {
        if (!serveOne(socket))
            return;
    }
}

bool FrontServer::Listener::serveOne(socket_t socket)
{
    FrontStream stream(socket);
    const httplib::Request* key = nullptr;
    bool closed = false;
    const bool good = process_request(stream, false, closed, [&](httplib::Request& request) {
        key = &request;
        const std::lock_guard lock(m_mutex);
        m_streams[key] = &stream;
    });
    {
        const std::lock_guard lock(m_mutex);
        m_streams.erase(key);
    }
    return stream.deliver() && good && !closed;
}

void FrontServer::Listener::answer(const httplib::Request& request, httplib::Response& response)
{
    auto reply = m_handler(toRequest(request));
    response.status = reply.status;
    response.body = reply.body.toStdString();
    if (!reply.contentType.isEmpty())
        response.set_header("Content-Type", reply.contentType.toStdString());
    for (const auto& [key, value] : reply.headers)
        response.set_header(key.toStdString(), value.toStdString());
    if (reply.wire.kind == WireFault::Kind::None && reply.wire.delay.count() == 0)
        return;
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_streams.find(&request); found != m_streams.end())
        found->second->setFault(reply.wire);
}

FrontServer::FrontServer(HttpHandler handler)
    : m_listener(std::make_unique<Listener>(std::move(handler)))
{
}

FrontServer::~FrontServer()
{
    stop();
}

Result<quint16> FrontServer::listen(quint16 port)
{
    const int bound = m_listener->open(port);
    if (bound > 0)
        return static_cast<quint16>(bound);
    return failure(makeError(
        ErrorKind::Network,
        QCoreApplication::translate("Sandbox",
                                    "The sandbox cannot listen on port %1 of this machine: another "
                                    "program uses it. Choose another port, or 0 for any free one.")
            .arg(port),
        {}));
}

void FrontServer::stop()
{
    m_listener->close();
}

} // namespace simstock::sandbox
