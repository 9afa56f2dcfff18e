// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QRectF>
#include <QString>

#include <array>

class QPainter;

namespace simstock {

/// Paints figures so that digits stand under each other. Qt 6.4 cannot ask a font for its tabular
/// digits, and Inter's usual ones are proportional: every digit gets the width of the widest.
/// Text with anything but printable ASCII falls back to QPainter::drawText.
class TabularText {
public:
    explicit TabularText(const QFont& font);

    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] qreal width(const QString& text) const;
    /// The baseline is centred in rect; alignment is AlignLeft, AlignRight or AlignHCenter.
    void draw(QPainter& painter, const QRectF& rect, Qt::Alignment alignment,
              const QString& text) const;

private:
    [[nodiscard]] bool isSimple(const QString& text) const;
    [[nodiscard]] qreal advance(char16_t character) const;

    static constexpr int firstCharacter = 0x20;
    static constexpr int lastCharacter = 0x7E;
    static constexpr std::size_t count = lastCharacter - firstCharacter + 1;

    QFont m_font;
    QRawFont m_raw;
    qreal m_digitWidth = 0;
    bool m_proportional = false; ///< false: the font's digits are tabular already
    std::array<quint32, count> m_glyphs{};
    std::array<qreal, count> m_advances{};
};

} // namespace simstock
