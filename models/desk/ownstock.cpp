// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/ownstock.h"

#include "models/desk/esimdesk.h"
#include "models/domain/ownstock.h"
#include "models/store/cache.h"

#include <QUuid>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

struct OwnStock::Job {
    QList<PastedCode> codes; ///< those that are not known yet
    QString planName;
    QList<EsimKey> toCompare;
    StockImport result;
    Answer<StockImport> answer;
};

OwnStock::OwnStock(Cache& cache, EsimDesk& esims, Clock& clock, QObject* parent)
    : QObject(parent), m_cache(cache), m_esims(esims), m_clock(clock)
{
}

OwnStock::~OwnStock() = default;

Call<StockImport> OwnStock::keep(const QList<PastedCode>& codes, const QString& planName)
{
    if (!m_cache.canSeal())
        return Call<StockImport>::ready(failure(makeError(
            ErrorKind::Storage,
            tr("The codes cannot be sealed now, so none was kept. Unlock the keyring and see that "
               "the workspace can be written, then import them again."),
            u"vault closed"_s)));
    auto job = std::make_shared<Job>();
    for (const auto& code : codes) {
        const bool isTwice =
            std::any_of(job->codes.cbegin(), job->codes.cend(),
                        [&code](const PastedCode& other) { return other.code == code.code; });
        if (!isTwice)
            job->codes.append(code);
    }
    job->planName = planName.simplified();
    for (const auto& esim : m_esims.esims()) {
        if (esim.hasCode)
            job->toCompare.append(esim.key);
    }
    auto call = job->answer.call();
    compare(job);
    return call;
}

/// The codes are sealed, so each has to be opened to be compared; one after the other, so that the
/// store does other things in between.
void OwnStock::compare(const std::shared_ptr<Job>& job)
{
    if (job->toCompare.isEmpty() || job->codes.isEmpty()) {
        store(job);
        return;
    }
    const auto key = job->toCompare.takeLast();
    m_calls.add<EsimSecrets>(
        m_esims.secrets(key), [this, job, key](const Result<EsimSecrets>& secrets) {
            const auto known =
                secrets ? ActivationCode::parse(QString::fromUtf8(secrets->activationCode.reveal()))
                        : Result<ActivationCode>(failure(ErrorKind::NotFound));
            if (known && job->codes.removeIf(
                             [&known](const PastedCode& code) { return code.code == *known; }) > 0)
                job->result.known.append(key);
            compare(job);
        });
}

void OwnStock::store(const std::shared_ptr<Job>& job)
{
    QList<Esim> esims;
    for (const auto& code : std::as_const(job->codes)) {
        Esim esim;
        esim.key = {ownStockAccount(),
                    VendorEsimId(QUuid::createUuid().toString(QUuid::WithoutBraces))};
        esim.iccid = code.iccid;
        esim.state = EsimState::ReadyToInstall;
        esim.planName = job->planName.isEmpty() ? tr("Own stock") : job->planName;
        esim.boughtAt = esim.readAt = m_clock.now();
        esim.smsPossible = false;
        esim.topUp = TopUpSupport::No;
        esim.hasCode = true;
        esim.secrets.activationCode = Secret(code.code.qrText().toUtf8());
        job->result.imported.append(esim.key);
        esims.append(std::move(esim));
    }
    if (esims.isEmpty()) {
        job->answer.finish(job->result);
        return;
    }
    m_calls.add<QList<Esim>>(m_esims.takeOver(std::move(esims), {}),
                             [job](const Result<QList<Esim>>& stored) {
                                 if (stored)
                                     job->answer.finish(job->result);
                                 else
                                     job->answer.finish(failure(stored.error()));
                             });
}

} // namespace simstock
