// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/troveana/line.h"

namespace simstock::troveana {

/// The link of an answer in any form the contract lists (section 7): a redirect, a picture, an
/// envelope with a text or an object that has one under a name with "url", the same without an
/// envelope, or plain text. Only http and https; asked is what a relative redirect starts from.
Result<EsimLink> readLink(EsimLink::Kind kind, const HttpReply& reply, const QUrl& asked);

/// Installation QR and follow-up page. Nothing is followed or opened.
class Links final : public EsimLinksPort {
public:
    explicit Links(Line line) : m_line(std::move(line)) {}
    /// Those that came; an error only when neither did.
    [[nodiscard]] Call<QList<EsimLink>> fetchLinks(const Esim& esim) override;

private:
    Line m_line;
};

} // namespace simstock::troveana
