// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/installsteps.h"

#include "ui/customer/customerwords.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QString firstStep(const CustomerWords& words, Phone phone)
{
    switch (phone) {
    case Phone::IPhone:
        return words.text(
            QT_TRANSLATE_NOOP("simstock::Customer", "Open Settings › Mobile Service › Add eSIM"));
    case Phone::Samsung:
        return words.text(
            QT_TRANSLATE_NOOP("simstock::Customer", "Open Settings › Connections › SIM manager"));
    case Phone::Pixel:
        return words.text(
            QT_TRANSLATE_NOOP("simstock::Customer", "Open Settings › Network & internet › SIMs"));
    case Phone::Android:
        break;
    }
    return words.text(
        QT_TRANSLATE_NOOP("simstock::Customer", "Open Settings and search for “eSIM”"));
}

QString lastStep(const CustomerWords& words, Phone phone)
{
    return phone == Phone::IPhone
               ? words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                              "Turn on “Data Roaming” for the travel line"))
               : words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                              "Use it for mobile data, with roaming turned on"));
}

} // namespace

const QList<Phone>& phones()
{
    static const QList<Phone> all{Phone::IPhone, Phone::Android, Phone::Samsung, Phone::Pixel};
    return all;
}

QString phoneName(Phone phone)
{
    switch (phone) {
    case Phone::IPhone:
        return u"iPhone"_s;
    case Phone::Samsung:
        return u"Samsung"_s;
    case Phone::Pixel:
        return u"Pixel"_s;
    case Phone::Android:
        break;
    }
    return u"Android"_s;
}

QStringList installSteps(const CustomerWords& words, Phone phone)
{
    if (phone == Phone::IPhone)
        return {firstStep(words, phone),
                words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                             "Tap “Use QR Code” and scan this code")),
                words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                             "Tap “Continue”, name the line “Travel”")),
                lastStep(words, phone)};
    return {
        firstStep(words, phone),
        words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Tap “Add eSIM”, then “Scan QR code”")),
        words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Scan this code and confirm")),
        lastStep(words, phone)};
}

QStringList manualSteps(const CustomerWords& words, Phone phone)
{
    if (phone == Phone::IPhone)
        return {firstStep(words, phone),
                words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                             "Tap “Use QR Code”, then “Enter Details Manually”")),
                words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                             "Type the SM-DP+ address and the activation code")),
                lastStep(words, phone)};
    return {firstStep(words, phone),
            words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                         "Tap “Add eSIM”, then “Enter activation code”")),
            words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                         "Type the full code, beginning with LPA:1$")),
            lastStep(words, phone)};
}

QStringList installAdvice(const CustomerWords& words)
{
    return {words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Use Wi-Fi and switch a VPN off")),
            words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                         "Do not delete the eSIM: most codes work only once")),
            words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                         "Dial *#06#: a phone that shows no EID has no eSIM"))};
}

} // namespace simstock
