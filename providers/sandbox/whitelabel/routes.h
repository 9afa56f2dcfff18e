// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/whitelabel/calls.h"

namespace simstock::sandbox::whitelabel {

struct Route {
    enum class Access { Open, Optional, Bearer };
    const char* method;
    /// After /api/v1; "{}" stands for an id. With a leading "!" it is the whole path.
    const char* path;
    /// The other guess of the contract, in the same form; null: there is none.
    const char* alternative;
    Access access;
    Outcome (*call)(Call&);
};

/// The route of a request and what stood at its placeholders; found null: 405 when the path is one
/// of another method, else 404. paths: Settings::paths.
struct Match {
    const Route* found = nullptr;
    QStringList ids;
    bool pathIsKnown = false;
};
Match match(const HttpRequest& request, const QString& paths);

} // namespace simstock::sandbox::whitelabel
