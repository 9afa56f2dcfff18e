// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "providers/http/httpclient.h"

#include <QThreadPool>

#include <functional>

namespace simstock {

/// What every vendor gets from the wiring. Clock and pool outlive all vendors and their calls.
struct Surroundings {
    Clock& clock;
    QThreadPool& pool;                                             ///< decodes answers
    std::function<void(const AccountId&, const HttpTrace&)> trace; ///< may be empty
    bool useSystemProxy = false;                                   ///< only when a person agreed
    QByteArray extraCaPem;                                         ///< for tests
};

} // namespace simstock
