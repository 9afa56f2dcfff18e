// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxlibrary.h"

#include <QCoreApplication>
#include <QDir>

namespace simstock {

using namespace Qt::StringLiterals;

Status SandboxLibrary::load()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    // Beside the program in a build tree, under lib when installed.
    for (const auto& place : {u"simstock_sandbox.so"_s, u"../lib/simstock/simstock_sandbox.so"_s}) {
        m_library.setFileName(folder.filePath(place));
        if (m_library.load())
            break;
    }
    // reinterpret_cast is how a symbol becomes a function; the types stand beside their names in
    // sandbox.h.
    m_create = reinterpret_cast<SandboxFactory>(m_library.resolve(sandboxFactoryName));
    m_run = reinterpret_cast<SandboxRunner>(m_library.resolve(sandboxRunnerName));
    if (!m_create || !m_run)
        return failure(makeError(
            ErrorKind::Storage,
            QCoreApplication::translate("simstock::SandboxLibrary",
                                        "The demo's vendors are not installed beside the program."),
            m_library.errorString()));
    return {};
}

std::unique_ptr<Sandbox> SandboxLibrary::create(const SandboxOptions& options) const
{
    return std::unique_ptr<Sandbox>(m_create(&options));
}

int SandboxLibrary::run(const SandboxOptions& options) const
{
    return m_run(&options);
}

} // namespace simstock
