// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/codepage.h"

#include "ui/counter/countertab.h"
#include "ui/counter/counterview.h"
#include "ui/customer/customertexts.h"
#include "ui/customer/customerwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/qrview.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastQrMillimetres = 80;
/// Of the page's width, so that the steps beside the code keep their room; the first that does.
constexpr std::array<double, 4> qrShares{0.40, 0.36, 0.32, 0.28};
constexpr int besideCode = 2 * metrics::around;
constexpr int spare = 3 * metrics::around;
constexpr int stepCount = 4;
constexpr qsizetype longestUnbroken = 40;

/// A host name may break behind its dots when it is longer than the page.
QString breakable(QString host)
{
    if (host.size() <= longestUnbroken)
        return host;
    return host.replace(u'.', u".\u200B"_s);
}

QLabel* makeCodeLabel(QWidget* parent)
{
    auto* label = makeCounterLabel(parent, CounterText::Code, true);
    label->setLayoutDirection(Qt::LeftToRight); // codes are never mirrored
    return label;
}

int heightIn(const QWidget* part, int room)
{
    if (part->isHidden())
        return 0;
    // A label that wraps guesses two lines before it knows its width.
    return metrics::gap +
           (part->hasHeightForWidth() ? part->heightForWidth(room) : part->sizeHint().height());
}

} // namespace

CodePage::CodePage(QWidget* parent)
    : QWidget(parent),
      m_headline(makeCounterLabel(this, CounterText::Brand, true)),
      m_warning(makeCounterLabel(this, CounterText::Body, true)),
      m_qr(new QrView(this))
{
    m_qr->setMinimumMillimetres(leastQrMillimetres);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(besideCode);
    middle->addWidget(m_qr, 0, Qt::AlignTop);
    middle->addWidget(makeSteps(), 1);
    m_codes = makeCodes();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_headline);
    layout->addWidget(m_warning);
    layout->addLayout(middle, 1);
    layout->addWidget(m_codes);
}

QWidget* CodePage::makeSteps()
{
    auto* column = new QWidget(this);
    m_column = column;
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(metrics::gap);
    for (const auto phone : phones()) {
        auto* tab = new CounterTab(phoneName(phone), CounterText::Brand, column);
        m_tabs.insert(phone, tab);
        tabs->addWidget(tab);
        connect(tab, &QAbstractButton::clicked, this, [this, phone] { choosePhone(phone); });
    }
    tabs->addStretch(1);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::tight);
    layout->addLayout(tabs);
    layout->addSpacing(metrics::tight);
    for (int step = 0; step < stepCount; ++step) {
        m_steps.append(makeCounterLabel(column, CounterText::Body, true));
        layout->addWidget(m_steps.last());
    }
    layout->addStretch(1);
    return column;
}

QWidget* CodePage::makeCodes()
{
    auto* block = new QWidget(this);
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::around);
    grid->setVerticalSpacing(metrics::tight);
    m_address = makeCodeLabel(block);
    m_matchingId = makeCodeLabel(block);
    m_confirmation = makeCodeLabel(block);
    for (auto* code : {m_address, m_matchingId, m_confirmation}) {
        const auto row = static_cast<int>(m_captions.size());
        m_captions.append(makeCounterLabel(block, CounterText::Body));
        grid->addWidget(m_captions.last(), row, 0);
        grid->addWidget(code, row, 1);
    }
    grid->setColumnStretch(1, 1);
    return block;
}

void CodePage::setView(const CounterView& view, const CustomerWords& words)
{
    m_words = &words;
    const auto& code = *view.code;
    m_headline->setText(saying(words, Saying::ScanThisCode));
    m_warning->setText(saying(words, Saying::InstallOnTheDay));
    m_warning->setVisible(view.startsAtInstall);
    m_qr->setContent(code.qrText().toUtf8());
    m_address->setText(breakable(code.smdpAddress()));
    m_matchingId->setText(code.matchingIdGrouped());
    const bool confirmation = code.isConfirmationRequired() && !view.confirmationCode.isEmpty();
    m_confirmation->setText(confirmation ? view.confirmationCode : QString());
    m_confirmation->setVisible(confirmation);
    m_captions.last()->setVisible(confirmation);
    int row = 0;
    for (const auto caption :
         {Saying::SmdpAddress, Saying::ActivationCode, Saying::ConfirmationCode})
        m_captions[row++]->setText(saying(words, caption));
    const bool isMirrored = words.direction() == Qt::RightToLeft;
    for (auto* label : {m_address, m_matchingId, m_confirmation})
        label->setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    showSteps();
}

void CodePage::clear()
{
    m_qr->setContent({});
    for (auto* label : {m_address, m_matchingId, m_confirmation})
        label->clear();
    m_phone = Phone::IPhone;
}

void CodePage::choosePhone(Phone phone)
{
    m_phone = phone;
    showSteps();
}

void CodePage::focusPhone()
{
    m_tabs.value(m_phone)->setFocus();
}

void CodePage::showSteps()
{
    if (!m_words)
        return;
    m_tabs.value(m_phone)->setChecked(true);
    const auto steps = installSteps(*m_words, m_phone);
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setText(u"%1. %2"_s.arg(m_words->locale().toString(i + 1), steps.value(i)));
}

/// Of the phone whose steps take most, so that the code keeps its size when another is chosen.
int CodePage::stepsHeight(int width) const
{
    int most = 0;
    for (const auto phone : m_words ? phones() : QList<Phone>()) {
        int high = m_tabs.value(phone)->sizeHint().height() + 2 * metrics::gap;
        for (const auto& step : installSteps(*m_words, phone))
            high += metrics::tight + m_steps.first()
                                         ->fontMetrics()
                                         .boundingRect(QRect(0, 0, width - metrics::around, 0),
                                                       Qt::TextWordWrap, u"0. "_s + step)
                                         .height();
        most = std::max(most, high);
    }
    return most;
}

void CodePage::arrange(const QSize& room, double scale)
{
    for (auto* tab : std::as_const(m_tabs))
        tab->setScale(scale);
    // Less what scripts with higher lines take, and labels that guess before they wrap.
    int left = room.height() - qRound(spare * scale);
    for (const QWidget* part :
         std::initializer_list<const QWidget*>{m_headline, m_warning, m_codes})
        left -= heightIn(part, room.width());
    const int least = m_qr->minimumSizeHint().width();
    int side = least;
    for (const double share : qrShares) {
        side = std::max(least, std::min(left, static_cast<int>(room.width() * share)));
        const int beside = room.width() - side - besideCode;
        if (stepsHeight(beside) <= left && m_column->minimumSizeHint().width() <= beside)
            break;
    }
    m_qr->setFixedSize(side, side);
}

QList<QWidget*> CodePage::secretParts() const
{
    return {m_qr, m_address, m_matchingId, m_confirmation};
}

} // namespace simstock
