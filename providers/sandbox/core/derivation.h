// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace simstock::sandbox {

/// Everything made up: values that follow from the seed, a purpose and an id by HMAC-SHA256. So the
/// same seed gives the same sandbox, and nothing secret has to be kept in a state file.
class Derivation {
public:
    explicit Derivation(quint64 seed);

    [[nodiscard]] QByteArray bytes(QByteArrayView purpose, QByteArrayView id) const; // 32
    /// Lower-case hexadecimal text of 1 to 64 digits.
    [[nodiscard]] QByteArray hex(QByteArrayView purpose, QByteArrayView id, qsizetype length) const;
    /// Decimal digits, 1 to 32.
    [[nodiscard]] QString digits(QByteArrayView purpose, QByteArrayView id, qsizetype length) const;
    /// 0 to below (exclusive).
    [[nodiscard]] quint32 number(QByteArrayView purpose, QByteArrayView id, quint32 below) const;

private:
    QByteArray m_key;
};

} // namespace simstock::sandbox
