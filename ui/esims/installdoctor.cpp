// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/installdoctor.h"

#include "models/core/redaction.h"
#include "models/core/untrustedtext.h"
#include "models/desk/handoverlog.h"
#include "models/domain/iccid.h"
#include "ui/customer/customerwords.h"

#include <QCoreApplication>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct InstallDoctorWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::InstallDoctor)
};

constexpr const char* alreadyThere = QT_TRANSLATE_NOOP(
    "simstock::Customer",
    "It may already be on your phone: look in the list of SIMs. Do not scan the code again.");
constexpr const char* newOne = QT_TRANSLATE_NOOP(
    "simstock::Customer", "This code cannot be used any more. We get you a new one.");

/// In English; phoneSignText() translates it.
const char* phoneSignSource(PhoneSign sign)
{
    switch (sign) {
    case PhoneSign::CannotBeAdded:
        return QT_TRANSLATE_NOOP("simstock::InstallDoctor", "“This eSIM cannot be added”");
    case PhoneSign::CannotCompleteChange:
        return QT_TRANSLATE_NOOP("simstock::InstallDoctor",
                                 "“Unable to Complete Cellular Plan Change”");
    case PhoneSign::CodeNotValid:
        return QT_TRANSLATE_NOOP("simstock::InstallDoctor", "“This code is no longer valid”");
    case PhoneSign::Activating:
        return QT_TRANSLATE_NOOP("simstock::InstallDoctor",
                                 "“Activating…” for more than 10 minutes");
    case PhoneSign::NoInternet:
        return QT_TRANSLATE_NOOP("simstock::InstallDoctor", "Installed, but no internet");
    case PhoneSign::NoService:
        return QT_TRANSLATE_NOOP("simstock::InstallDoctor", "“SOS only” or “No service”");
    case PhoneSign::AsksForCode:
        return QT_TRANSLATE_NOOP("simstock::InstallDoctor", "It asks for a confirmation code");
    case PhoneSign::OnAnotherPhone:
        return QT_TRANSLATE_NOOP("simstock::InstallDoctor", "Downloaded on another device (8.1.1)");
    case PhoneSign::CodeRefused:
        return QT_TRANSLATE_NOOP("simstock::InstallDoctor", "The code is refused (8.2.6)");
    case PhoneSign::TooManyTries:
        return QT_TRANSLATE_NOOP("simstock::InstallDoctor",
                                 "Too many tries, or the order expired (8.8.5)");
    case PhoneSign::MemoryFull:
        return QT_TRANSLATE_NOOP("simstock::InstallDoctor", "The memory is full (8.1)");
    case PhoneSign::NoEsimMenu:
        return QT_TRANSLATE_NOOP("simstock::InstallDoctor",
                                 "There is no “Add eSIM” in the settings");
    }
    return "";
}

/// Where the state alone says enough, whatever the phone shows.
std::optional<Diagnosis> byState(PhoneSign sign, const Esim& esim, const CustomerWords& words)
{
    const bool noData = sign == PhoneSign::NoInternet || sign == PhoneSign::NoService;
    switch (esim.state) {
    case EsimState::BeingPrepared:
        return Diagnosis{
            InstallDoctorWords::tr("The vendor has not finished it."),
            words.text(QT_TRANSLATE_NOOP(
                "simstock::Customer", "Your eSIM is still being prepared. Please wait a moment.")),
            ActionId::CheckNow};
    case EsimState::Expired:
        return Diagnosis{InstallDoctorWords::tr("It has expired."),
                         words.text(QT_TRANSLATE_NOOP(
                             "simstock::Customer", "This eSIM has expired. You need a new one.")),
                         ActionId::NewOrder};
    case EsimState::Ended:
        return Diagnosis{
            InstallDoctorWords::tr(
                "It was cancelled, revoked or deleted; the code is used up. Replace it, or "
                "refund it."),
            words.text(newOne), ActionId::NewOrder};
    case EsimState::Paused:
        if (noData)
            return Diagnosis{
                InstallDoctorWords::tr("It is suspended."),
                words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                             "Your eSIM is paused. We are switching it on again.")),
                ActionId::Resume};
        break;
    case EsimState::UsedUp:
        if (noData)
            return Diagnosis{InstallDoctorWords::tr("Its data is used up."),
                             words.text(QT_TRANSLATE_NOOP(
                                 "simstock::Customer",
                                 "Your data is used up. You can add more to the same eSIM.")),
                             ActionId::TopUp};
        break;
    default:
        break;
    }
    return std::nullopt;
}

