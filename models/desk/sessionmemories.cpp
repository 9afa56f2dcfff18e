// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/sessionmemories.h"

#include "models/desk/callbag.h"
#include "models/desk/keyset.h"

#include <QHash>
#include <QSet>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QString entryOf(const AccountId& account)
{
    return keyset::entryName(account, u"session"_s);
}

} // namespace

class SessionMemories::Private {
public:
    explicit Private(SecretStore& store) : secrets(store) {}
    void keep(const AccountId& account, const Secret& value, bool memoryOnly);
    void write(const AccountId& account);

    SecretStore& secrets;
    QHash<AccountId, Secret> newest;
    QHash<AccountId, Secret> sinceWrite; // came while a write was under way
    QSet<AccountId> writing;
    CallBag calls;
};

void SessionMemories::Private::keep(const AccountId& account, const Secret& value, bool memoryOnly)
{
    newest.insert(account, value);
    if (memoryOnly)
        return;
    sinceWrite.insert(account, value);
    if (!writing.contains(account))
        write(account);
}

/// One at a time per account, so that an older value never overtakes a newer one.
void SessionMemories::Private::write(const AccountId& account)
{
    const auto value = sinceWrite.take(account);
    writing.insert(account);
    calls.add<bool>(value.isEmpty() ? secrets.remove(entryOf(account))
                                    : secrets.write(entryOf(account), value),
                    [this, account](const Result<bool>&) {
                        writing.remove(account);
                        if (sinceWrite.contains(account))
                            write(account);
                    });
}

SessionMemories::SessionMemories(SecretStore& secrets) : d(std::make_shared<Private>(secrets)) {}

SessionMemories::~SessionMemories() = default;

Call<Secret> SessionMemories::read(const AccountId& account)
{
    if (d->newest.contains(account))
        return Call<Secret>::ready(d->newest.value(account));
    return transform(d->secrets.read(entryOf(account)),
                     [](Result<Secret> kept) -> Result<Secret> { return kept.value_or(Secret()); });
}

SessionMemory SessionMemories::open(const AccountId& account, const Secret& kept, bool memoryOnly)
{
    return {kept, [weak = std::weak_ptr(d), account, memoryOnly](const Secret& value) {
                if (const auto self = weak.lock())
                    self->keep(account, value, memoryOnly);
            }};
}

void SessionMemories::forget(const AccountId& account)
{
    d->keep(account, {}, false);
    d->newest.remove(account);
}

} // namespace simstock
