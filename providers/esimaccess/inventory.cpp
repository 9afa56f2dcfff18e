// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/inventory.h"

#include "providers/esimaccess/esims.h"
#include "providers/esimaccess/esimwalk.h"
#include "providers/esimaccess/words.h"

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

Call<ListEnd> Inventory::fetchEsims(const TimeWindow& window, OnEsims onEsims)
{
    return walkEsims(m_session, window, std::move(onEsims));
}

Call<Esim> Inventory::fetchEsim(const Esim& known)
{
    const VendorEsimId id = known.key.id;
    return m_session->read<Esim>(
        {QString(esimQueryPath),
         {{u"esimTranNo"_s, id.text()}, {u"pager"_s, pager(1, smallestPage)}},
         HttpLimits::read()},
        [account = m_session->account(), now = m_session->clock().now(),
         id](HttpReply reply) -> Result<Esim> {
            const auto page = readEsimPage(std::move(reply), account, now);
            if (!page)
                return failure(page.error());
            for (const Esim& esim : page->esims) {
                if (esim.key.id == id)
                    return esim;
            }
            return failure(makeError(ErrorKind::NotFound,
                                     Words::tr("eSIM Access does not know this eSIM (any more)."),
                                     {}));
        });
}

} // namespace simstock::esimaccess
