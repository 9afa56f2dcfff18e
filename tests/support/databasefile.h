// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace simstock::test {

/// A template for QTemporaryDir in memory where there is such a place: a real disk's fsync takes
/// most of a test's time and proves nothing without pulling the plug.
QString quickFolder();
/// Runs statements on a closed database past all of our code; false with a printed reason.
bool tamper(const QString& file, const QStringList& statements);
QByteArray bytesOf(const QString& file);
bool writeBytes(const QString& file, const QByteArray& bytes);
/// 0600 and the like, without the type.
unsigned modeOf(const QString& file);

/// For root only: lives as an ordinary user (nobody) so that permission bits count. Gives the
/// folder and what is in it to that user first.
class Unprivileged {
public:
    explicit Unprivileged(const QString& folder);
    ~Unprivileged();
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    uid_t m_before;
};

} // namespace simstock::test
