// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/account.h"
#include "models/ports/vendor.h"
#include "ui/shell/panehost.h"

#include <QObject>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace simstock {

class DetailDock;
class FactsPage;
class SignInPanel;

/// The tabs Overview and Covers of the accounts' dock: what works, how the account stands, its
/// sign-in, whether the service is up, and the places its vendor covers.
class AccountPages final : public QObject {
    Q_OBJECT
public:
    AccountPages(DetailDock& dock, const PaneContext& context, QObject* parent = nullptr);
    ~AccountPages() override;

    /// Null: nothing is chosen.
    void show(const Account* account);

Q_SIGNALS:
    /// What can be done may be something else now.
    void availabilityChanged();

private:
    void addHealth(QWidget& page);
    [[nodiscard]] QWidget* makeCovers();
    void showFacts(const Account* account);
    void showButtons();
    void checkService();
    void readLocations();
    void showLocations(const QList<Location>& locations);

    DetailDock& m_dock;
    Desk& m_desk;
    AccountId m_account;
    FactsPage* m_overview;
    SignInPanel* m_signIn;
    QPushButton* m_check = nullptr;
    QLabel* m_health = nullptr;
    QPushButton* m_read = nullptr;
    QLabel* m_coverState = nullptr;
    QPlainTextEdit* m_covers = nullptr;
    Call<ServiceHealth> m_checking;
    Call<QList<Location>> m_reading;
};

} // namespace simstock
