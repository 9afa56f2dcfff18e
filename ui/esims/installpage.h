// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace simstock {

/// The steps for iPhone and Android as the agent reads them out, by camera and by hand.
class InstallPage final : public QWidget {
    Q_OBJECT
public:
    explicit InstallPage(QWidget* parent = nullptr);
    /// Bold words for a plan whose days start at installation.
    void setStartsAtInstall(bool starts);
    /// Stands above the steps.
    void addAbove(QWidget* widget);

private:
    QLabel* m_warning;
};

} // namespace simstock
