// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/vaulttransfer.h"
#include "ui/widgets/sheet.h"

#include <QPointer>

class QComboBox;
class QFileDialog;
class QLineEdit;

namespace simstock {

/// Puts the vault's activation codes into a file under a passphrase. The file is made while the
/// sheet stands and given up with it; none is ever replaced.
class VaultExportSheet final : public Sheet {
    Q_OBJECT
public:
    /// Both must outlive the sheet.
    VaultExportSheet(Desk& desk, VaultTransfer& transfer, QWidget* parent = nullptr);
    ~VaultExportSheet() override;

    /// What the dialog for the name does at its end.
    void save(const QString& path);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void build();
    void showButton();
    void askForName();
    void ended(const QString& path, const Result<VaultExport>& done);
    [[nodiscard]] VaultScope scope() const;
    [[nodiscard]] QString problem() const;

    Desk& m_desk;
    VaultTransfer& m_transfer;
    QComboBox* m_scope;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QLabel* m_contents = nullptr;
    QLabel* m_strength = nullptr;
    QLabel* m_words = nullptr;
    QPointer<QFileDialog> m_dialog;
    Call<VaultExport> m_saving;
};

/// How good a passphrase is by its length alone: a sentence.
QString passphraseWords(const QString& typed);

} // namespace simstock
