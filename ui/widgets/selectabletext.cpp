// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectabletext.h"

#include <QLabel>
#include <QStyle>

namespace simstock {

void setSelectable(QLabel& label, Qt::TextInteractionFlags how)
{
    label.setTextInteractionFlags(how);
    label.setAlignment(QStyle::visualAlignment(label.layoutDirection(), label.alignment()) |
                       Qt::AlignAbsolute);
}

} // namespace simstock
