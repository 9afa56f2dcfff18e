// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/manualwindow.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>

// Resources of a static library are dropped by the linker unless somebody asks for them; the macro
// must stand outside of every namespace.
static void initializeManualResource()
{
    Q_INIT_RESOURCE(manual);
}

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int manualHeight = 520;

/// In the language of the interface, which need not be the one that numbers are written in.
struct ManualPages {
    QString language;
    QString text;
};

ManualPages manualPages()
{
    initializeManualResource();
    const auto english = u"en"_s;
    //: The code of this language, as in the file name of its manual: de, ar
    const auto ofInterface = ManualWindow::tr("en");
    const auto ofNumbers = QLocale().name().section(u'_', 0, 0);
    for (const auto& code : {ofInterface == english ? ofNumbers : ofInterface, english}) {
        QFile file(u":/manual/%1.md"_s.arg(code));
        if (file.open(QIODevice::ReadOnly))
            return {code, QString::fromUtf8(file.readAll())};
    }
    return {};
}

/// A paragraph may begin with a word of another script, and stays on its side all the same.
void layOut(QTextDocument& manual, const QLocale& language)
{
    auto option = manual.defaultTextOption();
    option.setTextDirection(language.textDirection());
    manual.setDefaultTextOption(option);
    for (auto block = manual.begin(); block.isValid(); block = block.next()) {
        auto format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        format.setTopMargin(isHeading && block != manual.begin() ? metrics::between : 0);
        format.setBottomMargin(metrics::gap);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

ManualWindow::ManualWindow(QWidget* parent)
    : Sheet(tr("Manual"), parent), m_find(new QLineEdit(this)), m_text(new QTextBrowser(this))
{
    setMinimumWidth(metrics::sheetMaximum);
    m_find->setClearButtonEnabled(true);
    addField(tr("&Find in the manual"), m_find);
    m_text->setAccessibleName(tr("Manual"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMinimumHeight(manualHeight);
    const auto pages = manualPages();
    m_text->setMarkdown(pages.text);
    layOut(*m_text->document(), QLocale(pages.language));
    m_text->moveCursor(QTextCursor::Start);
    addGrowing(m_text);
    back()->setText(tr("Close"));
    connect(m_find, &QLineEdit::textChanged, this, [this] { find(true); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(false); });
    m_text->setFocus();
}

void ManualWindow::find(bool fromTop)
{
    if (fromTop)
        m_text->moveCursor(QTextCursor::Start);
    const bool isFound = m_find->text().isEmpty() || m_text->find(m_find->text());
    if (!isFound && !fromTop) { // round to the beginning
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(m_find->text());
    }
    setProblem(isFound || !fromTop ? QString()
                                   : tr("“%1” is not in the manual.").arg(m_find->text()));
}

void ManualWindow::openFor(QWidget& window)
{
    auto* manual = window.findChild<ManualWindow*>();
    if (!manual) {
        manual = new ManualWindow(&window);
        manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    manual->openBeside();
}

} // namespace simstock
