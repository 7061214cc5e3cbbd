"""Markdown on screen: nothing in it is loaded, run or opened unless somebody says so."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QMessageBox, QTextBrowser

from annotator.ui import theme
from annotator.ui.naming import named
from annotator.ui.plain import plain_box

ON_THE_WEB = ("http", "https", "mailto")
HTML_STAYS_WORDS = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class MarkdownView(QTextBrowser):
    """Shows Markdown; links inside it are followed, those to the web only after a question."""

    def __init__(self, spoken: str) -> None:
        super().__init__()
        named(self, "markdown", spoken=spoken)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.anchorClicked.connect(self._follow)
        self.document().setDocumentMargin(theme.line(self) * 0.8)

    def show_markdown(self, text: str) -> None:
        """Show another text, from its beginning."""
        self.document().setMarkdown(text, HTML_STAYS_WORDS)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def go_to_heading(self, place: int) -> None:
        """Bring the nth heading (from 0) to the top."""
        blocks = [block for block in self._blocks() if block.blockFormat().headingLevel()]
        if 0 <= place < len(blocks):
            top = self.document().documentLayout().blockBoundingRect(blocks[place]).top()
            self.verticalScrollBar().setValue(round(top - theme.line(self) * 0.4))

    def heading_at_top(self) -> str:
        """The words of the last heading that has been scrolled to or past."""
        seen = self.verticalScrollBar().value() + theme.line(self)
        words = ""
        for block in self._blocks():
            if self.document().documentLayout().blockBoundingRect(block).top() > seen:
                break
            words = block.text() if block.blockFormat().headingLevel() else words
        return words

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Pictures and styles are not loaded, from wherever."""
        return None

    def _blocks(self) -> list[QTextBlock]:
        blocks, block = [], self.document().begin()
        while block.isValid():
            blocks.append(block)
            block = block.next()
        return blocks

    def _follow(self, link: QUrl) -> None:
        if link.isRelative() and link.hasFragment():
            self._go_to_words(link.fragment())
        elif link.scheme() in ON_THE_WEB:
            words = self.tr("Open this address outside of the annotator?\n\n{0}").format(link.toString())
            box = plain_box(QMessageBox.Icon.Question, self.tr("Open an address"), words, self)
            box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
            if box.exec() == QMessageBox.StandardButton.Open:
                QDesktopServices.openUrl(link)

    def _go_to_words(self, fragment: str) -> None:
        """To the heading that a fragment names, as GitHub makes them: lower case, hyphens for spaces."""
        headings = [block.text() for block in self._blocks() if block.blockFormat().headingLevel()]
        made = ["-".join("".join(c for c in words.lower() if c.isalnum() or c in " -").split()) for words in headings]
        if fragment in made:
            self.go_to_heading(made.index(fragment))
