"""Kinds of files in the words of those who use them."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from annotator.services.readers.kinds import KINDS

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def kind_words(name: str) -> str:
    """What kind of file has this name: text, web page, PDF …; for others the end of the name."""
    end = PurePath(name).suffix.lower()
    known = KINDS.get(end)
    return media_words(known.media_type if known else "") or end.removeprefix(".").upper()


def media_words(media_type: str) -> str:
    """What something of this media type is; "" where that is seldom met."""
    match media_type:
        case "text/plain":
            return QCoreApplication.translate("Intake", "Text")
        case "text/html" | "application/xhtml+xml":
            return QCoreApplication.translate("Intake", "Web page")
        case "multipart/related" | "application/x-mimearchive":
            return QCoreApplication.translate("Intake", "Saved web page")
        case "message/rfc822":
            return QCoreApplication.translate("Intake", "E-mail")
        case "text/markdown":
            return QCoreApplication.translate("Intake", "Markdown")
        case "application/mbox":
            return QCoreApplication.translate("Intake", "Mailbox")
        case "application/zip":
            return "ZIP"
        case "application/rss+xml" | "application/atom+xml":
            return QCoreApplication.translate("Intake", "Feed")
        case "application/pdf":
            return "PDF"
        case media_type if media_type == WORD:
            return "Word"
    return ""
