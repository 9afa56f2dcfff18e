// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "ui/customer/handoverdocument.h"

#include <QUrl>

#include <functional>

namespace simstock {

// What a customer can be given as a file or a link. All of it holds his code: it goes where a
// person says and nowhere else. Every function may run beside the windows' thread.

/// Pages of any kind.
struct PaperPages {
    QString title; ///< of the document
    int count = 0;
    std::function<QSizeF(int page)> millimetres;
    std::function<void(QPainter& painter, const QRectF& target, int page)> paint;
};
QByteArray pagesAsPdf(const PaperPages& pages);
/// The pages of the document, each in its own size.
QByteArray handOverPdf(const HandOverDocument& document);
/// The page as a picture.
QImage handOverPicture(const HandOverDocument& document, int page, int dotsPerInch);
/// The QR code alone, white border included, at least 4 pixels a module.
QByteArray handOverPng(const ActivationCode& code);
/// A QR picture of each and a table "esims.csv" of file, ICCID, customer and plan. Storage error
/// with a sentence when the archive could not be made.
Result<QByteArray> handOverZip(const QList<CustomerHandOver>& customers);
/// A name that is harmless on every system: letters and digits of any script and hyphens, with the
/// number in front ("007-Ana-Souza-3119.png"). Neither folders nor hidden files nor turned text
/// come of it.
QString handOverFileName(int number, const CustomerHandOver& customer, const QString& ending);

/// The letter to the customer in his language, with his links but without the picture.
QString handOverSubject(const CustomerHandOver& customer);
QString handOverLetter(const CustomerHandOver& customer);
/// A mail as a file (RFC 5322) with the QR picture attached: mail programs open it as a draft.
QByteArray handOverMail(const CustomerHandOver& customer, const QString& recipient,
                        const QDateTime& now);
/// Opens the mail program with the letter; invalid for what is no address.
QUrl mailDraft(const CustomerHandOver& customer, const QString& recipient);
/// Opens WhatsApp with the letter for a number with its country's code; without a number WhatsApp
/// asks whom. Invalid for what is no number.
QUrl whatsAppDraft(const CustomerHandOver& customer, const QString& number);

} // namespace simstock
