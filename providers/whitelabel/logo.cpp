// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/logo.h"

#include "providers/whitelabel/words.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

struct ImageType {
    QByteArray start;
    QByteArray mime;
    QByteArray fileName;
};

QList<ImageType> imageTypes()
{
    return {{"\x89PNG\r\n\x1a\n", "image/png", "logo.png"},
            {"\xff\xd8\xff", "image/jpeg", "logo.jpg"},
            {"GIF87a", "image/gif", "logo.gif"},
            {"GIF89a", "image/gif", "logo.gif"}};
}

/// A line that stands nowhere in the file; numbers go on until one does not.
QByteArray freeBoundary(const QByteArray& image)
{
    QByteArray boundary;
    for (int number = 1; boundary.isEmpty() || image.contains(boundary); ++number)
        boundary = "simstock-form-" + QByteArray::number(number) + "-end";
    return boundary;
}

} // namespace

Result<LogoForm> logoForm(const QByteArray& image)
{
    if (image.size() > mostLogoBytes)
        return failure(makeError(
            ErrorKind::Rejected,
            Words::tr("A logo has at most 5 MB. Nothing was sent. Choose a smaller picture."), {}));
    for (const auto& type : imageTypes()) {
        if (!image.startsWith(type.start))
            continue;
        const QByteArray boundary = freeBoundary(image);
        LogoForm form;
        form.contentType = "multipart/form-data; boundary=" + boundary;
        form.body = "--" + boundary +
                    "\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"" +
                    type.fileName + "\"\r\nContent-Type: " + type.mime + "\r\n\r\n" + image +
                    "\r\n--" + boundary + "--\r\n";
        return form;
    }
    return failure(makeError(ErrorKind::Rejected,
                             Words::tr("A logo is a PNG, JPEG or GIF picture. Nothing was "
                                       "sent."),
                             {}));
}

} // namespace simstock::whitelabel
