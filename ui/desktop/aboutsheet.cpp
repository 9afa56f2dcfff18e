// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/aboutsheet.h"

#include "ui/widgets/selectabletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>

namespace simstock {

using namespace Qt::StringLiterals;

QString versionText()
{
    return QStringList{u"Simstock "_s + QCoreApplication::applicationVersion(),
                       u"Qt %1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()),
                                                      QStringLiteral(QT_VERSION_STR)),
                       u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion()),
                       u"%1, %2, %3"_s.arg(QSysInfo::currentCpuArchitecture(),
                                           QGuiApplication::platformName(), QLocale().name())}
        .join(u'\n');
}

AboutSheet::AboutSheet(QWidget* parent) : Sheet(tr("About Simstock"), parent)
{
    addText(tr("Simstock %1, a desk for resellers of travel eSIMs.")
                .arg(QCoreApplication::applicationVersion()));
    addText(tr("Free software under the GNU General Public License, version 3 or later. "
               "It comes without any warranty."));
    auto* versions = addText(versionText());
    setSelectable(*versions, Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    back()->setText(tr("Close"));
    connect(addButton(tr("&Copy versions")), &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(versionText());
        emit said(tr("The versions are on the clipboard."));
    });
}

} // namespace simstock
