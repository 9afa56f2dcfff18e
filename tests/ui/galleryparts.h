// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QWidget>

#include <memory>

namespace simstock {
class DetailDock;
class StatusStrip;
class ManualClock;
} // namespace simstock

namespace simstock::test {

/// The clock of the gallery stands still: pictures of today and tomorrow are the same.
ManualClock& galleryClock();

/// The dock with its QR page, the codes and the buttons.
DetailDock* makeDock(QWidget* parent);
StatusStrip* makeStatusStrip(QWidget* parent);
/// A money sheet with band and review.
std::unique_ptr<QWidget> makeOrderSheet();
/// A sheet of an act that cannot be undone.
std::unique_ptr<QWidget> makeRevokeSheet();
/// Every control in every state.
std::unique_ptr<QWidget> makeControls();

} // namespace simstock::test
