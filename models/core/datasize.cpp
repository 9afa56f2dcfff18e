// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/datasize.h"

#include "models/core/figures.h"

#include <QCoreApplication>

namespace simstock {

namespace {

struct DataSizeWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::DataSize)
};

QString withUnit(quint64 size, quint64 unit)
{
    if (size < unit)
        return DataSizeWords::tr("%1 B");
    if (size < unit * unit)
        return DataSizeWords::tr("%1 KB");
    return size < unit * unit * unit ? DataSizeWords::tr("%1 MB") : DataSizeWords::tr("%1 GB");
}

} // namespace

QString DataSize::display(const QLocale& locale) const
{
    const quint64 thousand = m_base == DataBase::Binary ? 1024 : 1000;
    const auto size = magnitude(m_bytes);
    quint64 unit = 1;
    // GB is the largest: plans are named in it, and 2 TB beside 500 GB is hard to compare.
    while (unit < thousand * thousand * thousand && size >= unit * thousand)
        unit *= thousand;
    auto hundredths = size % unit * 100 / unit; // cut, so that nothing looks like more than it is
    int digits = 2;
    while (digits > 0 && hundredths % 10 == 0) {
        hundredths /= 10;
        --digits;
    }
    return withUnit(size, thousand)
        .arg(fixedPoint(m_bytes < 0, size / unit, hundredths, digits, locale));
}

QString DataSize::exact(const QLocale& locale) const
{
    return DataSizeWords::tr("%1 bytes")
        .arg(fixedPoint(m_bytes < 0, magnitude(m_bytes), 0, 0, locale));
}

} // namespace simstock
