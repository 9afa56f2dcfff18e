// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/desk/shiftclose.h"
#include "models/desk/shopshelf.h"

namespace simstock {

class Desk;

/// A shift that was closed, as it was then.
struct ClosedShift {
    QString id;
    QDateTime from;
    QDateTime to;
    QString person;
    QString text; ///< the whole report
    QHash<AccountId, Money> balances;
};

/// The shifts that were closed at this desk. Nothing of a closed one changes any more.
class ShiftBook : public QObject {
    Q_OBJECT
public:
    /// The store outlives this.
    explicit ShiftBook(ShopStore& store, QObject* parent = nullptr);

    void open();
    /// Newest first.
    [[nodiscard]] QList<ClosedShift> shifts() const;
    /// What the desk knows now, of a shift that began then and ends now.
    [[nodiscard]] ShiftSource source(const Desk& desk, const QDateTime& from,
                                     const QString& person) const;
    /// Rejected with a sentence while an open outcome is not explained.
    [[nodiscard]] Result<QString> close(const ShiftReport& report, const QString& explanation);

Q_SIGNALS:
    void changed();
    /// A sentence: a close is kept for the session only.
    void failed(const QString& sentence);

private:
    ShopShelf m_shelf;
};

} // namespace simstock
