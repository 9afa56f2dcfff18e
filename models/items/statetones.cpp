// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/statetones.h"

#include <QCoreApplication>

namespace simstock {

namespace {

struct StateTextWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::StateText)
};

} // namespace

QString esimStateText(EsimState state)
{
    switch (state) {
    case EsimState::BeingPrepared:
        return StateTextWords::tr("Being prepared");
    case EsimState::ReadyToInstall:
        return StateTextWords::tr("Ready to install");
    case EsimState::OnAPhone:
        return StateTextWords::tr("On a phone");
    case EsimState::ConnectedNotUsed:
        return StateTextWords::tr("Connected, not used");
    case EsimState::InUse:
        return StateTextWords::tr("In use");
    case EsimState::UsedUp:
        return StateTextWords::tr("Used up");
    case EsimState::Expired:
        return StateTextWords::tr("Expired");
    case EsimState::Paused:
        return StateTextWords::tr("Paused");
    case EsimState::Ended:
        return StateTextWords::tr("Ended");
    case EsimState::Unknown:
        return StateTextWords::tr("Unknown");
    }
    return {};
}

Tone toneOf(EsimState state)
{
    switch (state) {
    case EsimState::BeingPrepared:
        return Tone::Info;
    case EsimState::ReadyToInstall:
    case EsimState::OnAPhone:
    case EsimState::ConnectedNotUsed:
    case EsimState::InUse:
        return Tone::Good;
    case EsimState::Paused:
        return Tone::Warn;
    case EsimState::Expired:
    case EsimState::Unknown:
        return Tone::Bad;
    case EsimState::UsedUp:
    case EsimState::Ended:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone toneOf(OrderWord word)
{
    switch (word) {
    case OrderWord::Draft:
    case OrderWord::Cancelled:
        return Tone::Neutral;
    case OrderWord::Sending:
    case OrderWord::BeingPrepared:
        return Tone::Info;
    case OrderWord::Ready:
        return Tone::Good;
    case OrderWord::Partial:
    case OrderWord::NotSent:
        return Tone::Warn;
    case OrderWord::Refused:
    case OrderWord::Unknown:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString linkText(LinkState state)
{
    switch (state) {
    case LinkState::Opening:
        return StateTextWords::tr("Opening");
    case LinkState::Ready:
        return StateTextWords::tr("Ready");
    case LinkState::Online:
        return StateTextWords::tr("Online");
    case LinkState::Offline:
        return StateTextWords::tr("Offline");
    case LinkState::Refused:
        return StateTextWords::tr("Keys refused");
    case LinkState::KeyLocked:
        return StateTextWords::tr("Keyring locked");
    case LinkState::KeyMissing:
        return StateTextWords::tr("Key missing");
    }
    return {};
}

Tone toneOf(LinkState state)
{
    switch (state) {
    case LinkState::Opening:
    case LinkState::Ready:
        return Tone::Neutral;
    case LinkState::Online:
        return Tone::Good;
    case LinkState::Offline:
    case LinkState::KeyLocked:
        return Tone::Warn;
    case LinkState::Refused:
    case LinkState::KeyMissing:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString activityText(ActivityResult result)
{
    switch (result) {
    case ActivityResult::Running:
        return StateTextWords::tr("Running");
    case ActivityResult::Done:
        return StateTextWords::tr("Done");
    case ActivityResult::Warning:
        return StateTextWords::tr("Look at it");
    case ActivityResult::Failed:
        return StateTextWords::tr("Failed");
    case ActivityResult::Stopped:
        return StateTextWords::tr("Stopped");
    }
    return {};
}

Tone toneOf(ActivityResult result)
{
    switch (result) {
    case ActivityResult::Running:
        return Tone::Info;
    case ActivityResult::Done:
        return Tone::Good;
    case ActivityResult::Warning:
        return Tone::Warn;
    case ActivityResult::Failed:
        return Tone::Bad;
    case ActivityResult::Stopped:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace simstock
