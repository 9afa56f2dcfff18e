// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>

namespace simstock::test {

void isolateEnvironment()
{
    static QTemporaryDir home;
    const QString path = home.path();
    const std::pair<const char*, QString> places[] = {
        {"HOME", path},
        {"XDG_CONFIG_HOME", path + QStringLiteral("/config")},
        {"XDG_DATA_HOME", path + QStringLiteral("/data")},
        {"XDG_CACHE_HOME", path + QStringLiteral("/cache")},
        {"XDG_STATE_HOME", path + QStringLiteral("/state")},
        {"XDG_RUNTIME_DIR", path + QStringLiteral("/run")},
    };
    for (const auto& [name, place] : places) {
        QDir().mkpath(place);
        QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, QFile::encodeName(place));
    }
}

} // namespace simstock::test