Diagnosis refusedCode(PhoneSign sign, const Esim& esim, const CustomerWords& words)
{
    if (isOnAPhone(esim.state))
        return {InstallDoctorWords::tr(
                    "It is on a phone already%1. Do not cancel it and do not scan again.")
                    .arg(esim.eid.isEmpty()
                             ? QString()
                             : InstallDoctorWords::tr(" (EID …%1)").arg(esim.eid.right(4))),
                words.text(alreadyThere), ActionId::CheckNow};
    if (sign == PhoneSign::CannotBeAdded)
        return {InstallDoctorWords::tr(
                    "Most often the phone is locked to an operator. The code has not been "
                    "used: if the phone is locked, cancel and refund."),
                words.text(QT_TRANSLATE_NOOP(
                    "simstock::Customer",
                    "Your phone may be locked to your operator. Look in Settings › General › "
                    "About: it must say “No SIM restrictions”.")),
                ActionId::Cancel};
    if (sign == PhoneSign::CannotCompleteChange)
        return {InstallDoctorWords::tr(
                    "The phone found nothing for these codes: most often a slip in typing."),
                words.text(QT_TRANSLATE_NOOP(
                    "simstock::Customer",
                    "Please scan the QR code, or copy the codes instead of typing them.")),
                ActionId::ShowAtCounter};
    return {InstallDoctorWords::tr(
                "The vendor says that it has not been downloaded: a bad network, or the "
                "code expired."),
            words.text(QT_TRANSLATE_NOOP(
                "simstock::Customer",
                "The code has not been used yet. Please try another Wi-Fi and switch a VPN off.")),
            ActionId::CheckNow};
}

Diagnosis noData(PhoneSign sign, const Esim& esim, const QStringList& operators,
                 const CustomerWords& words)
{
    if (!isOnAPhone(esim.state) && esim.state != EsimState::Unknown)
        return {
            InstallDoctorWords::tr("The vendor says that it is not on a phone yet."),
            words.text(QT_TRANSLATE_NOOP(
                "simstock::Customer", "The eSIM is not on your phone yet. Please scan the code.")),
            ActionId::ShowAtCounter};
    if (sign == PhoneSign::NoInternet) {
        auto say = words.text(QT_TRANSLATE_NOOP(
            "simstock::Customer", "Turn data roaming on, choose the travel line for mobile data, "
                                  "then switch airplane mode on for ten seconds."));
        if (const auto apn = forDisplay(esim.apn, 40); !apn.isEmpty())
            say += u' ' + words
                              .text(QT_TRANSLATE_NOOP("simstock::Customer",
                                                      "Set the access point (APN) to %1."))
                              .arg(apn);
        return {InstallDoctorWords::tr(
                    "Roaming is off, another line is used for data, or the access point is "
                    "wrong."),
                say, ActionId::CheckNow};
    }
    auto say = words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                            "Choose a network by hand in the phone's settings."));
    if (!operators.isEmpty())
        say +=
            u' ' + words.text(QT_TRANSLATE_NOOP("simstock::Customer", "These networks work: %1."))
                       .arg(words.locale().createSeparatedList(operators));
    return {InstallDoctorWords::tr("Out of coverage, or on a network the plan does not include."),
            say, ActionId::CheckNow};
}

