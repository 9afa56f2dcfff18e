// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/oneshotdevice.h"

#include <algorithm>
#include <cstring>

namespace simstock {

OneShotDevice::OneShotDevice(QByteArray body, QObject* parent)
    : QIODevice(parent), m_body(std::move(body))
{
    // Buffered devices could be rewound out of QIODevice's own buffer.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotDevice::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotDevice::readData(char* data, qint64 maximum)
{
    if (atEnd())
        return -1;
    m_pulled = true;
    const qint64 count = std::min(maximum, m_body.size() - m_position);
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    return count;
}

} // namespace simstock
