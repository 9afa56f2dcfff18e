// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/interfacelanguage.h"

#include "ui/desktop/preferences.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

const QString& english()
{
    static const auto code = u"en"_s;
    return code;
}

QString ownFile(const QString& language)
{
    return u":/translations/simstock_%1.qm"_s.arg(language);
}

QString languageOfSystem()
{
    for (const auto& name : QLocale::system().uiLanguages()) {
        const auto language = name.section(u'-', 0, 0);
        if (QFile::exists(ownFile(language)))
            return language;
    }
    return english();
}

void install(QCoreApplication& application, const QString& file, const QString& folder = {})
{
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator); // the last one is asked first
}

} // namespace

QLocale figureLocale(const QString& language, const QLocale& system)
{
    const auto spoken = language.isEmpty() ? system.language() : QLocale(language).language();
    const QLocale usual =
        spoken == system.language() ? system : QLocale(spoken, system.territory());
    const auto isPlain = [](const QLocale& one) { return one.zeroDigit() == u"0"_s; };
    if (isPlain(usual))
        return usual;
    const auto places = QLocale::matchingLocales(spoken, QLocale::AnyScript, QLocale::AnyTerritory);
    const auto found = std::find_if(places.begin(), places.end(), [&isPlain](const QLocale& one) {
        return isPlain(one) && one.decimalPoint() == u"."_s;
    });
    return found != places.end() ? *found : QLocale(QLocale::English, system.territory());
}

void installLanguage(QCoreApplication& application, const QString& choice)
{
    const auto language = choice.isEmpty()                 ? languageOfSystem()
                          : QFile::exists(ownFile(choice)) ? choice
                                                           : english();
    install(application, ownFile(english()));
    if (language != english()) {
        // The words of Qt's own dialogs.
        install(application, u"qtbase_"_s + language,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(application, ownFile(language));
    }
    QLocale::setDefault(figureLocale(choice.isEmpty() ? QString() : language, QLocale::system()));
    if (qobject_cast<QGuiApplication*>(&application))
        QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
}

QString chosenLanguage(const QString& workspaceFolder)
{
    const auto file = QDir(workspaceFolder).filePath(u"settings.ini"_s);
    if (!QFile::exists(file))
        return {};
    return readPreferences(QSettings(file, QSettings::IniFormat)).language;
}

} // namespace simstock
