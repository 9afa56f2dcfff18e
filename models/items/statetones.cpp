// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/statetones.h"

#include <QCoreApplication>

namespace simstock {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("simstock::StateText", text);
}

} // namespace

QString esimStateText(EsimState state)
{
    switch (state) {
    case EsimState::BeingPrepared:
        return tr("Being prepared");
    case EsimState::ReadyToInstall:
        return tr("Ready to install");
    case EsimState::OnAPhone:
        return tr("On a phone");
    case EsimState::ConnectedNotUsed:
        return tr("Connected, not used");
    case EsimState::InUse:
        return tr("In use");
    case EsimState::UsedUp:
        return tr("Used up");
    case EsimState::Expired:
        return tr("Expired");
    case EsimState::Paused:
        return tr("Paused");
    case EsimState::Ended:
        return tr("Ended");
    case EsimState::Unknown:
        return tr("Unknown");
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
        return tr("Opening");
    case LinkState::Ready:
        return tr("Ready");
    case LinkState::Online:
        return tr("Online");
    case LinkState::Offline:
        return tr("Offline");
    case LinkState::Refused:
        return tr("Keys refused");
    case LinkState::KeyLocked:
        return tr("Keyring locked");
    case LinkState::KeyMissing:
        return tr("Key missing");
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
        return tr("Running");
    case ActivityResult::Done:
        return tr("Done");
    case ActivityResult::Warning:
        return tr("Look at it");
    case ActivityResult::Failed:
        return tr("Failed");
    case ActivityResult::Stopped:
        return tr("Stopped");
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
