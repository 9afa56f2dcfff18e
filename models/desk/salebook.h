// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/shopshelf.h"
#include "models/domain/intent.h"

#include <QHash>

namespace simstock {

class CatalogueDesk;
class IntentBook;
class PriceBook;

/// Keeps what each sale was sold for: the retail price of the book at the moment its order went
/// out. The price book itself knows only the prices of now.
class SaleBook : public QObject {
    Q_OBJECT
public:
    /// The store outlives this.
    explicit SaleBook(ShopStore& store, QObject* parent = nullptr);

    void open() { m_shelf.open(); }
    /// From now on every order and top-up that is sent; all of them outlive this.
    void follow(IntentBook& intents, CatalogueDesk& catalogue, PriceBook& prices);
    /// Of all that was bought with it; nothing when no price was known then.
    [[nodiscard]] std::optional<Money> retail(const IntentId& sale) const;
    /// All of them as a value, for work on other threads.
    [[nodiscard]] QHash<IntentId, Money> sales() const;

Q_SIGNALS:
    /// A sentence: it is remembered for the session only.
    void failed(const QString& sentence);

private:
    void note(const IntentRecord& record, CatalogueDesk& catalogue, PriceBook& prices);

    ShopShelf m_shelf;
};

/// Whether it sells a plan to somebody.
bool isSale(const Intent& intent);

} // namespace simstock
