"""A page of the guide: links inside it lead to other pages."""

from PySide6.QtCore import QUrl, Signal

from annotator.ui.markdown import MarkdownView

SUFFIX = ".md"


class GuidePage(MarkdownView):
    """Shows a page; says which page and which heading a link wishes for."""

    page_wished = Signal(str, str)

    def _follow(self, link: QUrl) -> None:
        if link.isRelative() and link.path().endswith(SUFFIX):
            self.page_wished.emit(link.path().removesuffix(SUFFIX).rpartition("/")[2], link.fragment())
        elif link.isRelative():
            self.page_wished.emit("", link.fragment())
        else:
            super()._follow(link)
