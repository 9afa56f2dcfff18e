// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detaildock.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/layoutstore.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace simstock {

DetailDock::DetailDock(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_line(new QLabel(this)),
      m_tabs(new QTabWidget(this))
{
    setAccessibleName(tr("Details"));
    for (QLabel* label : {m_title, m_line})
        label->setTextFormat(Qt::PlainText);
    setTextFont(*m_title, TextSize::Title, TextWeight::Strong);
    setMuted(*m_line);
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(Icon::Close));
    close->setText(tr("Close details"));
    close->setToolTip(close->text());
    close->setAccessibleName(close->text());
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_line);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::gap, metrics::cellPadding, metrics::gap, metrics::gap);
    head->addSpacing(metrics::around - metrics::gap); // a margin would not change sides
    head->addLayout(words, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0); // the hairline, on either side
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    setFixedWidth(metrics::dock);
    connect(close, &QToolButton::clicked, this, &DetailDock::closeRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_store != nullptr)
            m_store->save(m_key, currentPage().toUtf8());
        emit currentPageChanged(currentPage());
    });
}

void DetailDock::addPage(const QString& id, const QString& name, QWidget* page)
{
    auto* scroll = new QScrollArea(m_tabs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setObjectName(id);
    page->setBackgroundRole(QPalette::Base);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(page);
    m_tabs->addTab(scroll, name);
    fitTabs();
}

void DetailDock::fitTabs()
{
    // Every page is seen at once where the words allow it; English fits the usual width.
    setFixedWidth(
        qBound(metrics::dock, m_tabs->tabBar()->sizeHint().width() + 2, metrics::dock * 3 / 2));
}

int DetailDock::indexOf(const QString& id) const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == id)
            return i;
    }
    return -1;
}

void DetailDock::setPageVisible(const QString& id, bool visible)
{
    const int index = indexOf(id);
    if (index >= 0)
        m_tabs->setTabVisible(index, visible);
    fitTabs();
}

QString DetailDock::currentPage() const
{
    return m_tabs->currentWidget() == nullptr ? QString() : m_tabs->currentWidget()->objectName();
}

void DetailDock::setCurrentPage(const QString& id)
{
    const int index = indexOf(id);
    if (index >= 0 && m_tabs->isTabVisible(index))
        m_tabs->setCurrentIndex(index);
}

void DetailDock::setSubject(const QString& title, const QString& line)
{
    const auto fitted = [this](const QLabel& label, const QString& text) {
        constexpr int close = metrics::control + metrics::gap;
        return label.fontMetrics().elidedText(text, Qt::ElideRight,
                                              width() - metrics::around - close);
    };
    m_title->setText(fitted(*m_title, title));
    m_title->setToolTip(m_title->text() == title ? QString() : title.toHtmlEscaped());
    m_line->setText(fitted(*m_line, line));
}

void DetailDock::rememberTab(LayoutStore& store, const QString& key)
{
    setCurrentPage(QString::fromUtf8(store.load(key)));
    m_store = &store;
    m_key = key;
}

void DetailDock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), tokens.line);
}

void DetailDock::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace simstock
