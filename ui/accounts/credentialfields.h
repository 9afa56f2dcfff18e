// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace simstock {

/// The keys of one vendor, each field named as the vendor names it. What is typed is told to nobody
/// while it is typed (CredentialEdit).
class CredentialFields final : public QWidget {
    Q_OBJECT
public:
    explicit CredentialFields(QWidget* parent = nullptr);

    /// Replaces the fields; what was typed is gone.
    void setVendor(const VendorDescriptor& vendor);
    [[nodiscard]] VendorDescriptor::Credentials credentials() const;
    /// A sentence about the first field that cannot be right; empty when all can.
    [[nodiscard]] QString problem() const;
    void clear();

Q_SIGNALS:
    void edited();

private:
    struct Field {
        CredentialField what;
        QLineEdit* edit = nullptr;
    };
    static QString typed(const Field& field);
    QVBoxLayout* m_column;
    QList<Field> m_fields;
};

} // namespace simstock
