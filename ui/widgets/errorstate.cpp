// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorstate.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QString line(const char* text, const QString& value)
{
    return QCoreApplication::translate("simstock::ErrorState", text).arg(value);
}

} // namespace

QString errorDetails(const Error& error)
{
    QStringList lines{errorKindName(error.kind)};
    if (!error.vendorCode.isEmpty())
        lines +=
            line(QT_TRANSLATE_NOOP("simstock::ErrorState", "Vendor code: %1"), error.vendorCode);
    if (error.httpStatus != 0)
        lines += line(QT_TRANSLATE_NOOP("simstock::ErrorState", "HTTP status: %1"),
                      QString::number(error.httpStatus));
    if (!error.requestId.isEmpty())
        lines += line(QT_TRANSLATE_NOOP("simstock::ErrorState", "Request: %1"), error.requestId);
    if (!error.detail.isEmpty())
        lines += error.detail;
    return lines.join(u'\n');
}

ErrorState::ErrorState(QWidget* parent)
    : QWidget(parent),
      m_mark(new Mark(this)),
      m_sentence(new QLabel(this)),
      m_retry(new QPushButton(tr("&Retry"), this)),
      m_toggle(new QPushButton(tr("&Details"), this)),
      m_copy(new QPushButton(tr("C&opy details"), this)),
      m_details(new QPlainTextEdit(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setFixedWidth(metrics::sheetMinimum);
    setTextFont(*m_sentence, TextSize::Title);
    setButtonRole(*m_retry, ButtonRole::Secondary);
    setButtonRole(*m_toggle, ButtonRole::Link);
    setButtonRole(*m_copy, ButtonRole::Link);
    m_toggle->setCheckable(true);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Error details"));
    m_details->setFont(codeFont(TextSize::Caption));
    m_details->setTabChangesFocus(true);
    m_details->setFixedSize(metrics::sheetMinimum, 4 * metrics::row);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {m_retry, m_toggle, m_copy})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::between);
    column->addStretch(2);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addWidget(m_details, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_retry, &QPushButton::clicked, this, &ErrorState::retryRequested);
    connect(m_toggle, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_toggle, &QPushButton::toggled, m_copy, &QWidget::setVisible);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    m_details->hide();
    m_copy->hide();
}

void ErrorState::set(const Error& error)
{
    const bool offline = error.kind == ErrorKind::Network;
    m_mark->set(offline ? Icon::Offline : Icon::Error, offline ? Tone::Warn : Tone::Bad);
    m_sentence->setText(error.userText);
    // A wrapping label beside stretches gets the height of a wider one.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->width()));
    m_details->setPlainText(errorDetails(error));
    m_toggle->setChecked(false);
}

} // namespace simstock
