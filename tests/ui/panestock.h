// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/decodedqr.h"
#include "tests/ui/deskrig.h"
#include "ui/shell/actionset.h"
#include "ui/shell/panehost.h"

#include <QImage>

/// A desk with eSIMs and orders in every state, for the panes that show them.
namespace simstock::test {

/// The usual length (62 characters), with lower-case letters and a hyphen.
inline const QByteArray usualCode = "LPA:1$rsp-eu.simlessly.com$451F9802E6854E3EB1FB985235ed-DB4E";
/// The phone asks for a confirmation code (the flag at the end).
inline const QByteArray flaggedCode =
    "LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1";

/// An eSIM as a vendor's answer brings it.
Esim stockEsim(const QString& id, EsimState state, const QByteArray& code = usualCode);

class PaneRig : public DeskRig {
public:
    PaneRig();
    ~PaneRig();

    /// Reads these as the whole inventory of the account.
    void stock(const QList<Esim>& esims);
    /// One in each state.
    void stockEverything();
    /// Buys a plan; the next answers of the vendor are set by the caller. Empty when refused here.
    IntentId buy(int plan, const QString& customer, int quantity = 1);
    /// The next order is accepted under this number and ready with these eSIMs; none: not yet.
    void answerOrder(const QString& number, QList<Esim> esims = {});
    void answerUnknown();
    /// Moves the clock second by second until the order reads so; false after 20 s.
    bool awaitWord(const IntentId& id, OrderWord word);
    void orderEverything();
    /// The plan of startBatch(), as its vendor prices it from now on.
    Offer batchPlan(qint64 cents = 610);
    /// Buys it once for each of these as one batch; the answers of the vendor are set by the
    /// caller.
    BatchId startBatch(const QString& title, const QStringList& customers);
    [[nodiscard]] EsimKey key(const QString& id) const;
    [[nodiscard]] const Esim& esim(const QString& id) const;
    [[nodiscard]] PaneContext context() { return {*desk, actions, layouts}; }
    /// Enables the actions as the pane says and triggers one through its QAction.
    void trigger(Pane& pane, ActionId action);
    /// What a pane says about an action when it cannot be taken; empty when it can.
    [[nodiscard]] static QString obstacle(const Pane& pane, ActionId action);

    AccountId account;
    SettingsLayoutStore layouts;
    ActionSet actions;
};

} // namespace simstock::test
