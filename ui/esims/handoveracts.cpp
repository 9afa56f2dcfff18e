// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/untrustedtext.h"
#include "models/desk/activitylog.h"
#include "models/desk/desk.h"
#include "ui/customer/handoverfiles.h"
#include "ui/customer/handoverprint.h"
#include "ui/customer/linkopener.h"
#include "ui/esims/handoverfilejob.h"
#include "ui/esims/handoversheet.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/keyboardreturn.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

// What the buttons of the hand-over sheet do.
namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QString pdfNameOf(const QList<CustomerHandOver>& customers)
{
    return customers.size() == 1 ? handOverFileName(1, customers.constFirst(), u"pdf"_s)
                                 : u"esims.pdf"_s;
}

/// Without a printer the dialog writes a file, but under some window systems it proposes a folder
/// and then refuses it.
void completeFileName(const QPrintDialog& dialog, const QString& name)
{
    auto* const field = dialog.findChild<QLineEdit*>(u"filename"_s);
    if (field != nullptr && QFileInfo(field->text()).isDir())
        field->setText(QDir(field->text()).filePath(name));
}

} // namespace

void HandOverSheet::print()
{
    m_printsAtOnce = false;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(tr("eSIM"));
    m_printer->setCreator(u"Simstock"_s);
    m_printer->setFullPage(true);
    const auto pages = document();
    auto size = pages.millimetres(0);
    constexpr int mostMeasured = 100; // slips differ in length: the paper is as long as the longest
    const int measured = pages.isMeasured() ? std::min(pages.pages(), mostMeasured) : 1;
    for (int page = 1; page < measured; ++page)
        size = size.expandedTo(pages.millimetres(page));
    m_printer->setPageSize(QPageSize(size, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    returnKeyboardAfter(*dialog);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this](QPrinter* printer) { printed(*printer); });
    dialog->QDialog::open();
    completeFileName(*dialog, pdfNameOf(customers()));
}

void HandOverSheet::printed(QPrinter& printer)
{
    const auto pages = document();
    if (printHandOver(printer, pages))
        handedOver(pages.isLabels() ? HandOverChannel::Labels : HandOverChannel::Print,
                   tr("%n page(s) sent to the printer.", nullptr, pages.pages()));
    else
        setProblem(tr("The printer took nothing. Look at it, or save a PDF instead."));
}

void HandOverSheet::save(HandOverChannel channel, HandOverFile file, const QString& recipient)
{
    auto* job = new HandOverFileJob(std::move(file), m_context.desk.activity(), parent());
    // Written down also when this sheet is closed meanwhile.
    connect(job, &HandOverFileJob::saved, &m_log,
            [&log = m_log, keys = m_pack->keys(), channel, recipient](const QString&,
                                                                      const QByteArray& content) {
                log.add(keys, channel, recipient, content);
            });
    connect(job, &HandOverFileJob::saved, this, [this](const QString& path) {
        tell(tr("Saved as %1.").arg(forDisplay(QFileInfo(path).fileName(), 120)));
    });
    connect(job, &HandOverFileJob::failed, this, &Sheet::setProblem);
    job->ask(this);
}

void HandOverSheet::savePdf()
{
    const auto pages = document();
    save(pages.isLabels() ? HandOverChannel::Labels : HandOverChannel::Pdf,
         {tr("Save PDF"), pdfNameOf(customers()), tr("PDF (*.pdf)"),
          [pages]() -> Result<QByteArray> { return handOverPdf(pages); }});
}

void HandOverSheet::savePictures()
{
    if (!isSingle()) {
        save(HandOverChannel::Zip, {tr("Save ZIP of pictures"), u"esims.zip"_s, tr("ZIP (*.zip)"),
                                    [all = customers()] { return handOverZip(all); }});
        return;
    }
    save(HandOverChannel::Png,
         {tr("Save QR picture"), handOverFileName(1, customer(), u"png"_s), tr("PNG (*.png)"),
          [code = customer().code]() -> Result<QByteArray> { return handOverPng(code); }});
}

void HandOverSheet::saveMail()
{
    save(HandOverChannel::Mail,
         {tr("Save mail"), handOverFileName(1, customer(), u"eml"_s), tr("Mail (*.eml)"),
          [one = customer(), to = m_email->text(), now = m_context.desk.clock().now()]()
              -> Result<QByteArray> { return handOverMail(one, to, now); }},
         m_email->text());
}

void HandOverSheet::openMail()
{
    const auto url = mailDraft(customer(), m_email->text());
    if (!url.isValid())
        setProblem(tr("That is no e-mail address. Correct it, or leave the field empty."));
    else if (m_links.open(url))
        handedOver(HandOverChannel::Mail, tr("A draft is open in the mail program."),
                   m_email->text());
    else
        setProblem(tr("No mail program took the draft. Save the mail or copy the text instead."));
}

void HandOverSheet::openWhatsApp()
{
    const auto url = whatsAppDraft(customer(), m_number->text());
    if (!url.isValid())
        setProblem(tr("That is no telephone number. Correct it, or leave the field empty."));
    else if (m_links.open(url))
        handedOver(HandOverChannel::WhatsApp, tr("A draft is open in WhatsApp."), m_number->text());
    else
        setProblem(tr("No program took the draft. Copy the text instead."));
}

void HandOverSheet::copy(const QString& text, const QString& sentence)
{
    m_clipboard.copySecret(text);
    handedOver(HandOverChannel::Link, sentence);
}

void HandOverSheet::copyText()
{
    copy(handOverLetter(customer()), tr("The text is copied; it is cleared in 30 s."));
}

void HandOverSheet::copyIphoneLink()
{
    copy(customer().code.iphoneLink(), tr("The iPhone link is copied; it is cleared in 30 s."));
}

void HandOverSheet::copyAndroidLink()
{
    copy(customer().code.androidLink(), tr("The Android link is copied; it is cleared in 30 s."));
}

void HandOverSheet::copyWindowsLink()
{
    copy(customer().code.windowsLink(), tr("The Windows link is copied; it is cleared in 30 s."));
}

} // namespace simstock
