// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/front/frontstream.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace simstock::sandbox {

namespace {

constexpr int transferTimeout = 20'000; // ms a peer may stall in the middle of a request

int pollFor(socket_t socket, short events, int timeout)
{
    pollfd entry{socket, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&entry, 1, timeout);
    } while (ready < 0 && errno == EINTR);
    return ready;
}

} // namespace

bool FrontStream::is_readable() const
{
    return pollFor(m_socket, POLLIN, transferTimeout) > 0;
}

bool FrontStream::is_writable() const
{
    return pollFor(m_socket, POLLOUT, transferTimeout) > 0;
}

ssize_t FrontStream::read(char* buffer, std::size_t size)
{
    if (!is_readable())
        return -1;
    ssize_t count = 0;
    do {
        count = ::recv(m_socket, buffer, size, 0);
    } while (count < 0 && errno == EINTR);
    return count;
}

ssize_t FrontStream::write(const char* data, std::size_t size)
{
    if (m_fault)
        m_kept.append(data, size);
    else if (!send(data, size))
        return -1;
    return static_cast<ssize_t>(size);
}

bool FrontStream::send(const char* data, std::size_t size)
{
    while (size > 0) {
        if (!is_writable())
            return false;
        const auto count = ::send(m_socket, data, size, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        data += count;
        size -= static_cast<std::size_t>(count);
    }
    return true;
}

// The addresses are loopback by construction and of no use to anyone.
void FrontStream::get_remote_ip_and_port(std::string& address, int& port) const
{
    address = "127.0.0.1";
    port = 0;
}

void FrontStream::get_local_ip_and_port(std::string& address, int& port) const
{
    address = "127.0.0.1";
    port = 0;
}

bool FrontStream::waitForData(socket_t socket, std::chrono::milliseconds timeout)
{
    return pollFor(socket, POLLIN, static_cast<int>(timeout.count())) > 0;
}

bool FrontStream::pause(std::chrono::milliseconds duration) const
{
    return duration.count() <= 0 ||
           pollFor(m_socket, POLLRDHUP, static_cast<int>(duration.count())) == 0;
}

std::size_t FrontStream::headLength() const
{
    const auto end = m_kept.find("\r\n\r\n");
    return end == std::string::npos ? m_kept.size() : end + 4;
}

bool FrontStream::sendSlowly()
{
    using namespace std::chrono_literals;
    const auto slice = static_cast<std::size_t>(std::max(m_fault->bytesPerSecond / 20, 1));
    for (std::size_t at = 0; at < m_kept.size(); at += slice) {
        if (!send(m_kept.data() + at, std::min(slice, m_kept.size() - at)) || !pause(50ms))
            return false;
    }
    return true;
}

bool FrontStream::deliver()
{
    if (!m_fault)
        return true;
    if (!pause(m_fault->delay))
        return false;
    const auto head = headLength();
    switch (m_fault->kind) {
    case WireFault::Kind::None:
        return send(m_kept.data(), m_kept.size());
    case WireFault::Kind::SlowBytes:
        return sendSlowly();
    case WireFault::Kind::Close:
        return false;
    case WireFault::Kind::Reset: {
        const linger now{1, 0}; // close() then sends RST
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        return false;
    }
    case WireFault::Kind::Garbage: {
        constexpr std::string_view noise("\x16\x03\x01\x7f\xfe not http \x00\xff\xc0\xc1\r\n\r\n",
                                         24);
        send(noise.data(), noise.size());
        return false;
    }
    case WireFault::Kind::HalfStatusLine:
        send(m_kept.data(), 7);
        return false;
    case WireFault::Kind::HalfHeaders:
        send(m_kept.data(), head / 2);
        return false;
    case WireFault::Kind::HalfBody:
        send(m_kept.data(), head + (m_kept.size() - head) / 2);
        return false;
    case WireFault::Kind::Hang:
        pause(std::chrono::hours(24));
        return false;
    }
    return false;
}

} // namespace simstock::sandbox
