// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/customerlist.h"

#include "models/core/background.h"
#include "models/core/untrustedtext.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/fieldcolumn.h"
#include "ui/widgets/keyboardreturn.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int listBoxHeight = 120;

QString fileIn(const QMimeData& source)
{
    const auto urls = source.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile()
                                                               : QString();
}

/// The text of a file that can be read as a list; its error otherwise.
Result<QString> readListFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(makeError(ErrorKind::Storage,
                                 CustomerList::tr("The file could not be read: %1.")
                                     .arg(forDisplay(file.errorString(), 200)),
                                 u"batch list"_s));
    }
    if (file.size() > CustomerList::maxBytes) {
        return failure(makeError(ErrorKind::Rejected,
                                 CustomerList::tr("The file is larger than 4 MB. Split it."),
                                 u"batch list"_s));
    }
    const auto content = file.read(CustomerList::maxBytes);
    if (const auto lines = readBatchList(content); !lines)
        return failure(lines.error());
    return QString::fromUtf8(content);
}

} // namespace

bool ListBox::canInsertFromMimeData(const QMimeData* source) const
{
    return !fileIn(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void ListBox::insertFromMimeData(const QMimeData* source)
{
    if (const auto path = fileIn(*source); !path.isEmpty())
        Q_EMIT fileGiven(path);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

CustomerList::CustomerList(QWidget* parent) : QWidget(parent), m_box(new ListBox(this))
{
    m_pool.setMaxThreadCount(1);
    m_box->setObjectName(u"customerList"_s);
    m_box->setTabChangesFocus(true);
    m_box->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_box->setMinimumHeight(listBoxHeight);
    m_box->setPlaceholderText(tr("Paste from a spreadsheet, one customer per line:\n"
                                 "Name, E-mail, Phone, Note, Plan, Account, Quantity, Days"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    m_help = addLabelledField(*column, tr("Customer &list"), m_box, u" "_s);
    column->setStretchFactor(m_box, 1);
    auto* import = new QPushButton(tr("&Import…"), this);
    setButtonRole(*import, ButtonRole::Secondary);
    import->setAutoDefault(false);
    column->addWidget(import, 0, Qt::AlignLeft);
    connect(import, &QPushButton::clicked, this, &CustomerList::ask);
    connect(m_box, &QPlainTextEdit::textChanged, this, &CustomerList::read);
    connect(m_box, &ListBox::fileGiven, this, &CustomerList::importFile);
    setFocusProxy(m_box);
    read();
}

CustomerList::~CustomerList() = default;

void CustomerList::ask()
{
    auto* dialog = new QFileDialog(this, tr("Import customers"));
    returnKeyboardAfter(*dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV (*.csv *.tsv *.txt)"), tr("All files (*)")});
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(QFileInfo(folder).isDir() ? folder : QDir::homePath());
    connect(dialog, &QFileDialog::fileSelected, this, &CustomerList::importFile);
    dialog->open();
}

void CustomerList::setText(const QString& lines)
{
    m_box->setPlainText(lines);
}

bool CustomerList::hasText() const
{
    return !m_box->document()->isEmpty();
}

void CustomerList::importFile(const QString& path)
{
    m_importing = inBackground(m_pool, [path] { return readListFile(path); });
    m_importing.onDone([this, path](const Result<QString>& text) {
        const QFileInfo file(path);
        if (!text) { // what stands in the box stays
            m_help->setText(tr("%1 was not taken over: %2")
                                .arg(forDisplay(file.fileName(), 80), text.error().userText));
            return;
        }
        m_box->setPlainText(*text);
        Q_EMIT named(forDisplay(file.completeBaseName(), 80));
    });
}

void CustomerList::read()
{
    m_lines.clear();
    m_problem.clear();
    const auto text = m_box->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_reading.cancel();
        m_help->setText(tr("Titles in the first line say what the columns are. Without them, an @ "
                           "makes an e-mail, digits a phone number, and the name comes first."));
    } else {
        m_help->setText(tr("Reading the list…"));
        m_reading =
            inBackground(m_pool, [content = text.toUtf8()] { return readBatchList(content); });
        m_reading.onDone([this](const Result<QList<BatchListLine>>& lines) { show(lines); });
    }
    Q_EMIT changed();
}

void CustomerList::show(const Result<QList<BatchListLine>>& lines)
{
    if (lines)
        m_lines = *lines;
    else
        m_problem = lines.error().userText;
    m_help->setText(lines ? understood() : m_problem);
    Q_EMIT changed();
}

QString CustomerList::obstacle() const
{
    if (m_importing.isActive() || m_reading.isActive())
        return tr("The list is being read.");
    if (!m_problem.isEmpty())
        return m_problem;
    return m_lines.isEmpty() ? tr("Paste or import a list of customers.") : QString();
}

QString CustomerList::understood() const
{
    struct Column {
        QString name;
        QString BatchListLine::*cell;
    };
    const QList<Column> columns{
        {tr("name"), &BatchListLine::name},   {tr("e-mail"), &BatchListLine::email},
        {tr("phone"), &BatchListLine::phone}, {tr("note"), &BatchListLine::note},
        {tr("plan"), &BatchListLine::plan},   {tr("account"), &BatchListLine::account}};
    QStringList found;
    const auto isIn = [this](const auto& has) {
        return std::any_of(m_lines.cbegin(), m_lines.cend(), has);
    };
    for (const auto& column : columns) {
        if (isIn([&column](const auto& line) { return !(line.*column.cell).isEmpty(); }))
            found.append(column.name);
    }
    if (isIn([](const auto& line) { return line.quantity != 1; }))
        found.append(tr("quantity"));
    if (isIn([](const auto& line) { return line.days != 0; }))
        found.append(tr("days"));
    QStringList words{tr("%n line(s) read.", nullptr, static_cast<int>(m_lines.size()))};
    if (!found.isEmpty())
        words.append(tr("Recognised: %1.").arg(locale().createSeparatedList(found)));
    const auto bad = std::count_if(m_lines.cbegin(), m_lines.cend(),
                                   [](const auto& line) { return !line.problem.isEmpty(); });
    if (bad > 0)
        words.append(tr("%n line(s) with a problem; the preview says which.", nullptr,
                        static_cast<int>(bad)));
    return words.join(u' ');
}

} // namespace simstock
