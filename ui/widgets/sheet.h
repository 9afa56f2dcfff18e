// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/theme/buttonrole.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace simstock {

class Banner;
class Clock;
class DraftKeeper;
class Drafts;
struct DraftKey;

/// The base of every dialog: band, title 15/600, fields with their labels above, an optional review
/// column, buttons at the bottom right with the primary last. Escape and Back are the same. Opened
/// with open(), modal to its window, or beside it; never with exec().
class Sheet : public QDialog {
    Q_OBJECT
public:
    /// The title is constant, both of the window and above the fields.
    explicit Sheet(const QString& title, QWidget* parent = nullptr);

    /// The band on top: LIVE or SANDBOX, or a sentence.
    [[nodiscard]] Banner& band() const { return *m_band; }
    /// Label (with mnemonic) above, help muted below; the label is the field's accessible name.
    /// Returns the help label, for sentences that change.
    QLabel* addField(const QString& label, QWidget* field, const QString& help = {});
    /// Words or a widget of full width between the fields.
    QLabel* addText(const QString& text);
    void addWidget(QWidget* widget);
    /// The same for what takes the height that is left over: a table, a page.
    void addGrowing(QWidget* widget);
    /// The second column (what, how much): usually a ReviewColumn. Widens the sheet.
    void setReview(QWidget* review);

    /// The acting button. It does not accept() by itself: connect its clicked().
    QPushButton* setPrimary(const QString& text, ButtonRole role = ButtonRole::Primary);
    /// A further button at the left, for what is neither the act nor the way back.
    QPushButton* addButton(const QString& text);
    [[nodiscard]] QPushButton* primary() const { return m_primary; }
    [[nodiscard]] QPushButton* back() const { return m_back; }
    /// Which button Return presses. Back (the default) where money is spent or something is lost;
    /// the primary one elsewhere (product.md D.0).
    void setReturnPressesPrimary(bool primary);
    /// An error above the buttons; the fields stay as they are. Nothing hides it.
    void setProblem(const QString& sentence);
    /// After the fields are there: keeps what is typed, under this key (DraftKeeper), and brings
    /// back what was kept, with a quiet line that says so. Back, Escape and accept() end the draft;
    /// closing the window or the program does not. The title names it among unfinished forms.
    void keepDraft(Drafts& drafts, Clock& clock, const DraftKey& key, const QString& title);

public slots:
    void open() override;
    /// Leaves the keyboard where it was before the sheet.
    void done(int result) override;
    /// Opens it beside its window, which stays usable; raises it when it is open.
    void openBeside();

protected:
    bool event(QEvent* event) override;

private:
    void orderButtons();
    /// A width that was set in one language cuts buttons in another.
    void widenForWords();
    void showDraftLine(Clock& clock, const QDateTime& savedAt);

    /// By its window or with the program: the draft stays. First, because event() looks at it while
    /// the children are made.
    bool m_isClosing = false;
    Banner* m_band;
    QVBoxLayout* m_inside = nullptr;
    QVBoxLayout* m_fields;
    QHBoxLayout* m_columns;
    QHBoxLayout* m_buttons;
    Banner* m_problem;
    QPushButton* m_back;
    DraftKeeper* m_keeper = nullptr; ///< only where drafts are kept
    QPushButton* m_primary = nullptr;
    bool m_returnPressesPrimary = false;
};

} // namespace simstock
