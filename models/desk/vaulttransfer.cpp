// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/vaulttransfer.h"

#include "models/core/background.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/domain/activationcode.h"
#include "models/domain/ownstock.h"

#include <QPointer>
#include <QSet>

#include <algorithm>
#include <atomic>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

bool isInScope(const Esim& esim, VaultScope scope)
{
    return esim.hasCode &&
           (scope == VaultScope::Everything || esim.key.account == ownStockAccount());
}

/// What goes along of a row; figures and ids that only its vendor can explain stay here.
Esim portable(const Esim& esim, const EsimSecrets& secrets)
{
    Esim row;
    row.iccid = esim.iccid;
    row.state = esim.state;
    row.planName = esim.planName;
    row.coverage = esim.coverage;
    row.total = esim.total;
    row.days = esim.days;
    row.boughtAt = esim.boughtAt;
    row.installedAt = esim.installedAt;
    row.activatedAt = esim.activatedAt;
    row.expiresAt = esim.expiresAt;
    row.readAt = esim.readAt;
    row.apn = esim.apn;
    row.customerName = esim.customerName;
    row.customerEmail = esim.customerEmail;
    row.note = esim.note;
    row.hasCode = true;
    row.secrets = secrets;
    return row;
}

VaultPreview compared(const QList<VaultEntry>& entries, const OwnStock::Digests& here)
{
    VaultPreview preview;
    QSet<QByteArray> above;
    for (const auto& entry : entries) {
        const auto digest = OwnStock::digestOf(entry.esim.secrets.activationCode);
        preview.lines.append({entry, here.contains(digest) || above.contains(digest)});
        above.insert(digest);
    }
    return preview;
}

} // namespace

int VaultPreview::fresh() const
{
    return static_cast<int>(std::count_if(lines.cbegin(), lines.cend(),
                                          [](const Line& line) { return !line.isKnown; }));
}

struct VaultTransfer::Gathering {
    QString path;
    Secret passphrase;
    QList<EsimKey> left;
    QList<VaultEntry> entries;
    int leftOut = 0;
    std::optional<Error> lastError;
    Answer<VaultExport> answer;
    std::shared_ptr<std::atomic_bool> isGivenUp = std::make_shared<std::atomic_bool>(false);
};

VaultTransfer::VaultTransfer(Desk& desk, QObject* parent, const VaultCost& cost)
    : QObject(parent), m_desk(desk), m_cost(cost)
{
    m_pool.setMaxThreadCount(1);
}

VaultTransfer::~VaultTransfer() = default;

int VaultTransfer::count(VaultScope scope) const
{
    const auto& esims = m_desk.esims().esims();
    return static_cast<int>(std::count_if(esims.cbegin(), esims.cend(), [scope](const Esim& esim) {
        return isInScope(esim, scope);
    }));
}

bool VaultTransfer::hasCodes() const
{
    const auto& esims = m_desk.esims().esims();
    return std::any_of(esims.cbegin(), esims.cend(), [](const Esim& esim) { return esim.hasCode; });
}

Call<VaultExport> VaultTransfer::save(const QString& path, VaultScope scope,
                                      const Secret& passphrase)
{
    auto job = std::make_shared<Gathering>();
    job->path = path;
    job->passphrase = passphrase;
    for (const auto& esim : m_desk.esims().esims()) {
        if (isInScope(esim, scope))
            job->left.append(esim.key);
    }
    job->answer.onAbort([isGivenUp = job->isGivenUp] { *isGivenUp = true; });
    auto call = job->answer.call();
    gather(job);
    return call;
}

/// One code after the other, so that the store does other things in between.
void VaultTransfer::gather(const std::shared_ptr<Gathering>& job)
{
    if (*job->isGivenUp)
        return;
    if (job->left.isEmpty()) {
        write(job);
        return;
    }
    const auto key = job->left.takeFirst();
    m_calls.add<EsimSecrets>(
        m_desk.esims().secrets(key), [this, job, key](const Result<EsimSecrets>& secrets) {
            const auto* esim = m_desk.esims().find(key);
            if (!secrets)
                job->lastError = secrets.error();
            if (!esim || !secrets || OwnStock::digestOf(secrets->activationCode).isEmpty())
                ++job->leftOut;
            else
                job->entries.append({key.account == ownStockAccount(), portable(*esim, *secrets),
                                     m_desk.handOvers().of(key)});
            gather(job);
        });
}

void VaultTransfer::write(const std::shared_ptr<Gathering>& job)
{
    if (job->entries.isEmpty()) {
        job->answer.finish(failure(job->lastError.value_or(makeError(
            ErrorKind::NotFound, tr("There is no activation code here that could be exported."),
            u"vault file: no codes"_s))));
        return;
    }
    const VaultExport done{static_cast<int>(job->entries.size()), job->leftOut};
    m_calls.add<VaultExport>(
        inBackground(m_pool,
                     [entries = std::move(job->entries), passphrase = job->passphrase,
                      path = job->path, cost = m_cost, isGivenUp = job->isGivenUp,
                      done]() -> Result<VaultExport> {
                         const auto content = VaultFile::seal(entries, passphrase, cost);
                         if (!content)
                             return tl::unexpected(content.error());
                         if (*isGivenUp)
                             return failure(ErrorKind::Canceled);
                         if (auto written = VaultFile::write(path, *content); !written)
                             return tl::unexpected(std::move(written.error()));
                         return done;
                     }),
        [answer = job->answer](const Result<VaultExport>& written) { answer.finish(written); });
}

Call<VaultPreview> VaultTransfer::read(const QString& path, const Secret& passphrase)
{
    auto reading = inBackground(m_pool, [path, passphrase]() -> Result<QList<VaultEntry>> {
        return VaultFile::read(path).and_then([&passphrase](const QByteArray& content) {
            return VaultFile::open(content, passphrase);
        });
    });
    return chain(std::move(reading), [self = QPointer(this)](const QList<VaultEntry>& entries) {
        if (!self)
            return Call<VaultPreview>::ready(failure(ErrorKind::Canceled));
        return transform(self->m_desk.ownStock().digests(),
                         [entries](const Result<OwnStock::Digests>& here) -> Result<VaultPreview> {
                             if (!here)
                                 return tl::unexpected(here.error());
                             return compared(entries, *here);
                         });
    });
}

Call<StockImport> VaultTransfer::import(const VaultPreview& preview)
{
    QList<Esim> rows;
    QMap<EsimKey, QList<HandOver>> handOvers;
    for (const auto& line : preview.lines) {
        auto row = line.entry.esim;
        row.key = OwnStock::newKey();
        if (!line.entry.handOvers.isEmpty())
            handOvers.insert(row.key, line.entry.handOvers);
        rows.append(std::move(row));
    }
    Answer<StockImport> answer;
    auto outer = answer.call();
    // Held here: the rows never stay without what was handed over of them.
    m_calls.add<StockImport>(
        m_desk.ownStock().restore(rows),
        [this, answer, handOvers = std::move(handOvers)](const Result<StockImport>& done) {
            QMap<EsimKey, QList<HandOver>> ofImported;
            for (const auto& key : done ? done->imported : QList<EsimKey>()) {
                if (const auto found = handOvers.constFind(key); found != handOvers.cend())
                    ofImported.insert(key, *found);
            }
            m_desk.handOvers().restore(ofImported);
            answer.finish(done);
        });
    return outer;
}

} // namespace simstock
