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
/// FOLDER [GROUP] [--language de] [--theme dark] [--dry]; QT_SCALE_FACTOR=2 for large pictures.
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
    /// FOLDER/NAME-THEME.png. Dry: no picture, only what does not fit.
    void take(QWidget& widget, const QString& name, const QString& theme);
    /// "name: what does not fit", each once.
    [[nodiscard]] const QStringList& misfitted() const { return m_misfitted; }
    /// What main() returns: every picture could be written.
    [[nodiscard]] int result() const { return m_isComplete ? 0 : 1; }

private:
    void look(const QWidget& window, const QString& name);

    QDir m_folder;
    QString m_group;
    QStringList m_themes;
    Tongue* m_tongue;
    bool m_isDry;
    QStringList m_misfitted;
    bool m_isComplete = true;
};

} // namespace simstock::test
