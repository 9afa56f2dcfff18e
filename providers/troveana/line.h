// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"
#include "providers/http/vendorline.h"

#include <QJsonObject>

namespace simstock::troveana {

/// The bytes of a request body: compact, names in alphabetical order, so that the same wish makes
/// the same bytes.
QByteArray toBody(const QJsonObject& object);
/// One segment of a path, escaped.
QString segment(const QString& text);

/// One account's line to the vendor: the key in its header, 5 requests in any second
/// (decisions.md 10), reads decoded off the GUI thread, acts sent once. Shared by the ports and the
/// calls that are under way.
class Line {
public:
    Line(const Account& account, const Secret& key, const Surroundings& surroundings);

    [[nodiscard]] const Account& account() const { return m_line->account(); }
    [[nodiscard]] Clock& clock() const { return m_line->clock(); }

    /// Asks and decodes on the pool: decode must hold values only.
    template <typename T>
    [[nodiscard]] Call<T> read(const HttpRequest& request,
                               std::function<Result<T>(HttpReply)> decode) const
    {
        if (!m_isUsable)
            return Call<T>::ready(failure(unusable()));
        return m_line->read<T>(request, std::move(decode));
    }
    /// Sends exactly once and judges what came of it.
    [[nodiscard]] Call<ActAnswer> execute(const PreparedAct& act) const;

private:
    [[nodiscard]] static Error unusable();

    std::shared_ptr<VendorLine> m_line;
    bool m_isUsable;
};

} // namespace simstock::troveana
