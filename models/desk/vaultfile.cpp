// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/vaultfile.h"

#include "models/core/untrustedtext.h"
#include "models/desk/vaultentries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct VaultFileWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::VaultFile)
};

constexpr QByteArrayView vaultMagic("SIMVAULT");
constexpr qsizetype versionAt = 8;
constexpr qsizetype operationsAt = 12;
constexpr qsizetype memoryAt = 16;
constexpr qsizetype saltAt = 24;
constexpr qsizetype nonceAt = saltAt + qsizetype{crypto_pwhash_SALTBYTES};
constexpr qsizetype vaultHeaderSize =
    nonceAt + qsizetype{crypto_aead_xchacha20poly1305_ietf_NPUBBYTES};
constexpr auto vaultTagSize = qsizetype{crypto_aead_xchacha20poly1305_ietf_ABYTES};
constexpr auto vaultKeySize = qsizetype{crypto_aead_xchacha20poly1305_ietf_KEYBYTES};
static_assert(vaultHeaderSize == 64);

const unsigned char* unsignedBytes(const QByteArray& array, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char*>(array.constData()) + from;
}

unsigned char* unsignedBytes(QByteArray& array, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char*>(array.data()) + from;
}

unsigned long long unsignedSize(qsizetype size)
{
    return static_cast<unsigned long long>(size);
}

tl::unexpected<Error> refusedFile(ErrorKind kind, const QString& sentence, const QString& detail)
{
    return failure(makeError(kind, sentence, detail));
}

/// Argon2id; seconds at the most (VaultFile::mostOperations, mostMemory).
Result<Secret> derivedKey(const Secret& passphrase, const QByteArray& header)
{
    const auto operations = qFromLittleEndian<quint32>(header.constData() + operationsAt);
    const auto memory = qFromLittleEndian<quint64>(header.constData() + memoryAt);
    QByteArray key(vaultKeySize, Qt::Uninitialized);
    if (sodium_init() < 0 ||
        crypto_pwhash(unsignedBytes(key), unsignedSize(vaultKeySize),
                      passphrase.reveal().constData(), unsignedSize(passphrase.reveal().size()),
                      unsignedBytes(header, saltAt), operations, static_cast<size_t>(memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return refusedFile(ErrorKind::Storage,
                           VaultFileWords::tr("There is not enough free memory to work with the "
                                              "passphrase. Close other programs and try again."),
                           u"vault file: key derivation"_s);
    return Secret(std::move(key));
}

/// Whether it is a file of ours that may be opened, before any work is done for it.
Status checkHeader(const QByteArray& content)
{
    if (content.size() > VaultFile::mostBytes)
        return refusedFile(ErrorKind::Rejected,
                           VaultFileWords::tr("This file is larger than any vault file."),
                           u"vault file: size"_s);
    if (!content.startsWith(vaultMagic))
        return refusedFile(ErrorKind::Protocol, VaultFileWords::tr("This is no vault file."),
                           u"vault file: magic"_s);
    if (content.size() < vaultHeaderSize + vaultTagSize)
        return refusedFile(ErrorKind::Protocol,
                           VaultFileWords::tr("This vault file is cut off. Copy it again."),
                           u"vault file: cut off"_s);
    if (qFromLittleEndian<quint32>(content.constData() + versionAt) != VaultFile::version)
        return refusedFile(
            ErrorKind::Protocol,
            VaultFileWords::tr("This vault file is of a version that this program does "
                               "not know. A newer program may read it."),
            u"vault file: version"_s);
    const auto operations = qFromLittleEndian<quint32>(content.constData() + operationsAt);
    const auto memory = qFromLittleEndian<quint64>(content.constData() + memoryAt);
    if (operations < crypto_pwhash_argon2id_OPSLIMIT_MIN ||
        operations > VaultFile::mostOperations || memory < crypto_pwhash_argon2id_MEMLIMIT_MIN ||
        memory > VaultFile::mostMemory)
        return refusedFile(
            ErrorKind::Rejected,
            VaultFileWords::tr("This vault file asks for more memory or time than any "
                               "that Simstock makes. It was not opened."),
            u"vault file: cost"_s);
    return {};
}

QByteArray makeHeader(const VaultCost& cost)
{
    QByteArray header(vaultHeaderSize, '\0');
    std::copy(vaultMagic.begin(), vaultMagic.end(), header.begin());
    qToLittleEndian(VaultFile::version, header.data() + versionAt);
    qToLittleEndian(cost.operations, header.data() + operationsAt);
    qToLittleEndian(cost.memory, header.data() + memoryAt);
    randombytes_buf(header.data() + saltAt, static_cast<size_t>(vaultHeaderSize - saltAt));
    return header;
}

Error writeError(const QString& path, const QString& why)
{
    return makeError(
        ErrorKind::Storage,
        VaultFileWords::tr("%1 could not be written: %2. Choose another folder.")
            .arg(forDisplay(QDir::toNativeSeparators(path), 200), forDisplay(why, 200)),
        u"vault file"_s);
}

} // namespace

VaultCost VaultCost::usual()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE};
}

