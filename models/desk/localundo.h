// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace simstock {

/// The way back from changes to what the shop keeps itself (tags, notes, customers, views). Never
/// from anything a vendor was told.
class LocalUndo : public QObject {
    Q_OBJECT
public:
    using Act = std::function<void()>;
    using QObject::QObject;

    /// Does it now. What can be undone next is said by `words` ("tags of 12 eSIMs"). Doing and
    /// undoing name things by their ids: what they are about may be gone by then.
    void run(const QString& words, Act act, Act back);
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    /// Empty when there is nothing.
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString redoWords() const;
    void undo();
    void redo();
    /// After something that must not come back, as personal data that was erased.
    void clear();

    static constexpr size_t mostSteps = 100;

Q_SIGNALS:
    void changed();

private:
    struct Step {
        QString words;
        Act act;
        Act back;
    };
    std::vector<Step> m_steps;
    size_t m_done = 0;
};

} // namespace simstock
