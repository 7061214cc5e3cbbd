"""The contents of the guide, and what was found in it, as a tree beside the page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator

from annotator.domain.guide import Guide, Passage, excerpt
from annotator.ui.language import with_colon
from annotator.ui.plain import tip

PLACE = Qt.ItemDataRole.UserRole
DEEPEST = 2  # level of the headings that are listed


class Contents(QTreeWidget):
    """Pages with their headings; while something is looked for, the passages that hold it."""

    wished = Signal(str, str)  # a page and the anchor of a heading

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Contents"))
        self.setExpandsOnDoubleClick(False)
        self.currentItemChanged.connect(self._go)

    def show_pages(self, guide: Guide) -> None:
        """Show all pages."""
        self._begin()
        for page in guide.pages.values():
            item = QTreeWidgetItem(self, [page.title])
            item.setData(0, PLACE, (page.name, ""))
            for passage in page.passages[1:]:
                if passage.level <= DEEPEST:
                    self._add(item, passage, passage.words)
        self.blockSignals(False)

    def show_found(self, guide: Guide, words: str) -> int:
        """Show the passages that hold these words; gives how many there are."""
        self._begin()
        found = guide.found(words)
        for passage in found:
            title = guide.pages[passage.page].title
            shown = title if passage.words == title else with_colon(title, passage.words)
            item = self._add(self.invisibleRootItem(), passage, shown)
            item.setToolTip(0, tip(excerpt(passage, words)))
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, excerpt(passage, words))
        self.blockSignals(False)
        return len(found)

    def mark(self, page: str, anchor: str) -> None:
        """Let the place that is shown stand out, without going there once more."""
        self.blockSignals(True)
        items = QTreeWidgetItemIterator(self)
        while (item := items.value()) is not None:
            here = item.data(0, PLACE)
            if item.parent() is None:
                item.setExpanded(here[0] == page)
            if here in ((page, ""), (page, anchor)):
                self.setCurrentItem(item)
            items += 1
        self.blockSignals(False)

    def _begin(self) -> None:
        self.blockSignals(True)
        self.clear()

    def _add(self, parent: QTreeWidgetItem, passage: Passage, words: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [words])
        item.setData(0, PLACE, (passage.page, passage.anchor))
        return item

    def _go(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.wished.emit(*item.data(0, PLACE))
