// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/ports/vendor.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class AccountDesk;
class AccountStore;
class ActivityLog;
class ActRunner;
class BatchDesk;
class BrandDesk;
class BuyGuards;
class Cache;
class CatalogueDesk;
class EsimDesk;
class EsimExtras;
class Favourites;
class HandOverLog;
class ForecastDesk;
class IntentBook;
class Journal;
class LedgerDesk;
class MessageDesk;
class OrderDesk;
class OwnStock;
class PriceBook;
class PriceDesk;
class PaymentDesk;
class RoutingDesk;
class SecretStore;
class ShiftBook;
class ShopBooks;
class ShopStore;
class SpendPin;
class UsageDesk;
class Vault;
class WalletDesk;
class WebhookDesk;
class Workspace;

/// One opened workspace with all its workflows: what the windows stand on. Opens in the order that
/// shows something first: cached rows, then keys and journal, then the vendors.
class Desk : public QObject {
    Q_OBJECT
public:
    Desk(const Workspace& workspace, SecretStore& secrets, const VendorDirectory& directory,
         Clock& clock, QObject* parent = nullptr);
    ~Desk() override;

    /// Storage error only when not even the accounts can be read.
    [[nodiscard]] Status open();
    /// Stops polls, waits for the stores; safe to call once.
    void close();
    /// Waits until everything handed in so far is on disk; the answers come with the next turn of
    /// the event loop.
    void flush();

    [[nodiscard]] AccountBook& accounts() const;
    [[nodiscard]] AccountDesk& accountDesk() const;
    [[nodiscard]] ActivityLog& activity() const;
    [[nodiscard]] BatchDesk& batches() const;
    [[nodiscard]] CatalogueDesk& catalogue() const;
    [[nodiscard]] EsimDesk& esims() const;
    [[nodiscard]] EsimExtras& esimExtras() const;
    [[nodiscard]] IntentBook& intents() const;
    [[nodiscard]] Favourites& favourites() const;
    [[nodiscard]] HandOverLog& handOvers() const;
    [[nodiscard]] ForecastDesk& forecasts() const;
    [[nodiscard]] PriceBook& priceBook() const;
    [[nodiscard]] LedgerDesk& ledger() const;
    [[nodiscard]] MessageDesk& messages() const;
    [[nodiscard]] OrderDesk& orders() const;
    [[nodiscard]] OwnStock& ownStock() const;
    [[nodiscard]] PaymentDesk& payments() const;
    [[nodiscard]] UsageDesk& usage() const;
    [[nodiscard]] WalletDesk& wallets() const;
    [[nodiscard]] WebhookDesk& webhooks() const;
    [[nodiscard]] BrandDesk& brands() const;
    [[nodiscard]] PriceDesk& prices() const;
    [[nodiscard]] SecretStore& secrets() const;
    [[nodiscard]] ShiftBook& shifts() const;
    [[nodiscard]] ShopStore& shop() const;
    /// Drafts, customers, tags and saved views.
    [[nodiscard]] ShopBooks& books() const;
    [[nodiscard]] SpendPin& spendPin() const;
    [[nodiscard]] BuyGuards& buyGuards() const;
    [[nodiscard]] RoutingDesk& routing() const;
    [[nodiscard]] Clock& clock() const;
    [[nodiscard]] const Workspace& workspace() const;
    /// A sentence about the workspace itself (read-only, cache rebuilt, ...); empty when all is
    /// well.
    [[nodiscard]] QString notice() const;

Q_SIGNALS:
    void noticeChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
