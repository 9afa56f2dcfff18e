// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/domain/intent.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace simstock {

class AccountBook;
class EsimDesk;
class IntentBook;
struct PastedText;

/// A row of a pane that was looked for.
struct FoundRecord {
    enum class Kind { Esim, Order, Plan };
    Kind kind = Kind::Esim;
    QString key;    ///< the row's KeyRole
    QString title;  ///< "Aiko Tanaka · Japan 5 GB 30 Days"
    QString detail; ///< "eSIM …10412 · Ready to install"
    QDateTime at;   ///< when it was made; the newest come first
    bool operator==(const FoundRecord&) const = default;
};

/// Finds eSIMs and orders by what people have of them: an ICCID with or without blanks and check
/// digit, its last digits, an EID, order and tracking numbers, a name, an address.
class RecordSearch {
public:
    /// Values, so that another thread can search.
    RecordSearch(QList<Esim> esims, QList<IntentRecord> records, QHash<AccountId, QString> labels);
    /// What the desk has now.
    static RecordSearch of(const EsimDesk& esims, const IntentBook& book,
                           const AccountBook& accounts);

    /// What was pasted: exact numbers first; only when there are none, records that hold the words.
    [[nodiscard]] QList<FoundRecord> find(const PastedText& pasted, int most = 50) const;
    /// Records that hold every folded word, for typing; at most so many.
    [[nodiscard]] QList<FoundRecord> withWords(const QString& words, int most) const;
    /// The one eSIM.
    [[nodiscard]] std::optional<FoundRecord> esim(const EsimKey& key) const;

private:
    [[nodiscard]] QList<FoundRecord> exact(const QString& wanted) const;
    [[nodiscard]] FoundRecord found(const Esim& esim) const;
    [[nodiscard]] FoundRecord found(const IntentRecord& record) const;

    QList<Esim> m_esims;
    QList<IntentRecord> m_records;
    QHash<AccountId, QString> m_labels;
};

} // namespace simstock
