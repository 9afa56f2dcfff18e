// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activationcode.h"

#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;

namespace simstock {

class CustomerWords;

/// Everything a page for a customer may say, and nothing else: there is no field for cost, account
/// or another customer (product.md b 2 and b 15).
struct CustomerHandOver {
    QString language;      ///< a code of customerLanguages()
    QString brand = {};    ///< the shop's line on top; may be empty
    QString customer = {}; ///< untrusted; may be empty
    QString plan = {};     ///< in the customer's language, "Japan · 5 GB · 30 days"
    QString iccid = {};    ///< whole
    ActivationCode code;
    QString confirmationCode = {}; ///< shown when there is one
    bool startsAtInstall = false;  ///< the days count from the installation on
};

/// Slip: 80 mm wide for a thermal printer, as long as it needs. Labels: 3 x 8 on A4.
enum class HandOverPaper { Slip, A6, A4, Labels };

/// The pages that customers get, in their language, black on white, with a QR code of 40 mm (28 on
/// labels). One drawing for every device: printers, PDF and pictures take it from paint().
class HandOverDocument {
public:
    HandOverDocument(QList<CustomerHandOver> customers, HandOverPaper paper);

    [[nodiscard]] int pages() const;
    /// Slips alone differ in length and have to be measured, which takes as long as painting.
    [[nodiscard]] bool isMeasured() const { return m_paper == HandOverPaper::Slip; }
    [[nodiscard]] bool isLabels() const { return m_paper == HandOverPaper::Labels; }
    [[nodiscard]] QSizeF millimetres(int page) const;
    /// Paints the page into the rectangle, whose sides have the ratio of millimetres().
    void paint(QPainter& painter, const QRectF& target, int page) const;

    static constexpr int labelColumns = 3;
    static constexpr int labelRows = 8;

private:
    void paintLabels(QPainter& painter, int page) const;
    [[nodiscard]] const CustomerWords& words(const CustomerHandOver& customer) const;
    QList<CustomerHandOver> m_customers;
    HandOverPaper m_paper;
    QHash<QString, std::shared_ptr<const CustomerWords>> m_words; ///< each language is read once
};

} // namespace simstock
