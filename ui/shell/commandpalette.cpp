// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "models/core/background.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyboardreturn.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView recentKey("palette/recent");
constexpr qsizetype mostRecent = 12;
constexpr int leastWords = 2;
constexpr int rowsSeen = 11;

enum PaletteRole { DetailRole = Qt::UserRole + 1, ShortcutRole, ObstacleRole };

/// Title, what it is in muted words behind it, the shortcut at the far end.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& tokens = tokensOf(option.widget);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tokens.selection);
        const bool isObstructed = !index.data(ObstacleRole).toString().isEmpty();
        QRect room = option.rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, 0);
        painter->setFont(option.font);
        const QFontMetrics measure(option.font);
        const auto put = [&](const QString& text, const QColor& ink, bool atEnd) {
            const int wide = qMin(measure.horizontalAdvance(text), room.width());
            const auto side = atEnd ? Qt::AlignRight : Qt::AlignLeft;
            painter->setPen(ink);
            painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                              static_cast<int>(QStyle::visualAlignment(option.direction, side) |
                                               Qt::AlignVCenter),
                              measure.elidedText(text, Qt::ElideRight, room.width()));
            room.adjust(atEnd ? 0 : wide + metrics::cellPadding, 0,
                        atEnd ? -wide - metrics::cellPadding : 0, 0);
        };
        if (const QString keys = index.data(ShortcutRole).toString(); !keys.isEmpty())
            put(keys, tokens.muted, true);
        put(index.data(Qt::DisplayRole).toString(), isObstructed ? tokens.muted : tokens.text,
            false);
        const QString why = index.data(ObstacleRole).toString();
        put(why.isEmpty() ? index.data(DetailRole).toString() : why, tokens.muted, false);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override
    {
        return {option.rect.width(), qRound(metrics::row * textScale())};
    }
};

} // namespace

CommandPalette::CommandPalette(Desk& desk, const QMenuBar& menus, QSettings& settings,
                               QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_settings(settings),
      m_actions(paletteentries::actions(menus)),
      m_words(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_hint(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    m_pool.setMaxThreadCount(1);
    build();
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::take);
    search();
    returnKeyboardAfter(*this);
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::build()
{
    m_words->setAccessibleName(tr("Search everything"));
    m_words->setPlaceholderText(tr("Type an action, a name, a number, a plan…"));
    m_words->setMaxLength(200);
    m_words->addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Results"));
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the words
    m_list->setMinimumHeight(rowsSeen * qRound(metrics::row * textScale()));
    m_hint->setTextFormat(Qt::PlainText);
    setTextFont(*m_hint, TextSize::Caption);
    setMuted(*m_hint);
    m_hint->setText(tr("Up and Down choose, Return takes, Escape leaves."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::between, metrics::between, metrics::between, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    setFixedWidth(metrics::sheetMaximum);
    m_words->setFocus();
}

void CommandPalette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (parentWidget() != nullptr) {
        const auto* window = parentWidget()->window();
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, metrics::emptyMark)));
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.surface);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent&>(*event).key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-rowsSeen);
        return true;
    case Qt::Key_PageDown:
        step(rowsSeen);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

void CommandPalette::step(int rows)
{
    m_list->setCurrentRow(
        std::clamp(m_list->currentRow() + rows, 0, std::max(0, m_list->count() - 1)));
}

void CommandPalette::search()
{
    m_takeFirst = false;
    show({});
    m_isStale = m_isSearching;
    if (!m_isSearching)
        searchRecords();
}

/// One search at a time: what was typed meanwhile is searched for when it is over.
void CommandPalette::searchRecords()
{
    const QString words = m_words->text().trimmed();
    if (words.size() < leastWords)
        return;
    m_isSearching = true;
    m_searching = inBackground(
        m_pool,
        [search = RecordSearch::of(m_desk.esims(), m_desk.intents(), m_desk.accounts()),
         index = m_desk.catalogue().index(), words]() -> Result<QList<PaletteEntry>> {
            return paletteentries::records(search, *index, words);
        });
    m_searching.onDone([this](const Result<QList<PaletteEntry>>& found) {
        m_isSearching = false;
        if (std::exchange(m_isStale, false)) {
            searchRecords();
            return;
        }
        if (found)
            show(*found);
        if (std::exchange(m_takeFirst, false))
            take();
    });
}

void CommandPalette::show(const QList<PaletteEntry>& records)
{
    const QString words = m_words->text().trimmed();
    const auto* before = chosen();
    const auto kept = before != nullptr ? std::optional(*before) : std::nullopt;
    const bool isMoved = m_list->currentRow() > 0 && !records.isEmpty();
    const auto actions =
        paletteentries::matching(m_actions, words, m_settings.value(recentKey).toStringList());
    // Who types a number wants what bears it.
    const bool isNumber =
        std::count_if(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit(); }) >= 4;
    m_shown = isNumber ? records + actions : actions + records;
    m_list->clear();
    for (const auto& entry : std::as_const(m_shown))
        addEntry(entry);
    const auto place = isMoved && kept ? m_shown.indexOf(*kept) : 0;
    m_list->setCurrentRow(static_cast<int>(std::max<qsizetype>(place, 0)));
}

void CommandPalette::addEntry(const PaletteEntry& entry)
{
    auto* item = new QListWidgetItem(entry.title, m_list);
    item->setData(DetailRole, entry.detail);
    item->setData(ShortcutRole, entry.shortcut);
    item->setData(ObstacleRole, entry.obstacle);
    item->setData(Qt::AccessibleTextRole,
                  QStringList{entry.title, entry.obstacle.isEmpty() ? entry.detail : entry.obstacle,
                              entry.shortcut}
                      .join(u", "_s));
}

const PaletteEntry* CommandPalette::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

void CommandPalette::take()
{
    const auto* entry = chosen();
    if (entry == nullptr) {
        m_takeFirst = m_isSearching;
        return;
    }
    if (!entry->obstacle.isEmpty()) {
        m_hint->setText(entry->obstacle);
        return;
    }
    const PaletteEntry taken = *entry;
    remember(taken.id);
    accept();
    // After this dialog is gone: what is opened now belongs to the window.
    if (taken.record)
        Q_EMIT recordChosen(*taken.record);
    else if (taken.action)
        taken.action->trigger();
}

/// Only actions: whom one looked for is nobody's business.
void CommandPalette::remember(const QString& id)
{
    if (id.isEmpty())
        return;
    auto recent = m_settings.value(recentKey).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.setValue(recentKey, recent.mid(0, mostRecent));
}

} // namespace simstock
