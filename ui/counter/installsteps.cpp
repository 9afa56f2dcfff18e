// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/installsteps.h"

#include <QCoreApplication>

namespace simstock {

namespace {

struct InstallStepsWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::InstallSteps)
};

} // namespace

QString phoneName(Phone phone)
{
    return phone == Phone::IPhone ? InstallStepsWords::tr("iPhone")
                                  : InstallStepsWords::tr("Android");
}

QStringList installSteps(Phone phone)
{
    if (phone == Phone::IPhone)
        return {InstallStepsWords::tr("Open Settings › Mobile Service › Add eSIM"),
                InstallStepsWords::tr("Tap Use QR Code, point the camera here"),
                InstallStepsWords::tr("Tap Continue, then name the line “Travel”"),
                InstallStepsWords::tr("Turn on Data Roaming for the travel line")};
    return {InstallStepsWords::tr("Open Settings › Connections › SIMs"),
            InstallStepsWords::tr("Tap Add eSIM, then Scan QR code"),
            InstallStepsWords::tr("Point the camera here and confirm"),
            InstallStepsWords::tr("Use its data, with Data Roaming on")};
}

QStringList manualSteps(Phone phone)
{
    if (phone == Phone::IPhone)
        return {InstallStepsWords::tr("Open Settings › Mobile Service › Add eSIM"),
                InstallStepsWords::tr("Choose Use QR Code, then Enter Details Manually"),
                InstallStepsWords::tr("Type the SM-DP+ address and the activation code"),
                InstallStepsWords::tr("Turn on Data Roaming for the travel line")};
    return {InstallStepsWords::tr("Open Settings › Connections › SIMs"),
            InstallStepsWords::tr("Choose Add eSIM, then Enter activation code"),
            InstallStepsWords::tr("Type the full code, beginning with LPA:1$"),
            InstallStepsWords::tr("Use its data, with Data Roaming on")};
}

} // namespace simstock
