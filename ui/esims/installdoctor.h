// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "ui/shell/pane.h"

#include <QList>

#include <optional>

namespace simstock {

class CustomerWords;

/// What the customer sees on the phone (product.md C.6).
enum class PhoneSign {
    CannotBeAdded,
    CannotCompleteChange,
    CodeNotValid,
    Activating,
    NoInternet,
    NoService,
    AsksForCode,
    OnAnotherPhone,
    CodeRefused,
    TooManyTries,
    MemoryFull,
    NoEsimMenu,
};

/// In the order of the list; the commonest first.
const QList<PhoneSign>& phoneSigns();
/// As the agent finds it in the list, in the interface's language.
QString phoneSignText(PhoneSign sign);

/// What it means, and what follows from it.
struct Diagnosis {
    QString means;                ///< for the agent
    QString say;                  ///< for the customer, in his language
    std::optional<ActionId> next; ///< what the agent does now; none: only to say it
};

/// What the phone shows together with what the vendor says of the eSIM (product.md b 13).
/// operators: names of the plan's networks, where they are known.
Diagnosis diagnose(PhoneSign sign, const Esim& esim, const QStringList& operators,
                   const CustomerWords& words);

/// For the vendor's support: what it needs to find the eSIM. No activation code, no customer, of
/// the phone the last four digits.
QString supportText(PhoneSign sign, const Esim& esim, const QDateTime& now);

} // namespace simstock
