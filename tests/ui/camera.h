// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace simstock::test {

class Tongue;

/// What the program calls a pane; "eSIMs".
QString paneTitle(const char* source);

/// What the programs that make pictures are asked for:
/// FOLDER [GROUP] [--language de] [--theme dark]; QT_SCALE_FACTOR=2 for large pictures.
/// Before the first window, after the application. What has no translation is said at the end.
class Camera {
public:
    explicit Camera(QStringList arguments);
    ~Camera();
    Camera(const Camera&) = delete;
    Camera& operator=(const Camera&) = delete;

    [[nodiscard]] const QStringList& themes() const { return m_themes; }
    /// Only the scenes of this name; empty = all.
    [[nodiscard]] const QString& group() const { return m_group; }
    [[nodiscard]] const QDir& folder() const { return m_folder; }
    /// FOLDER/NAME-THEME.png.
    void take(QWidget& widget, const QString& name, const QString& theme);
    /// What main() returns: every picture could be written.
    [[nodiscard]] int result() const { return m_isComplete ? 0 : 1; }

private:
    QDir m_folder;
    QString m_group;
    QStringList m_themes;
    Tongue* m_tongue;
    bool m_isComplete = true;
};

} // namespace simstock::test
