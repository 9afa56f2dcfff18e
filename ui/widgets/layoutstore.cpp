// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layoutstore.h"

#include <QSettings>

namespace simstock {

using namespace Qt::StringLiterals;

QByteArray SettingsLayoutStore::load(const QString& key) const
{
    return m_settings.value(u"layout/"_s + key).toByteArray();
}

void SettingsLayoutStore::save(const QString& key, const QByteArray& value)
{
    m_settings.setValue(u"layout/"_s + key, value);
}

} // namespace simstock
