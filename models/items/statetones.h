// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/domain/esim.h"
#include "models/domain/intent.h"
#include "models/items/tone.h"

#include <QString>

namespace simstock {

/// The word and the tone of every state a table shows; one place, so that a state looks the same
/// in each pane.
QString esimStateText(EsimState state);
Tone toneOf(EsimState state);
Tone toneOf(OrderWord word);
QString linkText(LinkState state);
Tone toneOf(LinkState state);
QString activityText(ActivityResult result);
Tone toneOf(ActivityResult result);

} // namespace simstock
