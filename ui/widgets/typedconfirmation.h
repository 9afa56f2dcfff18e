// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace simstock {

/// "Type 4821 to confirm": the field of acts that cannot be undone (product.md D.0, C2). Blanks
/// around the words and the case of letters do not matter.
class TypedConfirmation final : public QWidget {
    Q_OBJECT
public:
    /// expected: the last four digits of the ICCID, or the count of a bulk act.
    explicit TypedConfirmation(const QString& expected, QWidget* parent = nullptr);
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] QLineEdit& field() const { return *m_field; }

signals:
    void confirmedChanged(bool confirmed);

private:
    QString m_expected;
    QLineEdit* m_field;
    bool m_confirmed = false;
};

} // namespace simstock
