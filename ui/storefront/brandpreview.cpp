// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/brandpreview.h"

#include "models/core/untrustedtext.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int captionHeight = 20;
constexpr int mailHeight = 148;
constexpr int slipHeight = 96;
constexpr int counterHeight = 132;
constexpr int bandHeight = 44;
constexpr int markSide = 28;
constexpr int codeSide = 56;

/// Paper is white in every theme.
const Tokens& paper()
{
    static const Tokens tokens = Tokens::of(Scheme::Light);
    return tokens;
}

void paintWords(QPainter& painter, const QRect& at, const QString& text, const QColor& ink,
                const QFont& font, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(at, static_cast<int>(alignment) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, at.width()));
}

} // namespace

BrandPreview::BrandPreview(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BrandPreview::show(const QString& sender, const QColor& color, const QImage& logo)
{
    m_sender = sender;
    m_color = color;
    m_logo = logo;
    setAccessibleDescription(
        tr("A mail, a slip and the counter screen of %1 in its colour").arg(this->sender()));
    update();
}

QSize BrandPreview::sizeHint() const
{
    return {240,
            3 * captionHeight + mailHeight + slipHeight + counterHeight + 2 * metrics::cellPadding};
}

QString BrandPreview::sender() const
{
    const auto shown = forDisplay(m_sender.trimmed(), 60);
    return shown.isEmpty() ? tr("Your shop") : shown;
}

QColor BrandPreview::ground() const
{
    return m_color.isValid() ? m_color : paper().accent;
}

void BrandPreview::paintCaption(QPainter& painter, const QRect& at, const QString& text) const
{
    paintWords(painter, at, text, tokensOf(this).muted, textFont(TextSize::Caption),
               Qt::AlignLeading | Qt::AlignTop);
}

void BrandPreview::paintPaper(QPainter& painter, const QRect& at) const
{
    painter.setPen(tokensOf(this).line);
    painter.setBrush(paper().surface);
    painter.drawRect(at.adjusted(0, 0, -1, -1));
}

/// The logo, or the first letter of the sender on its colour.
void BrandPreview::paintMark(QPainter& painter, const QRect& at, bool isOnColor) const
{
    if (!m_logo.isNull()) {
        auto place = QRect({}, m_logo.size().scaled(at.size(), Qt::KeepAspectRatio));
        place.moveCenter(at.center());
        painter.drawImage(place, m_logo);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOnColor ? wordsOn(ground()) : ground());
    painter.drawRoundedRect(at, metrics::smallRadius, metrics::smallRadius);
    paintWords(painter, at, sender().left(1).toUpper(), isOnColor ? ground() : wordsOn(ground()),
               textFont(TextSize::Title, TextWeight::Strong), Qt::AlignCenter);
}

void BrandPreview::paintMail(QPainter& painter, const QRect& at) const
{
    paintPaper(painter, at);
    const QRect band(at.left(), at.top(), at.width(), bandHeight);
    painter.fillRect(band, ground());
    const QRect mark(band.left() + metrics::gap, band.top() + (bandHeight - markSide) / 2, markSide,
                     markSide);
    paintMark(painter, mark, true);
    paintWords(painter, band.adjusted(markSide + 2 * metrics::gap, 0, -metrics::gap, 0), sender(),
               wordsOn(ground()), textFont(TextSize::Body, TextWeight::Strong),
               Qt::AlignLeading | Qt::AlignVCenter);
    QRect line(at.left() + metrics::cellPadding, band.bottom() + metrics::cellPadding,
               at.width() - 2 * metrics::cellPadding, captionHeight);
    paintWords(painter, line, tr("Your eSIM is ready"), paper().text,
               textFont(TextSize::Body, TextWeight::Strong), Qt::AlignLeading | Qt::AlignVCenter);
    line.translate(0, captionHeight);
    paintWords(painter, line, tr("Scan the code or press the button."), paper().muted,
               textFont(TextSize::Caption), Qt::AlignLeading | Qt::AlignVCenter);
    const QRect button(line.left(), line.bottom() + metrics::gap, line.width() / 2,
                       metrics::smallControl);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground());
    painter.drawRoundedRect(button, metrics::smallRadius, metrics::smallRadius);
    paintWords(painter, button, tr("Install"), wordsOn(ground()),
               textFont(TextSize::Caption, TextWeight::Strong), Qt::AlignCenter);
}

void BrandPreview::paintSlip(QPainter& painter, const QRect& at) const
{
    paintPaper(painter, at);
    painter.fillRect(QRect(at.left(), at.top(), metrics::tight, at.height()), ground());
    const QRect code(at.right() - codeSide - metrics::cellPadding,
                     at.top() + (at.height() - codeSide) / 2, codeSide, codeSide);
    paintIcon(painter, code, Icon::Qr, paper().text);
    const QRect mark(at.left() + metrics::between, at.top() + metrics::cellPadding, markSide,
                     markSide);
    paintMark(painter, mark, false);
    QRect line(mark.left(), mark.bottom() + metrics::tight,
               code.left() - mark.left() - metrics::gap, captionHeight);
    paintWords(painter, line, sender(), paper().text,
               textFont(TextSize::Caption, TextWeight::Strong),
               Qt::AlignLeading | Qt::AlignVCenter);
    line.translate(0, captionHeight - metrics::tight);
    paintWords(painter, line, tr("5 GB, 30 days"), paper().muted, textFont(TextSize::Caption),
               Qt::AlignLeading | Qt::AlignVCenter);
}

void BrandPreview::paintCounter(QPainter& painter, const QRect& at) const
{
    paintPaper(painter, at);
    const QRect band(at.left(), at.top(), at.width(), metrics::gap);
    painter.fillRect(band, ground());
    const QRect mark(at.center().x() - markSide / 2, band.bottom() + metrics::gap, markSide,
                     markSide);
    paintMark(painter, mark, false);
    QRect line(at.left(), mark.bottom() + metrics::tight, at.width(), captionHeight);
    paintWords(painter, line.adjusted(metrics::gap, 0, -metrics::gap, 0), sender(), paper().text,
               textFont(TextSize::Body, TextWeight::Strong), Qt::AlignCenter);
    const QRect code(at.center().x() - codeSide / 2, line.bottom(), codeSide, codeSide);
    paintIcon(painter, code, Icon::Qr, paper().text);
}

void BrandPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRect caption(0, 0, width(), captionHeight);
    const auto next = [&](const QString& words, int height) {
        paintCaption(painter, caption, words);
        const QRect at(0, caption.bottom() + 1, width(), height);
        caption.translate(0, captionHeight + height + metrics::cellPadding);
        return at;
    };
    paintMail(painter, next(tr("Mail"), mailHeight));
    paintSlip(painter, next(tr("Slip"), slipHeight));
    paintCounter(painter, next(tr("Counter"), counterHeight));
}

} // namespace simstock
