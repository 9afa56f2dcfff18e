// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/doctorpanel.h"

#include "models/core/clock.h"
#include "ui/customer/customerfont.h"
#include "ui/customer/customerwords.h"
#include "ui/shell/actionset.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/selectabletext.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace simstock {

DoctorPanel::DoctorPanel(ActionSet& actions, Clipboard& clipboard, const Clock& clock,
                         const CustomerWords& words, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_clipboard(clipboard),
      m_clock(clock),
      m_words(words),
      m_sign(new QComboBox(this)),
      m_answer(makeAnswer())
{
    auto* title = new QLabel(tr("What does the phone show?"), this);
    title->setTextFormat(Qt::PlainText);
    setTextFont(*title, TextSize::Body, TextWeight::Strong);
    title->setBuddy(m_sign);
    m_sign->setAccessibleName(tr("What the phone shows"));
    m_sign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sign->addItem(tr("Nothing unusual"));
    for (const auto sign : phoneSigns())
        m_sign->addItem(phoneSignText(sign), static_cast<int>(sign));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::gap);
    layout->addWidget(title);
    layout->addWidget(m_sign);
    layout->addWidget(m_answer);
    connect(m_sign, &QComboBox::currentIndexChanged, this, &DoctorPanel::follow);
    setEsim(nullptr, {});
}

QWidget* DoctorPanel::makeAnswer()
{
    auto* answer = new QWidget(this);
    m_means = new QLabel(answer);
    m_say = new QLabel(answer);
    for (auto* label : {m_means, m_say}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setSelectable(*label);
    }
    auto* caption = new QLabel(tr("Say to the customer:"), answer);
    caption->setTextFormat(Qt::PlainText);
    setTextFont(*caption, TextSize::Caption);
    m_next = new ActionButton(ButtonRole::Secondary, answer);
    auto* copy = new QPushButton(tr("Copy for the vendor's support"), answer);
    connect(copy, &QPushButton::clicked, this, &DoctorPanel::copyForSupport);
    auto* layout = new QVBoxLayout(answer);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::gap);
    for (QWidget* part : std::initializer_list<QWidget*>{m_means, caption, m_say, m_next, copy})
        layout->addWidget(part);
    return answer;
}

void DoctorPanel::setEsim(const Esim* esim, const QStringList& operators)
{
    const bool isOther = !esim || !m_esim || esim->key != m_esim->key;
    m_esim = esim ? std::optional(*esim) : std::nullopt;
    m_operators = operators;
    setVisible(esim != nullptr);
    if (isOther)
        m_sign->setCurrentIndex(0); // another customer, another phone
    follow();
}

void DoctorPanel::follow()
{
    m_answer->setVisible(m_esim && m_sign->currentIndex() > 0);
    if (m_answer->isHidden())
        return;
    const auto sign = static_cast<PhoneSign>(m_sign->currentData().toInt());
    const auto diagnosis = diagnose(sign, *m_esim, m_operators, m_words);
    m_means->setText(diagnosis.means);
    m_say->setFont(customerFont(textFont(TextSize::Title), diagnosis.say));
    m_say->setLayoutDirection(m_words.direction());
    m_say->setText(diagnosis.say);
    m_next->setAction(diagnosis.next ? m_actions.action(*diagnosis.next) : nullptr);
    // The same action is a button elsewhere in the window, and names are unique there.
    m_next->setAccessibleName(tr("Next: %1").arg(m_next->text()));
}

void DoctorPanel::copyForSupport()
{
    const auto sign = static_cast<PhoneSign>(m_sign->currentData().toInt());
    m_clipboard.copyText(supportText(sign, *m_esim, m_clock.now()));
}

} // namespace simstock
