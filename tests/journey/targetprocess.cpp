// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/targetprocess.h"

#include "tests/journey/plans.h"
#include "tests/support/databasefile.h"

#include <QDeadlineTimer>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 240'000; // ms; longer than the target has
}

SandboxOptions TargetProcess::options(const QString& folder, int speed)
{
    SandboxOptions options;
    options.cataloguePath = writeFewPlans(folder);
    options.clockSpeed = speed;
    options.movingStatuses = false;
    options.allocationDelay = milliseconds(60);
    return options;
}

TargetProcess::TargetProcess(SandboxClient& client, int speed, QString vendor)
    : m_client(client), m_speed(speed), m_vendor(std::move(vendor))
{
    // Each process begins its pace anew and lives faster than the vendors' limits.
    client.control(u"travelroam/settings"_s, {{u"purchaseGapMs"_s, 0}, {u"rateLimit"_s, 0}});
    client.control(
        u"whitelabel/settings"_s,
        {{u"loginLimit"_s, 0}, {u"hourLimit"_s, 0}, {u"tokenLifeSeconds"_s, 100'000'000}});
    renew();
}

void TargetProcess::renew()
{
    m_process.reset();
    m_workspace = std::make_unique<QTemporaryDir>(quickFolder());
    m_keyring = std::make_unique<QTemporaryDir>(quickFolder());
}

void TargetProcess::setEnvironment(const QString& name, const QString& value)
{
    m_environment.insert(name, value);
}

void TargetProcess::start(const QString& mode, const QString& token, const QString& failPoint)
{
    auto environment = m_environment;
    if (!failPoint.isEmpty())
        environment.insert(u"SIMSTOCK_FAILPOINT"_s, failPoint);
    const auto now = m_client.control(u"clock"_s).value(u"now").toInteger();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->start(QStringLiteral(KILL_TARGET),
                     {mode, m_workspace->path(), m_keyring->path(), m_vendor,
                      m_client.sandbox().baseUrl(m_vendor).toString(), QString::number(now),
                      QString::number(QDateTime::currentMSecsSinceEpoch()),
                      QString::number(m_speed), token});
    auto keys = m_client.sandbox().credentials(m_vendor);
    if (m_speed != 1)
        keys.remove(u"secretKey"_s);
    m_process->write(QJsonDocument(keys).toJson(QJsonDocument::Compact) + '\n');
    m_process->waitForBytesWritten(patience);
}

bool TargetProcess::wait()
{
    return m_process->state() == QProcess::NotRunning || m_process->waitForFinished(patience);
}

QJsonObject TargetProcess::next(milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (!m_process->canReadLine()) {
        if (m_process->state() == QProcess::NotRunning ||
            !m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return {};
    }
    return QJsonDocument::fromJson(m_process->readLine()).object();
}

} // namespace simstock::test
