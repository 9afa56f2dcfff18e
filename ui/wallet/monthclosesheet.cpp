// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/monthclosesheet.h"

#include "models/core/agetext.h"
#include "models/core/background.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/desk.h"
#include "models/desk/intentbook.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/monthsource.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyboardreturn.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMonths = 36;
constexpr int accountRows = 5;

} // namespace

MonthCloseSheet::MonthCloseSheet(Desk& desk, QWidget* parent)
    : Sheet(tr("Close month"), parent),
      m_desk(desk),
      m_month(new QComboBox(this)),
      m_accounts(new QListWidget(this)),
      m_format(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_pool.setMaxThreadCount(1);
    addText(tr("One file with every act that cost money and every booking of the vendors, matched "
               "line by line, with the sums of each account and currency and what is still open."));
    addField(tr("&Month"), m_month,
             tr("From midnight to midnight in the time zone of this computer (%1).")
                 .arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    addField(tr("&Accounts"), m_accounts,
             tr("Bookings are taken as last read. Sync now in Wallet reads them again."));
    addField(tr("F&ormat"), m_format);
    m_format->addItem(tr("Spreadsheet (XLSX)"), static_cast<int>(MonthFormat::Xlsx));
    m_format->addItem(tr("Text with commas (CSV)"), static_cast<int>(MonthFormat::Csv));
    addMonths();
    addAccounts();
    auto* button = setPrimary(tr("&Save…"));
    setReturnPressesPrimary(true);
    connect(button, &QPushButton::clicked, this, &MonthCloseSheet::ask);
    connect(m_accounts, &QListWidget::itemChanged, this, &MonthCloseSheet::showChosen);
    m_month->setFocus();
    showChosen();
}

/// The last one that is over first; the running one can be looked at too.
void MonthCloseSheet::addMonths()
{
    const auto today = m_desk.clock().now().toLocalTime().date();
    QDate oldest = today;
    for (const auto& row : m_desk.ledger().rows())
        oldest = std::min(oldest, row.booking.at.toLocalTime().date());
    for (const auto& record : m_desk.intents().records())
        oldest = std::min(oldest, record.intent.createdAt.toLocalTime().date());
    const QLocale locale;
    const QDate running(today.year(), today.month(), 1);
    const QDate first(oldest.year(), oldest.month(), 1);
    for (int back = 0; back < mostMonths; ++back) {
        const auto month = running.addMonths(-back);
        if (back > 1 && month < first)
            break;
        const auto name = locale.toString(month, u"MMMM yyyy");
        m_month->addItem(back == 0 ? tr("%1 (not over yet)").arg(name) : name, month);
    }
    m_month->setCurrentIndex(1);
}

void MonthCloseSheet::addAccounts()
{
    const auto now = m_desk.clock().now();
    for (const auto& account : m_desk.accounts().accounts()) {
        const auto readAt = m_desk.ledger().readAt(account.id);
        const bool lists = m_desk.accounts().ports(account.id).transactions != nullptr;
        const auto read = readAt.isValid()
                              ? tr("bookings read: %1").arg(longAgeText(readAt, now, QLocale()))
                          : lists ? tr("bookings never read")
                                  : tr("lists no bookings: from the journal");
        auto* item =
            new QListWidgetItem(u"%1 · %2 · %3"_s.arg(forDisplay(account.label, 60),
                                                      environmentWord(account.environment), read),
                                m_accounts);
        item->setData(Qt::UserRole, account.id.text());
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(account.environment == Environment::Live ? Qt::Checked : Qt::Unchecked);
    }
    if (chosen().isEmpty()) { // a shop that only tries things out
        for (int row = 0; row < m_accounts->count(); ++row)
            m_accounts->item(row)->setCheckState(Qt::Checked);
    }
    const int height = std::max(m_accounts->sizeHintForRow(0), 1) + 2 * metrics::tight;
    m_accounts->setSpacing(metrics::tight / 2);
    m_accounts->setFixedHeight(height * std::clamp(m_accounts->count(), 2, accountRows) +
                               metrics::gap);
}

MonthFormat MonthCloseSheet::format() const
{
    return static_cast<MonthFormat>(m_format->currentData().toInt());
}

QList<AccountId> MonthCloseSheet::chosen() const
{
    QList<AccountId> ids;
    for (int row = 0; row < m_accounts->count(); ++row) {
        const auto* const item = m_accounts->item(row);
        if (item->checkState() == Qt::Checked)
            ids.append(AccountId(item->data(Qt::UserRole).toString()));
    }
    return ids;
}

void MonthCloseSheet::showChosen()
{
    primary()->setEnabled(m_activity == 0 && !chosen().isEmpty());
}

void MonthCloseSheet::ask()
{
    if (m_dialog)
        return;
    const bool isCsv = format() == MonthFormat::Csv;
    const QString ending = isCsv ? u"csv"_s : u"xlsx"_s;
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save month"));
    returnKeyboardAfter(*dialog);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({isCsv ? tr("CSV (*.csv)") : tr("Spreadsheet (*.xlsx)")});
    dialog->setDefaultSuffix(ending);
    dialog->setDirectory(QFileInfo(folder).isDir() ? folder : QDir::homePath());
    dialog->selectFile(u"simstock-month-%1.%2"_s.arg(
        m_month->currentData().toDate().toString(u"yyyy-MM"), ending));
    connect(dialog, &QFileDialog::accepted, this,
            [this, dialog] { save(dialog->selectedFiles().value(0)); });
    dialog->open();
}

void MonthCloseSheet::save(const QString& path)
{
    if (m_activity != 0 || path.isEmpty())
        return;
    auto source = monthSource(m_desk, m_month->currentData().toDate(), chosen());
    m_activity = m_desk.activity().begin(tr("Close month"));
    showChosen();
    m_writing = inBackground(m_pool, [source = std::move(source), wanted = format(), path] {
        return saveMonth(source, wanted, path);
    });
    m_writing.onDone([this, path](const Result<qint64>& lines) { ended(path, lines); });
}

void MonthCloseSheet::ended(const QString& path, const Result<qint64>& lines)
{
    const auto sentence =
        lines ? tr("Month saved: %n line(s) in %1.", nullptr, static_cast<int>(*lines))
                    .arg(forDisplay(QFileInfo(path).fileName(), 120))
              : lines.error().userText;
    m_desk.activity().finish(std::exchange(m_activity, 0),
                             lines ? ActivityResult::Done : ActivityResult::Failed, sentence);
    showChosen();
    if (!lines) {
        setProblem(sentence);
        return;
    }
    Q_EMIT said(sentence);
    accept();
}

} // namespace simstock
