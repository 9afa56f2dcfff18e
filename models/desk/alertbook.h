// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/shopshelf.h"
#include "models/domain/esim.h"

#include <optional>

namespace simstock {

/// What was told about the use of one eSIM's plan, the most urgent of each kind.
struct ToldAlerts {
    int share = 0;       ///< per cent used; 0 = nothing was told
    int days = 0;        ///< left; 0 = nothing was told
    bool ranOut = false; ///< that the data runs out before the plan ends
    QDateTime at;        ///< of the newest, UTC
    // The plan that was spoken of: a larger or longer one is another matter.
    std::optional<DataSize> total;
    QDateTime endsAt;
    bool operator==(const ToldAlerts&) const = default;

    [[nodiscard]] bool isEmpty() const { return share == 0 && days == 0 && !ranOut; }
};

/// Remembers what was told about which eSIM, so that a restart repeats nothing.
class AlertBook : public QObject {
    Q_OBJECT
public:
    /// The store outlives this.
    explicit AlertBook(ShopStore& store, QObject* parent = nullptr);

    void open();
    [[nodiscard]] bool isOpen() const { return m_shelf.isOpen(); }
    [[nodiscard]] ToldAlerts told(const EsimKey& key) const;
    /// An empty one forgets.
    void put(const EsimKey& key, const ToldAlerts& told);

Q_SIGNALS:
    void opened();
    void changed(const simstock::EsimKey& key);
    /// A sentence: it is remembered for the session only.
    void failed(const QString& sentence);

private:
    ShopShelf m_shelf;
};

} // namespace simstock
