// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/domain/intent.h"
#include "models/domain/offer.h"
#include "models/domain/usage.h"
#include "models/domain/wallet.h"

#include <QSet>

#include <functional>
#include <optional>

namespace simstock {

// What a vendor can be asked: one small interface per capability. All calls answer on the GUI
// thread.

struct TimeWindow {
    QDateTime from; ///< UTC
    QDateTime to;
};

/// How far a long list has come; total is 0 while not known.
struct ListProgress {
    qint64 items = 0;
    qint64 itemsTotal = 0;
    qint64 bytes = 0;
};

struct ListEnd {
    qint64 items = 0;
    bool complete = true; ///< false when a bound stopped it: what is missing must not be deleted
};

class CataloguePort {
public:
    virtual ~CataloguePort() = default;
    using OnOffers = std::function<void(QList<Offer>, ListProgress)>;
    /// The whole catalogue in batches (each at most 1,000 offers), then the end. account is set in
    /// every offer.
    [[nodiscard]] virtual Call<ListEnd> fetchOffers(OnOffers onOffers) = 0;
    /// One plan as it is offered now, for the price check before an order; what is known of it
    /// helps to find it. NotFound when withdrawn.
    [[nodiscard]] virtual Call<Offer> fetchOffer(const Offer& known) = 0;
};

/// Sends prepared acts, once. Never answers with an Error: whatever happened is an outcome.
class ActPort {
public:
    virtual ~ActPort() = default;
    [[nodiscard]] virtual Call<ActAnswer> execute(const PreparedAct& act) = 0;
};

struct OrderingRules {
    int maxQuantity = 1;
    int maxDays = 365;
    bool customerRequired = false;    ///< name and e-mail must be given
    bool vendorMailsCustomer = false; ///< say before buying
    bool resendWithSameKey = false;   ///< documented as the same request
    milliseconds settleTime{60'000};  ///< after which the vendor's own list is believed
    milliseconds gapBetweenPurchases{0};
    bool listsOrders = true;    ///< false: fetchOrders() cannot prove anything; the wallet may
    bool brandProfiles = false; ///< an order may name a branding profile
};

struct OrderRequest {
    Offer offer;
    int quantity = 1;
    int days = 0; ///< for day plans
    QString customerName;
    QString customerEmail;
    QString brandProfile;   ///< of the vendor's branding profiles; empty = its default
    QString idempotencyKey; ///< made by the desk before the first attempt, at most 36 characters
};

/// How an accepted order stands.
struct OrderStanding {
    bool ready = false;  ///< everything allocated
    bool failed = false; ///< the vendor gave up; words in detail
    QString detail;
    QList<Esim> esims; ///< those that exist so far, secrets included
};

/// An order seen at the vendor, for reconciling.
struct FoundOrder {
    VendorOrderId id;
    QString requestKey; ///< as echoed; empty when the vendor does not
    OfferCode offer;
    int quantity = 0;
    QDateTime at;
    std::optional<Money> charged;
};

/// Which orders a vendor is asked for.
struct OrderSearch {
    OrderSearch() = default;
    OrderSearch(TimeWindow time, QSet<VendorOrderId> claimed = {})
        : window(std::move(time)), known(std::move(claimed))
    {
    }
    TimeWindow window;
    /// Belong to acts of this desk already: a vendor whose list does not say what was bought need
    /// not be asked about each of them, and they may be left out then.
    QSet<VendorOrderId> known;
};

class OrderingPort {
public:
    virtual ~OrderingPort() = default;
    [[nodiscard]] virtual OrderingRules rules() const = 0;
    /// The exact bytes of an order, or why it cannot be made (a sentence).
    [[nodiscard]] virtual Result<PreparedAct> prepareOrder(const OrderRequest& request) const = 0;
    [[nodiscard]] virtual Call<OrderStanding> fetchOrder(const VendorOrderId& id, int quantity) = 0;
    /// Orders made in the window, newest first, for reconciling.
    [[nodiscard]] virtual Call<QList<FoundOrder>> fetchOrders(const OrderSearch& search) = 0;
};

/// Changes what an order says about its customer; spends nothing, sent once.
class OrderEditPort {
public:
    virtual ~OrderEditPort() = default;
    [[nodiscard]] virtual Call<bool> setCustomer(const VendorOrderId& order, const QString& name,
                                                 const QString& email) = 0;
};

class InventoryPort {
public:
    virtual ~InventoryPort() = default;
    /// False: the vendor lists nothing; what the desk made is all that is known, one by one.
    [[nodiscard]] virtual bool hasList() const { return true; }
    using OnEsims = std::function<void(QList<Esim>, ListProgress)>;
    [[nodiscard]] virtual Call<ListEnd> fetchEsims(const TimeWindow& window, OnEsims onEsims) = 0;
    [[nodiscard]] virtual Call<Esim> fetchEsim(const Esim& known) = 0;
};

/// Whether an act is possible on an eSIM now, and if not, why (a sentence).
struct Fit {
    bool possible = false;
    QString reason;
    std::optional<bool> refund =
        std::nullopt; ///< money comes back; nothing = the vendor does not say
};

class LifecyclePort {
public:
    virtual ~LifecyclePort() = default;
    /// Those of Cancel, Suspend, Resume, Revoke the vendor has.
    [[nodiscard]] virtual QSet<ActKind> acts() const = 0;
    [[nodiscard]] virtual Fit fit(ActKind act, const Esim& esim) const = 0;
    [[nodiscard]] virtual Result<PreparedAct> prepare(ActKind act, const Esim& esim) const = 0;
    /// After an unknown outcome: did it happen, judged from the eSIM as read now? Nothing = cannot
    /// tell.
    [[nodiscard]] virtual std::optional<bool> happened(ActKind act, const Esim& now) const = 0;
};

struct TopUpRequest {
    Esim esim;
    Offer offer;
    int days = 0;
    QString idempotencyKey;
};

class TopUpPort {
public:
    virtual ~TopUpPort() = default;
    [[nodiscard]] virtual Fit fit(const Esim& esim) const = 0;
    /// Only plans that fit this eSIM.
    [[nodiscard]] virtual Call<QList<Offer>> fetchTopUps(const Esim& esim) = 0;
    [[nodiscard]] virtual Result<PreparedAct> prepareTopUp(const TopUpRequest& request) const = 0;
};

struct UsageRules {
    int idsPerCall = 10;
    milliseconds vendorLag{0}; ///< asking again sooner brings nothing new
    bool onTimer = true;       ///< false: only when a person asks
    int freshPerCall = 0;      ///< of UsageRead::Fresh; 0 = as idsPerCall
};

/// How new a figure has to be. A fresh one may cost the vendor a call of its own to who provides
/// the eSIM: only a person's click asks for it, never a timer or a sync of all.
enum class UsageRead {
    Stored, ///< as the vendor has it
    Fresh   ///< the vendor asks anew, where it can be told to
};

class UsagePort {
public:
    virtual ~UsagePort() = default;
    [[nodiscard]] virtual UsageRules rules() const = 0;
    /// Any number of eSIMs; grouped and paced inside. Those the vendor does not know are left out.
    [[nodiscard]] virtual Call<QList<UsageSample>> fetchUsage(const QList<EsimKey>& esims,
                                                              UsageRead read) = 0;
};

class WalletPort {
public:
    virtual ~WalletPort() = default;
    [[nodiscard]] virtual Call<Wallet> fetchWallet() = 0;
    [[nodiscard]] virtual bool
    onTimer() const = 0; ///< false: only when a person asks or a purchase needs it
};

struct Location {
    QString code; ///< ISO alpha-2 or the vendor's region code
    QString name;
    QStringList countries; ///< of a region
    bool operator==(const Location&) const = default;
};

class LocationsPort {
public:
    virtual ~LocationsPort() = default;
    [[nodiscard]] virtual Call<QList<Location>> fetchLocations() = 0;
};

class WebhookAdminPort {
public:
    virtual ~WebhookAdminPort() = default;
    /// Empty when none is set.
    [[nodiscard]] virtual Call<QString> fetchUrl() = 0;
    [[nodiscard]] virtual Result<PreparedAct> prepareSave(const QString& url) const = 0;
};

} // namespace simstock
