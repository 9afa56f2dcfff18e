// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakevendor.h"

namespace simstock::test {

/// The profiles of a script; nothing can be changed.
class FakeBranding final : public BrandingPort {
public:
    explicit FakeBranding(Script<QList<BrandProfile>>& profiles) : m_profiles(profiles) {}
    [[nodiscard]] Call<QList<BrandProfile>> fetchProfiles() override { return m_profiles.ask(); }
    [[nodiscard]] Call<BrandProfile> saveProfile(const BrandProfile&) override
    {
        return refused<BrandProfile>();
    }
    [[nodiscard]] Call<bool> removeProfile(const QString&) override { return refused<bool>(); }
    [[nodiscard]] Call<bool> uploadLogo(const QString&, const QByteArray&) override
    {
        return refused<bool>();
    }
    [[nodiscard]] Call<MailServer> fetchMailServer(const QString&) override
    {
        return refused<MailServer>();
    }
    [[nodiscard]] Call<MailServer> saveMailServer(const QString&, const MailServer&,
                                                  const Secret&) override
    {
        return refused<MailServer>();
    }
    [[nodiscard]] Call<QString> testMailServer(const QString&) override
    {
        return refused<QString>();
    }
    [[nodiscard]] Call<bool> disableMailServer(const QString&) override { return refused<bool>(); }

private:
    template <typename T>
    static Call<T> refused()
    {
        return Call<T>::ready(failure(ErrorKind::Rejected));
    }
    Script<QList<BrandProfile>>& m_profiles;
};

/// A vendor that has branding profiles beside all the rest.
class BrandedVendor final : public Vendor {
public:
    BrandedVendor(FakeScript& script, Script<QList<BrandProfile>>& profiles,
                  const AccountId& account)
        : m_vendor(script, account), m_branding(profiles), m_ports(m_vendor.ports())
    {
        m_ports.branding = &m_branding;
    }
    [[nodiscard]] const VendorPorts& ports() const override { return m_ports; }
    [[nodiscard]] Call<QString> test() override { return m_vendor.test(); }

private:
    FakeVendor m_vendor;
    FakeBranding m_branding;
    VendorPorts m_ports;
};

} // namespace simstock::test
