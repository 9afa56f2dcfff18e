// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accountnumbers.h"

#include "models/store/database.h"

namespace simstock {

using namespace Qt::StringLiterals;

Status AccountNumbers::load()
{
    auto rows = m_database.query(u"SELECT number, id FROM account"_s);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    while (rows->next()) {
        const AccountId account(rows->value(1).toString());
        m_numbers.insert(account, rows->value(0).toLongLong());
        m_accounts.insert(rows->value(0).toLongLong(), account);
    }
    return {};
}

Result<qint64> AccountNumbers::of(const AccountId& account)
{
    if (const auto known = m_numbers.constFind(account); known != m_numbers.cend())
        return *known;
    auto done = m_database
                    .exec(u"INSERT INTO account(id) VALUES(?) ON CONFLICT(id) DO NOTHING"_s,
                          {account.text()})
                    .and_then([this] { return load(); });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return m_numbers.value(account);
}

Result<AccountId> AccountNumbers::accountOf(qint64 number)
{
    if (!m_accounts.contains(number)) {
        if (auto done = load(); !done)
            return tl::unexpected(std::move(done.error()));
    }
    return m_accounts.value(number);
}

} // namespace simstock
