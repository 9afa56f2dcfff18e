// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/systemkeychain.h"

#include "app/keychain/secretservice.h"

#include <qt6keychain/keychain.h>

#include <QAbstractEventDispatcher>
#include <QQueue>
#include <QThread>

#include <functional>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSecretBytes = 2048; // the smallest limit of the systems this may run on
constexpr milliseconds patience{3000};

Error locked()
{
    return makeError(
        ErrorKind::Storage,
        SystemKeychain::tr("The keyring of this computer is locked. Unlock it and try again; "
                           "nothing was changed."),
        u"keyring locked"_s);
}

Error noService()
{
    return makeError(
        ErrorKind::Storage,
        SystemKeychain::tr("This computer offers no keyring, so keys cannot be stored. Start "
                           "one (gnome-keyring, KeePassXC, KWallet) or keep the keys for this "
                           "session only."),
        u"no secret service"_s);
}

Error ofJob(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser)
        return locked();
    return makeError(
        ErrorKind::Storage,
        SystemKeychain::tr("The keyring did not do what was asked. Nothing was changed."),
        u"keychain error %1"_s.arg(static_cast<int>(job.error())));
}

bool hasGlibDispatcher()
{
    // The library waits for answers in a GLib main loop; without one it never gets any.
    const auto* dispatcher = QAbstractEventDispatcher::instance(QThread::currentThread());
    for (const auto* meta = dispatcher ? dispatcher->metaObject() : nullptr; meta;
         meta = meta->superClass()) {
        if (QByteArrayView(meta->className()).contains("Glib"))
            return true;
    }
    return false;
}

} // namespace

class SystemKeychain::Private {
public:
    Private(SystemKeychain& owner, Clock& time) : q(owner), clock(time), service(serviceName()) {}

    /// Jobs run one after the other; `done` starts the next one.
    using Done = std::function<void()>;
    void enqueue(std::function<void(Done)> job)
    {
        queue.append(std::move(job));
        if (!running)
            next();
    }
    void next()
    {
        running = !queue.isEmpty();
        impatience.reset();
        if (!running) {
            setState(settled);
            return;
        }
        impatience = clock.after(patience, [this] { setState(VaultState::Waiting); });
        const auto job = queue.dequeue();
        job([this] { next(); });
    }
    void setState(VaultState value)
    {
        if (std::exchange(current, value) != value)
            Q_EMIT q.stateChanged(value);
    }
    /// Runs a library job to its end; it deletes itself, never we.
    template <typename Job>
    void start(Job* job, const QString& name, std::function<void(Job&)> finished)
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(name);
        ++libraryJobs;
        QObject::connect(job, &QKeychain::Job::finished, &q,
                         [this, job, finished = std::move(finished)](QKeychain::Job*) {
                             --libraryJobs;
                             finished(*job);
                         });
        job->start();
    }
    void readBack(const QString& name, const Secret& expected, const Answer<bool>& answer,
                  const Done& done)
    {
        start<QKeychain::ReadPasswordJob>(
            new QKeychain::ReadPasswordJob(serviceName()), name,
            [answer, expected, done](QKeychain::ReadPasswordJob& job) {
                if (job.error() == QKeychain::NoError && Secret(job.binaryData()) == expected)
                    answer.finish(true);
                else
                    answer.finish(tl::unexpected(ofJob(job)));
                done();
            });
    }
    void probeAgain(const Done& done)
    {
        if (!hasGlibDispatcher()) {
            settled = VaultState::SessionOnly;
            done();
            return;
        }
        standing = service.standing();
        standing.onDone([this, done](Result<SecretService::Standing> found) {
            using enum SecretService::Standing;
            const auto value = found.value_or(NoService);
            settled = value == Ready    ? VaultState::Ready
                      : value == Locked ? VaultState::Locked
                                        : VaultState::NoService;
            done();
        });
    }
    /// Answers with the reason when entries cannot be used now.
    std::optional<Error> refusal() const
    {
        if (settled == VaultState::NoService || settled == VaultState::SessionOnly)
            return noService();
        if (settled == VaultState::Locked)
            return locked();
        return std::nullopt;
    }

    SystemKeychain& q;
    Clock& clock;
    SecretService service;
    QQueue<std::function<void(Done)>> queue;
    std::unique_ptr<Timer> impatience;
    Call<SecretService::Standing> standing;
    Call<SecretService::Entry> entry;
    VaultState current = VaultState::Checking;
    VaultState settled = VaultState::Checking;
    int libraryJobs = 0;
    bool running = false;
};

