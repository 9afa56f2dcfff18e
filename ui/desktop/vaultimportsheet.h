// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/vaulttransfer.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace simstock {

/// Brings the codes of a vault file back as own stock: the file and its passphrase first, then what
/// would come, then the import.
class VaultImportSheet final : public Sheet {
    Q_OBJECT
public:
    /// Both must outlive the sheet.
    VaultImportSheet(Desk& desk, VaultTransfer& transfer, QWidget* parent = nullptr);
    ~VaultImportSheet() override;

Q_SIGNALS:
    void said(const QString& sentence);
    /// The first of what came.
    void imported(const simstock::EsimKey& esim);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void forget();
    void showState();
    void showPreview();
    void askForFile();
    void act();
    void read();
    void import();
    void ended(const Result<StockImport>& done);
    /// What is to be imported: without the vendors' codes unless they are wanted.
    [[nodiscard]] VaultPreview chosen() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isBusy() const { return m_reading.isActive() || m_importing.isActive(); }

    Desk& m_desk;
    VaultTransfer& m_transfer;
    QLineEdit* m_file;
    QLineEdit* m_passphrase;
    QCheckBox* m_vendors;
    QListWidget* m_list;
    QLabel* m_words = nullptr;
    QPushButton* m_choose = nullptr;
    std::optional<VaultPreview> m_preview;
    Call<VaultPreview> m_reading;
    Call<StockImport> m_importing;
};

} // namespace simstock
