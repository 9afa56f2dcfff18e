// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/desk/customerbook.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace simstock {

/// The fields of one customer. Kept while they are typed; leaving a field makes the change one that
/// can be undone.
class CustomerForm final : public QWidget {
    Q_OBJECT
public:
    /// The clock outlives the form.
    explicit CustomerForm(Clock& clock, QWidget* parent = nullptr);
    /// Nothing empties and disables the form. What is being typed of the same customer stands.
    void setCustomer(const std::optional<Customer>& customer);
    void startEditing();
    /// What was typed since the last edited() becomes a change now.
    void finish();

    /// Whose fields have the focus; empty while none has.
    [[nodiscard]] QString inHand() const;

Q_SIGNALS:
    /// The first key since the last edited(): nothing of the customer has changed yet.
    void begun(const QString& customer);
    void typed(const simstock::Customer& customer);
    void edited(const simstock::Customer& customer, const simstock::Customer& before);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Customer now() const;
    void touched();
    void keep();

    Clock& m_clock;
    QLineEdit* m_name;
    QLineEdit* m_email;
    QLineEdit* m_phone;
    QComboBox* m_language;
    QPlainTextEdit* m_note;
    std::unique_ptr<Timer> m_soon;
    Customer m_before;
    bool m_hasTyped = false;
    bool m_isFilling = false;
};

} // namespace simstock
