// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/esims/actsheets.h"

class QPlainTextEdit;

namespace simstock {

/// A text message to one eSIM, within the vendor's length.
class MessageSheet final : public ActSheet {
    Q_OBJECT
public:
    MessageSheet(Desk& desk, const Esim& esim, QWidget* parent);

private:
    void countCharacters();
    QPlainTextEdit* m_text;
    QLabel* m_count;
    int m_maxLength;
};

} // namespace simstock
