// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/index/catalogueindex.h"
#include "ui/customer/pricelistdocument.h"
#include "ui/shell/panehost.h"
#include "ui/widgets/sheet.h"

#include <QThreadPool>

class QLineEdit;

namespace simstock {

class HandOverPreview;
class LanguageBox;

/// The plans that a price list is made of: rows of a snapshot.
struct ShownPlans {
    std::shared_ptr<const CatalogueIndex> index;
    CatalogueIndex::Rows rows;
};

/// A price list of what the catalogue shows, in a customer's language with the shop's brand, looked
/// at and saved as PDF. Takes retail prices only; plans without one are counted and left out.
class PriceListSheet final : public Sheet {
    Q_OBJECT
public:
    /// What the context refers to outlives the sheet.
    PriceListSheet(const PaneContext& context, ShownPlans plans, QWidget* parent = nullptr);

    /// More would be a book that nobody reads.
    static constexpr std::size_t mostPlans = 20'000;

Q_SIGNALS:
    void said(const QString& sentence);

private:
    struct Made {
        std::shared_ptr<const PriceListDocument> document;
        int without = 0; ///< plans that have no retail price
    };
    static Result<Made> make(const ShownPlans& plans, PriceListFacts facts);
    void addFields();
    void rebuild();
    void showMade(const Made& made);
    void save();

    PaneContext m_context;
    ShownPlans m_plans;
    LanguageBox* m_language;
    QLineEdit* m_brand;
    HandOverPreview* m_preview;
    QLabel* m_pageWords;
    QLabel* m_words = nullptr;
    std::shared_ptr<const PriceListDocument> m_document; ///< null while it is being made
    QThreadPool m_pool; ///< before m_making: the call goes first, then the work is waited for
    Call<Made> m_making;
};

} // namespace simstock
