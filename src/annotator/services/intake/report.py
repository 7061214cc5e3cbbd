"""What came of bringing articles in, to be read and kept."""

from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, listed, sentence
from annotator.services.readers.files import shown


@dataclass
class Report:
    """What came of reading files: plain values, made off the window's thread."""

    new: list[tuple[str, str]] = field(default_factory=list)  # title of an article, and where it is from
    already: list[tuple[Path, str]] = field(default_factory=list)  # file, title of the article with the same text
    refused: list[tuple[Path, str]] = field(default_factory=list)  # file, reason in a sentence
    remarks: list[tuple[Path, str]] = field(default_factory=list)  # what came in, but not all of it; why
    left_out: list[Sentence] = field(default_factory=list)  # of folders, and why
    taken: int = 0  # articles that are not told one by one
    cancelled: bool = False

    @property
    def count(self) -> int:
        """How many articles came in."""
        return len(self.new) + self.taken

    @property
    def summary(self) -> Sentence:
        """One line: 3 articles, 1 already there, 2 could not be read."""
        parts = [sentence("1 article") if self.count == 1 else sentence("{0} articles", self.count)]
        parts += [sentence("{0} already there", len(self.already))] if self.already else []
        parts += [sentence("{0} could not be read", len(self.refused))] if self.refused else []
        return sentence("{0}; stopped before the end", listed(parts)) if self.cancelled else listed(parts)

    def as_text(self) -> Sentence:
        """The whole report, to be kept as a file."""
        lines = [self.summary, Sentence("")]
        lines += [sentence("new: {0} ({1})", title, origin) for title, origin in self.new]
        lines += [sentence("already there: {0} (as “{1}”)", shown(path), title) for path, title in self.already]
        lines += [sentence("not read: {0}: {1}", shown(path), reason) for path, reason in self.refused]
        lines += [sentence("look at: {0}: {1}", shown(path), remark) for path, remark in self.remarks]
        lines += [sentence("left out: {0}", what) for what in self.left_out]
        return listed([*lines, ""], "\n")

    def write(self, path: Path) -> None:
        """Write the report in UTF-8; UserError where it cannot be written."""
        try:
            path.write_text(self.as_text(), "utf-8")
        except OSError as problem:
            raise UserError(
                "{0} was not written: {1}. Choose another folder.", path.name, problem.strerror
            ) from problem
