// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/galleryparts.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/agelabel.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/credentialedit.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/reviewcolumn.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/typedconfirmation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

QPushButton* button(const QString& text, ButtonRole role, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    setButtonRole(*made, role);
    return made;
}

QWidget* makeQrPage(QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* clipboard = new Clipboard(*QGuiApplication::clipboard(), galleryClock(), page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::around, metrics::between, metrics::around, metrics::around);
    column->setSpacing(metrics::between);
    auto* code = new QrView(page);
    code->setContent("LPA:1$rsp-eu.simlessly.com$451F9802E6854E3EB1FB985235EDB4E5");
    column->addWidget(code, 0, Qt::AlignHCenter);
    auto* address = new CodeField(*clipboard, u"SM-DP+ address"_s, page);
    address->setCode(u"rsp-eu.simlessly.com"_s);
    address->setSecret(false);
    column->addWidget(address);
    auto* activation = new CodeField(*clipboard, u"Activation code"_s, page);
    activation->setCode(u"451F9802E6854E3EB1FB985235EDB4E5"_s, 4);
    column->addWidget(activation);
    auto* confirmation = new CodeField(*clipboard, u"Confirmation code"_s, page);
    confirmation->setCode(u"7731"_s);
    confirmation->setHelp(u"The phone will ask for this code."_s);
    column->addWidget(confirmation);
    column->addWidget(button(u"Show at counter"_s, ButtonRole::Primary, page));
    column->addWidget(button(u"Print slip…"_s, ButtonRole::Secondary, page));
    column->addStretch();
    return page;
}

QWidget* makeChips(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<const char*, Tone> states[] = {{"Ready", Tone::Good},
                                                   {"Runs out soon", Tone::Warn},
                                                   {"Unknown", Tone::Bad},
                                                   {"Being prepared", Tone::Info},
                                                   {"Draft", Tone::Neutral}};
    for (const auto& [word, tone] : states) {
        auto* chip = new Chip(box);
        chip->setState(QString::fromLatin1(word), tone);
        row->addWidget(chip);
    }
    auto* meter = new Meter(box);
    meter->setShare(0.4, Tone::Good);
    meter->setFixedWidth(metrics::meterWidth);
    row->addWidget(meter);
    auto* amount = new AmountLabel(TextSize::Body, box);
    amount->setAmount(u"USD"_s, u"18.60"_s);
    row->addWidget(amount);
    auto* age = new AgeLabel(galleryClock(), box);
    age->setTime(galleryClock().now().addSecs(-3 * 3600));
    row->addWidget(age);
    row->addStretch();
    return box;
}

QWidget* makeButtons(bool enabled, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button(u"New order…"_s, ButtonRole::Primary, box));
    row->addWidget(button(u"Back"_s, ButtonRole::Secondary, box));
    row->addWidget(button(u"Revoke eSIM"_s, ButtonRole::Danger, box));
    row->addWidget(button(u"Copy"_s, ButtonRole::Link, box));
    row->addWidget(button(u"Ready 14"_s, ButtonRole::Segment, box));
    auto* with = button(u"Search"_s, ButtonRole::Secondary, box);
    with->setIcon(themedIcon(Icon::Search));
    row->addWidget(with);
    auto* menu = button(u"View"_s, ButtonRole::Secondary, box);
    menu->setMenu(new QMenu(menu));
    row->addWidget(menu);
    row->addStretch();
    box->setEnabled(enabled);
    return box;
}

QWidget* makeFields(bool enabled, QWidget* parent)
{
    auto* box = new QGroupBox(enabled ? u"Fields"_s : u"Disabled"_s, parent);
    auto* grid = new QGridLayout(box);
    auto* line = new QLineEdit(u"Customer 0412"_s, box);
    auto* secret = new CredentialEdit(box);
    secret->setText(u"not a key"_s);
    auto* combo = new QComboBox(box);
    combo->addItems({u"eSIM account"_s, u"Another"_s});
    auto* spin = new QSpinBox(box);
    spin->setRange(1, 365);
    spin->setValue(30);
    auto* check = new QCheckBox(u"Day plans only"_s, box);
    check->setChecked(true);
    auto* off = new QCheckBox(u"With top-up"_s, box);
    auto* radio = new QRadioButton(u"Light"_s, box);
    radio->setChecked(true);
    auto* other = new QRadioButton(u"Dark"_s, box);
    auto* bar = new QProgressBar(box);
    bar->setValue(60);
    QWidget* cells[] = {line, secret, combo, spin, check, off, radio, other, bar};
    int place = 0;
    for (QWidget* cell : cells) {
        grid->addWidget(cell, place / 4, place % 4);
        ++place;
    }
    box->setEnabled(enabled);
    return box;
}

} // namespace

