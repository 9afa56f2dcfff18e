// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

void complain(const QString& sentence)
{
    QTextStream(stderr) << u"simstock: "_s << sentence << Qt::endl;
}

} // namespace

QString workspaceFolder(const Invocation& invocation, bool demo)
{
    if (!invocation.dataFolder.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(invocation.dataFolder));
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(demo ? u"simstock-demo"_s : u"simstock"_s);
}

Console::Console(QApplication& application, const Invocation& invocation, QObject* parent)
    : QObject(parent), m_application(application), m_invocation(invocation), m_theme(application)
{
    connect(&m_appearance, &SystemAppearance::changed, &m_theme, &Theme::setSystemAppearance);
}

Console::~Console() = default;

ExitCode Console::open()
{
    return openWorkspace(m_invocation.demo);
}

ExitCode Console::openWorkspace(bool demo)
{
    const auto workspace = Workspace::open(workspaceFolder(m_invocation, demo));
    if (!workspace) {
        complain(workspace.error().userText);
        return ExitStorage;
    }
    m_instance = std::make_unique<SingleInstance>(workspace->folder(), workspace->key());
    const auto role = m_instance->claim(m_application.arguments().mid(1));
    if (!role) {
        complain(role.error().userText);
        return ExitStorage;
    }
    if (*role == SingleInstance::Role::HandedOver)
        return ExitOk;
    if (*role == SingleInstance::Role::Unreachable) {
        complain(tr("Simstock is running with this workspace already, but it does not answer. "
                    "Nothing was changed."));
        return ExitFailed;
    }
    connect(m_instance.get(), &SingleInstance::argumentsReceived, this, &Console::receive);
    m_willRun = true;
    startSession(*workspace, demo);
    return ExitOk;
}

void Console::startSession(const Workspace& workspace, bool demo)
{
    m_session = std::make_unique<Session>(workspace, m_clock, m_theme);
    // The session is on its own call stack then: it is replaced one turn later.
    connect(m_session.get(), &Session::openDemoRequested, this, &Console::changeToDemo,
            Qt::QueuedConnection);
    connect(m_session.get(), &Session::closing, &m_application, &QApplication::quit,
            Qt::QueuedConnection);
    const auto show = [this] {
        m_session->start();
        m_appearance.start();
        Q_EMIT sessionStarted();
    };
    if (!demo) {
        show();
        return;
    }
    m_vendorsStarting = m_session->startVendors(m_invocation.catalogueFile);
    m_vendorsStarting.onDone([this, show](Result<bool> started) {
        if (started) {
            show();
            return;
        }
        complain(started.error().userText);
        Q_EMIT failed(started.error().userText);
        m_application.exit(ExitFailed);
    });
}

void Console::changeToDemo()
{
    m_session.reset();
    m_instance.reset();
    m_invocation.dataFolder.clear(); // the demo never shares a folder with a shop
    if (const auto code = openWorkspace(true); code != ExitOk || !m_session)
        m_application.exit(code);
}

void Console::receive(const QStringList&)
{
    if (!m_session || !m_willRun)
        return;
    m_session->window().bringBack();
}

void Console::close()
{
    m_vendorsStarting.cancel();
    m_keychainBusy = m_session && m_session->isKeychainBusy();
    m_session.reset();
    m_instance.reset();
}

} // namespace simstock
