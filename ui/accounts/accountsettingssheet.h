// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/spendlimits.h"
#include "models/ports/vendor.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QLineEdit;
class QTabWidget;
class QVBoxLayout;

namespace simstock {

class AccountBook;
class EndpointTable;

/// Label, read-only mark, spending limits, the vendor's own options and its overridable calls.
/// Vendor, environment and address stay: another environment is another account.
class AccountSettingsSheet final : public Sheet {
    Q_OBJECT
public:
    /// The book must outlive the sheet.
    AccountSettingsSheet(AccountBook& book, const Account& account, QWidget* parent = nullptr);
    ~AccountSettingsSheet() override;

Q_SIGNALS:
    void said(const QString& sentence);
    /// "Add the other environment…": the sheet has closed.
    void otherEnvironmentRequested(const simstock::Account& like);

private:
    [[nodiscard]] QWidget* makeGeneral();
    void addEnvironment(QVBoxLayout& column);
    void addSettings(QVBoxLayout& column);
    void addLimits(QVBoxLayout& column);
    void showButton();
    void save();
    [[nodiscard]] std::optional<SpendLimits> typedLimits() const;
    [[nodiscard]] Account wanted() const;
    [[nodiscard]] QString problem() const;

    AccountBook& m_book;
    Account m_account;
    VendorDescriptor m_vendor;
    QLineEdit* m_label;
    QCheckBox* m_readOnly;
    QCheckBox* m_neverUnderFloor;
    QLineEdit* m_perAct;
    QLineEdit* m_perDay;
    QList<std::pair<QString, QCheckBox*>> m_flags;
    QList<std::pair<QString, QLineEdit*>> m_texts;
    EndpointTable* m_endpoints = nullptr; ///< null where nothing can be overridden
};

} // namespace simstock
