// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heldports.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace simstock::test {

namespace {

/// The port that was bound; 0 when it was not to be had.
quint16 bindPort(int socket, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const plain = reinterpret_cast<sockaddr*>(&address);
    if (::bind(socket, plain, size) != 0 || ::getsockname(socket, plain, &size) != 0)
        return 0;
    // Allowed only now: two that allow it from the start would share a port.
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    return ntohs(address.sin_port);
}

} // namespace

HeldPorts::HeldPorts(int count)
{
    for (int tries = 0; tries < 1'000; ++tries) {
        if (hold(count))
            return;
        release();
    }
    qFatal("There are no %d free ports in a row on this machine.", count);
}

HeldPorts::~HeldPorts()
{
    release();
}

bool HeldPorts::hold(int count)
{
    quint16 wanted = 0;
    for (int i = 0; i < count; ++i) {
        m_sockets.append(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const auto bound = bindPort(m_sockets.constLast(), wanted);
        if (bound == 0)
            return false;
        if (i == 0)
            m_first = bound;
        wanted = static_cast<quint16>(bound + 1);
    }
    return true;
}

void HeldPorts::release()
{
    for (const auto socket : std::as_const(m_sockets))
        ::close(socket);
    m_sockets.clear();
}

} // namespace simstock::test
