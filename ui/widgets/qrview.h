// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QWidget>

namespace simstock {

/// An install QR code as phones want it (product.md C.2): exactly the given bytes, error correction
/// M, four modules of white around it inside the widget, pure black on pure white in every theme,
/// a whole number of device pixels per module, square. An image named "Install QR code" to
/// assistive technology; the bytes are told to nobody.
class QrView final : public QWidget {
    Q_OBJECT
public:
    explicit QrView(QWidget* parent = nullptr);

    /// Empty shows nothing. False when the bytes do not fit a QR code; then the view says so.
    bool setContent(const QByteArray& content);
    /// Hides the code behind a sentence, e.g. "Already on a phone. Reveal to show it again."; an
    /// empty sentence shows it.
    void setConcealed(const QString& sentence);
    [[nodiscard]] bool isConcealed() const { return !m_sentence.isEmpty(); }
    /// At least this long on the glass where the screen tells its size, e.g. 80 at the counter; 0
    /// for no wish.
    void setMinimumMillimetres(double millimetres);
    /// Modules on a side without the white border; 0 without content.
    [[nodiscard]] int modules() const { return m_modules; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

    static constexpr int quietZone = 4;            ///< modules of white on each side
    static constexpr int leastPixelsPerModule = 4; ///< device-independent
    static constexpr int usualPixelsPerModule = 6;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSentence(const QString& sentence);
    [[nodiscard]] int sideFor(int pixelsPerModule) const;
    [[nodiscard]] int sideForMillimetres() const;

    QList<QRect> m_runs; ///< dark modules joined along the rows, in modules
    int m_modules = 0;
    bool m_tooLong = false;
    double m_millimetres = 0;
    QString m_sentence;
};

} // namespace simstock
