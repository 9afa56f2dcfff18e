// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/shiftsheet.h"

#include "models/core/background.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/intentbook.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/shiftbook.h"
#include "models/desk/shopbooks.h"
#include "ui/shell/pane.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/draftkeeper.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportHeight = 224;
constexpr int mostEarlier = 60;

/// Complete or not at all.
Result<bool> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(makeError(
            ErrorKind::Storage,
            ShiftSheet::tr("The file could not be written: %1.").arg(file.errorString()), {}));
    return true;
}

} // namespace

ShiftSheet::ShiftSheet(Desk& desk, QWidget* parent)
    : Sheet(tr("Close shift"), parent),
      m_desk(desk),
      m_which(new QComboBox(this)),
      m_since(new QComboBox(this)),
      m_time(new QDateTimeEdit(this)),
      m_person(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_explanation(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(metrics::sheetMaximum);
    m_pool.setMaxThreadCount(1);
    addFields();
    addEarlier();
    connect(addButton(tr("&Save a copy…")), &QPushButton::clicked, this, &ShiftSheet::askForFile);
    connect(setPrimary(tr("C&lose the shift")), &QPushButton::clicked, this,
            &ShiftSheet::closeShift);
    setReturnPressesPrimary(false); // a close cannot be taken back
    for (auto* box : {m_which, m_since})
        connect(box, &QComboBox::currentIndexChanged, this, &ShiftSheet::count);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &ShiftSheet::count);
    connect(m_person, &QLineEdit::textChanged, this, &ShiftSheet::count);
    connect(m_explanation, &QLineEdit::textChanged, this, &ShiftSheet::count);
    connect(&m_desk.intents(), &IntentBook::recordChanged, this, &ShiftSheet::count);
    connect(&m_desk.ledger(), &LedgerDesk::changed, this, &ShiftSheet::count);
    keepOutOfDrafts(*m_which); // an earlier one is only looked at
    keepDraft(desk.books().drafts, desk.clock(), {u"shift"_s}, windowTitle());
    m_since->setFocus();
    count();
}

void ShiftSheet::addFields()
{
    const auto shifts = m_desk.shifts().shifts();
    const auto now = m_desk.clock().now();
    const QLocale here;
    m_which->addItem(tr("This shift"), -1);
    addField(tr("S&hift"), m_which);
    if (!shifts.isEmpty())
        m_since->addItem(
            tr("The last close, %1")
                .arg(here.toString(shifts.constFirst().to.toLocalTime(), QLocale::ShortFormat)),
            shifts.constFirst().to);
    m_since->addItem(tr("Midnight"), now.toLocalTime().date().startOfDay().toUTC());
    m_since->addItem(tr("Another time"), QDateTime());
    addField(tr("Si&nce"), m_since);
    m_time->setDisplayFormat(here.dateTimeFormat(QLocale::ShortFormat));
    m_time->setDateTime(now.toLocalTime().addSecs(-8 * 3600));
    addField(tr("&Began"), m_time);
    m_person->setMaxLength(80);
    if (!shifts.isEmpty())
        m_person->setText(shifts.constFirst().person);
    addField(tr("&Who worked"), m_person);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(codeFont());
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setMinimumHeight(reportHeight);
    addField(tr("&Report"), m_text);
    m_explanation->setMaxLength(500);
    m_explain = addField(tr("&Explanation"), m_explanation, u" "_s);
}

void ShiftSheet::addEarlier()
{
    const auto shifts = m_desk.shifts().shifts();
    const QLocale here;
    for (int i = 0; i < shifts.size() && i < mostEarlier; ++i) {
        const auto& shift = shifts[i];
        const auto time = [&here](const QDateTime& at) {
            return here.toString(at.toLocalTime(), QLocale::ShortFormat);
        };
        QString words = tr("%1 to %2", "an earlier shift").arg(time(shift.from), time(shift.to));
        if (!shift.person.isEmpty())
            words += u" · "_s + shift.person;
        m_which->addItem(words, i);
    }
}

bool ShiftSheet::isEarlier() const
{
    return m_which->currentData().toInt() >= 0;
}

QDateTime ShiftSheet::from() const
{
    const auto chosen = m_since->currentData().toDateTime();
    return (chosen.isValid() ? chosen : m_time->dateTime()).toUTC();
}

