// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/secret.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace simstock {

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}

Secret::Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    // Only the last owner of the shared buffer may scrub it.
    if (m_bytes.isDetached() && !m_bytes.isEmpty())
        sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    m_bytes = {};
}

bool Secret::operator==(const Secret& other) const
{
    return m_bytes.size() == other.m_bytes.size() &&
           sodium_memcmp(m_bytes.constData(), other.m_bytes.constData(),
                         static_cast<size_t>(m_bytes.size())) == 0;
}

bool Secret::isHeaderSafe() const
{
    return !m_bytes.isEmpty() && m_bytes.size() <= 2048 &&
           std::all_of(m_bytes.begin(), m_bytes.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace simstock
