// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "ui/customer/handoverfiles.h"

#include <QDate>

namespace simstock {

class CustomerWords;
class HandOverFlow;

/// What a price list says of a plan, and nothing else: there is no field for cost, account, vendor
/// or a vendor's words.
struct ListedPlan {
    QStringList countries; ///< ISO 3166 alpha-2
    DataKind kind = DataKind::Total;
    std::optional<DataSize> data; ///< nothing = unlimited
    int days = 0;
    bool isPerDay = false; ///< the buyer chooses the days, the price is for one
    Money price;           ///< what the customer pays
};

struct PriceListFacts {
    QString language; ///< a code of customerLanguages()
    QString brand;    ///< the shop's line on top; may be empty
    QDate asOf;
    QList<ListedPlan> plans; ///< in any order
};

/// A list of retail prices for customers on A4 in their language: countries by name, then regions,
/// the plans of each by size and length in two columns. Of plans that a customer could not tell
/// apart the cheapest stands there once. Laid out when made, which may run beside the windows'
/// thread.
class PriceListDocument {
public:
    explicit PriceListDocument(PriceListFacts facts);

    [[nodiscard]] int pages() const { return m_pages; }
    /// Lines with a price.
    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] QSizeF millimetres() const;
    /// Paints the page into the rectangle, whose sides have the ratio of millimetres().
    void paint(QPainter& painter, const QRectF& target, int page) const;
    [[nodiscard]] QByteArray pdf() const;

private:
    struct Row {
        QString data;
        QString days;
        QString price;
    };
    struct Group {
        QString title;
        QString coverage; ///< of a region; may be empty
        QList<Row> rows;
    };
    /// Something that stands at a place: the head of a group (row -1) or one of its rows.
    struct Piece {
        int page = 0;
        int column = 0;
        double y = 0;
        qsizetype group = 0;
        qsizetype row = -1;
        bool isAgain = false; ///< the group goes on in another column
    };
    class Arrangement;

    void gather(const CustomerWords& words, QList<ListedPlan> plans);
    [[nodiscard]] QRectF columnRect(const CustomerWords& words, int column) const;
    double drawHead(HandOverFlow& flow) const;
    void drawGroup(HandOverFlow& flow, const Group& group, bool isAgain) const;
    void drawRow(HandOverFlow& flow, const Row& row) const;
    void drawFoot(HandOverFlow& flow, const CustomerWords& words, int page) const;

    QString m_language;
    QString m_brand;
    QString m_title;
    QString m_date;
    QList<Group> m_groups;
    QList<Piece> m_pieces;
    int m_pages = 0;
    int m_lines = 0;
};

} // namespace simstock
