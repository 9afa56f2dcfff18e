// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows every piece of ui/theme, ui/widgets and ui/delegates with sample rows; with --save DIR it
// writes one picture per scene, theme and direction and ends. QT_SCALE_FACTOR=2 gives large ones.
#include "tests/ui/galleryscenes.h"
#include "ui/theme/systemappearance.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPixmapCache>

#include <algorithm>
#include <cstdio>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

bool saveAll(Theme& theme, const QString& folder)
{
    const QDir directory(folder);
    if (!directory.mkpath(u"."_s))
        return false;
    for (const ThemeChoice choice :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        theme.setChoice(choice);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            for (const auto& scene : test::galleryScenes()) {
                const std::unique_ptr<QWidget> window = scene.make();
                window->show();
                QApplication::setActiveWindow(window.get());
                QCoreApplication::sendPostedEvents();
                if (scene.ready)
                    scene.ready(*window);
                QCoreApplication::sendPostedEvents();
                const QPixmap picture = window->grab();
                const QString name = u"%1-%2%3@%4x.png"_s
                                         .arg(scene.name, Theme::name(choice),
                                              direction == Qt::RightToLeft ? u"-rtl"_s : u""_s)
                                         .arg(picture.devicePixelRatio());
                if (!picture.save(directory.filePath(name)))
                    return false;
            }
        }
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const bool saving = std::any_of(
        argv, argv + argc, [](const char* argument) { return qstrcmp(argument, "--save") == 0; });
    if (saving)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption save(u"save"_s, u"Write pictures to DIR and end."_s, u"DIR"_s);
    const QCommandLineOption choice(u"theme"_s, u"system, light, dark or high-contrast."_s,
                                    u"NAME"_s, u"system"_s);
    parser.addOptions({save, choice});
    parser.addHelpOption();
    parser.process(application);
    Theme theme(application, Theme::choiceNamed(parser.value(choice)));
    if (parser.isSet(save))
        return saveAll(theme, parser.value(save)) ? 0 : 1;
    SystemAppearance system;
    QObject::connect(&system, &SystemAppearance::changed, &theme, &Theme::setSystemAppearance);
    system.start();
    std::vector<std::unique_ptr<QWidget>> windows;
    for (const auto& scene : test::galleryScenes()) {
        windows.push_back(scene.make());
        windows.back()->show();
        if (scene.ready)
            scene.ready(*windows.back());
    }
    return QApplication::exec();
}
