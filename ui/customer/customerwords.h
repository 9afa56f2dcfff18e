// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace simstock {

/// One language a customer can be served in, by its own name (no flags, product.md D.11).
struct CustomerLanguage {
    QString code;    ///< BCP 47, e.g. "de", "zh-Hans"
    QString autonym; ///< "Deutsch"
};

/// In the order in which they are offered; English first.
const QList<CustomerLanguage>& customerLanguages();
[[nodiscard]] bool isCustomerLanguage(const QString& code);
/// The code of the one that fits a locale; English where none does.
QString usualCustomerLanguage(const QLocale& locale);

/// What is said to a customer, in his language whatever the interface speaks: counter, slips,
/// install steps, messages. A sentence is marked where it is used, so that the translators' files
/// find it:
///     words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Scan this code"))
/// and QT_TRANSLATE_N_NOOP with a count for "%n day(s)".
class CustomerWords {
public:
    /// An unknown language speaks English.
    explicit CustomerWords(const QString& language = {});
    ~CustomerWords();
    CustomerWords(CustomerWords&&) noexcept;
    CustomerWords& operator=(CustomerWords&&) noexcept;

    [[nodiscard]] const QString& language() const { return m_language; }
    /// For numbers, dates and names of countries.
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_locale.textDirection(); }
    /// count replaces %n and chooses the plural form.
    [[nodiscard]] QString text(const char* source, int count = -1) const;

private:
    QString m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace simstock
