// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/installpage.h"

#include "ui/customer/customerwords.h"
#include "ui/customer/installsteps.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

void addSteps(QVBoxLayout& layout, QWidget* page, const QString& title, const QStringList& steps)
{
    auto* head = new QLabel(title, page);
    head->setTextFormat(Qt::PlainText);
    setTextFont(*head, TextSize::Body, TextWeight::Strong);
    layout.addSpacing(metrics::gap);
    layout.addWidget(head);
    for (int i = 0; i < steps.size(); ++i) {
        auto* step = new QLabel(u"%1. %2"_s.arg(QLocale().toString(i + 1), steps[i]), page);
        step->setTextFormat(Qt::PlainText);
        step->setWordWrap(true);
        layout.addWidget(step);
    }
}

} // namespace

InstallPage::InstallPage(QWidget* parent) : QWidget(parent), m_warning(new QLabel(this))
{
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_warning->setText(
        tr("The days start at installation: install it only on the day you need it."));
    setTextFont(*m_warning, TextSize::Body, TextWeight::Strong);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::between, metrics::between, metrics::between,
                               metrics::between);
    layout->setSpacing(metrics::tight);
    layout->addWidget(m_warning);
    const CustomerWords words;
    for (const auto phone : phones()) {
        addSteps(*layout, this, tr("%1, with the camera").arg(phoneName(phone)),
                 installSteps(words, phone));
        addSteps(*layout, this, tr("%1, by typing").arg(phoneName(phone)),
                 manualSteps(words, phone));
    }
    addSteps(*layout, this, tr("If it does not work"), installAdvice(words));
    layout->addStretch(1);
    setStartsAtInstall(false);
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
