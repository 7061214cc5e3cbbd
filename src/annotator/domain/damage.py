"""What a damaged project still holds, what was lost of it, and how both are said."""

from dataclasses import dataclass, field

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence


class Damaged(UserError):
    """The project file is damaged: what can be read is shown, and it can be repaired."""


@dataclass(frozen=True)
class Contents:
    """What a project holds, in numbers, and when the last edit in it was made (UTC; "" where there is none)."""

    articles: int
    records: int
    edits: int | None  # None where it is not known
    until: str

    def __str__(self) -> str:
        until = f", until {self.until[:16].replace('T', ' ')} UTC" if self.until else ""
        edits = "" if self.edits is None else f", {_many(self.edits, 'edit')}"
        return f"{_many(self.articles, 'article')}, {_many(self.records, 'record')}{edits}{until}"


@dataclass
class Losses:
    """What was found damaged when a project was read page by page, and what became of it."""

    pages: int = 0
    broken: int = 0
    gone: int = 0  # records that are named in an index, and stand nowhere
    only_table: int = 0
    only_journal: int = 0
    differing: list[Sentence] = field(default_factory=list)  # a sentence for each record of which two states are known
    edits: int = 0  # edits of which it is not known any more what they were
    journal: int = 0  # changes that the journal does not tell any more
    numbers: int = 0  # of changes, that nobody can have reached
    stand_ins: int = 0
    links: int = 0
    texts: list[str] = field(default_factory=list)  # titles of articles with a damaged text
    unplaced: int = 0
    forgets_erased: bool = False  # in part
    forgets_heard: bool = False

    def sentences(self) -> list[Sentence]:
        """Each loss in a sentence with its number; none where nothing was lost."""
        said = [
            (self.broken, sentence("Pages of the file that cannot be read: {0} of {1}.", self.broken, self.pages)),
            (self.gone, sentence("Records lost for good: {0}.", self.gone)),
            (self.only_journal, sentence("Records brought back from the journal alone: {0}.", self.only_journal)),
            (self.only_table, sentence("Records brought back from the tables alone: {0}.", self.only_table)),
            (self.journal, sentence("Changes lost from the journal: {0}.", self.journal)),
            (self.numbers, sentence("Changes with a number that made no sense: {0}.", self.numbers)),
            (self.edits, sentence("Edits of which it is not known any more what, when or by whom: {0}.", self.edits)),
            (self.stand_ins, sentence("Stand-ins made for lost records that others lead to: {0}.", self.stand_ins)),
            (self.links, sentence("Links cleared as they led to nothing any more: {0}.", self.links)),
            (self.unplaced, sentence("Rows of which it cannot be told where they belong: {0}.", self.unplaced)),
            (self.forgets_erased, sentence("Articles erased for good may come back, as not all are known any more.")),
            (
                self.forgets_heard,
                sentence("What comes in may be listed as changed on both sides where it was not."),
            ),
        ]
        damaged = "The text of “{0}” is damaged; the words of its records are kept."
        texts = [sentence(damaged, title) for title in self.texts]
        return [words for count, words in said if count] + texts + self.differing


@dataclass(frozen=True)
class Rebuilt:
    """What a rebuilt project holds, and what was lost on the way."""

    contents: Contents
    losses: Losses

    @property
    def anything(self) -> bool:
        """Whether anything at all could be read."""
        return bool(self.contents.articles or self.contents.records or self.contents.edits)


def _many(count: int, what: str) -> str:
    return f"1 {what}" if count == 1 else f"{count:,} {what}s"
