// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "models/ports/vendor.h"

#include <QIODevice>
#include <QTextStream>

#include <memory>

namespace simstock {

class AccountStore;
class SecretStore;
class Workspace;

/// The `account` commands: provisioning without a window, also beside a running console.
/// Credentials come from one JSON object on standard input and from nowhere else (hostile.md 127).
class AccountCommand {
public:
    AccountCommand(const Workspace& workspace, SecretStore& secrets,
                   const VendorDirectory& directory, QTextStream& output, QTextStream& errors);

    /// Runs to its end in the calling thread's event loop; answers with an ExitCode.
    [[nodiscard]] Call<int> run(const Invocation& invocation, QIODevice& input);

private:
    [[nodiscard]] Call<int> add(const Invocation& invocation, QIODevice& input);
    [[nodiscard]] int list();
    [[nodiscard]] Call<int> remove(const AccountId& id);
    [[nodiscard]] int fail(ExitCode code, const QString& sentence);
    [[nodiscard]] Result<Account> accountOf(const Invocation& invocation,
                                            const VendorDescriptor& vendor) const;

    SecretStore& m_secrets;
    const VendorDirectory& m_directory;
    QTextStream& m_output;
    QTextStream& m_errors;
    std::shared_ptr<AccountStore> m_store;
};

/// The credentials a vendor wants out of a JSON object; a sentence naming the field when one is
/// missing, unknown, not text, too long, or not fit for the header it goes into.
Result<VendorDescriptor::Credentials> parseCredentials(const QByteArray& json,
                                                       const VendorDescriptor& vendor);

} // namespace simstock
