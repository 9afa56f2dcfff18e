// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDir;

namespace simstock::test {

/// The pages that customers get, on every paper and in several scripts, as pictures to look at.
bool saveCustomerPages(const QDir& folder);

} // namespace simstock::test
