// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "models/domain/message.h"
#include "models/items/tablemodel.h"
#include "models/items/tone.h"

#include <QLocale>

namespace simstock {

class AccountBook;
class Clock;
class EsimDesk;
class IntentBook;
class MessageDesk;

enum class MessageColumn {
    When,
    To,
    Text,
    Segments,
    AccountLabel,
    Standing,
    Cost,
    Tracking,
    Count
};

/// How far one message came, in a word and a tone.
struct MessageWord {
    QString word;
    Tone tone = Tone::Neutral;
    bool hasFailed = false; ///< certainly not delivered: may be sent anew by a person
};
MessageWord messageWord(IntentState state, const std::optional<MessageReading>& reading,
                        bool hasStatus);

/// The messages of the journal with what the vendors say became of them.
class MessagesModel final : public TableModel {
    Q_OBJECT
public:
    MessagesModel(IntentBook& book, MessageDesk& desk, EsimDesk& esims, AccountBook& accounts,
                  Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const IntentId& idAt(int row) const { return m_rows[sourceRow(row)]; }
    [[nodiscard]] MessageWord wordOf(const IntentRecord& record) const;

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    void rebuild();
    void messageChanged(const IntentId& id);
    [[nodiscard]] QString text(const IntentRecord& record, MessageColumn column) const;
    [[nodiscard]] QString costText(const IntentRecord& record) const;

    IntentBook& m_book;
    MessageDesk& m_desk;
    EsimDesk& m_esims;
    AccountBook& m_accounts;
    Clock& m_clock;
    QLocale m_locale;
    QList<IntentId> m_rows;
};

} // namespace simstock
