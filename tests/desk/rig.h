// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/actrunner.h"
#include "models/desk/batchdesk.h"
#include "models/desk/branddesk.h"
#include "models/desk/buyguards.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/messagedesk.h"
#include "models/desk/orderdesk.h"
#include "models/desk/paymentdesk.h"
#include "models/desk/pricebook.h"
#include "models/desk/pricedesk.h"
#include "models/desk/routingdesk.h"
#include "models/desk/spendpin.h"
#include "models/desk/usagedesk.h"
#include "models/desk/walletdesk.h"
#include "models/desk/webhookdesk.h"
#include "models/store/accountstore.h"
#include "models/store/cache.h"
#include "models/store/vault.h"
#include "models/store/workspace.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/fakevendor.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

namespace simstock::test {

/// All workflows over a real journal and cache in a throw-away folder, a fake vendor and a clock
/// that a test moves. May be stopped and started again like the console.
class Rig {
public:
    Rig();
    ~Rig();

    void start();
    /// The end of the process: nothing is told to anyone, what is on disk stays.
    void stop();
    /// Everything that was handed to the stores is done and its answers are delivered.
    void drain();
    /// Drains, moves the clock second by second, drains after each.
    void pass(milliseconds time);
    AccountId addAccount(const QString& label = QStringLiteral("Shop"));
    OrderDraft draft(const AccountId& account, int quantity = 1) const;
    /// Buys one and drains.
    IntentId buy(const QString& token = QStringLiteral("sheet"), int quantity = 1);
    [[nodiscard]] IntentState state(const IntentId& id) const;
    [[nodiscard]] QList<IntentState> story(const IntentId& id) const;
    [[nodiscard]] Esim esim(int number, const QString& order = QStringLiteral("B1")) const;
    static ActAnswer accepted(const QString& order = QStringLiteral("B1"));
    static ActAnswer outcome(Outcome outcome, ErrorKind kind);

    struct Parts {
        explicit Parts(Rig& rig);
        ActivityLog log;
        AccountStore accountStore;
        Vault vault;
        Cache cache;
        Journal journal;
        AccountBook accounts;
        IntentBook intents;
        WalletDesk wallets;
        SpendPin spendPin;
        ActRunner runner;
        EsimDesk esims;
        UsageDesk usage;
        PriceBook priceBook;
        CatalogueDesk catalogue;
        BuyGuards buyGuards;
        OrderDesk orders;
        RoutingDesk routing;
        BatchDesk batches;
        WebhookDesk webhooks;
        BrandDesk brands;
        PriceDesk prices;
        LedgerDesk ledger;
        PaymentDesk payments;
        MessageDesk messages;
    };
    [[nodiscard]] QString accountsFile() const { return m_workspace.accountsFile(); }
    Parts* operator->() { return m_parts.get(); }
    const Parts* operator->() const { return m_parts.get(); }

    ManualClock clock;
    FakeSecretStore secrets;
    FakeScript script;
    VendorDirectory directory;
    AccountId account; ///< the first one

private:
    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<Parts> m_parts;
};

} // namespace simstock::test
