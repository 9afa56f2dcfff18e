// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/branddesk.h"
#include "ui/storefront/logofile.h"
#include "ui/widgets/sheet.h"

#include <QThreadPool>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace simstock {

class BrandPreview;
class Desk;

/// A new branding profile, or changes to one, with a live preview. The logo is read by another
/// thread and goes to the vendor after the profile was saved.
class BrandSheet final : public Sheet {
    Q_OBJECT
public:
    /// known: the profile to change; nothing for a new one.
    BrandSheet(Desk& desk, const AccountId& account, const std::optional<BrandProfile>& known,
               QWidget* parent = nullptr);
    ~BrandSheet() override;

    /// What the file dialog does with its answer.
    void readLogo(const QString& path);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void addFields();
    void addColour();
    void addLogo();
    void chooseColour();
    void chooseLogo();
    void showState();
    void save();
    void saved(const Result<BrandProfile>& profile);
    void finish();
    [[nodiscard]] AccountId account() const;
    [[nodiscard]] QColor color() const;
    [[nodiscard]] QString obstacle() const;

    Desk& m_desk;
    AccountId m_fixedAccount;
    BrandProfile m_known;
    bool m_isNew;
    QComboBox* m_account;
    QLineEdit* m_name;
    QLineEdit* m_sender;
    QLineEdit* m_color;
    QLabel* m_contrast = nullptr;
    QCheckBox* m_default;
    QLabel* m_logoText = nullptr;
    BrandPreview* m_preview;
    LogoFile m_logo;
    QThreadPool m_pool; ///< before the call: the call goes first, then the work is waited for
    Call<LogoFile> m_reading;
    Call<BrandProfile> m_saving;
    Call<bool> m_uploading;
};

} // namespace simstock
