// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace simstock {

/// The first start, before there is an account: what Simstock does, and the two ways in.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    /// inDemo: the demo is open already, so it is not offered.
    explicit WelcomePage(bool inDemo, QWidget* parent = nullptr);

Q_SIGNALS:
    void addAccountRequested();
    void openDemoRequested();
};

} // namespace simstock
