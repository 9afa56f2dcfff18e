// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <QWidget>

namespace simstock {

class Banner;
class Desk;

/// The bands over every pane: why no money can be spent (the journal), where the keys are (the
/// keyring) and what is the matter with the workspace. Nothing to say takes no room.
class DeskBanner final : public QWidget {
    Q_OBJECT
public:
    /// quietSession: keys that live in memory only are as expected (the demo).
    DeskBanner(Desk& desk, bool quietSession, QWidget* parent = nullptr);

private:
    void showJournal();
    void showKeys();
    void showNotice();
    [[nodiscard]] QString keysText() const;

    Desk& m_desk;
    bool m_quietSession;
    Banner* m_journal;
    Banner* m_keys;
    Banner* m_notice;
};

/// What a state of the keyring means and what to do; empty when all is well.
QString vaultText(VaultState state);

} // namespace simstock
