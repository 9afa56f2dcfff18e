// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace simstock::test {

/// One picture of the gallery.
struct GalleryScene {
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
    std::function<void(QWidget&)> ready; ///< after the window is shown; may be empty
};

std::vector<GalleryScene> galleryScenes();

} // namespace simstock::test
