// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

class QLabel;
class QPushButton;

namespace simstock {

class Clipboard;

/// The line of a CodeField: read only, no selecting by mouse (the X11 selection would take the
/// code along, grouped and for ever), copying hands over to its field.
class CodeLine final : public QLineEdit {
    Q_OBJECT
public:
    explicit CodeLine(QWidget* parent = nullptr);

signals:
    void copyRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
};

/// A code to read out or copy: label above, monospace text in groups, Copy. Copying gives the text
/// without the blanks of the groups (product.md C.4).
class CodeField final : public QWidget {
    Q_OBJECT
public:
    /// The label becomes the accessible name of the line. The clipboard must outlive the field.
    CodeField(Clipboard& clipboard, const QString& label, QWidget* parent = nullptr);

    /// group: characters between blanks; 0 for none.
    void setCode(const QString& code, int group = 0);
    [[nodiscard]] const QString& code() const { return m_code; }
    /// Secret codes (the default) leave the clipboard after 30 s.
    void setSecret(bool secret) { m_secret = secret; }
    /// A muted line under the field, e.g. "The phone will ask for this code".
    void setHelp(const QString& text);

signals:
    void copied();

private:
    void copy();
    Clipboard& m_clipboard;
    QLabel* m_label;
    CodeLine* m_line;
    QPushButton* m_copy;
    QLabel* m_help;
    QString m_code;
    bool m_secret = true;
};

/// The text with a blank after every `group` characters.
QString grouped(const QString& code, int group);

} // namespace simstock
