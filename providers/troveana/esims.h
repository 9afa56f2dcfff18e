// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "providers/json/fields.h"
#include "providers/troveana/paging.h"

namespace simstock::troveana {

/// (ICCID, order) as one text: ICCIDs are reused, and the vendor has no number of its own for one
/// eSIM (cross-provider.md 5.4).
VendorEsimId esimId(const Iccid& iccid, const VendorOrderId& order);
Iccid iccidOf(const VendorEsimId& id);
VendorOrderId orderOf(const VendorEsimId& id);

/// Our word for the vendor's one, which has no published list; those nobody has described are
/// Unknown. used is nothing when the vendor states no figure.
EsimState esimStateOf(QStringView word, std::optional<qint64> used);

/// One eSIM in any of its places: a row of GET /esims or the result of an order. Its shape is only
/// half documented; required is the ICCID. The activation code goes into the secrets; the picture
/// links (which contain it) are dropped. order is used where the item names none.
Result<Esim> readEsim(const json::Value& item, const VendorOrderId& order, const AccountId& account,
                      const QDateTime& now);

/// GET /esims with a filter, newest first.
Call<ListEnd> walkEsims(const Line& line, const QUrlQuery& filter,
                        std::function<bool(QList<Esim>, ListProgress)> onEsims);

} // namespace simstock::troveana