SystemKeychain::SystemKeychain(Clock& clock, QObject* parent)
    : SecretStore(parent), d(std::make_unique<Private>(*this, clock))
{
}

SystemKeychain::~SystemKeychain() = default;

QString SystemKeychain::serviceName()
{
    return u"org.simstock.Simstock"_s;
}

VaultState SystemKeychain::state() const
{
    return d->current;
}

bool SystemKeychain::isBusy() const
{
    return d->libraryJobs > 0;
}

void SystemKeychain::probe()
{
    d->enqueue([this](const Private::Done& done) { d->probeAgain(done); });
}

Call<Secret> SystemKeychain::read(const QString& name)
{
    Answer<Secret> answer;
    auto call = answer.call();
    d->enqueue([this, name, answer](const Private::Done& done) {
        d->probeAgain([this, name, answer, done] {
            if (const auto refusal = d->refusal(); refusal && d->settled != VaultState::Locked) {
                answer.finish(tl::unexpected(*refusal));
                return done();
            }
            d->entry = d->service.find(name);
            d->entry.onDone([this, name, answer, done](Result<SecretService::Entry> entry) {
                if (!entry || *entry != SecretService::Entry::Present) {
                    if (!entry)
                        answer.finish(tl::unexpected(noService()));
                    else if (*entry == SecretService::Entry::Locked)
                        answer.finish(tl::unexpected(locked()));
                    else
                        answer.finish(failure(ErrorKind::NotFound, name));
                    return done();
                }
                d->start<QKeychain::ReadPasswordJob>(
                    new QKeychain::ReadPasswordJob(serviceName()), name,
                    [answer, done](QKeychain::ReadPasswordJob& job) {
                        if (job.error() == QKeychain::NoError)
                            answer.finish(Secret(job.binaryData()));
                        else // the entry was there a moment ago: whatever this says, it is not
                             // "missing"
                            answer.finish(tl::unexpected(ofJob(job)));
                        done();
                    });
            });
        });
    });
    return call;
}

Call<bool> SystemKeychain::write(const QString& name, const Secret& secret)
{
    if (secret.isEmpty() || secret.reveal().size() > maxSecretBytes)
        return Call<bool>::ready(
            failure(ErrorKind::Rejected, u"secret of %1 bytes"_s.arg(secret.reveal().size())));
    Answer<bool> answer;
    auto call = answer.call();
    d->enqueue([this, name, secret, answer](const Private::Done& done) {
        d->probeAgain([this, name, secret, answer, done] {
            if (const auto refusal = d->refusal()) {
                answer.finish(tl::unexpected(*refusal));
                return done();
            }
            auto* job = new QKeychain::WritePasswordJob(serviceName());
            job->setBinaryData(secret.reveal());
            d->start<QKeychain::WritePasswordJob>(
                job, name,
                [this, name, secret, answer, done](QKeychain::WritePasswordJob& written) {
                    if (written.error() == QKeychain::NoError)
                        return d->readBack(name, secret, answer, done);
                    answer.finish(tl::unexpected(ofJob(written)));
                    done();
                });
        });
    });
    return call;
}

Call<bool> SystemKeychain::remove(const QString& name)
{
    Answer<bool> answer;
    auto call = answer.call();
    d->enqueue([this, name, answer](const Private::Done& done) {
        d->probeAgain([this, name, answer, done] {
            if (const auto refusal = d->refusal()) {
                answer.finish(tl::unexpected(*refusal));
                return done();
            }
            d->start<QKeychain::DeletePasswordJob>(
                new QKeychain::DeletePasswordJob(serviceName()), name,
                [this, name, answer, done](QKeychain::DeletePasswordJob&) {
                    // Its own error code says "done" even when a locked keyring kept the entry.
                    d->entry = d->service.find(name);
                    d->entry.onDone([answer, done](Result<SecretService::Entry> entry) {
                        if (entry && *entry == SecretService::Entry::Missing)
                            answer.finish(true);
                        else
                            answer.finish(tl::unexpected(entry ? locked() : noService()));
                        done();
                    });
                });
        });
    });
    return call;
}

} // namespace simstock
