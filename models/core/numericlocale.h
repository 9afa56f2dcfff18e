// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qglobal.h>

#include <locale.h>

namespace simstock {

/// While it lives, this thread prints numbers with a point: libraries that write files with
/// printf() would take the comma of a person's language, and nobody could read the file.
class NumericLocale {
public:
    NumericLocale() : m_own(newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(uselocale(m_own)) {}
    ~NumericLocale()
    {
        uselocale(m_before);
        freelocale(m_own);
    }
    Q_DISABLE_COPY_MOVE(NumericLocale)

private:
    locale_t m_own;
    locale_t m_before;
};

} // namespace simstock
