// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"

#include <QStringList>

namespace simstock::travelroam {

/// Our word for the profile's status and the states of its data bundles (product.md C.8). Words
/// nobody has described say nothing; without any that is known the state is Unknown.
EsimState stateOf(const QString& profileStatus, const QStringList& bundleStates);

/// "Installed / active, queued", kept beside the state and shown as it is.
QString vendorStates(const QString& profileStatus, const QStringList& bundleStates);

} // namespace simstock::travelroam
