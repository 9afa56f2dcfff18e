// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/plans.h"

#include "tests/support/databasefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QString& country, const QString& code, int gigabytes, const QString& price)
{
    const QJsonObject plan{{u"code"_s, code},
                           {u"description"_s, u"%1 %2 GB 30 days"_s.arg(country).arg(gigabytes)},
                           {u"days"_s, 30},
                           {u"price"_s, price},
                           {u"currency"_s, u"USD"_s},
                           {u"region"_s, u"Somewhere"_s},
                           {u"group"_s, u"local"_s},
                           {u"speeds"_s, QJsonArray{u"4G"_s}},
                           {u"unlimited"_s, false},
                           {u"dataMb"_s, gigabytes * 1000},
                           {u"countries"_s, QJsonArray{country}}};
    return QJsonDocument(plan).toJson(QJsonDocument::Compact) + '\n';
}

QString written(const QString& folder, const QByteArray& lines)
{
    const auto path = folder + u"/plans.jsonl"_s;
    return writeBytes(path, lines) ? path : QString();
}

} // namespace

QString writeFewPlans(const QString& folder)
{
    QByteArray lines;
    const QStringList countries{u"JP"_s, u"PT"_s, u"ES"_s, u"FR"_s, u"TH"_s, u"US"_s};
    for (const auto& country : countries) {
        for (const int gigabytes : {1, 3, 5})
            lines += line(country, u"%1_%2_30"_s.arg(country).arg(gigabytes), gigabytes,
                          u"%1.25"_s.arg(gigabytes));
    }
    return written(folder, lines);
}

QString writePricedPlans(const QString& folder, int count)
{
    QByteArray lines;
    for (int number = 0; number < count; ++number)
        lines += line(u"PT"_s, u"PT_%1"_s.arg(number), 1 + number % 5,
                      u"1.%1"_s.arg(number, 2, 10, QLatin1Char('0')));
    return written(folder, lines);
}

} // namespace simstock::test
