// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace simstock::whitelabel {

/// The translation context of this vendor's sentences.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Whitelabel)
};

} // namespace simstock::whitelabel
