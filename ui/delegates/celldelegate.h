// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tabulartext.h"
#include "ui/theme/tokens.h"

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <memory>

namespace simstock {

struct Cell;

/// Paints every cell of every table from the roles of models/items/roles.h: words, numbers,
/// amounts, codes, chips, meters and stars. No call into QStyle per cell and no layout of a text
/// that was laid out before (performance.md 3.6).
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QObject* parent = nullptr);
    ~CellDelegate() override;

    /// The row under the pointer, -1 for none; the view repaints.
    void setHoverRow(int row) { m_hoverRow = row; }
    [[nodiscard]] int hoverRow() const { return m_hoverRow; }
    /// Forgets fonts and laid out texts after the application's font changed.
    void refreshFonts();

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    /// Shows the model's tool tip, or the whole text of a cell that had to be elided.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    enum class Face { Body, Strong, Code };
    struct TextKey {
        QString text;
        int width;
        Face face;
        bool operator==(const TextKey&) const = default;
    };
    friend size_t qHash(const TextKey& key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.width, static_cast<int>(key.face));
    }
    struct Faces;

    [[nodiscard]] const QStaticText& laidOut(const TextKey& key) const;
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, int row,
                         const Tokens& tokens) const;
    void paintText(QPainter& painter, const QRect& rect, const Cell& cell, const QColor& color,
                   Qt::LayoutDirection direction) const;
    void paintAmount(QPainter& painter, const QRect& rect, const Cell& cell, const QColor& color,
                     const Tokens& tokens, Qt::LayoutDirection direction) const;
    void paintMeter(QPainter& painter, const QRect& rect, const Cell& cell, const QColor& color,
                    const Tokens& tokens, Qt::LayoutDirection direction) const;
    [[nodiscard]] int contentWidth(const Cell& cell) const;

    std::unique_ptr<Faces> m_faces;
    mutable QCache<TextKey, QStaticText> m_texts;
    int m_hoverRow = -1;
};

} // namespace simstock