VaultCost VaultCost::least()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

Secret VaultFile::passphrase(const QString& typed)
{
    return Secret(typed.normalized(QString::NormalizationForm_C).toUtf8());
}

Result<QByteArray> VaultFile::seal(const QList<VaultEntry>& entries, const Secret& passphrase,
                                   const VaultCost& cost)
{
    const auto clear = entries.size() > mostEntries ? Secret() : packEntries(entries);
    const auto size = vaultHeaderSize + clear.reveal().size() + vaultTagSize;
    if (clear.isEmpty() || size > mostBytes)
        return refusedFile(ErrorKind::Rejected,
                           VaultFileWords::tr("These are more codes than one vault file holds."),
                           u"vault file: size"_s);
    const auto header = makeHeader(cost);
    const auto key = derivedKey(passphrase, header);
    if (!key)
        return tl::unexpected(key.error());
    QByteArray content = header;
    content.resize(size);
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        unsignedBytes(content, vaultHeaderSize), &written, unsignedBytes(clear.reveal()),
        unsignedSize(clear.reveal().size()), unsignedBytes(header), unsignedSize(vaultHeaderSize),
        nullptr, unsignedBytes(header, nonceAt), unsignedBytes(key->reveal()));
    return content;
}

Result<QList<VaultEntry>> VaultFile::open(const QByteArray& content, const Secret& passphrase)
{
    if (auto checked = checkHeader(content); !checked)
        return tl::unexpected(std::move(checked.error()));
    const auto key = derivedKey(passphrase, content.first(vaultHeaderSize));
    if (!key)
        return tl::unexpected(key.error());
    QByteArray clear(content.size() - vaultHeaderSize - vaultTagSize, Qt::Uninitialized);
    unsigned long long written = 0;
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        unsignedBytes(clear), &written, nullptr, unsignedBytes(content, vaultHeaderSize),
        unsignedSize(content.size() - vaultHeaderSize), unsignedBytes(content),
        unsignedSize(vaultHeaderSize), unsignedBytes(content, nonceAt),
        unsignedBytes(key->reveal()));
    if (failed != 0)
        return refusedFile(
            ErrorKind::Auth,
            VaultFileWords::tr("The passphrase is not that of this file, or the file "
                               "was changed. Nothing was read."),
            u"vault file: tag"_s);
    auto entries = unpackEntries(Secret(std::move(clear)));
    if (!entries)
        return refusedFile(ErrorKind::Protocol,
                           VaultFileWords::tr("The passphrase is right, but what this vault file "
                                              "holds cannot be read. Nothing was imported."),
                           u"vault file: entries"_s);
    return std::move(*entries);
}

Status VaultFile::write(const QString& path, const QByteArray& content)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile place(path); // takes the name, so that nothing that is there can be replaced
    if (!place.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            return refusedFile(
                ErrorKind::Conflict,
                VaultFileWords::tr("There is a file “%1” already, and an export never "
                                   "replaces one. Choose another name.")
                    .arg(forDisplay(QFileInfo(path).fileName(), 120)),
                u"vault file: exists"_s);
        return tl::unexpected(writeError(path, place.errorString()));
    }
    place.close();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
        file.write(content) == content.size() && file.commit())
        return {};
    auto error = writeError(path, file.errorString());
    file.cancelWriting();
    QFile::remove(path); // our own empty one
    return tl::unexpected(std::move(error));
}

Result<QByteArray> VaultFile::read(const QString& path)
{
    QFile file(path);
    // Nothing but a file: a pipe would be waited for.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refusedFile(ErrorKind::Storage,
                           VaultFileWords::tr("The file “%1” cannot be read.")
                               .arg(forDisplay(QFileInfo(path).fileName(), 120)),
                           u"vault file"_s);
    const auto content = file.read(mostBytes + 1);
    if (content.size() > mostBytes)
        return tl::unexpected(checkHeader(content).error());
    return content;
}

} // namespace simstock
