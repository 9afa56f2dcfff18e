// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTabWidget;

namespace simstock {

class LayoutStore;

/// The details at the right edge, 360 wide: title, one muted line, tabs named by the caller
/// (desktop.md). Remembers its tab.
class DetailDock final : public QWidget {
    Q_OBJECT
public:
    explicit DetailDock(QWidget* parent = nullptr);

    /// id is stable and not translated, e.g. "qr"; the page becomes a child and scrolls when it is
    /// higher than the dock.
    void addPage(const QString& id, const QString& name, QWidget* page);
    void setPageVisible(const QString& id, bool visible);
    [[nodiscard]] QString currentPage() const;
    void setCurrentPage(const QString& id);
    /// Whom and what the tabs are about; vendor text through forDisplay() first.
    void setSubject(const QString& title, const QString& line);
    /// Call after the pages were added; the store must outlive the dock.
    void rememberTab(LayoutStore& store, const QString& key);

signals:
    void currentPageChanged(const QString& id);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int indexOf(const QString& id) const;
    void fitTabs();
    QLabel* m_title;
    QLabel* m_line;
    QTabWidget* m_tabs;
    LayoutStore* m_store = nullptr;
    QString m_key;
};

} // namespace simstock
