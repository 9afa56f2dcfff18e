// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"

namespace simstock::esimaccess {

/// Our word for the vendor's two (contract section 3, state matrix; product.md C.8). Pairs nobody
/// has described are Unknown: never guessed into a state that allows a refund. used is nothing when
/// the vendor states no figure.
EsimState stateOf(QStringView smdpStatus, QStringView esimStatus, std::optional<qint64> used);

/// "RELEASED / GOT_RESOURCE", kept beside the state and shown as it is.
QString vendorStates(const QString& smdpStatus, const QString& esimStatus);

/// The vendor's own word for what became of the order, out of vendorStates().
bool hasEsimStatus(const Esim& esim, QLatin1StringView word);

} // namespace simstock::esimaccess
