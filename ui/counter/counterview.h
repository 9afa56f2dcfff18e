// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activationcode.h"

#include <QString>

#include <optional>

namespace simstock {

/// Everything the customer may see, and nothing else: there is no field for cost, margin, keys or
/// another customer, so none can be shown by mistake (product.md b 2).
struct CounterView {
    enum class Stage { Idle, Offer, Preparing, Code, Downloaded, Connected, Thanks };
    Stage stage = Stage::Idle;
    QString shop;                       ///< the brand line
    QString plan;                       ///< "Japan · 5 GB · 30 days"
    std::optional<ActivationCode> code; ///< for Stage::Code
    QString confirmationCode;           ///< shown when the code says that the phone asks for one
    // For Stage::Offer, each in words a customer understands; what is empty is not shown.
    QString place;
    QString data;
    QString days;
    QString coverage; ///< "Works in: Austria, Germany and 31 more."
    QString networks;
    QString price;                ///< what the customer pays, with its currency
    bool startsAtInstall = false; ///< "install only on the day you need it"
};

} // namespace simstock
