// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/domain/activationcode.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace simstock {

/// What a text on the clipboard, in a dropped file or in a QR picture is.
enum class PastedKind {
    Nothing,
    ActivationCode, ///< also out of an install link or the middle of a mail
    Iccids,         ///< one, or one per line
    Eid,
    WebhookMessage, ///< JSON
    Email,
    List, ///< lines of customers, as models/domain/batchlist.h reads them
    Words ///< a number or words that a record may bear
};

/// A code with the ICCID that stands in its line, where exactly one does.
struct PastedCode {
    ActivationCode code;
    Iccid iccid = {};
};

struct PastedText {
    static constexpr qsizetype mostCodes = 1000;
    PastedKind kind = PastedKind::Nothing;
    std::optional<ActivationCode> code; ///< the first one
    QList<PastedCode> codes;            ///< every one that can be used, each once
    /// What to look for: ICCIDs and EIDs without blanks, the address, the words, what a message
    /// names.
    QStringList wanted;
    int lines = 0;   ///< of a list
    QString problem; ///< a sentence why it cannot be used as it is; empty = it can
};

/// Recognises the text (product.md b 14). Only looks: no address in it is ever opened. Thread-safe;
/// of more than a megabyte only the beginning is read.
PastedText recognisePasted(const QString& text);
/// What was recognised, for a person who looks over the shoulder: codes and people masked.
QString pastedTitle(const PastedText& pasted);

} // namespace simstock
