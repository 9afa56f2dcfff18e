// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/faultserver.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace simstock::test {

namespace {

QByteArray contentOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

void addExtension(X509* certificate, int id, const char* value)
{
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, id, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

FaultServer::Identity::Identity(const char* names)
{
    constexpr long day = 24 * 60 * 60;
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), day);
    X509_set_pubkey(certificate, key);
    X509_NAME* name = X509_get_subject_name(certificate);
    const QByteArray commonName("Simstock fault server");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(commonName.constData()), -1,
                               -1, 0);
    X509_set_issuer_name(certificate, name);
    addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, NID_subject_alt_name, names);
    X509_sign(certificate, key, EVP_sha256());

    BIO* certificateBytes = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certificateBytes, certificate);
    certificatePem = contentOf(certificateBytes);
    BIO* keyBytes = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(keyBytes, key, nullptr, nullptr, 0, nullptr, nullptr);
    keyPem = contentOf(keyBytes);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

} // namespace simstock::test
