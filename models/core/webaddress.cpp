// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/webaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCharacters = 2048;

bool isThisComputer(const QString& host)
{
    static const QRegularExpression loopback(
        uR"(^(localhost|::1|127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3})$)"_s);
    return loopback.match(host).hasMatch();
}

/// As it would be sent. What QUrl encoded of control characters is no address anybody meant.
bool isPrintable(const QString& encoded)
{
    static const QRegularExpression control(u"%(0[0-9A-F]|1[0-9A-F]|7F)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return std::all_of(encoded.begin(), encoded.end(),
                       [](QChar one) { return one > u' ' && one < QChar(0x7f); }) &&
           !control.match(encoded).hasMatch();
}

} // namespace

bool isWebAddress(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0 ||
        url.authority(QUrl::FullyEncoded).contains(u'@'))
        return false;
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isThisComputer(url.host())))
        return false;
    const auto encoded = url.toString(QUrl::FullyEncoded);
    return encoded.size() <= mostCharacters && isPrintable(encoded);
}

QUrl webAddress(const QString& text)
{
    if (text.size() > mostCharacters)
        return {};
    QUrl url(text, QUrl::StrictMode);
    return isWebAddress(url) ? url : QUrl();
}

} // namespace simstock
