// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <utility>

class QGridLayout;
class QLabel;

namespace simstock {

/// A light card over its window: a title and lines of name and value. Escape, Space, F1, Return or
/// a click beside it take it away. Plain text only.
class PopCard final : public QFrame {
    Q_OBJECT
public:
    using Lines = QList<std::pair<QString, QString>>;

    /// `name` is told to assistive technology; becomes a child and deletes itself when closed.
    PopCard(const QString& name, QWidget* parent);

    /// A line without a name stands over both columns.
    void setContent(const QString& title, const Lines& lines);
    /// Under `area` (in the parent's coordinates) where there is room, else above it.
    void popUp(const QRect& area);

Q_SIGNALS:
    /// Up (-1) or Down (1) was pressed.
    void stepRequested(int rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QLabel* makeLabel(const QString& text);
    QLabel* m_title;
    QWidget* m_body = nullptr;
    QRect m_area;
    int m_unwrapped = 0; ///< the width at which no line of the body is wrapped
};

} // namespace simstock
