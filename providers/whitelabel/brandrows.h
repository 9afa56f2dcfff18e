// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/adminports.h"
#include "providers/whitelabel/looserow.h"

#include <QJsonObject>

namespace simstock::whitelabel {

// Branding profiles and their mail servers (contract, section 10).

Result<QList<BrandProfile>> readBrands(HttpReply reply);
/// What the vendor kept of a wish; what the answer leaves out is as it was wished.
Result<BrandProfile> readSavedBrand(HttpReply reply, BrandProfile wish);
/// Rejected without a name, or with a colour that is not #RRGGBB.
Result<QJsonObject> brandBody(const BrandProfile& wish);

/// A profile without a mail server of its own has a disabled one.
Result<MailServer> readMailServer(HttpReply reply);
/// The answer to a change repeats four members; the others are as they were wished.
Result<MailServer> readSavedMailServer(HttpReply reply, MailServer wish);
/// Rejected without a host or a port. An empty password is left out, so that the stored one stays.
Result<QJsonObject> mailServerBody(const MailServer& wish, const Secret& password);

} // namespace simstock::whitelabel
