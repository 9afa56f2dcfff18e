// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/handoverdocument.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace simstock {

/// A page as it will come out of the printer, white in every theme.
class HandOverPreview final : public QWidget {
    Q_OBJECT
public:
    explicit HandOverPreview(QWidget* parent = nullptr);

    /// Nothing shows an empty page.
    void setDocument(std::optional<HandOverDocument> document);
    /// A page of another kind.
    void setPage(const QSizeF& millimetres,
                 std::function<void(QPainter& painter, const QRectF& target)> paint);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSizeF m_millimetres;
    std::function<void(QPainter&, const QRectF&)> m_paint; ///< empty: an empty page
};

} // namespace simstock
