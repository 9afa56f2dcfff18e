// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterdoor.h"

#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/handoverlog.h"
#include "ui/counter/countercontrol.h"
#include "ui/counter/counterplace.h"
#include "ui/counter/counterwindow.h"
#include "ui/shell/mainwindow.h"

namespace simstock {

void openCounterDoor(MainWindow& window, Desk& desk, CounterWindow& counter,
                     CounterControl& control, CounterPlace& place)
{
    QObject::connect(&window, &MainWindow::counterToggled, &counter,
                     [&counter, &place](bool shown) {
                         if (shown)
                             place.open();
                         else
                             counter.hide();
                     });
    QObject::connect(&window, &MainWindow::counterRequested, &counter,
                     [&desk, &control, &place](const EsimKey& key) {
                         place.open();
                         control.present(key);
                         const Esim* esim = desk.esims().find(key);
                         if (esim && esim->state == EsimState::ReadyToInstall)
                             desk.handOvers().add({key}, HandOverChannel::Counter);
                     });
    QObject::connect(&window, &MainWindow::offerRequested, &counter,
                     [&control, &place](const PlanKey& plan) {
                         place.open();
                         control.presentOffer(plan);
                     });
    QObject::connect(&window, &MainWindow::codeRequested, &counter,
                     [&control, &place](const ActivationCode& code) {
                         place.open();
                         control.presentCode(code);
                     });
    QObject::connect(&counter, &CounterWindow::visibilityChanged, &window,
                     &MainWindow::setCounterShown);
    QObject::connect(&control, &CounterControl::failed, &window, &MainWindow::say);
    QObject::connect(&control, &CounterControl::told, &window, &MainWindow::say);
}

} // namespace simstock
