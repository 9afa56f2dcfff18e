// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"

namespace simstock::esimaccess {

/// SMS to an installed eSIM (contract, section 8): free, without a delivery report.
class Messages final : public MessagesPort {
public:
    [[nodiscard]] MessageRules rules() const override;
    [[nodiscard]] Fit fit(const Esim& esim) const override;
    [[nodiscard]] Result<PreparedAct> prepareMessage(const MessageRequest& request) const override;
};

} // namespace simstock::esimaccess
