// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/account.h"

#include <QStringList>

namespace simstock {

/// Exit codes of the program, also printed by --help.
enum ExitCode : int {
    ExitOk = 0,
    ExitFailed = 1,   ///< the operation did not succeed; the reason is on standard error
    ExitUsage = 2,    ///< the arguments or the input make no sense
    ExitKeychain = 3, ///< the keychain is missing or locked; nothing was changed
    ExitStorage = 4,  ///< the workspace cannot be read or written
    ExitNotFound = 5  ///< there is no such account
};

/// What the arguments ask for.
struct Invocation {
    enum class Mode {
        Console,
        Tour,
        Sandbox,
        AccountAdd,
        AccountList,
        AccountRemove,
        Help,
        Version
    };
    Mode mode = Mode::Console;
    bool demo = false;
    QString dataFolder; ///< --data-dir; empty = the default place
    QString tourFolder;
    QString catalogueFile; ///< --data
    quint16 port = 0;      ///< --port of the sandbox; 0 = any free one
    // account add
    VendorId vendor;
    QString label;
    Environment environment = Environment::Live;
    QString baseUrl;
    // account remove
    AccountId account;

    /// False for what runs without any window (and without a platform plugin).
    [[nodiscard]] bool needsWindow() const { return mode == Mode::Console || mode == Mode::Tour; }
};

/// The arguments without the program's name. A Rejected error carries the sentence for a wrong one.
Result<Invocation> parseArguments(const QStringList& arguments);

QString helpText();

} // namespace simstock
