// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace simstock {

/// Text from outside as a person may see it: control, format and bidirectional characters become
/// visible escapes (`\u202E`), line breaks become a space (or stay with keepLines), and it is
/// elided to maxLength characters with "…". The result is plain text; it must still never meet a
/// rich-text widget (hostile.md D7).
QString forDisplay(QStringView untrusted, qsizetype maxLength = 500, bool keepLines = false);

/// For the clipboard and file names: only printable characters, no line breaks.
QString forClipboard(QStringView untrusted);

} // namespace simstock
