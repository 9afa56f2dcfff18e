// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/handoverfilejob.h"

#include "models/core/background.h"
#include "models/core/untrustedtext.h"
#include "models/desk/activitylog.h"
#include "ui/widgets/keyboardreturn.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace simstock {

namespace {

Result<QByteArray> makeHandOverFile(const QString& path,
                                    const std::function<Result<QByteArray>()>& make)
{
    auto content = make();
    if (!content)
        return content;
    QSaveFile file(path);
    if (!content->isEmpty() && file.open(QIODevice::WriteOnly) &&
        file.write(*content) == content->size() && file.commit())
        return content;
    return failure(
        makeError(ErrorKind::Storage,
                  HandOverFileJob::tr("%1 could not be written: %2. Choose another folder.")
                      .arg(forDisplay(QDir::toNativeSeparators(path), 200),
                           forDisplay(file.errorString(), 200)),
                  QStringLiteral("hand-over")));
}

} // namespace

HandOverFileJob::HandOverFileJob(HandOverFile file, ActivityLog& log, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_log(log)
{
    m_pool.setMaxThreadCount(1);
}

HandOverFileJob::~HandOverFileJob()
{
    if (m_activity != 0)
        m_log.finish(m_activity, ActivityResult::Stopped);
}

void HandOverFileJob::ask(QWidget* window)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(window, m_file.title);
    returnKeyboardAfter(*dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(m_file.filter);
    dialog->setDefaultSuffix(QFileInfo(m_file.name).suffix());
    dialog->setDirectory(QFileInfo(folder).isDir() ? folder : QDir::homePath());
    dialog->selectFile(m_file.name);
    connect(dialog, &QFileDialog::accepted, this,
            [this, dialog] { save(dialog->selectedFiles().value(0)); });
    connect(dialog, &QObject::destroyed, this, [this] { // also with its window
        if (m_activity == 0)
            deleteLater();
    });
    dialog->open();
}

void HandOverFileJob::save(const QString& path)
{
    m_activity = m_log.begin(m_file.title);
    m_writing =
        inBackground(m_pool, [path, make = m_file.make] { return makeHandOverFile(path, make); });
    m_writing.onDone([this, path](const Result<QByteArray>& written) {
        m_log.finish(std::exchange(m_activity, 0),
                     written ? ActivityResult::Done : ActivityResult::Failed,
                     written ? QString() : written.error().userText);
        if (written)
            Q_EMIT saved(path, *written);
        else
            Q_EMIT failed(written.error().userText);
        deleteLater();
    });
}

} // namespace simstock
