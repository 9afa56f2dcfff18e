// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"

#include "models/desk/accountbook.h"
#include "models/desk/accountdesk.h"
#include "models/desk/activitylog.h"
#include "models/desk/actrunner.h"
#include "models/desk/batchdesk.h"
#include "models/desk/branddesk.h"
#include "models/desk/buyguards.h"
#include "models/desk/callbag.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/esimextras.h"
#include "models/desk/favourites.h"
#include "models/desk/forecastdesk.h"
#include "models/desk/handoverlog.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/messagedesk.h"
#include "models/desk/orderdesk.h"
#include "models/desk/ownstock.h"
#include "models/desk/paymentdesk.h"
#include "models/desk/pricebook.h"
#include "models/desk/pricedesk.h"
#include "models/desk/routingdesk.h"
#include "models/desk/shiftbook.h"
#include "models/desk/shopbooks.h"
#include "models/desk/spendpin.h"
#include "models/desk/usagedesk.h"
#include "models/desk/walletdesk.h"
#include "models/desk/webhookdesk.h"
#include "models/store/accountstore.h"
#include "models/store/cache.h"
#include "models/store/journal.h"
#include "models/store/shopstore.h"
#include "models/store/vault.h"
#include "models/store/workspace.h"

namespace simstock {

class Desk::Private {
public:
    Private(Desk& owner, const Workspace& folder, SecretStore& secretStore,
            const VendorDirectory& directory, Clock& time)
        : q(owner),
          workspace(folder),
          secrets(secretStore),
          clock(time),
          log(time),
          accountStore(folder.accountsFile()),
          vault(secretStore, folder.vaultKey()),
          cache(folder.cacheFile(), folder.backupFolder(), vault, time),
          journal(folder.journalFile(), folder.backupFolder(), time),
          shop(folder.shopFile(), folder.backupFolder(), time),
          accounts(accountStore, secretStore, directory, log, time),
          accountDesk(accounts, log, time),
          intents(journal),
          wallets(cache, accounts, time),
          spendPin(secretStore, accountStore, folder.vaultKey(), time),
          runner(intents, accounts, wallets, spendPin, log, time),
          esims(cache, accounts, runner, log, time),
          esimExtras(accounts, esims, log, time),
          ownStock(cache, esims, time),
          usage(cache, accounts, esims, log, time),
          favourites(accountStore),
          priceBook(accountStore),
          catalogue(cache, accounts, log, priceBook, time),
          forecasts(usage, accounts, esims, catalogue, time),
          buyGuards(accountStore, accounts, priceBook),
          orders(intents, runner, accounts, esims, wallets, buyGuards, log, time),
          routing(accountStore, accounts, catalogue, intents),
          batches(journal, intents, orders, runner, accounts, catalogue, wallets, spendPin, time),
          webhooks(cache, accounts, runner, log, time),
          brands(cache, accounts, log, time),
          prices(cache, accounts, catalogue, runner, log, time),
          ledger(cache, accounts, wallets, intents, log, time),
          payments(intents, runner, accounts, wallets, log),
          messages(cache, accounts, intents, log, time),
          handOvers(shop, time),
          shifts(shop),
          books(shop, esims, intents, batches, time)
    {
    }

    void cacheOpened(const Result<QString>& opened);
    void openVault();
    void refused(const IntentId& id, const ActAnswer& answer);
    void listenToShelves();

