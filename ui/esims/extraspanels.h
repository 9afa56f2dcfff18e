// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/esim.h"
#include "models/ports/esimports.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace simstock {

class Clipboard;
class Clock;
class EsimExtras;

/// The vendor's pages for one eSIM, read on a click. Addresses are text to copy; only a further
/// click opens one in the browser. Hidden where the vendor has none.
class LinksPanel final : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the panel.
    LinksPanel(EsimExtras& extras, Clipboard& clipboard, QWidget* parent = nullptr);
    void setEsim(const EsimKey& key);

private:
    void read();
    void show(const QList<EsimLink>& links);
    void addLink(const EsimLink& link);
    void clearRows();

    EsimExtras& m_extras;
    Clipboard& m_clipboard;
    EsimKey m_key;
    QPushButton* m_read;
    QLabel* m_state;
    QVBoxLayout* m_rows;
    Call<QList<EsimLink>> m_reading;
};

/// The network an eSIM was last seen in, read on a click, with its age. Hidden where the vendor
/// does not say.
class SightingPanel final : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    SightingPanel(EsimExtras& extras, Clock& clock, QWidget* parent = nullptr);
    void setEsim(const EsimKey& key);

private:
    void refresh();
    void read();

    EsimExtras& m_extras;
    Clock& m_clock;
    EsimKey m_key;
    QPushButton* m_read;
    QLabel* m_state;
    Call<NetworkSighting> m_reading;
};

/// A picture of a vendor: PNG or JPEG by its bytes, at most 2 MB and 2,048 pixels a side; nothing
/// else is decoded.
std::optional<QImage> decodedPicture(const QByteArray& bytes);

} // namespace simstock
