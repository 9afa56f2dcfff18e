// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace simstock {

/// What is opened by another program: a seam, so that tests open nothing.
class LinkOpener {
public:
    virtual ~LinkOpener() = default;
    /// False when no program takes it.
    virtual bool open(const QUrl& url) = 0;
};

/// The system's mail program and browser. Takes drafts of mails and WhatsApp's address for drafts;
/// nothing else, whatever it is asked.
class SystemLinkOpener final : public LinkOpener {
public:
    bool open(const QUrl& url) override;
};

/// A draft somebody can look at before it goes: "mailto:" or "https://wa.me/".
bool isDraftLink(const QUrl& url);

} // namespace simstock
