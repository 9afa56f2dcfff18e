// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/session.h"
#include "app/singleinstance.h"
#include "ui/theme/systemappearance.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <memory>

namespace simstock {

/// The program with windows: chooses the workspace, keeps to one instance per workspace, opens a
/// session, and changes over to the demo when the welcome page is asked for it.
class Console : public QObject {
    Q_OBJECT
public:
    Console(QApplication& application, const Invocation& invocation, QObject* parent = nullptr);
    ~Console() override;

    /// ExitOk when the event loop should run; else the code to end with (the reason was said).
    /// Another instance that took over is ExitOk with willRun() false.
    [[nodiscard]] ExitCode open();
    [[nodiscard]] bool willRun() const { return m_willRun; }
    /// Null until the session is there (the demo's vendors take a moment to start).
    [[nodiscard]] Session* session() const { return m_session.get(); }
    /// Orderly end: windows first, then stores. Must be called when the event loop ended.
    void close();
    [[nodiscard]] bool isKeychainBusy() const { return m_keychainBusy; }

Q_SIGNALS:
    void sessionStarted();
    void failed(const QString& sentence);

private:
    [[nodiscard]] ExitCode openWorkspace(bool demo);
    void startSession(const Workspace& workspace, bool demo);
    void changeToDemo();
    void receive(const QStringList& arguments);

    QApplication& m_application;
    Invocation m_invocation;
    SystemClock m_clock;
    Theme m_theme;
    SystemAppearance m_appearance;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Session> m_session;
    Call<bool> m_vendorsStarting;
    bool m_willRun = false;
    bool m_keychainBusy = false;
};

/// --data-dir, or the place of the user's data: simstock, or simstock-demo for the demo.
QString workspaceFolder(const Invocation& invocation, bool demo);

} // namespace simstock
