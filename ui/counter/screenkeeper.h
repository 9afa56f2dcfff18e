// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"

#include <QObject>

#include <optional>

namespace simstock {

/// Keeps the screens from going dark, and knows when they are locked.
class ScreenKeeper : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// While a code is to be scanned.
    virtual void keepAwake(bool on) = 0;

Q_SIGNALS:
    /// Nobody is at the desk any more.
    void locked();
};

/// The session's own: org.freedesktop.ScreenSaver, where there is none the portal's Inhibit.
/// Without a session bus it does nothing.
class SystemScreenKeeper final : public ScreenKeeper {
    Q_OBJECT
public:
    explicit SystemScreenKeeper(QObject* parent = nullptr);
    ~SystemScreenKeeper() override;
    /// Joins the bus without waiting for it.
    void start();
    void keepAwake(bool on) override;

private Q_SLOTS:
    void activeChanged(bool active);

private:
    void inhibit();
    void inhibitByPortal();
    void release();

    Call<bool> m_joining;
    bool m_joined = false;
    bool m_wanted = false;
    bool m_asked = false; ///< on its way, or held
    std::optional<uint> m_cookie;
    QString m_request; ///< the portal's object
};

} // namespace simstock
