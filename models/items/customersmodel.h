// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/customerbook.h"
#include "models/items/tablemodel.h"

namespace simstock {

class EsimDesk;
class TagBook;

enum class CustomerColumn { Name, Email, Phone, Language, Esims, Tags, Note, Count };

/// The customers of the shop. The last four digits of their eSIMs stand in a column, so that the
/// filter finds who holds one.
class CustomersModel final : public TableModel {
    Q_OBJECT
public:
    /// All of them outlive the model. Languages are named by `autonyms`.
    CustomersModel(CustomerBook& book, EsimDesk& esims, TagBook& tags,
                   QHash<QString, QString> autonyms, QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Customer& customerAt(int row) const
    {
        return m_rows[sourceRow(row)].customer;
    }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    struct Row {
        Customer customer;
        QStringList digits; ///< of the ICCIDs
    };
    void rebuild();
    [[nodiscard]] QString text(const Row& row, CustomerColumn column) const;

    CustomerBook& m_book;
    EsimDesk& m_esims;
    TagBook& m_tags;
    QHash<QString, QString> m_autonyms;
    QList<Row> m_rows;
};

} // namespace simstock
