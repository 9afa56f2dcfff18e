// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace simstock::sandbox {

struct Operator {
    QString name;
    QString network; ///< "5G"
};

/// Operators of one country.
struct Coverage {
    QString country; ///< ISO alpha-2
    QList<Operator> operators;
};

/// One thing to sell, in nobody's wire form: each vendor maps it as decisions.md's last table says.
struct Plan {
    enum class Kind { Total, DailySlow, DailyCut, DailyUnlimited };
    enum class TopUp { No, Yes, WithDays };

    QString code; ///< unique
    QString description;
    Kind kind = Kind::Total;
    int days = 0;
    std::optional<double> dataMb; ///< decimal MB; absent: unlimited. Of a day plan: a day's
    qint64 priceMicros = 0;       ///< of the whole plan (a day plan of n days: n days)
    qint64 retailMicros = 0;
    QString currency;
    QString region;    ///< "Europe"
    QString placeCode; ///< "PT", "EU-33", "GL-120"
    bool isGlobal = false;
    QStringList speeds; ///< "4G", "5G"
    QList<Coverage> coverage;
    QString group;
    QString ipExport;
    QString fairUse;
    TopUp topUp = TopUp::Yes;
    int smsStatus = 0;  ///< 0 none, 1 phones and API, 2 API only
    int activeType = 2; ///< 1 on install, 2 on first network use
    int unusedValidDays = 180;
};

/// The English name of a country, or the code when it has none.
QString countryName(const QString& code);

} // namespace simstock::sandbox
