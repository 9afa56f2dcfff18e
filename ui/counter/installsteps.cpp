// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/installsteps.h"

#include <QCoreApplication>

namespace simstock {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("simstock::InstallSteps", text);
}

} // namespace

QString phoneName(Phone phone)
{
    return phone == Phone::IPhone ? tr("iPhone") : tr("Android");
}

QStringList installSteps(Phone phone)
{
    if (phone == Phone::IPhone)
        return {tr("Open Settings › Mobile Service › Add eSIM"),
                tr("Tap Use QR Code, point the camera here"),
                tr("Tap Continue, then name the line “Travel”"),
                tr("Turn on Data Roaming for the travel line")};
    return {tr("Open Settings › Connections › SIMs"), tr("Tap Add eSIM, then Scan QR code"),
            tr("Point the camera here and confirm"), tr("Use its data, with Data Roaming on")};
}

QStringList manualSteps(Phone phone)
{
    if (phone == Phone::IPhone)
        return {tr("Open Settings › Mobile Service › Add eSIM"),
                tr("Choose Use QR Code, then Enter Details Manually"),
                tr("Type the SM-DP+ address and the activation code"),
                tr("Turn on Data Roaming for the travel line")};
    return {
        tr("Open Settings › Connections › SIMs"), tr("Choose Add eSIM, then Enter activation code"),
        tr("Type the full code, beginning with LPA:1$"), tr("Use its data, with Data Roaming on")};
}

} // namespace simstock
