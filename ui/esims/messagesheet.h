// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/messagetexts.h"
#include "ui/esims/actsheets.h"

#include <QHash>
#include <QSet>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace simstock {

/// What a message sheet begins with.
struct MessageStart {
    QList<EsimKey> to;
    MessageText text = MessageText::None;
    QString words = {};                    ///< of a message that is sent anew
    QHash<EsimKey, IntentId> retryOf = {}; ///< failed messages sent anew
    bool offersAll = false;                ///< every eSIM can be chosen, not only those in `to`
};

/// A text message to one or more eSIMs: who can receive it and why not, what it costs in parts, a
/// template with words that are filled in for each, in the language of each.
class MessageSheet final : public ActSheet {
    Q_OBJECT
    /// For drafts: who shall receive it.
    Q_PROPERTY(QStringList draft READ draft WRITE setDraft NOTIFY draftChanged)
public:
    MessageSheet(Desk& desk, MessageStart start, QWidget* parent);
    /// What a draft of a message to exactly these is about, and back.
    [[nodiscard]] static QString draftSubject(const QList<EsimKey>& recipients);
    [[nodiscard]] static QList<EsimKey> recipientsOf(const QString& draftSubject);
    [[nodiscard]] QStringList draft() const;
    /// Only those that the sheet offers.
    void setDraft(const QStringList& recipients);

Q_SIGNALS:
    void draftChanged();

private:
    void buildRecipients();
    void buildText();
    void listRecipients();
    void chooseTemplate(int index);
    void showRules();
    void count();
    void send();
    /// The template, while nobody changed a word of it.
    [[nodiscard]] MessageText untouched();
    [[nodiscard]] QString languageFor(const EsimKey& key) const;
    [[nodiscard]] QString filledFor(const EsimKey& key);
    [[nodiscard]] QString countText();
    void showLanguages();

    MessageStart m_start;
    QSet<EsimKey> m_chosen;
    QList<EsimKey> m_listed; ///< rows of the list
    QLineEdit* m_filter;
    QListWidget* m_list;
    QLabel* m_listHelp = nullptr;
    QComboBox* m_template;
    QLineEdit* m_sender;
    QLabel* m_senderHelp = nullptr;
    QPlainTextEdit* m_text;
    QCheckBox* m_ownLanguage;
    CustomerTongues m_tongues;
    QLabel* m_count = nullptr;
    QLabel* m_cost = nullptr;
    int m_maxLength = 0;
    bool m_isFree = true;
    bool m_isListing = false;
};

} // namespace simstock
