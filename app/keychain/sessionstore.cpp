// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/systemkeychain.h"

namespace simstock {

Call<Secret> SessionStore::read(const QString& name)
{
    const auto found = m_secrets.constFind(name);
    return found == m_secrets.constEnd() ? Call<Secret>::ready(failure(ErrorKind::NotFound, name))
                                         : Call<Secret>::ready(*found);
}

Call<bool> SessionStore::write(const QString& name, const Secret& secret)
{
    m_secrets.insert(name, secret);
    return Call<bool>::ready(true);
}

Call<bool> SessionStore::remove(const QString& name)
{
    m_secrets.remove(name);
    return Call<bool>::ready(true);
}

} // namespace simstock
