// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

namespace simstock {

class CounterTab;

/// The customers' languages by their own names along the bottom of the customer's page, in as many
/// rows as they need: one click changes the language. Never mirrored, so that no name moves away
/// from under a finger.
class LanguageRow final : public QWidget {
    Q_OBJECT
public:
    explicit LanguageRow(QWidget* parent = nullptr);
    /// Marks it; says nothing.
    void setLanguage(const QString& code);
    void setScale(double scale);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where each stands in that width; the height of them all.
    int place(int width, bool really) const;

    QList<CounterTab*> m_names;
    QHash<QString, CounterTab*> m_byCode;
};

} // namespace simstock
