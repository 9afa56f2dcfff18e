// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "providers/http/httpclient.h"
#include "providers/json/fields.h"

#include <QJsonObject>
#include <QList>

namespace simstock::esimaccess {

/// One element of esimList. Required: esimTranNo, orderNo and esimStatus. Activation code, PIN and
/// PUK go into the secrets; the picture links (which contain the code) are dropped.
Result<Esim> readEsim(const json::Value& item, const AccountId& account, const QDateTime& now);

/// One page of esim/query.
struct EsimPage {
    QList<Esim> esims;
    std::optional<qint64> total; ///< nothing when the pager is missing
    qint64 bytes = 0;
};
Result<EsimPage> readEsimPage(HttpReply reply, const AccountId& account, const QDateTime& now);

inline constexpr int smallestPage = 5;
inline constexpr int largestPage = 500;

/// {pageNum, pageSize}.
QJsonObject pager(int page, int size);

inline constexpr QLatin1StringView esimQueryPath("/api/v1/open/esim/query");

} // namespace simstock::esimaccess
