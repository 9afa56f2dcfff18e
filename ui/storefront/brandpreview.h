// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QWidget>

namespace simstock {

/// How a branding profile looks on a mail, a slip and the counter screen; white paper in every
/// theme. A sketch: the vendor's own mail may differ.
class BrandPreview final : public QWidget {
    Q_OBJECT
public:
    explicit BrandPreview(QWidget* parent = nullptr);

    /// An invalid colour shows a neutral one; a null logo the first letter of the sender.
    void show(const QString& sender, const QColor& color, const QImage& logo);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCaption(QPainter& painter, const QRect& at, const QString& text) const;
    void paintPaper(QPainter& painter, const QRect& at) const;
    void paintMail(QPainter& painter, const QRect& at) const;
    void paintSlip(QPainter& painter, const QRect& at) const;
    void paintCounter(QPainter& painter, const QRect& at) const;
    void paintMark(QPainter& painter, const QRect& at, bool isOnColor) const;
    [[nodiscard]] QString sender() const;
    [[nodiscard]] QColor ground() const;

    QString m_sender;
    QColor m_color;
    QImage m_logo;
};

} // namespace simstock
