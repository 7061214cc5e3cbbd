"""The metadata of an article as a form; everything is saved as it is entered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from annotator.domain.records import Article
from annotator.services.reading.relative_dates import first_relative
from annotator.ui.forms.form import RecordForm
from annotator.ui.live import Live
from annotator.ui.naming import named
from annotator.ui.records.committing import committed
from annotator.ui.records.offers import SessionOffers
from annotator.ui.states import resize_within
from annotator.ui.text.stepping import isolated


class DetailsDialog(QDialog):
    """When it was published, by whom, in which language; closing it commits what is being typed."""

    original_wished = Signal()

    def __init__(self, parent: QWidget, live: Live, field: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live = live
        self._id = live.page.article.id if live.page else ""
        self.setWindowTitle(self.tr("Details of the article"))
        self.form = RecordForm(Article, SessionOffers(live))
        self.form.committed.connect(self._commit)
        self.form.undo_wished.connect(live.undo)
        self.form.redo_wished.connect(live.redo)
        self.form.text_wished.connect(self.accept)
        live.changed.connect(self._show)
        self._why = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        shown = buttons.addButton(self.tr("Show &original …"), QDialogButtonBox.ButtonRole.ActionRole)
        shown.setAutoDefault(False)
        shown.clicked.connect(self._show_original)
        buttons.rejected.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.addWidget(self._why)
        layout.addWidget(self.form, 1)
        layout.addWidget(buttons)
        self._show()
        self.form.set_read_only(not live.session.project.writable)
        resize_within(self, 32, 32)
        self.form.focus_field(field or "published")

    def _show_original(self) -> None:
        """It stands beside the window, which this dialog would block."""
        self.accept()
        self.original_wished.emit()

    def done(self, result: int) -> None:
        """Commit what is being typed, however the dialog is closed."""
        self.form.settle()
        super().done(result)

    def _show(self) -> None:
        if article := self._article():
            self.form.show_record(article)
            self._why.setText("" if article.published else self._reason(article))
            self._why.setVisible(bool(self._why.text()))

    def _reason(self, article: Article) -> str:
        """Why the day of publication is asked for."""
        words = first_relative(self._live.session.project.records.text(article.text_sha256), article.language)
        if not words:
            return self.tr("When was it published? Dates in figures and sources hang on it.")
        return self.tr("When was it published? “{0}” and other dates in the text hang on it.").format(isolated(words))

    def _commit(self, field: str, value: object, visit: str) -> None:
        article = self._article()
        if article is not None and not self._live.do(committed(article, {field: value}, visit)):
            self.form.refuse(self.tr("Not saved. It is tried again when you leave the field."))

    def _article(self) -> Article | None:
        """The article as it is now, whichever one is open in the window meanwhile."""
        return self._live.session.project.records.get(Article, self._id)
