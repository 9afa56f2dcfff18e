// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTranslator>

namespace simstock::test {

/// The language of a test's windows: as the program installs it, and remembering what every word
/// was in the source, so that a scene finds "Register" on a button that reads "Registrieren".
class Tongue final : public QTranslator {
public:
    /// "de", "ar", "en"; with its direction and figures. The last one made is the one that speaks.
    explicit Tongue(const QString& language, QObject* parent);

    QString translate(const char* context, const char* source, const char* comment,
                      int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    /// The source of words seen on a widget; the words themselves when they are none of ours.
    [[nodiscard]] QString sourceOf(const QString& words) const;
    /// "context | source" of what was asked for and is not translated.
    [[nodiscard]] QStringList missing() const;
    /// The words on a widget in the source's language, mnemonics left out.
    static QString english(QString words);

private:
    QTranslator m_words;
    bool m_isSource;
    mutable QHash<QString, QString> m_sources;
    mutable QSet<QString> m_missing;
};

} // namespace simstock::test
