// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/vaultexportsheet.h"

#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/activitylog.h"
#include "models/desk/desk.h"
#include "ui/widgets/credentialedit.h"
#include "ui/widgets/keyboardreturn.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPassphrase = 256;
constexpr qsizetype goodLength = 16;
constexpr qsizetype strongLength = 24;
constexpr auto vaultSuffix = "simvault";

/// A name that no file in the folder has.
QString freeName(const QDir& folder, const QString& day)
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? u"simstock-vault-%1.simvault"_s.arg(day)
                                         : u"simstock-vault-%1-%2.simvault"_s.arg(day).arg(number);
        if (!folder.exists(name))
            return name;
    }
}

} // namespace

QString passphraseWords(const QString& typed)
{
    if (typed.size() < VaultFile::leastPassphrase)
        return VaultExportSheet::tr("At least %n character(s). Four or five words that nobody else "
                                    "would put together are easy to keep.",
                                    nullptr, static_cast<int>(VaultFile::leastPassphrase));
    if (typed.size() < goodLength)
        return VaultExportSheet::tr("Long enough. A word more makes it much harder to guess.");
    if (typed.size() < strongLength)
        return VaultExportSheet::tr("Good.");
    return VaultExportSheet::tr("Very good.");
}

VaultExportSheet::VaultExportSheet(Desk& desk, VaultTransfer& transfer, QWidget* parent)
    : Sheet(tr("Export vault"), parent),
      m_desk(desk),
      m_transfer(transfer),
      m_scope(new QComboBox(this)),
      m_passphrase(new CredentialEdit(this)),
      m_again(new CredentialEdit(this))
{
    build();
}

VaultExportSheet::~VaultExportSheet() = default;

void VaultExportSheet::build()
{
    addText(tr("Codes that were imported cannot be fetched again from anybody. This makes a sealed "
               "copy of them for a safe place or a new computer. Whoever has the file and the "
               "passphrase can install the eSIMs; without the passphrase nobody can open it, not "
               "even you."));
    m_scope->addItem(tr("Own stock only"), QVariant::fromValue(VaultScope::OwnStock));
    m_scope->addItem(tr("Every code of the vault"), QVariant::fromValue(VaultScope::Everything));
    if (m_transfer.count(VaultScope::OwnStock) == 0)
        m_scope->setCurrentIndex(1);
    m_contents = addField(tr("&Codes"), m_scope, u" "_s);
    for (auto* field : {m_passphrase, m_again}) {
        field->setMaxLength(longestPassphrase);
        connect(field, &QLineEdit::textChanged, this, &VaultExportSheet::showButton);
    }
    m_strength = addField(tr("&Passphrase"), m_passphrase, u" "_s);
    addField(tr("Passphrase &again"), m_again);
    m_words = addText({});
    setReturnPressesPrimary(true);
    connect(setPrimary(tr("&Save file…")), &QPushButton::clicked, this,
            &VaultExportSheet::askForName);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &VaultExportSheet::showButton);
    m_passphrase->setFocus();
    showButton();
}

VaultScope VaultExportSheet::scope() const
{
    return m_scope->currentData().value<VaultScope>();
}

QString VaultExportSheet::problem() const
{
    if (m_saving.isActive())
        return tr("The file is being made.");
    if (m_transfer.count(scope()) == 0)
        return tr("There is no such code here.");
    if (m_passphrase->text().size() < VaultFile::leastPassphrase)
        return tr("The passphrase is too short.");
    if (m_passphrase->text() != m_again->text())
        return tr("The two passphrases differ.");
    return {};
}

void VaultExportSheet::showButton()
{
    const auto codes = m_transfer.count(scope());
    m_contents->setText(
        scope() == VaultScope::OwnStock
            ? tr("%n code(s) that no vendor can give again, each with its ICCID, plan, customer, "
                 "note and hand-overs.",
                 nullptr, codes)
            : tr("%n code(s), those that your vendors would give again as well: for a computer "
                 "without a network. Each with its ICCID, plan, customer, note and hand-overs.",
                 nullptr, codes));
    m_strength->setText(passphraseWords(m_passphrase->text()));
    const auto why = problem();
    primary()->setEnabled(why.isEmpty());
    primary()->setToolTip(why);
    // What is to be done next; the strength says by itself what is too short.
    const bool isDifferent = !m_again->text().isEmpty() && m_again->text() != m_passphrase->text();
    m_words->setText(m_saving.isActive() ? tr("Sealing the codes. This takes a second or two…")
                     : isDifferent       ? tr("The two passphrases differ.")
                                         : QString());
    m_words->setHidden(m_words->text().isEmpty());
    for (QWidget* field : {static_cast<QWidget*>(m_scope), static_cast<QWidget*>(m_passphrase),
                           static_cast<QWidget*>(m_again)})
        field->setEnabled(!m_saving.isActive());
}

void VaultExportSheet::askForName()
{
    if (!problem().isEmpty() || m_dialog)
        return;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QFileInfo(documents).isDir() ? documents : QDir::homePath());
    m_dialog = new QFileDialog(this, tr("Save vault"), folder.path());
    returnKeyboardAfter(*m_dialog);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setFileMode(QFileDialog::AnyFile);
    m_dialog->setOption(QFileDialog::DontConfirmOverwrite); // none is replaced, whatever is said
    m_dialog->setNameFilter(tr("Vault (*.simvault)"));
    m_dialog->setDefaultSuffix(QString::fromLatin1(vaultSuffix));
    m_dialog->selectFile(
        freeName(folder, m_desk.clock().now().toLocalTime().toString(u"yyyy-MM-dd")));
    connect(m_dialog, &QFileDialog::fileSelected, this, &VaultExportSheet::save);
    m_dialog->open();
}

void VaultExportSheet::save(const QString& path)
{
    if (!problem().isEmpty())
        return;
    setProblem({});
    m_saving = m_transfer.save(path, scope(), VaultFile::passphrase(m_passphrase->text()));
    m_saving.onDone([this, path](const Result<VaultExport>& done) { ended(path, done); });
    showButton();
}

void VaultExportSheet::ended(const QString& path, const Result<VaultExport>& done)
{
    showButton();
    if (!done) {
        m_desk.activity().note(tr("Export vault"), ActivityResult::Failed, done.error().userText);
        setProblem(done.error().userText);
        primary()->setFocus();
        return;
    }
    QStringList sentences{tr("%n code(s) saved in %1.", nullptr, done->written)
                              .arg(forDisplay(QFileInfo(path).fileName(), 120))};
    if (done->leftOut > 0)
        sentences.append(
            tr("%n code(s) could not be opened and are not in it.", nullptr, done->leftOut));
    m_desk.activity().note(tr("Export vault"),
                           done->leftOut > 0 ? ActivityResult::Warning : ActivityResult::Done,
                           sentences.join(u' '));
    for (auto* field : {m_passphrase, m_again})
        field->clear();
    Q_EMIT said(sentences.join(u' '));
    accept();
}

} // namespace simstock
