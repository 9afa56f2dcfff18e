// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/orderdesk.h"
#include "models/desk/walletdesk.h"
#include "models/store/workspace.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/fakevendor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/layoutstore.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace simstock::test {

/// A whole desk for the windows: real stores in a throw-away folder, a fake vendor, a clock that
/// the test moves, the theme.
class DeskRig {
public:
    DeskRig();
    ~DeskRig();

    /// An account whose catalogue (plans(), unless the script has other batches) is read.
    AccountId addAccount(const QString& label = QStringLiteral("Main shop"),
                         Environment environment = Environment::Live);
    /// Until everything under way is on disk and told to the windows.
    void settle();
    /// Moves the clock and settles.
    void pass(milliseconds time);

    /// A small catalogue as a person would recognise it.
    static QList<Offer> plans();
    static Money dollars(qint64 cents);

    FakeScript script;
    /// Instead of the usual fake vendor.
    std::function<std::unique_ptr<Vendor>(const AccountId&)> makeVendor;
    FakeSecretStore secrets;
    ManualClock clock;
    VendorDirectory directory;
    QTemporaryDir folder;
    QSettings settings;
    Theme theme;
    std::unique_ptr<Desk> desk;
};

} // namespace simstock::test
