// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace simstock {

/// A value or the reason why there is none. No exceptions of ours exist.
template <typename T>
using Result = tl::expected<T, Error>;

/// Success without a value, or the reason.
using Status = Result<void>;

/// For `return failure(...)` out of a function that returns any Result.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(ErrorKind kind, const QString& detail = {})
{
    return tl::unexpected<Error>(makeError(kind, detail));
}

} // namespace simstock
