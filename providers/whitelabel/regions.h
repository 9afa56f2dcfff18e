// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// A plan as the list of its region has it now (contract, section 4); nothing when it is not
/// there, or when there is no such list of use. Which of the three guesses at the path is right is
/// kept for the session. Ask who is signed in before: see checkSignIn().
[[nodiscard]] Call<std::optional<Offer>> findInRegion(const std::shared_ptr<Session>& session,
                                                      const Offer& known);

} // namespace simstock::whitelabel
