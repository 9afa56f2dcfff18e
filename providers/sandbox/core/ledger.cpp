// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/ledger.h"

#include <QCryptographicHash>

#include <algorithm>

namespace simstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject headersWithoutSecrets(const HttpHeaders& headers, const QList<QByteArray>& secrets)
{
    QJsonObject json;
    for (const auto& [name, value] : headers) {
        const bool secret =
            std::any_of(secrets.begin(), secrets.end(), [&name = name](const QByteArray& other) {
                return name.compare(other, Qt::CaseInsensitive) == 0;
            });
        json.insert(QString::fromLatin1(name), secret ? u"•••"_s : QString::fromUtf8(value));
    }
    return json;
}

/// Links in e-mails carry a token in the query.
QString queryWithoutSecrets(const QByteArray& query)
{
    QByteArrayList kept;
    for (const auto& item : query.split('&'))
        kept.append(item.startsWith("token=") ? QByteArray("token=•••") : item);
    return QString::fromUtf8(kept.join('&'));
}

} // namespace

quint64 Ledger::begin(const QString& vendor, const HttpRequest& request,
                      const QList<QByteArray>& secretHeaders)
{
    QJsonObject json{
        {u"vendor"_s, vendor},
        {u"method"_s, QString::fromLatin1(request.method)},
        {u"path"_s, QString::fromUtf8(request.path)},
        {u"query"_s, queryWithoutSecrets(request.query)},
        {u"headers"_s, headersWithoutSecrets(request.headers, secretHeaders)},
        {u"bodySize"_s, request.body.size()},
        {u"bodySha256"_s,
         QString::fromLatin1(
             QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex())},
        {u"time"_s, utcText(m_clock.now(), u"Z"_s)},
        {u"wireMs"_s, m_clock.wire()},
    };
    const std::lock_guard lock(m_mutex);
    ++m_requestCount;
    json.insert(u"number"_s, static_cast<qint64>(++m_lastNumber));
    m_requests.push_back({m_lastNumber, std::move(json)});
    if (m_requests.size() > maxEntries)
        m_requests.pop_front();
    return m_lastNumber;
}

void Ledger::finish(quint64 number, int status, const QString& vendorCode, bool executed,
                    const QString& fault)
{
    const std::lock_guard lock(m_mutex);
    const auto found =
        std::find_if(m_requests.rbegin(), m_requests.rend(),
                     [number](const Entry& entry) { return entry.number == number; });
    if (found == m_requests.rend())
        return;
    found->json.insert(u"status"_s, status);
    found->json.insert(u"vendorCode"_s, vendorCode);
    found->json.insert(u"executed"_s, executed);
    found->json.insert(u"fault"_s, fault);
}

void Ledger::money(const QString& vendor, const QString& reason, const QString& reference,
                   qint64 amount, qint64 balance)
{
    const std::lock_guard lock(m_mutex);
    ++m_chargeCount;
    m_charges.push_back({{u"vendor"_s, vendor},
                         {u"reason"_s, reason},
                         {u"reference"_s, reference},
                         {u"amount"_s, amount},
                         {u"balance"_s, balance},
                         {u"time"_s, utcText(m_clock.now(), u"Z"_s)}});
    if (m_charges.size() > maxEntries)
        m_charges.pop_front();
}

QJsonObject Ledger::report(const QString& pathEnd) const
{
    const std::lock_guard lock(m_mutex);
    QJsonArray requests;
    for (const auto& entry : m_requests) {
        if (entry.json.value(u"path").toString().endsWith(pathEnd))
            requests.append(entry.json);
    }
    QJsonArray charges;
    for (const auto& charge : m_charges)
        charges.append(charge);
    return {{u"requests"_s, requests},
            {u"charges"_s, charges},
            {u"requestCount"_s, m_requestCount},
            {u"chargeCount"_s, m_chargeCount}};
}

void Ledger::clear()
{
    const std::lock_guard lock(m_mutex);
    m_requests.clear();
    m_charges.clear();
    m_requestCount = 0;
    m_chargeCount = 0;
}

} // namespace simstock::sandbox