    Desk& q;
    Workspace workspace;
    SecretStore& secrets;
    Clock& clock;
    // In the order in which one stands on the other; the last goes first.
    ActivityLog log;
    AccountStore accountStore;
    Vault vault;
    Cache cache;
    Journal journal;
    ShopStore shop;
    AccountBook accounts;
    AccountDesk accountDesk;
    IntentBook intents;
    WalletDesk wallets;
    SpendPin spendPin;
    ActRunner runner;
    EsimDesk esims;
    EsimExtras esimExtras;
    OwnStock ownStock;
    UsageDesk usage;
    Favourites favourites;
    PriceBook priceBook;
    CatalogueDesk catalogue;
    ForecastDesk forecasts;
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
    HandOverLog handOvers;
    ShiftBook shifts;
    ShopBooks books;
    QString cacheNotice;
    QString vaultNotice;
    QString shopNotice;
    QString shopFault; ///< the newest record of the shop that could not be stored
    bool isCacheOpen = false;
    bool isOpeningVault = false;
    bool isClosed = false;
    CallBag calls;
};

void Desk::Private::cacheOpened(const Result<QString>& opened)
{
    cacheNotice = opened ? *opened : opened.error().userText;
    isCacheOpen = true;
    catalogue.open();
    esims.open();
    wallets.open();
    usage.open();
    forecasts.open();
    webhooks.open();
    brands.open();
    prices.open();
    ledger.open();
    messages.open();
    openVault();
    Q_EMIT q.noticeChanged();
}

/// A new key may only be made while nothing is sealed with an older one.
void Desk::Private::openVault()
{
    if (!isCacheOpen || isOpeningVault || vault.isOpen())
        return;
    isOpeningVault = true;
    auto opening =
        chain(cache.hasSealed(), [this](bool hasSealed) { return vault.open(!hasSealed); });
    calls.add<bool>(std::move(opening), [this](const Result<bool>& opened) {
        isOpeningVault = false;
        vaultNotice =
            opened ? QString()
                   : tr("Activation codes cannot be kept safely now and are held for this session "
                        "only. %1")
                         .arg(opened.error().userText);
        Q_EMIT q.noticeChanged();
    });
}

/// A refused order may mean that the plan or its price changed (hostile.md 24).
void Desk::Private::refused(const IntentId& id, const ActAnswer& answer)
{
    const auto* const record = intents.find(id);
    if (!record || answer.outcome != Outcome::Refused ||
        record->intent.act.kind != ActKind::Order || !answer.error)
        return;
    const auto kind = answer.error->kind;
    if (kind == ErrorKind::Conflict || kind == ErrorKind::NotFound)
        catalogue.sync(record->intent.account);
}

void Desk::Private::listenToShelves()
{
    const auto tell = [this](const QString& sentence) {
        if (std::exchange(shopFault, sentence) != sentence)
            Q_EMIT q.noticeChanged();
    };
    QObject::connect(&books.customers, &CustomerBook::failed, &q, tell);
    QObject::connect(&books.tags, &TagBook::failed, &q, tell);
    QObject::connect(&books.views, &ViewBook::failed, &q, tell);
    QObject::connect(&books.drafts, &Drafts::failed, &q, tell);
    QObject::connect(&books.sales, &SaleBook::failed, &q, tell);
    books.sales.follow(intents, catalogue, priceBook);
    QObject::connect(&handOvers, &HandOverLog::failed, &q, tell);
    QObject::connect(&shifts, &ShiftBook::failed, &q, tell);
}

Desk::Desk(const Workspace& workspace, SecretStore& secrets, const VendorDirectory& directory,
           Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, workspace, secrets, directory, clock))
{
    connect(&d->intents, &IntentBook::opened, this, [this] {
        d->orders.open();
        d->batches.open();
    });
    d->listenToShelves();
    connect(&d->runner, &ActRunner::finished, this,
            [this](const IntentId& id, const ActAnswer& answer) { d->refused(id, answer); });
    connect(&secrets, &SecretStore::stateChanged, this, [this](VaultState state) {
        if (state == VaultState::Ready || state == VaultState::SessionOnly)
            d->openVault();
    });
}

Desk::~Desk()
{
    close();
}

