// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QLineEdit;
class QTextBrowser;

namespace simstock {

/// The manual, inside the program and without a network: our own words only, so it is the one place
/// with formatted text. It opens no address.
class ManualWindow final : public Sheet {
    Q_OBJECT
public:
    explicit ManualWindow(QWidget* parent = nullptr);
    /// Beside its window, one at most.
    static void openFor(QWidget& window);

private:
    void find(bool fromTop);
    QLineEdit* m_find;
    QTextBrowser* m_text;
};

} // namespace simstock
