// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/extraspanels.h"

#include "models/core/agetext.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/esimextras.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/selectabletext.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPictureBytes = 2 * 1024 * 1024;
constexpr int maxPictureSide = 2048;
constexpr int shownSide = 240;

QPushButton* smallButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    setButtonRole(*button, ButtonRole::Secondary);
    return button;
}

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString linkTitle(EsimLink::Kind kind)
{
    return kind == EsimLink::Kind::Installation ? LinksPanel::tr("Installation page")
                                                : LinksPanel::tr("Follow-up page");
}

} // namespace

std::optional<QImage> decodedPicture(const QByteArray& bytes)
{
    const bool isPng = bytes.startsWith("\x89PNG\r\n\x1a\n");
    const bool isJpeg = bytes.startsWith("\xff\xd8\xff");
    if (bytes.size() > maxPictureBytes || (!isPng && !isJpeg))
        return std::nullopt;
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, isPng ? "png" : "jpeg");
    const QSize size = reader.size(); // from the head, before any pixel is made
    if (!size.isValid() || size.isEmpty() || size.width() > maxPictureSide ||
        size.height() > maxPictureSide)
        return std::nullopt;
    const QImage image = reader.read();
    return image.isNull() ? std::nullopt : std::optional(image);
}

LinksPanel::LinksPanel(EsimExtras& extras, Clipboard& clipboard, QWidget* parent)
    : QWidget(parent),
      m_extras(extras),
      m_clipboard(clipboard),
      m_read(smallButton(tr("Read the vendor's links"), this)),
      m_state(plainLabel(this)),
      m_rows(new QVBoxLayout)
{
    auto* head = plainLabel(this);
    head->setText(tr("Pages of the vendor for this eSIM"));
    setTextFont(*head, TextSize::Body, TextWeight::Strong);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(head);
    column->addWidget(m_read, 0, Qt::AlignLeft);
    column->addWidget(m_state);
    m_rows->setSpacing(metrics::gap);
    column->addLayout(m_rows);
    m_state->hide();
    connect(m_read, &QPushButton::clicked, this, &LinksPanel::read);
    hide();
}

void LinksPanel::clearRows()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void LinksPanel::setEsim(const EsimKey& key)
{
    setVisible(m_extras.linksObstacle(key).isEmpty());
    if (key == m_key)
        return;
    m_key = key;
    m_reading.cancel();
    m_read->setEnabled(true);
    m_state->hide();
    clearRows();
}

void LinksPanel::read()
{
    m_read->setEnabled(false);
    clearRows();
    m_state->setText(tr("Asking the vendor…"));
    m_state->show();
    m_reading = m_extras.links(m_key);
    m_reading.onDone([this](const Result<QList<EsimLink>>& links) {
        m_read->setEnabled(true);
        if (links)
            show(*links);
        else
            m_state->setText(forDisplay(links.error().userText));
    });
}

void LinksPanel::show(const QList<EsimLink>& links)
{
    m_state->setText(tr("The vendor has no page for this eSIM."));
    m_state->setVisible(links.isEmpty());
    for (const EsimLink& link : links)
        addLink(link);
}

void LinksPanel::addLink(const EsimLink& link)
{
    if (!link.url.isValid() || link.url.isEmpty()) {
        auto* caption = plainLabel(this);
        caption->setText(linkTitle(link.kind));
        setMuted(*caption);
        m_rows->addWidget(caption);
        auto* picture = plainLabel(this);
        picture->setAccessibleName(linkTitle(link.kind));
        if (const auto image = decodedPicture(link.image))
            picture->setPixmap(
                QPixmap::fromImage(image->scaled(shownSide, shownSide, Qt::KeepAspectRatio)));
        else
            picture->setText(tr("The vendor sent a picture that is not shown: it is too large or "
                                "damaged."));
        m_rows->addWidget(picture);
        return;
    }
    auto* field = new CodeField(m_clipboard, linkTitle(link.kind), this);
    field->setSecret(link.kind == EsimLink::Kind::Installation); // whoever has it can install
    field->setCode(forClipboard(QString::fromLatin1(link.url.toEncoded())));
    m_rows->addWidget(field);
    auto* open = smallButton(link.kind == EsimLink::Kind::Installation
                                 ? tr("Open installation page in browser")
                                 : tr("Open follow-up page in browser"),
                             this);
    open->setToolTip(forDisplay(link.url.host(), 100).toHtmlEscaped());
    m_rows->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, url = link.url] {
        if (!QDesktopServices::openUrl(url)) {
            m_state->setText(tr("The browser could not be started. Copy the address instead."));
            m_state->show();
        }
    });
}

SightingPanel::SightingPanel(EsimExtras& extras, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_extras(extras),
      m_clock(clock),
      m_read(smallButton(tr("Ask for the last network"), this)),
      m_state(plainLabel(this))
{
    setSelectable(*m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_state);
    column->addWidget(m_read, 0, Qt::AlignLeft);
    connect(m_read, &QPushButton::clicked, this, &SightingPanel::read);
    hide();
}

void SightingPanel::setEsim(const EsimKey& key)
{
    if (key != m_key) {
        m_key = key;
        m_reading.cancel();
    }
    refresh();
}

void SightingPanel::refresh()
{
    setVisible(m_extras.sightingObstacle(m_key).isEmpty());
    m_read->setEnabled(!m_reading.isActive());
    if (m_reading.isActive())
        return;
    const auto last = m_extras.lastSighting(m_key);
    if (!last) {
        m_state->setText(tr("Last network: not asked yet."));
        return;
    }
    QStringList words;
    for (const QString& word : {last->network, last->brand, last->country}) {
        const QString shown = forDisplay(word, 60);
        if (!shown.isEmpty() && !words.contains(shown))
            words.append(shown);
    }
    m_state->setText(
        words.isEmpty()
            ? tr("Last network: the vendor has not seen it in any. Read %1.")
                  .arg(longAgeText(last->readAt, m_clock.now(), locale()))
            : tr("Last network: %1. Read %2.")
                  .arg(words.join(u" · "_s), longAgeText(last->readAt, m_clock.now(), locale())));
}

void SightingPanel::read()
{
    m_state->setText(tr("Asking the vendor…"));
    m_reading = m_extras.sighting(m_key);
    m_reading.onDone([this](const Result<NetworkSighting>& sighting) {
        refresh();
        if (!sighting)
            m_state->setText(forDisplay(sighting.error().userText));
    });
    refresh();
}

} // namespace simstock
