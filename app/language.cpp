// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "ui/desktop/preferences.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

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
    const QLocale system = QLocale::system();
    if (QLocale(language).language() != system.language() && !choice.isEmpty())
        QLocale::setDefault(QLocale(QLocale(language).language(), system.territory()));
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
