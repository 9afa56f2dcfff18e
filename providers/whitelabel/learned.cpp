// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/learned.h"

#include <algorithm>

namespace simstock::whitelabel {

void Learned::plan(const OfferCode& offer, const QString& provider)
{
    if (provider.isEmpty())
        return;
    m_plans.insert(offer, provider);
    m_providers.insert(provider);
}

void Learned::order(const OrderRow& row)
{
    plan(row.found.offer, row.provider);
    if (row.size > 0)
        m_sizes.insert(row.found.id, row.size);
    for (const auto& esim : row.esims) {
        auto& facts = m_esims[esim.key.id];
        facts.offer = esim.offer;
        if (!row.provider.isEmpty())
            facts.provider = row.provider;
        if (const QString tranNo = row.tranNos.value(esim.key.id); !tranNo.isEmpty())
            facts.tranNo = tranNo;
    }
}

void Learned::profile(const ProfileRead& read)
{
    auto& facts = m_esims[read.esim.key.id];
    if (!read.esim.offer.isEmpty())
        facts.offer = read.esim.offer;
    if (!read.tranNo.isEmpty())
        facts.tranNo = read.tranNo;
}

QString Learned::providerOf(const OfferCode& offer) const
{
    const QString only = m_providers.size() == 1 ? *m_providers.cbegin() : QString();
    return m_plans.value(offer, only);
}

QString Learned::providerOf(const VendorEsimId& esim) const
{
    const auto facts = m_esims.value(esim);
    return facts.provider.isEmpty() ? providerOf(facts.offer) : facts.provider;
}

QStringList Learned::providers() const
{
    QStringList all(m_providers.cbegin(), m_providers.cend());
    std::sort(all.begin(), all.end());
    return all;
}

QString Learned::tranNoOf(const VendorEsimId& esim) const
{
    return m_esims.value(esim).tranNo;
}

bool Learned::knowsTranNos() const
{
    return std::any_of(m_esims.cbegin(), m_esims.cend(),
                       [](const Facts& facts) { return !facts.tranNo.isEmpty(); });
}

std::optional<int> Learned::sizeOf(const VendorOrderId& order) const
{
    const auto known = m_sizes.constFind(order);
    return known == m_sizes.constEnd() ? std::nullopt : std::optional(*known);
}

} // namespace simstock::whitelabel
