// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/linkopener.h"

#include <QDesktopServices>

namespace simstock {

using namespace Qt::StringLiterals;

bool isDraftLink(const QUrl& url)
{
    if (!url.isValid())
        return false;
    return url.scheme() == u"mailto"_s || (url.scheme() == u"https"_s && url.host() == u"wa.me"_s &&
                                           url.userInfo().isEmpty() && url.port() == -1);
}

bool SystemLinkOpener::open(const QUrl& url)
{
    return isDraftLink(url) && QDesktopServices::openUrl(url);
}

} // namespace simstock
