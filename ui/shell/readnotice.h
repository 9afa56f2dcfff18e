// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/desk/readstanding.h"

#include <functional>

namespace simstock {

class AccountBook;
class Placeholder;

/// Says over the rows of a pane which account could not be read or reached and that older rows are
/// shown, with a button to try again (Placeholder::noticeActionRequested); nothing when all is
/// well. standing: how the newest read of these rows went.
void showReadNotice(Placeholder& placeholder, const AccountBook& accounts,
                    const std::function<ReadStanding(const AccountId&)>& standing);

} // namespace simstock