void ShiftSheet::count()
{
    const bool isOther = !m_since->currentData().toDateTime().isValid();
    for (QWidget* field : {static_cast<QWidget*>(m_since), static_cast<QWidget*>(m_person),
                           static_cast<QWidget*>(m_explanation)})
        field->setEnabled(!isEarlier());
    m_time->setEnabled(!isEarlier() && isOther);
    QString text;
    if (isEarlier()) {
        text = m_desk.shifts().shifts().value(m_which->currentData().toInt()).text;
        m_report = {};
    } else {
        m_report = shiftReport(m_desk.shifts().source(m_desk, from(), m_person->text()));
        text = shiftText(m_report, m_explanation->text(), QLocale());
    }
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    showButton();
}

void ShiftSheet::showButton()
{
    const auto open = static_cast<int>(m_report.questions.size());
    m_explain->setText(
        open > 0
            ? tr("%n unknown outcome(s). Settle what is open in Orders, or type what is known.",
                 nullptr, open)
            : tr("Only needed while an outcome is unknown."));
    const bool isEmpty = m_report.from >= m_report.to;
    const QString why = isEarlier() ? tr("This shift is closed already.")
                        : isEmpty   ? tr("The shift has to begin in the past.")
                        : !m_report.mayClose(m_explanation->text())
                            ? tr("Explain the unknown outcomes first.")
                            : QString();
    primary()->setEnabled(why.isEmpty());
    primary()->setToolTip(why);
}

void ShiftSheet::closeShift()
{
    if (!primary()->isEnabled())
        return;
    const auto closed = m_desk.shifts().close(m_report, m_explanation->text());
    if (!closed) {
        setProblem(closed.error().userText);
        return;
    }
    emit said(tr("The shift is closed: %n eSIM(s) sold.", nullptr, m_report.sold));
    accept();
}

QByteArray ShiftSheet::content(bool isCsv) const
{
    if (!isCsv || isEarlier())
        return m_text->toPlainText().toUtf8();
    QHash<AccountId, QString> labels;
    for (const auto& account : m_desk.accounts().accounts())
        labels.insert(account.id, account.label);
    return shiftCsv(m_report, labels);
}

void ShiftSheet::askForFile()
{
    if (m_dialog)
        return;
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_dialog = new QFileDialog(this, tr("Save a copy of the shift"), folder);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList kinds{tr("Report to print (*.txt)")};
    if (!isEarlier())
        kinds << tr("The acts as CSV (*.csv)");
    m_dialog->setNameFilters(kinds);
    m_dialog->setDefaultSuffix(u"txt"_s);
    m_dialog->selectFile(
        tr("shift-%1", "a file's name")
            .arg(m_desk.clock().now().toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s)));
    connect(m_dialog, &QFileDialog::filterSelected, m_dialog, [this](const QString& filter) {
        m_dialog->setDefaultSuffix(filter.contains(u"*.csv") ? u"csv"_s : u"txt"_s);
    });
    connect(m_dialog, &QFileDialog::fileSelected, this, &ShiftSheet::save);
    m_dialog->open();
}

void ShiftSheet::save(const QString& path)
{
    const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    m_writing =
        inBackground(m_pool, [path, bytes = content(isCsv)] { return writeFile(path, bytes); });
    m_writing.onDone([this, path](const Result<bool>& written) {
        if (written)
            emit said(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        else
            setProblem(written.error().userText);
    });
}

void openShiftSheet(Pane& pane, Desk& desk)
{
    auto* sheet = new ShiftSheet(desk, pane.window());
    QObject::connect(sheet, &ShiftSheet::said, &pane, &Pane::said);
    sheet->open();
}

void addShiftEntry(Pane& pane, QMenu& viewMenu, Desk& desk)
{
    auto* action = viewMenu.addAction(ShiftSheet::tr("Close s&hift…"));
    pane.addAction(action);
    QObject::connect(&desk.shifts(), &ShiftBook::failed, &pane, &Pane::said);
    QObject::connect(action, &QAction::triggered, &pane,
                     [&pane, &desk] { openShiftSheet(pane, desk); });
}

} // namespace simstock
