// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/troveana/line.h"

namespace simstock::troveana {

/// SMS to an eSIM (contract, sections 11 and 12): charged by the segment, named by an id of ours,
/// with a delivery report that may lag 30 s.
class Messages final : public MessagesPort {
public:
    explicit Messages(Line line) : m_line(std::move(line)) {}
    [[nodiscard]] MessageRules rules() const override;
    [[nodiscard]] Fit fit(const Esim& esim) const override;
    [[nodiscard]] Result<PreparedAct> prepareMessage(const MessageRequest& request) const override;
    [[nodiscard]] Call<MessageStatus> fetchStatus(const QString& key) override;

private:
    Line m_line;
};

/// PENDING, SENT, DELIVERED, FAILED, EXPIRED in any case; Unknown for others.
MessageStatus messageStatusOf(QStringView word);
/// The status of an answer: an object with it, or the bare word.
Result<MessageStatus> readMessageStatus(HttpReply reply);

} // namespace simstock::troveana
