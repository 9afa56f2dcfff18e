// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/sandbox.h"

// The only symbols of the module: the application resolves them by name through QLibrary, so that
// a start without the demo never loads the HTTP server library.
extern "C" {

Q_DECL_EXPORT simstock::Sandbox* simstock_sandbox_create(const simstock::SandboxOptions* options)
{
    return simstock::createSandbox(*options).release();
}

Q_DECL_EXPORT int simstock_sandbox_run(const simstock::SandboxOptions* options)
{
    return simstock::runSandboxHeadless(*options);
}

} // extern "C"
