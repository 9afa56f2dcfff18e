// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/vendor.h"

#include "models/core/webaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct VendorWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Vendor)
};

constexpr QLatin1StringView switchedOff("off");

} // namespace

QString EndpointRow::text() const
{
    return path.isEmpty() ? QString(switchedOff) : method + u' ' + path;
}

Result<EndpointRow> EndpointRow::parse(EndpointRow row, const QString& text)
{
    const QString given = text.simplified();
    if (given == switchedOff) {
        row.path.clear();
        return row;
    }
    static const QRegularExpression form(
        uR"(^(GET|POST|PUT|PATCH|DELETE) (/[A-Za-z0-9._~{}/?=&-]{1,200})$)"_s);
    const auto match = form.match(given);
    if (!match.hasMatch() || match.captured(2).contains(u"//"_s) ||
        match.captured(2).contains(u".."_s))
        return failure(makeError(
            ErrorKind::Rejected,
            VendorWords::tr(
                "Write a method and a path below the address, such as POST /esims/revoke, or "
                "off."),
            {}));
    row.method = match.captured(1);
    row.path = match.captured(2);
    return row;
}

Call<MessageStatus> MessagesPort::fetchStatus(const QString& key)
{
    Q_UNUSED(key)
    return Call<MessageStatus>::ready(failure(
        makeError(ErrorKind::Rejected,
                  VendorWords::tr("This vendor does not report what became of a message."), {})));
}

bool isAcceptableBaseUrl(const QUrl& url)
{
    return isWebAddress(url) && !url.hasQuery() && !url.hasFragment();
}

} // namespace simstock
