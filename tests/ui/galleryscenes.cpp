// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/galleryscenes.h"

#include "models/core/error.h"
#include "tests/ui/galleryparts.h"
#include "tests/ui/samplerows.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual(1280, 800);

NavigationPanel* makeNavigation(QWidget* parent)
{
    auto* panel = new NavigationPanel(parent);
    NavigationList& list = panel->list();
    list.addPane(u"catalogue"_s, Icon::Catalogue, u"Catalogue"_s);
    list.addPane(u"orders"_s, Icon::Orders, u"Orders"_s);
    list.addPane(u"esims"_s, Icon::Esims, u"eSIMs"_s);
    list.addPane(u"usage"_s, Icon::Usage, u"Usage"_s);
    list.addPane(u"wallet"_s, Icon::Wallet, u"Wallet"_s);
    list.addPane(u"messages"_s, Icon::Messages, u"Messages"_s);
    list.addPane(u"webhooks"_s, Icon::Webhooks, u"Webhooks"_s);
    list.addPane(u"storefront"_s, Icon::Storefront, u"Storefront"_s);
    list.addPane(u"accounts"_s, Icon::Accounts, u"Accounts"_s);
    list.addPane(u"activity"_s, Icon::Activity, u"Activity"_s);
    list.setBadge(u"orders"_s, 1, Tone::Bad, u"1 unknown outcome"_s);
    list.setBadge(u"esims"_s, 1204);
    list.setCurrentPane(u"esims"_s);
    return panel;
}

struct Pane {
    PaneFrame* frame;
    TableView* table;
};

Pane makePane(QWidget* parent)
{
    auto* table = new TableView(u"eSIMs table"_s);
    table->setModel(new SampleRows(24, table));
    table->setStretchColumn(SampleRows::Plan);
    auto* frame = new PaneFrame(galleryClock(), u"eSIMs"_s, u"Filter eSIMs"_s, table, parent);
    frame->attachTable(*table);
    frame->setCount(u"1,204"_s);
    frame->setDataTime(galleryClock().now().addSecs(-14 * 60));
    auto* action = new QAction(u"Show at &counter"_s, frame);
    frame->setPrimaryAction(action);
    frame->chips().addChip(u"All"_s)->setChecked(true);
    frame->chips().addChip(u"Ready to hand over 14"_s);
    frame->chips().addChip(u"Delivered, not installed 6"_s);
    frame->chips().addChip(u"Japan"_s)->setRemovable(true);
    table->setSortKeys(
        {{SampleRows::Days, Qt::AscendingOrder}, {SampleRows::Plan, Qt::AscendingOrder}});
    return {frame, table};
}

std::unique_ptr<QWidget> makeWindow(bool withDock)
{
    auto window = std::make_unique<QWidget>();
    window->resize(usual);
    auto* column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeNavigation(window.get()));
    row->addWidget(makePane(window.get()).frame, 1);
    if (withDock)
        row->addWidget(makeDock(window.get()));
    column->addLayout(row, 1);
    column->addWidget(makeStatusStrip(window.get()));
    return window;
}

void selectSome(QWidget& window)
{
    auto* table = window.findChild<TableView*>();
    table->setFocus();
    table->selectKey(3);
    auto* selection = table->selectionModel();
    for (const int row : {5, 6})
        selection->select(table->model()->index(row, 0),
                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

std::unique_ptr<QWidget> makeState(const std::function<void(PaneFrame&)>& set)
{
    auto window = std::make_unique<QWidget>();
    window->resize(900, 520);
    auto* row = new QHBoxLayout(window.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* navigation = makeNavigation(window.get());
    navigation->setFolded(true);
    row->addWidget(navigation);
    const Pane pane = makePane(window.get());
    row->addWidget(pane.frame, 1);
    set(*pane.frame);
    return window;
}

} // namespace

std::vector<GalleryScene> galleryScenes()
{
    return {
        {u"table"_s, [] { return makeWindow(false); }, selectSome},
        {u"dock"_s, [] { return makeWindow(true); }, selectSome},
        {u"order"_s, makeOrderSheet, {}},
        {u"revoke"_s, makeRevokeSheet, {}},
        {u"controls"_s, makeControls, {}},
        {u"empty"_s,
         [] {
             return makeState([](PaneFrame& frame) {
                 frame.placeholder().showEmpty(Icon::Esims,
                                               u"eSIMs you buy stand here, with their QR codes."_s,
                                               u"Open the catalogue"_s);
             });
         },
         {}},
        {u"error"_s,
         [] {
             return makeState([](PaneFrame& frame) {
                 frame.placeholder().showError(makeError(
                     ErrorKind::Network,
                     u"The vendor could not be reached. What you see is the last state we read. "
                     "Check the connection and try again."_s,
                     u"connection refused"_s));
             });
         },
         {}},
        {u"loading"_s,
         [] { return makeState([](PaneFrame& frame) { frame.placeholder().showLoading(); }); },
         [](QWidget&) { galleryClock().advance(milliseconds(200)); }},
        {u"stale"_s,
         [] {
             return makeState([](PaneFrame& frame) {
                 frame.placeholder().setNotice(
                     Tone::Warn, u"Offline. Rows are as of 14:02; nothing is sent by itself."_s,
                     u"Retry"_s);
             });
         },
         {}},
    };
}

} // namespace simstock::test
