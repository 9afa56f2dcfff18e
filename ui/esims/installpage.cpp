// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/installpage.h"

#include "ui/customer/customerfont.h"
#include "ui/customer/customertexts.h"
#include "ui/customer/installsteps.h"
#include "ui/customer/languagebox.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

InstallPage::InstallPage(QWidget* parent)
    : QWidget(parent),
      m_words(usualCustomerLanguage(QLocale())),
      m_language(new LanguageBox(this)),
      m_warning(new QLabel(this))
{
    m_language->setAccessibleName(tr("Language of the steps"));
    m_language->setLanguage(m_words.language());
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::between, metrics::between, metrics::between,
                               metrics::between);
    column->setSpacing(metrics::gap);
    column->addWidget(m_language);
    column->addWidget(m_warning);
    column->addStretch(1);
    connect(m_language, &LanguageBox::languageChosen, this, &InstallPage::setLanguage);
    showSteps();
    setStartsAtInstall(false);
}

void InstallPage::setLanguage(const QString& code)
{
    if (code == m_words.language())
        return;
    m_words = CustomerWords(code);
    m_language->setLanguage(m_words.language());
    showSteps();
    Q_EMIT languageChanged();
}

void InstallPage::showSteps()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    delete m_steps;
    m_steps = new QWidget(this);
    m_steps->setLayoutDirection(m_words.direction());
    auto* lines = new QVBoxLayout(m_steps);
    lines->setContentsMargins({});
    lines->setSpacing(metrics::tight);
    const auto warning = saying(m_words, Saying::InstallOnTheDay);
    setTextFont(*m_warning, TextSize::Body, TextWeight::Strong);
    m_warning->setFont(customerFont(m_warning->font(), warning));
    m_warning->setText(warning);
    for (const auto phone : phones()) {
        addSteps(tr("%1, with the camera").arg(phoneName(phone)), installSteps(m_words, phone));
        addSteps(tr("%1, by typing").arg(phoneName(phone)), manualSteps(m_words, phone));
    }
    addSteps(tr("If it does not work"), installAdvice(m_words));
    column->insertWidget(column->count() - 1, m_steps);
}

void InstallPage::addSteps(const QString& title, const QStringList& steps)
{
    auto* lines = static_cast<QVBoxLayout*>(m_steps->layout());
    auto* head = new QLabel(title, m_steps);
    head->setTextFormat(Qt::PlainText);
    setTextFont(*head, TextSize::Body, TextWeight::Strong);
    lines->addSpacing(metrics::gap);
    lines->addWidget(head);
    for (int i = 0; i < steps.size(); ++i) {
        auto* step = new QLabel(m_steps);
        step->setTextFormat(Qt::PlainText);
        step->setWordWrap(true);
        step->setFont(customerFont(textFont(TextSize::Body), steps[i]));
        step->setText(u"%1. %2"_s.arg(m_words.locale().toString(i + 1), steps[i]));
        lines->addWidget(step);
    }
}

void InstallPage::addAbove(QWidget* widget)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, widget);
}

void InstallPage::setStartsAtInstall(bool starts)
{
    m_warning->setVisible(starts);
}

} // namespace simstock
