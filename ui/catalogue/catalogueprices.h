// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "models/index/catalogueindex.h"
#include "ui/shell/panehost.h"

#include <QObject>

namespace simstock {

struct Draft;
struct PriceFile;
struct PriceFileWish;

/// The local price book as the catalogue's pane offers it: sheets, files in and out.
class CataloguePrices final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this; the sheets belong to the pane's window.
    CataloguePrices(const PaneContext& context, Pane& pane);

    /// For nothing in particular, or for more than one prices one by one, the rules.
    void change(const QList<Offer>& offers);
    void importPrices();
    /// The rules, or the plans a draft is about; false when none of them is here now.
    [[nodiscard]] bool openDraft(const Draft& draft);
    /// These rows of the index.
    void exportRows(const std::shared_ptr<const CatalogueIndex>& index,
                    const CatalogueIndex::Rows& rows);
    /// For customers, of these rows.
    void showPriceList(const std::shared_ptr<const CatalogueIndex>& index,
                       const CatalogueIndex::Rows& rows);

private:
    void changeRules();
    void exportOffers(const QList<Offer>& offers);
    void exportAll();
    void propose(const QString& name, const PriceFile& file);
    void open(const QList<Offer>& offers, const PriceFileWish& file);
    template <typename SheetType>
    void open(SheetType* sheet);

    PaneContext m_context;
    Desk& m_desk;
    Pane& m_pane;
};

} // namespace simstock
