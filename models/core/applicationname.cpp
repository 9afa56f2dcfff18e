// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/applicationname.h"

#include <QCoreApplication>

namespace simstock {

using namespace Qt::StringLiterals;

void nameApplication()
{
    QCoreApplication::setApplicationName(u"simstock"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIMSTOCK_VERSION));
    QCoreApplication::setOrganizationDomain(u"simstock.org"_s);
}

} // namespace simstock
