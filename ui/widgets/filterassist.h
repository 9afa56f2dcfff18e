// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <utility>

class QCompleter;
class QLineEdit;
class QModelIndex;
class QStandardItem;
class QStandardItemModel;

namespace simstock {

class TableModel;

/// What helps with the syntax in a filter box: Down or Ctrl+Space offers the table's fields, after
/// a colon the values that are there (with how often) come by themselves; F1, or ? in the empty
/// box, tells the whole of it on a card. Return and Escape lead to the rows.
class FilterAssist final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    FilterAssist(QLineEdit& box, TableModel& model, QObject* parent = nullptr);
    ~FilterAssist() override;

    void showHelp();

Q_SIGNALS:
    /// The keyboard should go on in the rows: after Return in the first one, after Escape where it
    /// was before.
    void rowsWanted(bool fromFirst);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What stands at the cursor.
    struct Place {
        qsizetype begin = 0; ///< of what a completion replaces
        int field = -1;      ///< whose value is being typed; -1 = a key
        bool isWhole = false;
        QString typed;
    };
    [[nodiscard]] Place place() const;
    void complete(bool isAsked);
    /// Becomes the choices' own.
    void offer(QStandardItem* item, const QString& words);
    void offerKeys(const QString& typed);
    void offerValues(const Place& place);
    void insert(const QModelIndex& choice);
    void takeReturn();

    QLineEdit& m_box;
    TableModel& m_model;
    QStandardItemModel* m_choices; // parent: this
    QCompleter* m_completer;       // parent: this
    int m_valuesOf = -1;
    QList<std::pair<QString, int>> m_values;
};

} // namespace simstock
