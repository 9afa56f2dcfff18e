// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/keyset.h"

#include <optional>
#include <utility>

namespace simstock::keyset {

namespace {

class Reading : public std::enable_shared_from_this<Reading> {
public:
    Reading(SecretStore& store, AccountId account, QStringList names,
            Answer<VendorDescriptor::Credentials> answer)
        : m_store(store),
          m_account(std::move(account)),
          m_names(std::move(names)),
          m_answer(std::move(answer))
    {
    }
    void next()
    {
        if (m_names.isEmpty()) {
            m_answer.finish(std::move(m_keys));
            return;
        }
        m_call = m_store.read(entryName(m_account, m_names.constFirst()));
        m_call.onDone([weak = weak_from_this()](Result<Secret> secret) {
            const auto self = weak.lock();
            if (!self)
                return;
            if (!secret) {
                self->m_answer.finish(failure(std::move(secret.error())));
                return;
            }
            self->m_keys.insert(self->m_names.takeFirst(), *secret);
            self->next();
        });
    }

private:
    SecretStore& m_store;
    AccountId m_account;
    QStringList m_names;
    Answer<VendorDescriptor::Credentials> m_answer;
    VendorDescriptor::Credentials m_keys;
    Call<Secret> m_call;
};

/// Reads what was there, writes the new, and on a failure puts back what it replaced.
class Writing : public std::enable_shared_from_this<Writing> {
public:
    Writing(SecretStore& store, AccountId account, VendorDescriptor::Credentials keys,
            Answer<bool> answer)
        : m_store(store),
          m_account(std::move(account)),
          m_keys(std::move(keys)),
          m_names(m_keys.keys()),
          m_answer(std::move(answer))
    {
    }
    void next()
    {
        if (m_at == m_names.size()) {
            m_answer.finish(true);
            return;
        }
        m_read = m_store.read(name(m_at));
        m_read.onDone([weak = weak_from_this()](Result<Secret> before) {
            if (const auto self = weak.lock())
                self->wasRead(std::move(before));
        });
    }

private:
    QString name(qsizetype at) const { return entryName(m_account, m_names.at(at)); }
    void wasRead(Result<Secret> before)
    {
        if (!before && before.error().kind != ErrorKind::NotFound) {
            undo(std::move(before.error()));
            return;
        }
        m_before.append(before ? std::optional(std::move(*before)) : std::nullopt);
        m_change = m_store.write(name(m_at), m_keys.value(m_names.at(m_at)));
        m_change.onDone([weak = weak_from_this()](Result<bool> done) {
            const auto self = weak.lock();
            if (!self)
                return;
            ++self->m_at;
            if (done)
                self->next();
            else
                self->undo(std::move(done.error()));
        });
    }
    void undo(Error error)
    {
        if (m_before.isEmpty()) {
            m_answer.finish(failure(std::move(error)));
            return;
        }
        const auto before = m_before.takeLast();
        const auto entry = name(m_before.size());
        m_change = before ? m_store.write(entry, *before) : m_store.remove(entry);
        m_change.onDone([weak = weak_from_this(), error](const Result<bool>&) {
            if (const auto self = weak.lock())
                self->undo(error);
        });
    }

    SecretStore& m_store;
    AccountId m_account;
    VendorDescriptor::Credentials m_keys;
    QStringList m_names;
    Answer<bool> m_answer;
    qsizetype m_at = 0;
    QList<std::optional<Secret>> m_before;
    Call<Secret> m_read;
    Call<bool> m_change;
};

class Removing : public std::enable_shared_from_this<Removing> {
public:
    Removing(SecretStore& store, AccountId account, QStringList names, Answer<bool> answer)
        : m_store(store),
          m_account(std::move(account)),
          m_names(std::move(names)),
          m_answer(std::move(answer))
    {
    }
    void next()
    {
        if (m_names.isEmpty()) {
            m_answer.finish(true);
            return;
        }
        m_call = m_store.remove(entryName(m_account, m_names.takeFirst()));
        m_call.onDone([weak = weak_from_this()](Result<bool> done) {
            const auto self = weak.lock();
            if (!self)
                return;
            if (done)
                self->next();
            else
                self->m_answer.finish(std::move(done));
        });
    }

private:
    SecretStore& m_store;
    AccountId m_account;
    QStringList m_names;
    Answer<bool> m_answer;
    Call<bool> m_call;
};

template <typename Job, typename T, typename What>
Call<T> start(SecretStore& store, const AccountId& account, const What& what)
{
    Answer<T> answer;
    auto call = answer.call();
    auto job = std::make_shared<Job>(store, account, what, answer);
    job->next();
    answer.keep(std::move(job));
    return call;
}

} // namespace

QString entryName(const AccountId& account, const QString& credential)
{
    return account.text() + QLatin1Char('/') + credential;
}

Call<VendorDescriptor::Credentials> read(SecretStore& store, const AccountId& account,
                                         const QStringList& names)
{
    return start<Reading, VendorDescriptor::Credentials>(store, account, names);
}

Call<bool> write(SecretStore& store, const AccountId& account,
                 const VendorDescriptor::Credentials& keys)
{
    return start<Writing, bool>(store, account, keys);
}

Call<bool> remove(SecretStore& store, const AccountId& account, const QStringList& names)
{
    return start<Removing, bool>(store, account, names);
}

} // namespace simstock::keyset
