// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWaitMs = 3000;
constexpr unsigned long retryMs = 20;
constexpr qint64 maxMessageBytes = 64 * 1024;
const QByteArray acknowledgement = "ok\n";

enum class Reception { Taken, NobodyListens, NoAnswer };

Reception handOver(const QString& serverName, const QStringList& arguments)
{
    QLocalSocket socket;
    socket.connectToServer(serverName);
    if (!socket.waitForConnected(answerWaitMs))
        return Reception::NobodyListens;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << arguments;
    socket.write(message);
    const bool taken = socket.waitForBytesWritten(answerWaitMs) &&
                       socket.waitForReadyRead(answerWaitMs) && socket.readAll() == acknowledgement;
    return taken ? Reception::Taken : Reception::NoAnswer;
}

} // namespace

class SingleInstance::Private {
public:
    QString folder;
    QString serverName;
    int lock = -1;
    QLocalServer server;
};

SingleInstance::SingleInstance(QString workspaceFolder, QString workspaceKey, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->folder = std::move(workspaceFolder);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    d->serverName = QDir(runtime).filePath(u"simstock-"_s + workspaceKey.left(16));
    d->server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&d->server, &QLocalServer::newConnection, this, [this] {
        while (auto* socket = d->server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->bytesAvailable() > maxMessageBytes) {
                    socket->abort();
                    return;
                }
                socket->startTransaction();
                QDataStream stream(socket);
                QStringList arguments;
                stream >> arguments;
                if (stream.status() != QDataStream::Ok) {
                    socket->rollbackTransaction();
                    return;
                }
                socket->commitTransaction();
                socket->write(acknowledgement);
                socket->disconnectFromServer();
                Q_EMIT argumentsReceived(arguments);
            });
        }
    });
}

SingleInstance::~SingleInstance()
{
    d->server.close();
    if (d->lock >= 0)
        ::close(d->lock);
}

Result<SingleInstance::Role> SingleInstance::claim(const QStringList& arguments)
{
    const QByteArray path = QFile::encodeName(QDir(d->folder).filePath(u"instance.lock"_s));
    d->lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (d->lock < 0 && (errno == EROFS || errno == EACCES || errno == ENOSPC))
        return Role::First; // nothing can be written here, so there is nothing to guard
    if (d->lock < 0)
        return failure(ErrorKind::Storage, u"instance.lock: %1"_s.arg(qt_error_string()));
    // The other one may be between its lock and its listening, or between closing and its end.
    for (const QDeadlineTimer patience(answerWaitMs); ::flock(d->lock, LOCK_EX | LOCK_NB) != 0;) {
        const auto reception = handOver(d->serverName, arguments);
        if (reception == Reception::Taken)
            return Role::HandedOver;
        if (reception == Reception::NoAnswer || patience.hasExpired())
            return Role::Unreachable;
        QThread::msleep(retryMs);
    }
    QLocalServer::removeServer(d->serverName);
    d->server.listen(d->serverName); // without it a second start says that this one does not answer
    return Role::First;
}

} // namespace simstock
