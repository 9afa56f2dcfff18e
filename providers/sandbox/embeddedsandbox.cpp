// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/embeddedsandbox.h"

#include "providers/sandbox/core/cataloguefile.h"
#include "providers/sandbox/core/faulteffects.h"
#include "providers/sandbox/core/generatedcatalogue.h"
#include "providers/sandbox/esimaccess/esimaccessvendor.h"
#include "providers/sandbox/travelroam/travelroamvendor.h"
#include "providers/sandbox/troveana/troveanavendor.h"
#include "providers/sandbox/whitelabel/whitelabelvendor.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace simstock {

using namespace Qt::StringLiterals;

std::unique_ptr<Sandbox> createSandbox(const SandboxOptions& options)
{
    return std::make_unique<sandbox::EmbeddedSandbox>(options);
}

namespace sandbox {

namespace {

constexpr QLatin1StringView adminPrefix("/_sandbox/");

} // namespace

EmbeddedSandbox::EmbeddedSandbox(SandboxOptions options)
    : m_options(std::move(options)),
      m_clock(m_options.clockSpeed, m_options.startTime),
      m_derivation(m_options.seed),
      m_ledger(m_clock),
      m_keeper(m_options.statePath, [this] { return snapshot(); })
{
    const VendorContext context{m_clock,
                                m_ledger,
                                m_derivation,
                                m_plans,
                                m_options.allocationDelay,
                                m_options.movingStatuses,
                                m_options.openingBalance,
                                [this] { m_keeper.changed(); }};
    m_places.push_back({std::make_unique<EsimAccessVendor>(context), nullptr});
    m_places.push_back({std::make_unique<TravelRoamVendor>(context), nullptr});
    m_places.push_back({std::make_unique<TroveanaVendor>(context), nullptr});
    m_places.push_back({std::make_unique<WhitelabelVendor>(context), nullptr});
}

EmbeddedSandbox::~EmbeddedSandbox()
{
    stop();
}

Status EmbeddedSandbox::start()
{
    const std::lock_guard lock(m_mutex);
    if (m_running)
        return {};
    if (auto status = m_faults.add(m_options.faults); !status)
        return status;
    if (auto status = loadCatalogue(); !status)
        return status;
    if (auto status = loadState(); !status)
        return status;
    m_keeper.start();
    auto status = listen();
    m_running = status.has_value();
    return status;
}

void EmbeddedSandbox::stop()
{
    const std::lock_guard lock(m_mutex);
    for (auto& place : m_places)
        place.server.reset();
    m_keeper.stop();
    m_running = false;
}

Status EmbeddedSandbox::loadCatalogue()
{
    if (m_options.cataloguePath.isEmpty()) {
        m_plans = generateCatalogue(m_derivation);
        return {};
    }
    auto plans = readCatalogueFile(m_options.cataloguePath, m_derivation);
    if (!plans)
        return failure(std::move(plans.error()));
    m_plans = std::move(*plans);
    return {};
}

Status EmbeddedSandbox::loadState()
{
    auto state = StateKeeper::read(m_options.statePath);
    if (!state)
        return failure(std::move(state.error()));
    if (state->isEmpty())
        return {};
    if (state->value(u"seedCheck").toString() !=
        QString::fromLatin1(m_derivation.hex("seed", "check", 16)))
        return failure(makeError(
            ErrorKind::Storage,
            QCoreApplication::translate("Sandbox",
                                        "The sandbox's state file %1 was made with another seed. "
                                        "Use that seed, or move the file away to start afresh.")
                .arg(m_options.statePath),
            {}));
    const auto vendors = state->value(u"vendors").toObject();
    for (auto& place : m_places)
        place.vendor->restore(vendors.value(place.vendor->name()).toObject());
    return {};
}

Status EmbeddedSandbox::listen()
{
    quint16 port = m_options.port;
    for (auto& place : m_places) {
        auto& vendor = *place.vendor;
        place.server = std::make_unique<FrontServer>(
            [this, &vendor](const HttpRequest& request) { return serveMounted(vendor, request); });
        const auto bound = place.server->listen(port);
        if (!bound)
            return failure(bound.error());
        place.port = *bound;
        if (port != 0)
            ++port;
    }
    return {};
}

QJsonObject EmbeddedSandbox::snapshot() const
{
    QJsonObject vendors;
    for (const auto& place : m_places)
        vendors.insert(place.vendor->name(), place.vendor->state());
    return {{u"seedCheck"_s, QString::fromLatin1(m_derivation.hex("seed", "check", 16))},
            {u"vendors"_s, vendors}};
}

const EmbeddedSandbox::Place* EmbeddedSandbox::find(const QString& vendor) const
{
    for (const auto& place : m_places) {
        if (place.vendor->name() == vendor)
            return &place;
    }
    return nullptr;
}

QUrl EmbeddedSandbox::baseUrl(const QString& vendor) const
{
    const std::lock_guard lock(m_mutex);
    const auto* const place = find(vendor);
    if (place == nullptr || !m_running)
        return {};
    const auto path =
        m_options.mountPath.isEmpty() ? place->vendor->basePath() : m_options.mountPath;
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(place->port).arg(path));
}

QJsonObject EmbeddedSandbox::credentials(const QString& vendor) const
{
    const auto* const place = find(vendor);
    return place == nullptr ? QJsonObject() : place->vendor->credentials();
}

QJsonObject EmbeddedSandbox::announcement() const
{
    QJsonObject vendors;
    for (const auto& place : m_places) {
        const QString name = place.vendor->name();
        vendors.insert(name, QJsonObject{{u"baseUrl"_s, baseUrl(name).toString()},
                                         {u"credentials"_s, place.vendor->credentials()}});
    }
    return {{u"vendors"_s, vendors}};
}

HttpReply EmbeddedSandbox::serveMounted(Vendor& vendor, const HttpRequest& request)
{
    const auto mount = m_options.mountPath.toUtf8();
    if (mount.isEmpty() || request.path.startsWith(adminPrefix.latin1()))
        return serve(vendor, request);
    if (!request.path.startsWith(mount + '/'))
        return {.status = 404, .body = "nothing here", .contentType = "text/plain"};
    auto inside = request;
    inside.path = vendor.basePath().toUtf8() + request.path.sliced(mount.size());
    return serve(vendor, inside);
}

HttpReply EmbeddedSandbox::serve(Vendor& vendor, const HttpRequest& request)
{
    if (QString::fromUtf8(request.path).startsWith(adminPrefix))
        return serveAdmin(request);
    const auto number = m_ledger.begin(vendor.name(), request, vendor.secretHeaders());
    const auto fault = m_faults.pick(vendor.name(), request);
    QString code;
    const auto run = [&] {
        auto reply = vendor.handle(request);
        code = vendor.codeOf(reply);
        return reply;
    };
    auto reply = fault ? withFault(*fault, vendor, run) : run();
    m_ledger.finish(number, reply.status, code, !fault || fault->execute,
                    fault ? fault->name : QString());
    return reply;
}

} // namespace sandbox
} // namespace simstock
