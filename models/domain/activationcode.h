// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDebug>
#include <QString>
#include <QStringView>

namespace simstock {

/// An eSIM activation code as SGP.22 §4.1 writes it: [LPA:]1$host$matching id[$OID[$flag[$…]]].
/// Whoever has it can install the line: never printed, never in an error. Rules and vectors:
/// product.md C.1 to C.4, hostile.md 94 and 95.
class ActivationCode {
public:
    /// Reads a code with or without the "LPA:" prefix (any case), blanks around it allowed. What a
    /// phone would refuse (other format, host with port, path or IP, no matching id field, more
    /// than 255 characters) is a Protocol error whose texts do not quote the code. Fields that are
    /// not known are kept and ignored.
    static Result<ActivationCode> parse(QStringView text);
    /// From the two values some vendors send instead of a code.
    static Result<ActivationCode> fromParts(QStringView smdpAddress, QStringView matchingId);

    [[nodiscard]] const QString& smdpAddress() const { return m_smdpAddress; }
    /// May be empty: the server then knows the phone by its EID.
    [[nodiscard]] const QString& matchingId() const { return m_matchingId; }
    /// In fours for the eye ("451F 9802 …"); never to be copied.
    [[nodiscard]] QString matchingIdGrouped() const;
    [[nodiscard]] const QString& oid() const { return m_oid; }
    /// The phone will ask for a confirmation code; it is not part of this text.
    [[nodiscard]] bool isConfirmationRequired() const { return m_confirmationRequired; }
    /// Field 4 where it is no OID: some carriers put the confirmation code there. Else empty.
    [[nodiscard]] const QString& possibleConfirmationCode() const
    {
        return m_possibleConfirmationCode;
    }
    /// The host is valid but no operator's: localhost or punycode. Shown with a warning.
    [[nodiscard]] bool hasSuspiciousHost() const { return m_suspiciousHost; }
    /// False when a vendor's separate fields name another profile than its code (hostile.md 96).
    /// Fields a vendor left empty agree.
    [[nodiscard]] bool agreesWith(QStringView smdpAddress, QStringView matchingId) const;

    /// What the QR holds: "LPA:" and the code as it came, character for character.
    [[nodiscard]] QString qrText() const;
    /// The code for typing: without the prefix.
    [[nodiscard]] const QString& manualText() const { return m_text; }
    /// For lists: the host only.
    [[nodiscard]] QString masked() const;
    [[nodiscard]] QString iphoneLink() const;  ///< iOS 17.4 or later
    [[nodiscard]] QString androidLink() const; ///< flaky on some phones: offered second
    [[nodiscard]] QString windowsLink() const; ///< Windows 11 24H2 or later, EasyEUICC

    bool operator==(const ActivationCode& other) const { return m_text == other.m_text; }

private:
    ActivationCode() = default;
    QString m_text;
    QString m_smdpAddress;
    QString m_matchingId;
    QString m_oid;
    QString m_possibleConfirmationCode;
    bool m_confirmationRequired = false;
    bool m_suspiciousHost = false;
};

QDebug operator<<(QDebug debug, const ActivationCode&) = delete;

} // namespace simstock
