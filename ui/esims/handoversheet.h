// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/handoverlog.h"
#include "ui/esims/handoverpack.h"
#include "ui/shell/panehost.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPrinter;

namespace simstock {

class Clipboard;
class HandOverPreview;
class LanguageBox;
class LinkOpener;
struct HandOverFile;

/// What the sheet stands on; all of it outlives the sheet.
struct HandOverContext {
    const PaneContext& pane;
    Clipboard& clipboard;
    LinkOpener& links;
};

/// Gives one code or many to their customers: printed, as a file, as a draft or on the clipboard,
/// in their language. Every way taken is written into the hand-over log. Stays open: a customer may
/// want more than one.
class HandOverSheet final : public Sheet {
    Q_OBJECT
public:
    HandOverSheet(const HandOverContext& context, const QList<EsimKey>& keys,
                  QWidget* parent = nullptr);
    ~HandOverSheet() override;

    /// Opens the dialog of the printer as soon as the codes are there.
    void printWhenReady();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void addFields();
    void addActs();
    QPushButton* addAct(const QString& text, void (HandOverSheet::*act)());
    void gathered();
    /// What is known of them: their language if all speak the same, and the one's telephone.
    void takeFromCustomers();
    void showState();
    void showPreview();
    void showHistory();
    void showSuggestion();
    void remember();
    [[nodiscard]] QString usualBrand() const;
    [[nodiscard]] QList<CustomerHandOver> customers() const;
    /// Only while isSingle().
    [[nodiscard]] CustomerHandOver customer() const;
    [[nodiscard]] HandOverDocument document() const;
    [[nodiscard]] bool isSingle() const { return m_pack->keys().size() == 1; }
    void handedOver(HandOverChannel channel, const QString& sentence,
                    const QString& recipient = {});
    void tell(const QString& sentence);
    void save(HandOverChannel channel, HandOverFile file, const QString& recipient = {});
    void copy(const QString& text, const QString& sentence);

    void print();
    void printed(QPrinter& printer);
    void savePdf();
    void savePictures();
    void saveMail();
    void openMail();
    void openWhatsApp();
    void copyText();
    void copyIphoneLink();
    void copyAndroidLink();
    void copyWindowsLink();
    void markSent();

    PaneContext m_context;
    Clipboard& m_clipboard;
    LinkOpener& m_links;
    HandOverLog& m_log;
    HandOverPack* m_pack;
    LanguageBox* m_language;
    QComboBox* m_paper;
    QLineEdit* m_brand;
    QLineEdit* m_email;
    QLineEdit* m_number;
    QLabel* m_suggestion = nullptr;
    HandOverPreview* m_preview;
    QLabel* m_pageWords;
    QGridLayout* m_acts = nullptr;
    QList<QPushButton*> m_buttons;       ///< all acts but the primary one
    QList<QPushButton*> m_singleButtons; ///< those that are about one customer
    QPushButton* m_sent = nullptr;       ///< one of m_buttons
    QLabel* m_words = nullptr;
    QLabel* m_history = nullptr;
    std::unique_ptr<QPrinter> m_printer;
    bool m_printsAtOnce = false;
    bool m_isLanguageChosen = false; ///< by a person, here
    QString m_noted;                 ///< the language that is set because it was noted
};

} // namespace simstock