/// What neither the state nor the steps can mend.
Diagnosis hardCase(PhoneSign sign, const CustomerWords& words)
{
    switch (sign) {
    case PhoneSign::TooManyTries:
        return {InstallDoctorWords::tr(
                    "Only the vendor can open it again. Copy the text for its support."),
                words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                             "It was tried too often. We ask the operator and tell "
                                             "you.")),
                std::nullopt};
    case PhoneSign::MemoryFull:
        return {InstallDoctorWords::tr("Too many eSIMs are stored on the phone."),
                words.text(QT_TRANSLATE_NOOP(
                    "simstock::Customer",
                    "The phone has no room. Delete an old travel eSIM, then scan again.")),
                ActionId::ShowAtCounter};
    case PhoneSign::NoEsimMenu:
        return {InstallDoctorWords::tr(
                    "The phone has no eSIM, or its operator locked it. If so, cancel and "
                    "refund."),
                words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                             "Dial *#06#: a phone that shows no EID has no eSIM")),
                ActionId::Cancel};
    default:
        return {};
    }
}

} // namespace

const QList<PhoneSign>& phoneSigns()
{
    static const QList<PhoneSign> all{
        PhoneSign::CannotBeAdded, PhoneSign::CannotCompleteChange, PhoneSign::CodeNotValid,
        PhoneSign::Activating,    PhoneSign::NoInternet,           PhoneSign::NoService,
        PhoneSign::AsksForCode,   PhoneSign::OnAnotherPhone,       PhoneSign::CodeRefused,
        PhoneSign::TooManyTries,  PhoneSign::MemoryFull,           PhoneSign::NoEsimMenu};
    return all;
}

QString phoneSignText(PhoneSign sign)
{
    return InstallDoctorWords::tr(phoneSignSource(sign));
}

Diagnosis diagnose(PhoneSign sign, const Esim& esim, const QStringList& operators,
                   const CustomerWords& words)
{
    if (auto known = byState(sign, esim, words))
        return *known;
    switch (sign) {
    case PhoneSign::CannotBeAdded:
    case PhoneSign::CannotCompleteChange:
    case PhoneSign::CodeNotValid:
        return refusedCode(sign, esim, words);
    case PhoneSign::NoInternet:
    case PhoneSign::NoService:
        return noData(sign, esim, operators, words);
    case PhoneSign::Activating:
        return {InstallDoctorWords::tr("Weak Wi-Fi, a VPN, or a hotel's sign-in page."),
                words.text(QT_TRANSLATE_NOOP(
                    "simstock::Customer",
                    "Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not "
                    "delete the eSIM.")),
                ActionId::CheckNow};
    case PhoneSign::AsksForCode:
        return {InstallDoctorWords::tr(
                    "The code belongs to the eSIM; the QR page and the counter show it."),
                words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                             "Type the confirmation code below the QR code.")),
                ActionId::ShowAtCounter};
    case PhoneSign::OnAnotherPhone:
        return {InstallDoctorWords::tr("It was downloaded by another phone%1, or is bound to one.")
                    .arg(esim.eid.isEmpty()
                             ? QString()
                             : InstallDoctorWords::tr(" (EID …%1)").arg(esim.eid.right(4))),
                words.text(QT_TRANSLATE_NOOP(
                    "simstock::Customer",
                    "It is on another phone already. With which phone was the code scanned?")),
                ActionId::CheckNow};
    case PhoneSign::CodeRefused:
        return {InstallDoctorWords::tr(
                    "The code is wrong or was cancelled. Replace it; cancel this one if it "
                    "still can be."),
                words.text(newOne), ActionId::Cancel};
    default:
        return hardCase(sign, words);
    }
}

QString supportText(PhoneSign sign, const Esim& esim, const QDateTime& now)
{
    QStringList lines;
    const auto add = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + redacted(forDisplay(value, 120)));
    };
    lines.append(u"The customer's phone: "_s + QString::fromUtf8(phoneSignSource(sign)));
    add(u"ICCID"_s, groupedIccid(esim.iccid));
    add(u"Order"_s, esim.order.text());
    add(u"eSIM"_s, esim.key.id.text());
    add(u"State"_s, esim.vendorStates);
    add(u"Plan"_s, esim.offer.text());
    add(u"EID"_s, esim.eid.isEmpty() ? QString() : u"…"_s + esim.eid.right(4));
    add(u"State read"_s, esim.readAt.toUTC().toString(Qt::ISODate));
    add(u"Now"_s, now.toUTC().toString(Qt::ISODate));
    return lines.join(u'\n');
}

} // namespace simstock
