// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace simstock {

/// Upload body that can be read once and never again. Qt 6.4.2 repeats a POST by itself when the
/// server drops the connection (2 to 4 times, hostile.md 2.1); it cannot rewind this device, so it
/// reports ContentReSendError instead. Qt writes the headers together with the first bytes of the
/// body, hence `pulled() == false` proves that nothing of the request left this machine.
class OneShotDevice final : public QIODevice {
public:
    explicit OneShotDevice(QByteArray body, QObject* parent = nullptr);

    /// True once a byte was handed to Qt; never becomes false again.
    [[nodiscard]] bool pulled() const { return m_pulled; }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_body.size(); }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
    bool m_pulled = false;
};

} // namespace simstock
