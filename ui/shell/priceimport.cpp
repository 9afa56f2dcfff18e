// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/priceimport.h"

#include "models/core/background.h"
#include "models/core/untrustedtext.h"
#include "models/desk/activitylog.h"
#include "ui/widgets/keyboardreturn.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

Result<PriceFile> readFile(const QString& path, const PriceImport::Plans& plans)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(makeError(ErrorKind::Storage,
                                 PriceImport::tr("The file could not be read: %1.")
                                     .arg(forDisplay(file.errorString(), 200)),
                                 u"price file"_s));
    if (file.size() > PriceImport::maxBytes)
        return failure(makeError(ErrorKind::Rejected,
                                 PriceImport::tr("The file is larger than 16 MB. Divide it."),
                                 u"price file"_s));
    return readPriceFile(file.read(PriceImport::maxBytes), plans());
}

} // namespace

PriceImport::PriceImport(Plans plans, ActivityLog& log, QWidget* parent)
    : QObject(parent), m_plans(std::move(plans)), m_log(log)
{
    m_pool.setMaxThreadCount(1);
}

PriceImport::~PriceImport()
{
    if (m_activity != 0)
        m_log.finish(m_activity, ActivityResult::Stopped);
}

void PriceImport::ask()
{
    auto* dialog = new QFileDialog(qobject_cast<QWidget*>(parent()), tr("Import prices"));
    returnKeyboardAfter(*dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV (*.csv *.txt)"), tr("All files (*)")});
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(QFileInfo(folder).isDir() ? folder : QDir::homePath());
    connect(dialog, &QFileDialog::fileSelected, this, &PriceImport::read);
    connect(dialog, &QFileDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void PriceImport::read(const QString& path)
{
    m_name = forDisplay(QFileInfo(path).fileName(), 80);
    m_activity = m_log.begin(tr("Import prices"), {}, [this] { deleteLater(); });
    m_reading = inBackground(m_pool, [path, plans = m_plans] { return readFile(path, plans); });
    m_reading.onDone([this](const Result<PriceFile>& file) { end(file); });
}

void PriceImport::end(const Result<PriceFile>& file)
{
    const auto sentence = file ? tr("%1: %n price(s) read; nothing is changed yet.", nullptr,
                                    static_cast<int>(file->lines.size()))
                                     .arg(m_name)
                               : tr("%1: %2").arg(m_name, file.error().userText);
    m_log.finish(std::exchange(m_activity, 0),
                 !file                      ? ActivityResult::Failed
                 : file->problems.isEmpty() ? ActivityResult::Done
                                            : ActivityResult::Warning,
                 sentence);
    Q_EMIT said(sentence);
    if (file)
        Q_EMIT done(m_name, *file);
    deleteLater();
}

} // namespace simstock
