// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace simstock::test {

/// Ports of 127.0.0.1 that no other program is given while this lives, so that a server of ours can
/// leave and come back. They are bound, not listened on: connecting is refused until a server
/// listens that, like this, allows the reuse of its address.
class HeldPorts {
    Q_DISABLE_COPY_MOVE(HeldPorts)
public:
    /// `count` ports in a row.
    explicit HeldPorts(int count);
    ~HeldPorts();

    [[nodiscard]] quint16 first() const { return m_first; }

private:
    /// Whether all of them could be had, from `first` (0: any) on.
    bool hold(int count);
    void release();

    QList<int> m_sockets;
    quint16 m_first = 0;
};

} // namespace simstock::test