ManualClock& galleryClock()
{
    static ManualClock standing(QDateTime({2026, 11, 22}, {12, 2}, Qt::UTC));
    return standing;
}

DetailDock* makeDock(QWidget* parent)
{
    auto* dock = new DetailDock(parent);
    dock->setSubject(u"Customer 0412"_s, u"Japan 5 GB · 30 days · bought 3 min ago"_s);
    dock->addPage(u"qr"_s, u"QR"_s, makeQrPage(dock));
    for (const char* name : {"Install", "Usage", "Timeline", "Money", "Notes", "Raw"})
        dock->addPage(QString::fromLatin1(name).toLower(), QString::fromLatin1(name),
                      new QWidget(dock));
    return dock;
}

StatusStrip* makeStatusStrip(QWidget* parent)
{
    auto* strip = new StatusStrip(parent);
    strip->setAccounts(
        {{u"Shop"_s, true, u"USD 481.30"_s}, {u"Try-out"_s, false, u"USD 5,000.00"_s}});
    strip->setUnknownOutcomes(1);
    strip->setQueue(3);
    strip->setMessage(u"Code copied. It leaves the clipboard in 27 s."_s);
    strip->setConnection(true, galleryClock().now());
    return strip;
}

std::unique_ptr<QWidget> makeOrderSheet()
{
    auto sheet = std::make_unique<Sheet>(u"New order"_s);
    sheet->band().setEnvironment(true, u"Shop"_s);
    sheet->addText(u"Japan 5 GB · 30 days"_s);
    auto* quantity = new QSpinBox;
    quantity->setValue(3);
    sheet->addField(u"&Quantity"_s, quantity);
    auto* name = new QLineEdit(u"Customer 0412"_s);
    sheet->addField(u"Customer &name"_s, name);
    sheet->addField(u"Customer &e-mail"_s, new QLineEdit(u"customer0412@example.com"_s),
                    u"This vendor sends nothing to the customer: you hand the QR over."_s);
    auto* review = new ReviewColumn;
    review->setTotal(u"You pay"_s, u"USD"_s, u"18.60"_s);
    review->addLine(u"3 × 6.20"_s, u"18.60"_s);
    review->addLine(u"Retail"_s, u"37.20"_s);
    review->addLine(u"Margin"_s, u"18.60 · 50 %"_s, ReviewColumn::Weight::Good);
    review->addSeparator();
    review->addLine(u"Balance before"_s, u"481.30"_s);
    review->addLine(u"Balance after"_s, u"462.70"_s, ReviewColumn::Weight::Strong);
    review->addLine(u"Reserve kept"_s, u"100.00"_s, ReviewColumn::Weight::Muted);
    review->addNote(u"Price read 40 s ago. Sent once; if the line breaks, we look before anything "
                    "is sent again."_s);
    sheet->setReview(review);
    sheet->setPrimary(u"Buy 3 for USD 18.60"_s);
    name->setFocus();
    return sheet;
}

std::unique_ptr<QWidget> makeRevokeSheet()
{
    auto sheet = std::make_unique<Sheet>(u"Revoke eSIM"_s);
    sheet->addText(u"The profile stops working for good. 3.2 GB and 21 days are lost; nothing is "
                   "refunded."_s);
    sheet->addWidget(new TypedConfirmation(u"4821"_s));
    sheet->setPrimary(u"Revoke eSIM"_s, ButtonRole::Danger)->setEnabled(false);
    sheet->setProblem(u"The vendor refused: the profile is installed on a phone (200011). Nothing "
                      "was changed."_s);
    return sheet;
}

std::unique_ptr<QWidget> makeControls()
{
    auto window = std::make_unique<QWidget>();
    window->setBackgroundRole(QPalette::Base);
    window->setAutoFillBackground(true);
    window->resize(900, 900);
    auto* column = new QVBoxLayout(window.get());
    column->setContentsMargins(metrics::around, metrics::around, metrics::around, metrics::around);
    column->setSpacing(metrics::between);
    auto* banner = new Banner(window.get());
    banner->setEnvironment(false, u"Try-out"_s);
    column->addWidget(banner);
    column->addWidget(makeButtons(true, window.get()));
    column->addWidget(makeButtons(false, window.get()));
    column->addWidget(makeFields(true, window.get()));
    column->addWidget(makeFields(false, window.get()));
    column->addWidget(makeChips(window.get()));
    auto* concealed = new QrView(window.get());
    concealed->setContent("LPA:1$a.example$X");
    concealed->setConcealed(u"Already on a phone. Reveal to show it again."_s);
    column->addWidget(concealed);
    column->addStretch();
    auto* toast = new Toast(galleryClock(), window.get());
    toast->showMessage(u"Moved 3 eSIMs to the archive."_s, true);
    return window;
}

} // namespace simstock::test
