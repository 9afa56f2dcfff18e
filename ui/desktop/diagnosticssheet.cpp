// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/diagnosticssheet.h"

#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/desk.h"
#include "ui/desktop/aboutsheet.h"
#include "ui/desktop/preferences.h"
#include "ui/esims/handoverfilejob.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualDiagnostics(720, 640);
constexpr int partsSeen = 7;

/// What was chosen, never what was typed.
QString settingsText(const Preferences& preferences)
{
    const auto set = [](bool is) { return is ? u"set"_s : u"not set"_s; };
    const auto on = [](bool is) { return is ? u"on"_s : u"off"_s; };
    static const QStringList themes{u"system"_s, u"light"_s, u"dark"_s, u"high contrast"_s};
    return QStringList{
        u"theme: "_s + themes.value(static_cast<int>(preferences.theme), u"unknown"_s),
        u"language: "_s + (preferences.language.isEmpty() ? u"system"_s : preferences.language),
        u"density: %1"_s.arg(static_cast<int>(preferences.density)),
        u"shop name: "_s + set(!preferences.shopName.isEmpty()),
        u"lock after: %1 min"_s.arg(preferences.lockMinutes),
        u"lock with the screen: "_s + on(preferences.lockWithScreen),
        u"close to tray: "_s + on(preferences.closeToTray),
        u"notifications switched off: %1"_s.arg(preferences.silenced.size()),
        u"quiet hours: "_s +
            set(preferences.quietFrom.isValid() && preferences.quietFrom != preferences.quietUntil)}
        .join(u'\n');
}

} // namespace

DiagnosticsSheet::DiagnosticsSheet(Desk& desk, const Preferences& preferences, QWidget* parent)
    : Sheet(tr("Save diagnostics"), parent),
      m_desk(desk),
      m_parts{{u"versions.txt"_s, tr("Versions"), versionText()},
              {u"settings.txt"_s, tr("Settings"), settingsText(preferences)}},
      m_list(new QListWidget(this)),
      m_text(new QPlainTextEdit(this)),
      m_diagnostics(desk)
{
    build();
    m_gathering = m_diagnostics.gather();
    m_gathering.onDone([this](const Result<QList<DiagnosticPart>>& parts) {
        if (parts)
            take(*parts);
        else
            setProblem(parts.error().userText);
    });
}

void DiagnosticsSheet::build()
{
    addText(tr("For somebody who helps you. Nothing is sent: you save a file and give it to whom "
               "you choose. Customers, cards, codes, orders, amounts and keys are left out; look "
               "at the text of each part, and take away what you do not want to give."));
    m_list->setUniformItemSizes(true);
    addField(tr("&Parts"), m_list);
    m_text->setReadOnly(true);
    m_text->setFont(codeFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the part"));
    addGrowing(m_text);
    m_words = addText(tr("Looking at files and journal…"));
    connect(m_list, &QListWidget::currentRowChanged, this, &DiagnosticsSheet::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, &DiagnosticsSheet::showChoice);
    connect(setPrimary(tr("&Save ZIP…")), &QPushButton::clicked, this, &DiagnosticsSheet::save);
    primary()->setEnabled(false);
    setReturnPressesPrimary(true);
    resize(usualDiagnostics);
    m_list->setFocus();
}

void DiagnosticsSheet::take(const QList<DiagnosticPart>& parts)
{
    m_parts += parts;
    const int high = m_list->fontMetrics().lineSpacing() + metrics::cellPadding;
    {
        const QSignalBlocker quiet(m_list);
        for (const auto& part : std::as_const(m_parts)) {
            auto* item = new QListWidgetItem(part.title, m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
            item->setSizeHint({0, high});
        }
    }
    m_list->setFixedHeight(high * partsSeen + 2 * m_list->frameWidth());
    m_list->setCurrentRow(0);
    showChoice();
}

void DiagnosticsSheet::showCurrent()
{
    const int row = m_list->currentRow();
    m_text->setPlainText(row >= 0 && row < m_parts.size() ? m_parts[row].text : QString());
}

QList<DiagnosticPart> DiagnosticsSheet::chosen() const
{
    QList<DiagnosticPart> parts;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            parts.append(m_parts[row]);
    }
    return parts;
}

void DiagnosticsSheet::showChoice()
{
    const auto count = static_cast<int>(chosen().size());
    primary()->setEnabled(count > 0);
    m_words->setText(tr("%n part(s) will be saved.", nullptr, count));
}

void DiagnosticsSheet::save()
{
    const QString day = m_desk.clock().now().toLocalTime().toString(u"yyyy-MM-dd");
    auto* job = new HandOverFileJob({tr("Save diagnostics"),
                                     u"simstock-diagnostics-%1.zip"_s.arg(day), tr("ZIP (*.zip)"),
                                     [parts = chosen()] { return Diagnostics::zip(parts); }},
                                    m_desk.activity(), parent() ? parent() : this);
    connect(job, &HandOverFileJob::saved, this, [this](const QString& path) {
        Q_EMIT said(
            tr("Diagnostics saved to %1.").arg(forDisplay(QFileInfo(path).fileName(), 120)));
        accept();
    });
    connect(job, &HandOverFileJob::failed, this, &Sheet::setProblem);
    job->ask(this);
}

} // namespace simstock
