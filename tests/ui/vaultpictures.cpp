// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panealbum.h"
#include "tests/ui/uihelp.h"
#include "ui/desktop/vaultexportsheet.h"
#include "ui/desktop/vaultimportsheet.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace simstock::test {

using namespace Qt::StringLiterals;

void Album::vault()
{
    const QTemporaryDir folder;
    const QString words = u"four words nobody guesses"_s;
    const QString path = folder.filePath(u"simstock-vault-2026-11-22.simvault"_s);
    const auto type = [](Sheet& sheet, const QString& name, const QString& text) {
        test::named<QLineEdit>(sheet, name)->setText(text);
    };
    test::menuAction(*m_window, u"Export vault…"_s)->trigger();
    auto* out = m_window->findChild<VaultExportSheet*>();
    save(*out, u"vault-export"_s);
    out->findChild<QComboBox*>()->setCurrentIndex(1);
    type(*out, u"Passphrase"_s, words);
    type(*out, u"Passphrase again"_s, words.first(5));
    save(*out, u"vault-export-differs"_s);
    type(*out, u"Passphrase again"_s, words);
    save(*out, u"vault-export-ready"_s);
    QFile::copy(m_rig.settings.fileName(), folder.filePath(u"taken.simvault"_s));
    out->save(folder.filePath(u"taken.simvault"_s));
    save(*out, u"vault-export-busy"_s);
    static_cast<void>(
        QTest::qWaitFor([&] { return test::labels(*out).contains(u"never replaces"_s); }, 20'000));
    save(*out, u"vault-export-taken"_s);
    out->save(path);
    static_cast<void>(QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000));
    m_rig.settle();
    test::menuAction(*m_window, u"Import vault…"_s)->trigger();
    auto* in = m_window->findChild<VaultImportSheet*>();
    save(*in, u"vault-import"_s);
    type(*in, u"File"_s, path);
    for (const auto& [typed, name] : {std::pair(u"wrong words"_s, u"vault-import-wrong"_s),
                                      std::pair(words, u"vault-import-preview"_s)}) {
        type(*in, u"Passphrase"_s, typed);
        in->primary()->click();
        static_cast<void>(QTest::qWaitFor(
            [&] { return in->primary()->toolTip() != u"The file is being opened."_s; }, 20'000));
        save(*in, name);
    }
    in->close();
}

} // namespace simstock::test
