// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/vendor.h"

#include <QRegularExpression>

namespace simstock {

bool isAcceptableBaseUrl(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return false;
    if (url.scheme() == QStringLiteral("https"))
        return true;
    const QString host = url.host();
    static const QRegularExpression loopback(
        QStringLiteral(R"(^(localhost|::1|127\.\d{1,3}\.\d{1,3}\.\d{1,3})$)"));
    return url.scheme() == QStringLiteral("http") && loopback.match(host).hasMatch();
}

} // namespace simstock
