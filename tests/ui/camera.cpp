// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/camera.h"

#include "models/core/applicationname.h"
#include "tests/ui/fitting.h"
#include "tests/ui/tongue.h"

#include <QCoreApplication>
#include <QTextStream>

#include <utility>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

QString optionOf(QStringList& arguments, const QString& name)
{
    const auto at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size())
        return {};
    arguments.removeAt(at);
    return arguments.takeAt(at);
}

} // namespace

QString paneTitle(const char* source)
{
    return QCoreApplication::translate("simstock::Panes", source);
}

Camera::Camera(QStringList arguments)
{
    nameApplication();
    const auto language = optionOf(arguments, u"--language"_s);
    const auto theme = optionOf(arguments, u"--theme"_s);
    m_isDry = arguments.removeAll(u"--dry"_s) > 0;
    m_folder = QDir(arguments.value(1, u"."_s));
    m_group = arguments.value(2);
    m_themes = theme.isEmpty() ? QStringList{u"light"_s, u"dark"_s} : QStringList{theme};
    m_folder.mkpath(u"."_s);
    m_tongue = new Tongue(language.isEmpty() ? u"en"_s : language, QCoreApplication::instance());
}

Camera::~Camera()
{
    QTextStream out(stdout);
    for (const auto& each : m_tongue->missing())
        out << "not translated: "_L1 << each << Qt::endl;
    if (!m_isDry) { // a test says it itself
        for (const auto& each : std::as_const(m_misfitted))
            out << "misfit: "_L1 << each << Qt::endl;
    }
    delete m_tongue;
}

void Camera::look(const QWidget& window, const QString& name)
{
    for (const auto& each : misfits(window)) {
        const QString line = name + u": "_s + each;
        if (!m_misfitted.contains(line))
            m_misfitted.append(line);
    }
}

void Camera::take(QWidget& widget, const QString& name, const QString& theme)
{
    look(widget, name);
    if (!m_isDry)
        m_isComplete &= widget.grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, theme)));
}

} // namespace simstock::test