Status Desk::open()
{
    if (auto opened = d->accountStore.open(); !opened)
        return opened;
    d->calls.add<QString>(d->cache.open(),
                          [this](const Result<QString>& opened) { d->cacheOpened(opened); });
    d->calls.add<QString>(d->shop.open(), [this](const Result<QString>& shopOpened) {
        d->shopNotice = shopOpened ? *shopOpened : shopOpened.error().userText;
        Q_EMIT noticeChanged();
    });
    d->handOvers.open();
    d->shifts.open();
    d->books.open();
    d->favourites.open();
    d->priceBook.open();
    d->spendPin.open();
    d->buyGuards.open();
    d->routing.open();
    d->intents.open();
    d->accounts.open();
    return {};
}

void Desk::close()
{
    if (d->isClosed)
        return;
    d->isClosed = true;
    d->accounts.close();
    flush();
}

void Desk::flush()
{
    d->journal.flush();
    d->cache.flush();
    d->shop.flush();
}

AccountBook& Desk::accounts() const
{
    return d->accounts;
}

AccountDesk& Desk::accountDesk() const
{
    return d->accountDesk;
}

ActivityLog& Desk::activity() const
{
    return d->log;
}

BatchDesk& Desk::batches() const
{
    return d->batches;
}

CatalogueDesk& Desk::catalogue() const
{
    return d->catalogue;
}

EsimDesk& Desk::esims() const
{
    return d->esims;
}

EsimExtras& Desk::esimExtras() const
{
    return d->esimExtras;
}

IntentBook& Desk::intents() const
{
    return d->intents;
}

Favourites& Desk::favourites() const
{
    return d->favourites;
}

HandOverLog& Desk::handOvers() const
{
    return d->handOvers;
}

ForecastDesk& Desk::forecasts() const
{
    return d->forecasts;
}

PriceBook& Desk::priceBook() const
{
    return d->priceBook;
}

LedgerDesk& Desk::ledger() const
{
    return d->ledger;
}

MessageDesk& Desk::messages() const
{
    return d->messages;
}

PaymentDesk& Desk::payments() const
{
    return d->payments;
}

OrderDesk& Desk::orders() const
{
    return d->orders;
}

OwnStock& Desk::ownStock() const
{
    return d->ownStock;
}

UsageDesk& Desk::usage() const
{
    return d->usage;
}

WalletDesk& Desk::wallets() const
{
    return d->wallets;
}

WebhookDesk& Desk::webhooks() const
{
    return d->webhooks;
}

BrandDesk& Desk::brands() const
{
    return d->brands;
}

PriceDesk& Desk::prices() const
{
    return d->prices;
}

SecretStore& Desk::secrets() const
{
    return d->secrets;
}

ShiftBook& Desk::shifts() const
{
    return d->shifts;
}

ShopStore& Desk::shop() const
{
    return d->shop;
}

ShopBooks& Desk::books() const
{
    return d->books;
}

SpendPin& Desk::spendPin() const
{
    return d->spendPin;
}

BuyGuards& Desk::buyGuards() const
{
    return d->buyGuards;
}

RoutingDesk& Desk::routing() const
{
    return d->routing;
}

Clock& Desk::clock() const
{
    return d->clock;
}

const Workspace& Desk::workspace() const
{
    return d->workspace;
}

QString Desk::notice() const
{
    QStringList sentences;
    if (!d->workspace.isWritable())
        sentences << tr("The workspace folder cannot be written: everything can be looked at, "
                        "nothing can be bought or kept.");
    if (d->accountStore.isReadOnly() && d->workspace.isWritable())
        sentences << tr("The accounts were written by a newer version of Simstock and cannot be "
                        "changed here.");
    // Of a folder that cannot be written enough was said.
    const bool isWritable = d->workspace.isWritable();
    const bool isReason = d->shopFault.contains(d->shopNotice); // said there already
    const auto shop = isWritable && !isReason ? d->shopNotice : QString();
    const auto fault = isWritable ? d->shopFault : QString();
    for (const auto& sentence : {d->cacheNotice, d->vaultNotice, shop, fault}) {
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace simstock
