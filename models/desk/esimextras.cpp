// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/esimextras.h"

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/callbag.h"
#include "models/desk/esimdesk.h"

#include <map>

namespace simstock {

using namespace Qt::StringLiterals;

class EsimExtras::Private {
public:
    Private(AccountBook& book, EsimDesk& esimDesk, ActivityLog& activity, Clock& time)
        : accounts(book), esims(esimDesk), log(activity), clock(time)
    {
    }

    template <typename Port>
    QString obstacle(const EsimKey& key, Port* VendorPorts::*port, const QString& without) const;
    /// The answer of a read, noted as any other.
    template <typename T>
    Call<T> noted(const EsimKey& key, Call<T> call);
    void editEnded(const AccountId& account, Result<bool> result);

    AccountBook& accounts;
    EsimDesk& esims;
    ActivityLog& log;
    Clock& clock;
    QHash<EsimKey, NetworkSighting> seen;
    std::map<AccountId, Answer<bool>> edits; ///< one at a time per account
    CallBag calls;
};

template <typename Port>
QString EsimExtras::Private::obstacle(const EsimKey& key, Port* VendorPorts::*port,
                                      const QString& without) const
{
    if (!esims.find(key))
        return tr("Choose an eSIM first.");
    if (!accounts.vendor(key.account))
        return tr("The account of this eSIM is not open. Look at it in Accounts.");
    return accounts.ports(key.account).*port ? QString() : without;
}

template <typename T>
Call<T> EsimExtras::Private::noted(const EsimKey& key, Call<T> call)
{
    auto told = transform(std::move(call), [this, account = key.account](Result<T> result) {
        accounts.noteAnswer(account, result ? nullptr : &result.error());
        return result;
    });
    return calls.shield(std::move(told), key.account);
}

void EsimExtras::Private::editEnded(const AccountId& account, Result<bool> result)
{
    const auto waiting = edits.extract(account);
    if (!waiting)
        return;
    log.note(tr("Change customer at the vendor"),
             result ? ActivityResult::Done : ActivityResult::Failed,
             result ? QString() : result.error().userText, account);
    waiting.mapped().finish(std::move(result));
}

EsimExtras::EsimExtras(AccountBook& accounts, EsimDesk& esims, ActivityLog& log, Clock& clock,
                       QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(accounts, esims, log, clock))
{
    connect(&accounts, &AccountBook::vendorClosing, this, [this](const AccountId& account) {
        d->calls.drop(account);
        d->editEnded(account, failure(makeError(
                                  ErrorKind::Canceled,
                                  tr("The account was closed before the vendor answered. It is not "
                                     "known whether the customer was changed there."),
                                  {})));
    });
}

EsimExtras::~EsimExtras() = default;

QString EsimExtras::linksObstacle(const EsimKey& key) const
{
    return d->obstacle(key, &VendorPorts::links, tr("This vendor has no links for an eSIM."));
}

QString EsimExtras::sightingObstacle(const EsimKey& key) const
{
    return d->obstacle(key, &VendorPorts::sightings,
                       tr("This vendor does not say where an eSIM was seen."));
}

QString EsimExtras::editObstacle(const EsimKey& key) const
{
    if (const auto why = d->obstacle(key, &VendorPorts::orderEdit,
                                     tr("This vendor keeps no customer that could be changed."));
        !why.isEmpty())
        return why;
    if (d->accounts.find(key.account)->readOnly)
        return tr("This account is for reading only.");
    if (d->esims.find(key)->order.isEmpty())
        return tr("The order of this eSIM is not known.");
    return {};
}

Call<QList<EsimLink>> EsimExtras::links(const EsimKey& key)
{
    using Links = QList<EsimLink>;
    if (const auto why = linksObstacle(key); !why.isEmpty())
        return Call<Links>::ready(failure(makeError(ErrorKind::Rejected, why, {})));
    auto asked = d->accounts.ports(key.account).links->fetchLinks(*d->esims.find(key));
    return d->noted<Links>(key, transform(std::move(asked), [](Result<Links> links) {
                               if (!links)
                                   return links;
                               for (auto& link : *links) {
                                   const auto scheme = link.url.scheme();
                                   if (scheme != u"https"_s && scheme != u"http"_s)
                                       link.url.clear();
                               }
                               links->removeIf([](const EsimLink& link) {
                                   return link.url.host().isEmpty() && link.image.isEmpty();
                               });
                               return links;
                           }));
}

Call<NetworkSighting> EsimExtras::sighting(const EsimKey& key)
{
    if (const auto why = sightingObstacle(key); !why.isEmpty())
        return Call<NetworkSighting>::ready(failure(makeError(ErrorKind::Rejected, why, {})));
    auto asked = d->accounts.ports(key.account).sightings->fetchSighting(*d->esims.find(key));
    return d->noted<NetworkSighting>(
        key, transform(std::move(asked), [this, key](Result<NetworkSighting> sighting) {
            if (sighting) {
                sighting->readAt = d->clock.now();
                d->seen.insert(key, *sighting);
                Q_EMIT sightingChanged(key);
            }
            return sighting;
        }));
}

std::optional<NetworkSighting> EsimExtras::lastSighting(const EsimKey& key) const
{
    const auto found = d->seen.constFind(key);
    return found == d->seen.constEnd() ? std::nullopt : std::optional(*found);
}

Call<bool> EsimExtras::editAtVendor(const EsimKey& key, const QString& name, const QString& email)
{
    auto why = editObstacle(key);
    if (why.isEmpty() && d->edits.contains(key.account))
        why = tr("Another change is on its way to this vendor. Try again when it has ended.");
    if (!why.isEmpty())
        return Call<bool>::ready(failure(makeError(ErrorKind::Rejected, why, {})));
    Answer<bool> answer;
    auto outer = answer.call();
    d->edits.emplace(key.account, answer);
    auto asked = d->accounts.ports(key.account)
                     .orderEdit->setCustomer(d->esims.find(key)->order, name, email);
    d->calls.add<bool>(
        std::move(asked),
        [this, account = key.account](Result<bool> result) {
            d->accounts.noteAnswer(account, result ? nullptr : &result.error());
            d->editEnded(account, std::move(result));
        },
        key.account);
    return outer;
}

} // namespace simstock
