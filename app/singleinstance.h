// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace simstock {

/// One console per workspace (decisions.md 15). The holder of the workspace's lock file is the
/// instance; a second start hands its arguments to it and ends. The kernel frees the lock of a
/// killed process, so a stale file never stands in the way.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Role {
        First,      ///< this process holds the workspace
        HandedOver, ///< the running console took the arguments
        Unreachable ///< one is running but does not answer: nothing was forced
    };

    SingleInstance(QString workspaceFolder, QString workspaceKey, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Storage when the lock file cannot be made (a read-only workspace is First without a lock).
    [[nodiscard]] Result<Role> claim(const QStringList& arguments);

Q_SIGNALS:
    void argumentsReceived(const QStringList& arguments);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
