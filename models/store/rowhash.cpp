// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowhash.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>
#include <memory>

namespace simstock {

namespace {

constexpr size_t hashSize = 16;

class Hasher {
public:
    explicit Hasher(QByteArrayView table) : m_state()
    {
        crypto_generichash_init(&m_state, nullptr, 0, hashSize);
        add('T', table);
    }
    void add(char tag, QByteArrayView bytes)
    {
        const auto length = qToLittleEndian<quint64>(static_cast<quint64>(bytes.size()));
        feed(&tag, 1);
        feed(&length, sizeof length);
        feed(bytes.data(), static_cast<size_t>(bytes.size()));
    }
    void add(const QVariant& value)
    {
        if (!value.isValid() || value.isNull()) {
            add('0', {});
        } else if (value.typeId() == QMetaType::QByteArray) {
            add('b', value.toByteArray());
        } else if (value.typeId() == QMetaType::QString) {
            add('t', value.toString().toUtf8());
        } else {
            const auto number = qToLittleEndian<qint64>(value.toLongLong());
            char bytes[sizeof number];
            std::memcpy(bytes, &number, sizeof number);
            add('i', QByteArrayView(bytes, sizeof bytes));
        }
    }
    QByteArray result()
    {
        unsigned char bytes[hashSize];
        crypto_generichash_final(&m_state, bytes, hashSize);
        QByteArray copy(static_cast<qsizetype>(hashSize), Qt::Uninitialized);
        std::memcpy(copy.data(), bytes, hashSize);
        return copy;
    }

private:
    void feed(const void* data, size_t size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char*>(data), size);
    }
    crypto_generichash_state m_state;
};

} // namespace

QByteArray rowHash(QByteArrayView table, const QVariantList& values)
{
    // Its state wants 64 bytes of alignment, which an instrumented stack does not keep.
    const auto hasher = std::make_unique<Hasher>(table);
    for (const auto& value : values)
        hasher->add(value);
    return hasher->result();
}

QVariantList sealedRow(QByteArrayView table, QVariantList values)
{
    const auto hash = rowHash(table, values);
    values.append(hash);
    return values;
}

bool isWholeRow(QByteArrayView table, const QVariantList& row)
{
    return row.size() > 1 &&
           row.constLast().toByteArray() == rowHash(table, row.first(row.size() - 1));
}

} // namespace simstock
