// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace simstock {

namespace {

QLabel* centredText(const QString& text, TextSize size, TextWeight weight, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setFixedWidth(metrics::sheetMinimum);
    setTextFont(*label, size, weight);
    // A wrapping label beside stretches gets the height of a wider one.
    label->setMinimumHeight(label->heightForWidth(metrics::sheetMinimum));
    return label;
}

} // namespace

WelcomePage::WelcomePage(bool inDemo, QWidget* parent) : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* mark = new Mark(this);
    mark->set(Icon::Esims, Tone::Neutral);
    auto* title = centredText(tr("Sell travel eSIMs from one desk"), TextSize::Heading,
                              TextWeight::Strong, this);
    auto* words = centredText(
        tr("Add the account you have with a vendor: its plans are read, you order, and the "
           "customer scans the install QR code from your screen."),
        TextSize::Title, TextWeight::Regular, this);
    auto* note = centredText(tr("The demo uses made-up plans and no real money, and needs no "
                                "network."),
                             TextSize::Body, TextWeight::Regular, this);
    setMuted(*note);
    auto* add = new QPushButton(tr("&Add an account…"), this);
    setButtonRole(*add, ButtonRole::Primary);
    auto* demo = new QPushButton(tr("Open the &demo…"), this);
    setButtonRole(*demo, ButtonRole::Secondary);
    for (auto* button : {add, demo})
        button->setAutoDefault(true); // Return works without a dialog, too
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addStretch();
    buttons->addWidget(demo);
    buttons->addWidget(add);
    buttons->addStretch();
    demo->setVisible(!inDemo);
    note->setVisible(!inDemo);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::between);
    column->addStretch(2);
    for (QWidget* widget :
         {static_cast<QWidget*>(mark), static_cast<QWidget*>(title), static_cast<QWidget*>(words)})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::gap);
    column->addLayout(buttons);
    column->addWidget(note, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setFocusProxy(add);
    setTabOrder(add, demo);
    connect(add, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::openDemoRequested);
}

} // namespace simstock
