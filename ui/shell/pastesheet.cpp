// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pastesheet.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/qrview.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsSeen = 7;
constexpr int longestPlanName = 80;

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
    if (m_pasted.kind == PastedKind::ActivationCode && m_pasted.codes.size() == 1)
        buildCode();
    if (!m_pasted.codes.isEmpty())
        buildImport();
    showRecords();
}

void PasteSheet::buildCode()
{
    addText(tr("It is kept until this sheet is closed, and nowhere else, unless you import it."));
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

void PasteSheet::buildImport()
{
    m_plan = new QLineEdit(this);
    m_plan->setMaxLength(longestPlanName);
    addField(
        tr("&Plan, as customers read it"), m_plan,
        tr("For the import, for example “Japan 5 GB 30 days”. Codes that were bought "
           "elsewhere are kept sealed as your own stock: to hand over like every eSIM, without "
           "a vendor to ask. Keep your own copy, no vendor can give it again."));
    m_import = addButton(tr("&Import as own stock"));
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_import->setEnabled(false); // once
        m_words->setText(tr("Comparing with the codes of your eSIMs…"));
        m_words->show();
        Q_EMIT importRequested(m_plan->text());
    });
    m_import->setVisible(m_pasted.codes.size() == 1); // else it is the primary one
}

void PasteSheet::setImported(const QString& sentence, const QList<FoundRecord>& records)
{
    m_records = records;
    m_words->setText(sentence);
    m_words->show();
    m_import->setEnabled(records.isEmpty());
    m_import->setVisible(records.isEmpty() && m_pasted.codes.size() == 1);
    m_plan->setEnabled(records.isEmpty());
    showRecords();
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
    } else if (m_pasted.codes.size() > 1) {
        primary()->setText(tr("&Import as own stock"));
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
    } else if (m_pasted.codes.size() > 1) {
        m_import->click();
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
