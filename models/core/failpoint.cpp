// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/failpoint.h"

#ifdef SIMSTOCK_FAILPOINTS
#include <QByteArray>
#include <QList>

#include <atomic>
#include <csignal>

namespace simstock {

void failPoint(const char* name)
{
    static const QList<QByteArray> wanted = qgetenv("SIMSTOCK_FAILPOINT").split(':');
    static std::atomic<int> left = wanted.size() > 2 ? wanted.at(2).toInt() : 1;
    if (wanted.size() < 2 || wanted.at(1) != "kill" || wanted.at(0) != name)
        return;
    if (--left == 0)
        std::raise(SIGKILL);
}

} // namespace simstock
#endif
