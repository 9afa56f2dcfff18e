// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pastesheet.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/qrview.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsSeen = 7;

} // namespace

PasteSheet::PasteSheet(const PastedText& pasted, const QList<FoundRecord>& records, QWidget* parent)
    : Sheet(tr("Pasted"), parent), m_pasted(pasted), m_records(records)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
}

void PasteSheet::build()
{
    addText(pastedTitle(m_pasted));
    m_words = addText(m_pasted.problem);
    m_words->setHidden(m_pasted.problem.isEmpty());
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Records found"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, &PasteSheet::act);
    connect(setPrimary(tr("Go")), &QPushButton::clicked, this, &PasteSheet::act);
    setReturnPressesPrimary(true);
    if (m_pasted.kind == PastedKind::ActivationCode && m_pasted.code)
        buildCode();
    showRecords();
}

void PasteSheet::buildCode()
{
    addText(tr("Codes are stored sealed, so a pasted one cannot be compared with those of your "
               "eSIMs. It is kept until this sheet is closed, and nowhere else."));
    if (m_pasted.code->hasSuspiciousHost())
        addText(tr("The server in this code is no operator's. Do not hand it to a customer."));
    auto* qr = new QrView(this);
    qr->hide();
    addWidget(qr);
    auto* show = addButton(tr("Show the &QR here"));
    connect(show, &QPushButton::clicked, this, [this, qr, show] {
        const bool isShown = qr->isHidden();
        qr->setContent(isShown ? m_pasted.code->qrText().toLatin1() : QByteArray());
        qr->setVisible(isShown);
        show->setText(isShown ? tr("Hide the &QR") : tr("Show the &QR here"));
        adjustSize();
    });
}

void PasteSheet::setRecords(const QList<FoundRecord>& records)
{
    m_records = records;
    m_words->setText(records.isEmpty() ? tr("The vendors were asked: none of your accounts has it.")
                                       : QString());
    m_words->setHidden(m_words->text().isEmpty());
    showRecords();
}

void PasteSheet::setLooking()
{
    m_words->setText(tr("Reading what your accounts hold…"));
    m_words->show();
    primary()->setEnabled(false);
}

void PasteSheet::showRecords()
{
    m_list->clear();
    const int high = 2 * m_list->fontMetrics().lineSpacing() + metrics::cellPadding;
    for (const auto& record : std::as_const(m_records)) {
        auto* line = new QListWidgetItem(record.title + u'\n' + record.detail, m_list);
        line->setSizeHint({0, high});
    }
    m_list->setHidden(m_records.isEmpty());
    m_list->setFixedHeight(
        high * static_cast<int>(std::min<qsizetype>(m_records.size(), mostRowsSeen)) +
        2 * m_list->frameWidth());
    primary()->setEnabled(true);
    if (!m_records.isEmpty()) {
        m_list->setCurrentRow(0);
        m_list->setFocus();
        primary()->setText(tr("Go to it"));
    } else if (m_pasted.code) {
        primary()->setText(tr("Show at the counter"));
    } else if (m_pasted.kind == PastedKind::List) {
        primary()->setText(tr("Open as a batch…"));
    } else {
        primary()->setText(tr("Look up at the vendors"));
        primary()->setEnabled(!m_pasted.wanted.isEmpty());
    }
    adjustSize();
}

void PasteSheet::act()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_records.size()) {
        const FoundRecord record = m_records[row];
        accept();
        Q_EMIT recordChosen(record);
    } else if (m_pasted.code) {
        Q_EMIT counterRequested(*m_pasted.code);
        accept();
    } else if (m_pasted.kind == PastedKind::List) {
        accept();
        Q_EMIT listRequested();
    } else {
        Q_EMIT lookUpRequested();
    }
}

} // namespace simstock
