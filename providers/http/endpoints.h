// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/account.h"
#include "models/ports/vendor.h"

#include <QList>
#include <QMap>
#include <QString>

namespace simstock {

/// Where a vendor's calls are, read from resources/endpoints (one JSON file per vendor whose paths
/// are not all documented), with what an account says otherwise. A wrong guess is a setting and not
/// a release.
class Endpoints {
public:
    /// The rows of a file below ":/endpoints/". The files are ours: a defect in one is fatal, and
    /// tests read them all.
    static QList<EndpointRow> read(const QString& name);

    /// Applies the account's overrides (EndpointRow::settingName); one that does not parse is
    /// ignored, see parse().
    Endpoints(QList<EndpointRow> rows, const Account& account);

    /// Null for a call that is switched off; a fatal defect for a key that is in no row.
    [[nodiscard]] const EndpointRow* find(QLatin1StringView key) const;
    /// The path with {name} replaced by percent-escaped values.
    [[nodiscard]] static QString expand(const QString& path,
                                        const QMap<QString, QString>& values = {});

private:
    QList<EndpointRow> m_rows;
};

} // namespace simstock
