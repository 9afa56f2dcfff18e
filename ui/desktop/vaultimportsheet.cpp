// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/vaultimportsheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/activitylog.h"
#include "models/desk/desk.h"
#include "models/domain/iccid.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/credentialedit.h"
#include "ui/widgets/keyboardreturn.h"

#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int codesSeen = 6;

QString droppedVault(const QMimeData* data)
{
    for (const auto& url : data != nullptr ? data->urls() : QList<QUrl>()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            return url.toLocalFile();
    }
    return {};
}

/// "New · Japan 5 GB · Aiko Tanaka · 8985 2246 …"; never the code.
QString previewLine(const VaultPreview::Line& line)
{
    const auto& esim = line.entry.esim;
    QStringList parts{line.isKnown ? VaultImportSheet::tr("Already here")
                                   : VaultImportSheet::tr("New")};
    if (!line.entry.isOwnStock)
        parts.append(VaultImportSheet::tr("of a vendor"));
    for (const auto& part : {esim.planName, esim.customerName, groupedIccid(esim.iccid)}) {
        if (!part.isEmpty())
            parts.append(forDisplay(part, 80));
    }
    return parts.join(u" · "_s);
}

bool hasVendors(const VaultPreview& preview)
{
    return std::any_of(preview.lines.cbegin(), preview.lines.cend(),
                       [](const auto& line) { return !line.entry.isOwnStock; });
}

} // namespace

VaultImportSheet::VaultImportSheet(Desk& desk, VaultTransfer& transfer, QWidget* parent)
    : Sheet(tr("Import vault"), parent),
      m_desk(desk),
      m_transfer(transfer),
      m_file(new QLineEdit(this)),
      m_passphrase(new CredentialEdit(this)),
      m_vendors(new QCheckBox(tr("Also the codes of &vendors"), this)),
      m_list(new QListWidget(this))
{
    setAcceptDrops(true);
    build();
}

VaultImportSheet::~VaultImportSheet() = default;

void VaultImportSheet::build()
{
    addText(tr("Codes from a file that “Export vault…” made become own stock here: sealed, to hand "
               "over like every eSIM, with their customers and notes."));
    m_file->setAcceptDrops(false); // the sheet takes them
    addField(tr("&File"), m_file, tr("Choose it, type where it is, or drop it here."));
    addField(tr("&Passphrase"), m_passphrase);
    m_words = addText({});
    m_words->hide();
    m_vendors->setChecked(true);
    m_vendors->setToolTip(tr("A vendor's code stands here twice once its account is here, too."));
    m_vendors->hide();
    addWidget(m_vendors);
    m_list->setAccessibleName(tr("Codes in the file"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    addWidget(m_list);
    m_choose = addButton(tr("&Choose file…"));
    connect(m_choose, &QPushButton::clicked, this, &VaultImportSheet::askForFile);
    setReturnPressesPrimary(true);
    connect(setPrimary(tr("&Open")), &QPushButton::clicked, this, &VaultImportSheet::act);
    connect(m_file, &QLineEdit::textChanged, this, &VaultImportSheet::forget);
    connect(m_passphrase, &QLineEdit::textChanged, this, &VaultImportSheet::forget);
    connect(m_vendors, &QCheckBox::toggled, this, &VaultImportSheet::showPreview);
    m_file->setFocus();
    showState();
}

/// Another file or passphrase: what was looked at belongs to the one before.
void VaultImportSheet::forget()
{
    m_preview.reset();
    m_reading.cancel();
    m_list->clear();
    m_list->hide();
    m_vendors->hide();
    m_words->hide();
    setProblem({});
    showState();
}

VaultPreview VaultImportSheet::chosen() const
{
    auto chosen = m_preview.value_or(VaultPreview());
    if (!m_vendors->isChecked())
        chosen.lines.removeIf([](const auto& line) { return !line.entry.isOwnStock; });
    return chosen;
}

QString VaultImportSheet::problem() const
{
    if (m_reading.isActive())
        return tr("The file is being opened.");
    if (m_importing.isActive())
        return tr("The codes are being imported.");
    if (!m_desk.ownStock().canKeep())
        return tr("Codes cannot be sealed here now. Unlock the keyring and see that the workspace "
                  "can be written.");
    if (m_file->text().trimmed().isEmpty())
        return tr("Choose the file.");
    if (m_passphrase->text().isEmpty())
        return tr("Type the passphrase of the file.");
    if (m_preview && chosen().fresh() == 0)
        return tr("Nothing in this file is new here.");
    return {};
}

void VaultImportSheet::showState()
{
    const auto why = problem();
    primary()->setText(m_preview ? tr("&Import") : tr("&Open"));
    primary()->setEnabled(why.isEmpty());
    primary()->setToolTip(why);
    for (QWidget* field : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_passphrase),
                           static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_vendors)})
        field->setEnabled(!m_importing.isActive());
    if (isBusy()) {
        m_words->setText(m_reading.isActive() ? tr("Opening the file. This takes a second or two…")
                                              : tr("Comparing with the codes of your eSIMs…"));
        m_words->show();
    } else if (!m_desk.ownStock().canKeep()) {
        setProblem(why);
    }
}

