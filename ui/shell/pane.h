// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/domain/esim.h"
#include "models/domain/plankey.h"

#include <QVariant>
#include <QWidget>

#include <optional>

namespace simstock {
Q_NAMESPACE

struct Draft;

/// The actions of the menu bar. Their texts are constant and unique (desktop.md, Names); buttons
/// and context menus show the same QAction.
enum class ActionId {
    NewOrder,
    NewBatch, ///< many orders at once
    Batches,  ///< the list of them
    SyncNow,  ///< read the pane's data from the vendors again
    CheckNow, ///< look at the vendor now: an order's poll or an open question
    ShowAtCounter,
    HandOver,  ///< every way on which a code comes to its customer
    PrintSlip, ///< the shortest of them
    ShowUndelivered,
    ShowNotInstalled, ///< delivered a day ago or longer
    ShowOffer,        ///< a plan with its retail price, before it is bought
    TopUp,
    SendMessage,
    ResendMessage, ///< failed ones, as new messages
    Suspend,
    Resume,
    Cancel,
    Revoke,
    EditNote, ///< customer and note (F2)
    EditTags,
    Customers,   ///< the list of them, with the selected eSIMs at hand
    AssignPaste, ///< customers from a spreadsheet to the selected eSIMs
    WriteOff,    ///< a person ends an open question, with a reason
    DiscardDraft,
    AddAccount,
    RemoveAccount,
    ReplaceKeys,
    Export,
    ExportVault, ///< activation codes, into a file under a passphrase
    ImportVault,
    AddMoney,
    SetLowMark,
    CloseMonth,
    Refunds,    ///< money that can still come back
    NewWebhook, ///< a subscription, or the one address of an account
    EditWebhook,
    TestWebhook,
    DeleteWebhook,
    NewBrand,
    EditBrand,
    DeleteBrand,
    MailServer,
    ChangePrices,
    ImportPrices, ///< from a file; looked at before anything is saved
    ExportPrices, ///< a file that can be imported
    PriceHistory,
    Favourite, ///< marks a plan, or takes the mark away
    PriceList, ///< of what the catalogue shows, for customers
    Compare,   ///< puts a plan on the compare tray, or takes it off
    AccountSettings,
    SignIn, ///< again, by a person
    SignOut,
    ChangePassword,
    Count
};
Q_ENUM_NS(ActionId) // the names are kept with the keys a person chose

/// Whether an action can be taken on what is selected, and if not, why (a sentence for the tool
/// tip).
struct Availability {
    bool possible = false;
    QString reason;
    static Availability yes() { return {true, {}}; }
    static Availability no(const QString& why) { return {false, why}; }
};

/// One page of the window. The shell asks the current pane which actions are possible and hands
/// triggered ones to it; a pane never reaches into another one.
class Pane : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual Availability availability(ActionId action) const = 0;
    /// Only called while availability() says possible.
    virtual void trigger(ActionId action) = 0;
    /// Ctrl+F.
    virtual void focusFilter() = 0;
    /// Selects the row with this KeyRole value and shows its detail; clears a filter that hides it.
    /// Nothing happens without a valid key.
    virtual void reveal(const QVariant& key) = 0;
    /// Shows only what is open or unknown; used by the status bar's "unknown outcomes".
    virtual void setFilterText(const QString& text) = 0;
    /// The plan that is chosen here, for an act that can be begun from every pane.
    [[nodiscard]] virtual std::optional<PlanKey> chosenPlan() const { return std::nullopt; }
    /// Opens the form of a draft that begins here, with what was typed; false when what it is about
    /// is not here now.
    [[nodiscard]] virtual bool openDraft(const Draft& draft)
    {
        Q_UNUSED(draft)
        return false;
    }
    /// The eSIMs that are selected here, in their order, to give them to a customer.
    [[nodiscard]] virtual QList<EsimKey> selectedEsims() const { return {}; }

Q_SIGNALS:
    /// Selection or data changed: availability() may answer differently.
    void availabilityChanged();
    /// A sentence for the status bar (also kept in Activity by whoever did the work).
    void said(const QString& sentence);
    /// "Go there": pane id ("orders", "esims", ...) and row key.
    void revealRequested(const QString& paneId, const QVariant& key);
    /// Put this eSIM on the counter display.
    void counterRequested(const simstock::EsimKey& esim);
    /// Show the customer this plan on the counter display.
    void offerRequested(const simstock::PlanKey& plan);
};

} // namespace simstock
