// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/accountbook.h"

namespace simstock::accountrules {

/// What is wrong with an account and its keys before anything is stored, as a sentence.
Status check(const VendorDirectory& directory, const Account& account,
             const VendorDescriptor::Credentials& keys);
/// Acceptable, and not the vendor's address of the other environment.
Status checkAddress(const VendorDescriptor& vendor, const Account& account);
/// Whether an account may be changed so: never to another vendor or environment.
Status checkChange(const VendorDirectory& directory, const Account& before, const Account& after);
/// Why a credential cannot be right (a sentence); empty when it can. An empty one is fine here.
QString credentialProblem(const CredentialField& field, const Secret& value);
/// The credential a person would call the password; empty when there is none.
QString passwordField(const VendorDescriptor& vendor);
/// The vendor is opened with these keys for one read-only call.
Call<QString> tryOut(const VendorDescriptor& vendor, const Account& account,
                     const VendorDescriptor::Credentials& keys);
/// Fields that were left empty are not stored.
VendorDescriptor::Credentials filledIn(const VendorDescriptor::Credentials& keys);
/// The vendor dealt with the question, whatever it said: nothing is wrong with the way to it.
bool isAnswer(const Error* error);
/// The standing after a failure that is no answer. Refused stays until something works.
LinkState linkAfter(LinkState before, const Error& error);

} // namespace simstock::accountrules
