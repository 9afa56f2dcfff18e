// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/ownstock.h"

#include "models/desk/esimdesk.h"
#include "models/domain/ownstock.h"
#include "models/store/cache.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QSet>
#include <QUuid>

namespace simstock {

using namespace Qt::StringLiterals;

struct OwnStock::Look {
    QList<EsimKey> left;
    Digests digests;
    Answer<Digests> answer;
};

OwnStock::OwnStock(Cache& cache, EsimDesk& esims, Clock& clock, QObject* parent)
    : QObject(parent), m_cache(cache), m_esims(esims), m_clock(clock)
{
}

OwnStock::~OwnStock() = default;

bool OwnStock::canKeep() const
{
    return m_cache.canSeal();
}

EsimKey OwnStock::newKey()
{
    return {ownStockAccount(), VendorEsimId(QUuid::createUuid().toString(QUuid::WithoutBraces))};
}

QByteArray OwnStock::digestOf(const Secret& activationCode)
{
    const auto code = ActivationCode::parse(QString::fromUtf8(activationCode.reveal()));
    return code ? QCryptographicHash::hash(code->manualText().toUtf8(), QCryptographicHash::Sha256)
                : QByteArray();
}

Call<StockImport> OwnStock::keep(const QList<PastedCode>& codes, const QString& planName)
{
    QList<Esim> rows;
    for (const auto& code : codes) {
        Esim esim;
        esim.key = newKey();
        esim.iccid = code.iccid;
        esim.state = EsimState::ReadyToInstall;
        esim.planName = planName.simplified();
        esim.boughtAt = m_clock.now();
        esim.secrets.activationCode = Secret(code.code.qrText().toUtf8());
        rows.append(std::move(esim));
    }
    return restore(rows);
}

Call<StockImport> OwnStock::restore(const QList<Esim>& rows)
{
    if (!canKeep())
        return Call<StockImport>::ready(failure(makeError(
            ErrorKind::Storage,
            tr("The codes cannot be sealed now, so none was kept. Unlock the keyring and see that "
               "the workspace can be written, then import them again."),
            u"vault closed"_s)));
    return chain(digests(), [self = QPointer(this), rows](const Digests& known) {
        return self ? self->store(rows, known)
                    : Call<StockImport>::ready(failure(ErrorKind::Canceled));
    });
}

Call<OwnStock::Digests> OwnStock::digests()
{
    auto job = std::make_shared<Look>();
    for (const auto& esim : m_esims.esims()) {
        if (esim.hasCode)
            job->left.append(esim.key);
    }
    auto call = job->answer.call();
    look(job);
    return call;
}

/// The codes are sealed, so each has to be opened to be compared; one after the other, so that the
/// store does other things in between.
void OwnStock::look(const std::shared_ptr<Look>& job)
{
    if (!job->answer.isWanted())
        return;
    if (job->left.isEmpty()) {
        job->answer.finish(job->digests);
        return;
    }
    const auto key = job->left.takeLast();
    m_calls.add<EsimSecrets>(m_esims.secrets(key),
                             [this, job, key](const Result<EsimSecrets>& secrets) {
                                 if (secrets)
                                     job->digests.insert(digestOf(secrets->activationCode), key);
                                 look(job);
                             });
}

Call<StockImport> OwnStock::store(const QList<Esim>& rows, const Digests& known)
{
    StockImport result;
    QSet<QByteArray> here;
    QList<Esim> fresh;
    for (auto esim : rows) {
        const auto digest = digestOf(esim.secrets.activationCode);
        if (digest.isEmpty() || here.contains(digest))
            continue;
        here.insert(digest);
        if (const auto old = known.constFind(digest); old != known.cend()) {
            result.known.append(*old);
            continue;
        }
        if (esim.planName.isEmpty())
            esim.planName = tr("Own stock");
        if (!esim.readAt.isValid())
            esim.readAt = m_clock.now();
        esim.smsPossible = false;
        esim.topUp = TopUpSupport::No;
        esim.hasCode = true;
        result.imported.append(esim.key);
        fresh.append(std::move(esim));
    }
    if (fresh.isEmpty())
        return Call<StockImport>::ready(result);
    return transform(m_esims.takeOver(std::move(fresh), {}),
                     [result](const Result<QList<Esim>>& stored) -> Result<StockImport> {
                         if (!stored)
                             return tl::unexpected(stored.error());
                         return result;
                     });
}

} // namespace simstock