void VaultImportSheet::showPreview()
{
    if (!m_preview)
        return;
    const auto preview = chosen();
    const auto fresh = preview.fresh();
    const auto known = static_cast<int>(preview.lines.size()) - fresh;
    QStringList sentences{tr("%n code(s) in this file are new here.", nullptr, fresh)};
    if (known > 0)
        sentences.append(tr("%n code(s) are here already and stay as they are.", nullptr, known));
    m_words->setText(sentences.join(u' '));
    m_words->show();
    m_vendors->setVisible(hasVendors(*m_preview));
    m_list->clear();
    const int high = m_list->fontMetrics().lineSpacing() + metrics::cellPadding;
    for (const auto& line : preview.lines) {
        auto* item = new QListWidgetItem(previewLine(line), m_list);
        item->setSizeHint({0, high});
        item->setToolTip(item->text().toHtmlEscaped());
    }
    const int rows = std::clamp(m_list->count(), 1, codesSeen);
    m_list->setFixedHeight(high * rows + 2 * m_list->frameWidth());
    m_list->show();
    showState();
}

void VaultImportSheet::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose vault"));
    returnKeyboardAfter(*dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Vault (*.simvault)"), tr("All files (*)")});
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(QFileInfo(folder).isDir() ? folder : QDir::homePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_file->setText(QDir::toNativeSeparators(path));
        m_passphrase->setFocus();
    });
    dialog->open();
}

void VaultImportSheet::act()
{
    if (!problem().isEmpty())
        return;
    setProblem({});
    if (m_preview)
        import();
    else
        read();
}

void VaultImportSheet::read()
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    m_reading = m_transfer.read(path, VaultFile::passphrase(m_passphrase->text()));
    m_reading.onDone([this](const Result<VaultPreview>& preview) {
        m_words->hide();
        if (preview) {
            m_preview = *preview;
            showPreview();
            (m_preview->fresh() > 0 ? static_cast<QWidget*>(primary()) : m_list)->setFocus();
            return;
        }
        showState();
        setProblem(preview.error().userText);
        m_passphrase->setFocus();
        m_passphrase->selectAll();
    });
    showState();
}

void VaultImportSheet::import()
{
    m_importing = m_transfer.import(chosen());
    m_importing.onDone([this](const Result<StockImport>& done) { ended(done); });
    showState();
}

void VaultImportSheet::ended(const Result<StockImport>& done)
{
    if (!done) {
        m_desk.activity().note(tr("Import vault"), ActivityResult::Failed, done.error().userText);
        m_words->hide();
        showState();
        setProblem(done.error().userText);
        return;
    }
    const auto sentence =
        tr("%n code(s) imported as own stock.", nullptr, static_cast<int>(done->imported.size()));
    m_desk.activity().note(tr("Import vault"), ActivityResult::Done, sentence);
    m_passphrase->clear();
    accept();
    Q_EMIT said(sentence);
    if (!done->imported.isEmpty())
        Q_EMIT imported(done->imported.constFirst());
}

void VaultImportSheet::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedVault(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void VaultImportSheet::dropEvent(QDropEvent* event)
{
    if (const auto path = droppedVault(event->mimeData()); !path.isEmpty() && !isBusy()) {
        m_file->setText(QDir::toNativeSeparators(path));
        m_passphrase->setFocus();
        event->acceptProposedAction();
    }
}

} // namespace simstock
