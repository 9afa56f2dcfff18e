// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/domain/offer.h"
#include "providers/http/httpclient.h"
#include "providers/travelroam/line.h"

#include <QByteArray>

/// Answers as the contract prints them; invented values.
namespace simstock::roam {

QByteArray catalogue();
QByteArray bundle();
QByteArray orderPlaced();
QByteArray assignments();
QByteArray assignmentsCsv();
QByteArray details();
QByteArray appliedBundles();
QByteArray location();
QByteArray organisation();
QByteArray commandDone();
/// {"message": ...} with nothing else.
QByteArray complaint(const QByteArray& message = "no");

HttpReply reply(const QByteArray& body, int status = 200);
AccountId account();
QDateTime now();
inline const QString iccid = QStringLiteral("8935101000000001237");
inline const QString reference = QStringLiteral("8f2d0e14-71aa-4d3c-9d52-0a1b2c3d4e5f");

/// The plan of catalogue() and the eSIM of details() as the desk knows them.
Offer plan();
Esim esim(EsimState state = EsimState::InUse);

/// An account at this address; settings as given.
Account accountAt(const QUrl& url, const QMap<QString, QString>& settings = {});
/// A line that is never used to send.
std::shared_ptr<travelroam::Line> idleLine(const Surroundings& surroundings,
                                           const QMap<QString, QString>& settings = {});

} // namespace simstock::roam
