// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/accountbook.h"

namespace simstock::accountrules {

/// What is wrong with an account and its keys before anything is stored, as a sentence.
Status check(const VendorDirectory& directory, const Account& account,
             const VendorDescriptor::Credentials& keys);
/// Fields that were left empty are not stored.
VendorDescriptor::Credentials filledIn(const VendorDescriptor::Credentials& keys);
/// The vendor dealt with the question, whatever it said: nothing is wrong with the way to it.
bool isAnswer(const Error* error);
/// The standing after a failure that is no answer. Refused stays until something works.
LinkState linkAfter(LinkState before, const Error& error);

} // namespace simstock::accountrules
