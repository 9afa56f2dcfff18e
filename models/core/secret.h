// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

namespace simstock {

/// A key, password or token. Cannot be printed, compared with plain text or converted by accident;
/// whoever needs the bytes says reveal(). Wiped when the last copy goes (other copies made by
/// libraries may stay in memory: held only while needed, never promised to be gone).
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret&) = default;
    Secret& operator=(const Secret& other);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    [[nodiscard]] const QByteArray& reveal() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// In constant time for equal lengths.
    bool operator==(const Secret& other) const;
    /// True when the bytes may stand in a header: 1 to 2,048 printable ASCII bytes (hostile.md
    /// 119).
    [[nodiscard]] bool isHeaderSafe() const;

private:
    void wipe();
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret&) = delete;

} // namespace simstock
