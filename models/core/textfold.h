// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <memory>

namespace simstock {

/// Makes texts comparable for searching: UTF-8 in lower case without accents, other scripts spelled
/// in Latin letters ("Zürich" and "ZURICH" give "zurich", "Москва" gives "moskva"). Both the text
/// and what was typed go through it. Not thread-safe and costly to make for anything but ASCII:
/// one per thread of work, kept as long as the work lasts.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] QByteArray fold(QStringView text);

private:
    class Transliterator;
    std::unique_ptr<Transliterator> m_transliterator; // made when the first text needs it
};

} // namespace simstock
