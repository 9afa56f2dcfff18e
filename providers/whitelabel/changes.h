// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"
#include "providers/whitelabel/envelope.h"

namespace simstock::whitelabel {

// Answers to changes that spend nothing. They are sent once, so an answer that is not clear must
// say that the change may have been taken.

/// The envelope of a change that was taken; an empty answer with 2xx is one. Everything else as the
/// error it is.
Result<Envelope> openChange(HttpReply reply);
Result<bool> readDone(HttpReply reply);
/// The vendor's own sentence, cut and escaped; otherwise when there is none.
Result<QString> readSentence(HttpReply reply, const QString& otherwise);

/// A vendor may echo what it was given: takes a secret out of the detail.
Error without(const Secret& secret, Error error);

/// Rejected, with this sentence, before anything was sent.
Error notSent(const QString& sentence);
/// For a thing without its number at the vendor.
Error unnamed();

} // namespace simstock::whitelabel
