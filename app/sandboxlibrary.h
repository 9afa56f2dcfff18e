// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/sandbox.h"

#include <QLibrary>

#include <memory>

namespace simstock {

/// The embedded vendors, loaded when the demo or --sandbox asks for them, so that a normal start
/// never pays for an HTTP server.
class SandboxLibrary {
public:
    /// Storage with a sentence when the module is not where the program was installed.
    [[nodiscard]] Status load();
    /// After load(); goes before this object.
    [[nodiscard]] std::unique_ptr<Sandbox> create(const SandboxOptions& options) const;
    /// After load(): serves until a signal ends it; answers with an exit code.
    [[nodiscard]] int run(const SandboxOptions& options) const;

private:
    QLibrary m_library;
    SandboxFactory m_create = nullptr;
    SandboxRunner m_run = nullptr;
};

} // namespace simstock
