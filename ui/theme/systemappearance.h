// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "ui/theme/theme.h"

#include <QObject>

class QDBusVariant;
class QDBusPendingCallWatcher;

namespace simstock {

/// Watches light, dark and contrast of the desktop through the settings portal
/// (org.freedesktop.appearance). Qt 6.4 has no QStyleHints::colorScheme. Nothing here waits: the
/// bus is joined on a pool thread, questions are asynchronous, and a desktop without a portal is
/// simply never heard of. start() belongs after the first frame.
class SystemAppearance final : public QObject {
    Q_OBJECT
public:
    explicit SystemAppearance(QObject* parent = nullptr);
    ~SystemAppearance() override;
    void start();

signals:
    void changed(simstock::Appearance appearance);

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void subscribe();
    void read(const QString& key);
    void take(const QString& key, const QVariant& value);

    Call<bool> m_joining;
    simstock::Appearance m_appearance;
};

} // namespace simstock
