// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/ports/vendor.h"
#include "ui/widgets/sheet.h"

#include <memory>

class QLineEdit;

namespace simstock {

/// Before there is an account: registering at a vendor, confirming the e-mail address, and getting
/// back in. Each button asks once; nothing is repeated by itself, also not when a lock-out ends.
/// Answers stand as the vendor wrote them, as plain text.
class RegistrationSheet final : public Sheet {
    Q_OBJECT
public:
    enum class Step { Register, Verify, Reset };

    /// clock must outlive the sheet.
    RegistrationSheet(Step step, const VendorDescriptor& vendor, const QUrl& baseUrl,
                      const QString& email, Clock& clock, QWidget* parent = nullptr);
    ~RegistrationSheet() override;

Q_SIGNALS:
    /// The address that was used, for the next step.
    void emailUsed(const QString& email);

private:
    void addRegister();
    void addVerify();
    void addReset();
    void addPassword(const QString& label);
    void addToken(const QString& help);
    void ask(Call<QString> call);
    void answered(const Result<QString>& answer);
    void showButtons();
    /// While the vendor takes no more registrations: until when, counting down.
    void showLock();
    [[nodiscard]] bool isLocked() const;
    /// Why the primary button cannot be pressed; empty when it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString email() const;
    [[nodiscard]] Secret password() const;
    [[nodiscard]] Secret token() const;

    Step m_step;
    Clock& m_clock;
    std::unique_ptr<Registration> m_registration;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_email;
    QLineEdit* m_token = nullptr;
    QLineEdit* m_password = nullptr;
    QLabel* m_passwordHelp = nullptr;
    QPushButton* m_mail = nullptr; ///< "Send the e-mail"
    QLabel* m_answer = nullptr;
    QLabel* m_lock = nullptr;
    std::unique_ptr<Timer> m_tick; ///< runs only while locked
    Call<QString> m_asking;        ///< goes before the registration it asks
};

} // namespace simstock
