// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vault.h"

#include <QCoreApplication>
#include <QReadWriteLock>

#include <sodium.h>

#include <memory>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr char formatVersion = 1;
constexpr auto keySize = qsizetype{crypto_aead_xchacha20poly1305_ietf_KEYBYTES};
constexpr auto nonceSize = qsizetype{crypto_aead_xchacha20poly1305_ietf_NPUBBYTES};
constexpr auto tagSize = qsizetype{crypto_aead_xchacha20poly1305_ietf_ABYTES};

struct VaultWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Vault)
};

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

unsigned long long length(const QByteArray& array)
{
    return static_cast<unsigned long long>(array.size());
}

Error closedError()
{
    return makeError(
        ErrorKind::Storage,
        VaultWords::tr("The key for stored codes is not available. Unlock the keyring and try "
                       "again."),
        u"vault closed"_s);
}

Error lostKeyError()
{
    return makeError(
        ErrorKind::Storage,
        VaultWords::tr("The keyring no longer holds the key for the stored activation codes. "
                       "Restore the keyring, or read the eSIMs again from the vendor."),
        u"vault key absent while sealed rows exist"_s);
}

} // namespace

class Vault::Private {
public:
    Private(Vault& owner, SecretStore& store, QString entryName)
        : q(owner), secrets(store), entry(std::move(entryName))
    {
    }
    void keyRead(const Result<Secret>& read, bool mayCreate);
    void makeKey();
    void use(const Secret& fresh);
    void answer(Result<bool> result)
    {
        const auto waiting = std::exchange(answers, {});
        for (const auto& one : waiting)
            one.finish(result);
    }
    /// A copy that stays valid while in use on any thread; empty when closed.
    Secret currentKey() const
    {
        const QReadLocker lock(&guard);
        return key;
    }

    Vault& q;
    SecretStore& secrets;
    QString entry;
    QList<Answer<bool>> answers;
    Call<Secret> reading;
    Call<bool> writing;
    mutable QReadWriteLock guard;
    Secret key;
};

void Vault::Private::keyRead(const Result<Secret>& read, bool mayCreate)
{
    if (read) {
        const auto raw = QByteArray::fromBase64Encoding(read->reveal());
        if (!raw || raw.decoded.size() != keySize) {
            answer(failure(
                makeError(ErrorKind::Storage,
                          VaultWords::tr("The key for stored codes in the keyring is damaged."),
                          u"vault key of wrong form"_s)));
            return;
        }
        use(Secret(raw.decoded));
        return;
    }
    if (read.error().kind != ErrorKind::NotFound) {
        answer(failure(read.error()));
        return;
    }
    if (!mayCreate) {
        answer(failure(lostKeyError()));
        return;
    }
    makeKey();
}

void Vault::Private::makeKey()
{
    QByteArray raw(keySize, Qt::Uninitialized);
    randombytes_buf(raw.data(), static_cast<size_t>(raw.size()));
    const Secret fresh(raw);
    writing = secrets.write(entry, Secret(raw.toBase64()));
    writing.onDone([this, fresh](const Result<bool>& written) {
        if (written)
            use(fresh);
        else
            answer(failure(written.error()));
    });
}

void Vault::Private::use(const Secret& fresh)
{
    {
        const QWriteLocker lock(&guard);
        key = fresh;
    }
    answer(true);
    Q_EMIT q.opened();
}

QString Vault::entryName(const QString& workspaceKey)
{
    return u"vault/"_s + workspaceKey;
}

Vault::Vault(SecretStore& secrets, const QString& workspaceKey, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, secrets, entryName(workspaceKey)))
{
    [[maybe_unused]] const int done = sodium_init(); // repeating it does nothing
}

Vault::~Vault() = default;

Call<bool> Vault::open(bool mayCreate)
{
    if (isOpen())
        return Call<bool>::ready(true);
    // A key that only lives in memory would leave sealed rows behind that nobody can read later.
    if (d->secrets.state() == VaultState::SessionOnly)
        return Call<bool>::ready(failure(closedError()));
    Answer<bool> answer;
    auto call = answer.call();
    d->answers.append(answer);
    if (d->answers.size() > 1)
        return call; // the same question is on its way
    d->reading = d->secrets.read(d->entry);
    d->reading.onDone(
        [this, mayCreate](const Result<Secret>& read) { d->keyRead(read, mayCreate); });
    return call;
}

bool Vault::isOpen() const
{
    return !d->currentKey().isEmpty();
}

Result<QByteArray> Vault::seal(const QByteArray& clear, const QByteArray& context) const
{
    const auto key = d->currentKey();
    if (key.isEmpty())
        return failure(closedError());
    QByteArray sealed(1 + nonceSize + clear.size() + tagSize, Qt::Uninitialized);
    sealed[0] = formatVersion;
    auto* nonce = bytes(sealed) + 1;
    randombytes_buf(nonce, static_cast<size_t>(nonceSize));
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, &written, bytes(clear),
                                               length(clear), bytes(context), length(context),
                                               nullptr, nonce, bytes(key.reveal()));
    return sealed;
}

Result<QByteArray> Vault::unseal(const QByteArray& sealed, const QByteArray& context) const
{
    const auto key = d->currentKey();
    if (key.isEmpty())
        return failure(closedError());
    const auto clearSize = sealed.size() - 1 - nonceSize - tagSize;
    const auto refused = [] {
        return failure(
            makeError(ErrorKind::Storage,
                      VaultWords::tr("A stored code cannot be opened with the key in the keyring. "
                                     "Read the eSIM again from the vendor."),
                      u"unsealing failed"_s));
    };
    if (clearSize < 0 || sealed.at(0) != formatVersion)
        return refused();
    QByteArray clear(clearSize, Qt::Uninitialized);
    const auto* nonce = bytes(sealed) + 1;
    unsigned long long written = 0;
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(clear), &written, nullptr, nonce + nonceSize,
        static_cast<unsigned long long>(clearSize + tagSize), bytes(context), length(context),
        nonce, bytes(key.reveal()));
    if (failed != 0)
        return refused();
    return clear;
}

} // namespace simstock
