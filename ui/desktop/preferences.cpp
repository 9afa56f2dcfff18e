// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/preferences.h"

#include "ui/widgets/tableview.h"

#include <QSettings>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView themeKey("window/theme");
constexpr QLatin1StringView languageKey("window/language");
constexpr QLatin1StringView densityKey("window/density");
constexpr QLatin1StringView trayKey("window/close_to_tray");
constexpr QLatin1StringView shopNameKey("shop/name");
constexpr QLatin1StringView lockMinutesKey("lock/minutes");
constexpr QLatin1StringView lockWithScreenKey("lock/with_screen");
constexpr QLatin1StringView alertSharesKey("news/alert_shares");
constexpr QLatin1StringView alertDaysKey("news/alert_days");
constexpr QLatin1StringView alertRunsOutKey("news/alert_runs_out");
constexpr QLatin1StringView quietFromKey("news/quiet_from");
constexpr QLatin1StringView quietUntilKey("news/quiet_until");

QString newsKey(NewsKind kind)
{
    switch (kind) {
    case NewsKind::OrderReady:
        return u"news/order_ready"_s;
    case NewsKind::UnknownOutcome:
        return u"news/unknown_outcome"_s;
    case NewsKind::LowBalance:
        return u"news/low_balance"_s;
    case NewsKind::BatchFinished:
        return u"news/batch_finished"_s;
    case NewsKind::ForecastAlert:
        break;
    }
    return u"news/forecast_alert"_s;
}

/// "80,90"; what is not there stays as it is, nothing chosen is an empty text.
void readNumbers(const QSettings& settings, QLatin1StringView key, QSet<int>& numbers)
{
    if (!settings.contains(key))
        return;
    numbers.clear();
    // Qt's own reading of an ini file takes a comma for a list.
    const auto parts = settings.value(key).toStringList().join(u',').split(u',');
    for (const auto& part : parts) {
        if (const int number = part.toInt(); number > 0)
            numbers.insert(number);
    }
}

QString numbersText(const QSet<int>& numbers)
{
    QList<int> sorted(numbers.begin(), numbers.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList texts;
    for (const int number : sorted)
        texts.append(QString::number(number));
    return texts.join(u',');
}

} // namespace

const QList<NewsKind>& allNews()
{
    static const QList<NewsKind> all{NewsKind::OrderReady, NewsKind::UnknownOutcome,
                                     NewsKind::LowBalance, NewsKind::BatchFinished,
                                     NewsKind::ForecastAlert};
    return all;
}

bool Preferences::isQuietAt(QTime time) const
{
    if (!quietFrom.isValid() || !quietUntil.isValid() || quietFrom == quietUntil)
        return false;
    return quietFrom < quietUntil ? time >= quietFrom && time < quietUntil
                                  : time >= quietFrom || time < quietUntil; // over midnight
}

Preferences readPreferences(const QSettings& settings)
{
    Preferences read;
    read.theme = Theme::choiceNamed(settings.value(themeKey).toString());
    read.language = settings.value(languageKey).toString();
    read.shopName = settings.value(shopNameKey).toString();
    read.density = static_cast<Density>(settings.value(densityKey).toInt());
    read.lockMinutes = qMax(0, settings.value(lockMinutesKey).toInt());
    read.lockWithScreen = settings.value(lockWithScreenKey, true).toBool();
    read.closeToTray = settings.value(trayKey).toBool();
    for (const auto kind : allNews()) {
        if (!settings.value(newsKey(kind), true).toBool())
            read.silenced.insert(kind);
    }
    readNumbers(settings, alertSharesKey, read.alerts.shares);
    readNumbers(settings, alertDaysKey, read.alerts.days);
    read.alerts.runsOut = settings.value(alertRunsOutKey, true).toBool();
    read.quietFrom = QTime::fromString(settings.value(quietFromKey).toString(), Qt::ISODate);
    read.quietUntil = QTime::fromString(settings.value(quietUntilKey).toString(), Qt::ISODate);
    return read;
}

void writePreferences(QSettings& settings, const Preferences& preferences)
{
    settings.setValue(themeKey, Theme::name(preferences.theme));
    settings.setValue(languageKey, preferences.language);
    settings.setValue(shopNameKey, preferences.shopName);
    settings.setValue(densityKey, static_cast<int>(preferences.density));
    settings.setValue(lockMinutesKey, preferences.lockMinutes);
    settings.setValue(lockWithScreenKey, preferences.lockWithScreen);
    settings.setValue(trayKey, preferences.closeToTray);
    for (const auto kind : allNews())
        settings.setValue(newsKey(kind), !preferences.silenced.contains(kind));
    settings.setValue(alertSharesKey, numbersText(preferences.alerts.shares));
    settings.setValue(alertDaysKey, numbersText(preferences.alerts.days));
    settings.setValue(alertRunsOutKey, preferences.alerts.runsOut);
    settings.setValue(quietFromKey, preferences.quietFrom.toString(Qt::ISODate));
    settings.setValue(quietUntilKey, preferences.quietUntil.toString(Qt::ISODate));
}

} // namespace simstock
