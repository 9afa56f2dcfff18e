// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QWidget>

#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace simstock {

class ActionButton;
class AgeLabel;
class ChipRow;
class Placeholder;
class TableModel;
class TableView;

/// The frame every pane stands in: head of 56 with title, count and age, filter box, one primary
/// button and the View menu; a row of chips where the pane has some; the body inside the shared
/// Placeholder.
class PaneFrame final : public QWidget {
    Q_OBJECT
public:
    /// title: "Catalogue". filterName: accessible name and prompt of the filter box, "Filter
    /// catalogue". The body becomes a child. The clock must outlive the frame.
    PaneFrame(Clock& clock, const QString& title, const QString& filterName, QWidget* body,
              QWidget* parent = nullptr);

    [[nodiscard]] Placeholder& placeholder() const { return *m_placeholder; }
    [[nodiscard]] QLineEdit& filter() const { return *m_filter; }
    [[nodiscard]] QMenu& viewMenu() const { return *m_viewMenu; }
    /// Shows the row of chips from the first call on.
    [[nodiscard]] ChipRow& chips();

    /// A row of the pane's own between head and body; becomes a child.
    void setStrip(QWidget* strip);
    /// The one primary button; null for a pane without.
    void setPrimaryAction(QAction* action);
    /// "24 of 19,004 plans · 4 accounts".
    void setCount(const QString& text);
    /// When the data was read; the age counts on by itself.
    void setDataTime(const std::optional<QDateTime>& time);
    /// Wires a table, which has its model: typing goes to the filter box, more than one selected
    /// row shows as "12 of 340 selected" in place of the count, the View menu gets the table's
    /// entries, the filter box offers the model's fields and tells what it could not understand.
    void attachTable(TableView& table);

public slots:
    /// Ctrl+F: focuses the filter box and selects its text.
    void focusFilter();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead(const QString& title, const QString& filterName);
    void showCount();
    void fitHead();
    void assistFilter(TableView& table, TableModel& model);

    Clock& m_clock;
    QLabel* m_count = nullptr;
    AgeLabel* m_age = nullptr;
    QLineEdit* m_filter = nullptr;
    QMenu* m_viewMenu = nullptr;
    ActionButton* m_primary = nullptr;
    ChipRow* m_chips = nullptr;
    QLabel* m_filterNote = nullptr;
    Placeholder* m_placeholder;
    QVBoxLayout* m_column;
    QString m_countText;
    QString m_selectionText;
};

} // namespace simstock
