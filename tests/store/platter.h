// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/disk.h"

#include <QMap>
#include <QRandomGenerator>

namespace simstock::test {

/// What lies on the disk when the power goes after some steps. What was synced is there; of the
/// rest each sector of 512 bytes and each change of size may or may not be, in any mixture, the
/// last one written torn; names come in their order, up to some point.
class Platter {
public:
    enum class Loss {
        Everything, ///< nothing that was not synced is there
        Nothing,    ///< all is there, as when only the program dies
        Mixed,      ///< some of it
        Torn        ///< some of it, and the newest sector holds rubbish from its middle on
    };

    void take(const DiskStep& step);
    /// Files by name.
    [[nodiscard]] QMap<QString, QByteArray> afterPowerLoss(Loss loss,
                                                           QRandomGenerator& random) const;
    /// Makes the folder hold these files and no others.
    static bool layOut(const QMap<QString, QByteArray>& files, const QString& folder);

private:
    struct File {
        QByteArray safe;
        QList<DiskStep> loose; ///< written and cut since the last sync
    };
    static void apply(QByteArray& content, const DiskStep& step);
    static void applyPartly(QByteArray& content, const DiskStep& step, QRandomGenerator& random);
    static void apply(QMap<QString, int>& names, const DiskStep& step);
    static void tear(QByteArray& content, const DiskStep& last, QRandomGenerator& random);

    QHash<int, File> m_files;
    QMap<QString, int> m_names;
    QList<DiskStep> m_looseNames;
};

} // namespace simstock::test
