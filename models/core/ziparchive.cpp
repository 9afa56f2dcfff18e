// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ziparchive.h"

#include <zip.h>

namespace simstock {

ZipArchive::ZipArchive() : m_source(zip_source_buffer_create(nullptr, 0, 0, nullptr))
{
    if (m_source) {
        zip_source_keep(m_source); // one for the archive, one to read it afterwards
        m_zip = zip_open_from_source(m_source, ZIP_TRUNCATE, nullptr);
    }
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
    if (m_source)
        zip_source_free(m_source);
}

bool ZipArchive::add(const QString& name, const QByteArray& content)
{
    if (!m_zip)
        return false;
    auto* source =
        zip_source_buffer(m_zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    if (source && zip_file_add(m_zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0)
        return true;
    zip_source_free(source);
    return false;
}

std::optional<QByteArray> ZipArchive::finish()
{
    if (!m_zip || zip_close(m_zip) != 0)
        return std::nullopt;
    m_zip = nullptr;
    zip_stat_t stat{};
    if (zip_source_open(m_source) != 0 || zip_source_stat(m_source, &stat) != 0)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    const auto read = zip_source_read(m_source, bytes.data(), stat.size);
    zip_source_close(m_source);
    if (read < 0 || static_cast<zip_uint64_t>(read) != stat.size)
        return std::nullopt;
    return bytes;
}

} // namespace simstock
