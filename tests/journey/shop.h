// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/orderdesk.h"
#include "models/desk/usagedesk.h"
#include "models/desk/walletdesk.h"
#include "models/index/catalogueindex.h"
#include "models/store/workspace.h"
#include "tests/journey/world.h"
#include "tests/support/databasefile.h"
#include "tests/support/fakesecretstore.h"

#include <QTemporaryDir>

#include <memory>

namespace simstock::test {

/// A whole shop without windows: a desk on a throw-away workspace, the real vendor, real HTTP on
/// loopback, and the embedded sandbox at the other end.
class Shop final : public World {
public:
    explicit Shop(Plans plans = Plans::Few);
    ~Shop() override;

    /// Movements of money as the sandbox booked them, in micro-units; charges are negative.
    QList<qint64> moneyMoved();
    qint64 sandboxBalance(); ///< micro-units

    /// Opens the desk and waits until its stores are open.
    void open();
    void close();
    /// Looks at the folder anew: whether it can be written is found once.
    void reopenWorkspace() { m_workspace = *Workspace::open(m_folder.path()); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    Desk& desk() { return *m_desk; }
    /// Adds the sandbox as an account and waits until all its first reads are over.
    void addAccount(const QString& accessCode = {});
    [[nodiscard]] const AccountId& account() const { return m_account; }
    [[nodiscard]] LinkState link() { return desk().accounts().status(m_account).link; }
    /// A plan that is sold per piece and can be topped up.
    Offer plan(int number = 0);
    OrderDraft draft(int quantity = 1);
    /// Buys and waits until the first attempt is over, without letting time pass unless `hanging`.
    IntentId buy(const QString& token, int quantity = 1, bool hanging = false);
    const IntentRecord& record(const IntentId& id) { return *desk().intents().find(id); }
    IntentState state(const IntentId& id);
    QList<EsimKey> esimsOf(const IntentId& id);
    Secret codeOf(const EsimKey& key);
    /// The activation code as the sandbox says it, past all of our code.
    QByteArray codeAtVendor(const EsimKey& key);
    qint64 walletMicros();

    /// Leaps to the next look at the vendor that is planned for an intent, and lets it happen.
    void nextLook(const IntentId& id);

    FakeSecretStore secrets;

private:
    [[nodiscard]] Desk* settlingDesk() const override { return m_desk.get(); }

    QTemporaryDir m_folder; ///< the workspace
    VendorDirectory m_directory;
    std::optional<Workspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
    AccountId m_account;
};

} // namespace simstock::test
