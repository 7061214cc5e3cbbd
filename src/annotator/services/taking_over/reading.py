"""Reading `.ann` files with their texts: what would become of them, before it is said whose they are."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from annotator.domain.errors import UserError
from annotator.domain.records import Article
from annotator.domain.sentences import Sentence, sentence
from annotator.services.importing import NewArticle, article_of, articles_in
from annotator.services.readers.brat import read_standoff
from annotator.services.readers.document import Document
from annotator.services.readers.files import bytes_of, shown
from annotator.services.readers.left_out import LeftOut
from annotator.services.readers.text import decode, stored_form
from annotator.services.taking_over.coding import drafted
from annotator.services.taking_over.drafts import Coding, Draft, Known
from annotator.services.taking_over.entities import Entries
from annotator.services.taking_over.folders import AnnFile
from annotator.services.taking_over.places import placed

MARK = "\ufeff"


class Work(NamedTuple):
    """What one `.ann` file becomes: records that are nobody's yet."""

    file: AnnFile
    article: Article
    drafts: list[Draft]
    later: int  # words that stand in the file after the event that names them


@dataclass
class Read:
    """What came of reading `.ann` files: plain values, made off the window's thread."""

    entries: Entries
    works: list[Work] = field(default_factory=list)
    new: dict[str, NewArticle] = field(default_factory=dict)  # by the hash of the text; for a deleted one, too
    known: dict[str, Article] = field(default_factory=dict)  # articles of the project, by the hash of the text
    left: LeftOut = field(default_factory=LeftOut)
    refused: list[tuple[Path, str]] = field(default_factory=list)  # file, reason in a sentence
    remarks: list[tuple[Path, Sentence]] = field(default_factory=list)
    line_by_line: bool = False
    cancelled: bool = False

    @property
    def later(self) -> int:
        """How many words stand in a file after the event that names them."""
        return sum(work.later for work in self.works)


def read_works(
    files: Iterable[AnnFile],
    known: Known,
    article_with: Callable[[str], Article | None],
    *,
    line_by_line: bool = False,
    progress: Callable[[int, int, str], None] = lambda done, of, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Read:
    """Read files in order; one that cannot be read is reported, never raised.

    `article_with` gives the article of the project whose text has a SHA-256. Entities that the register of `known`
    lacks are made in it, so it must be one of its own. With `line_by_line`, words that stand in a file after the event
    that names them are passed over, as programs do that read each line once.
    """
    files, found = [*files], Read(known.entries, line_by_line=line_by_line)
    texts: dict[Path, _Text] = {}
    for done, file in enumerate(files):
        if cancelled():
            found.cancelled = True
            break
        progress(done, len(files), shown(file.ann.name))
        try:
            _read(found, file, known, article_with, texts)
        except UserError as problem:
            found.refused.append((file.ann, problem.sentence))
    return found


class _Text(NamedTuple):
    """A text as its file has it, and the article that it makes."""

    raw: str
    new: NewArticle


def _read(
    found: Read,
    file: AnnFile,
    known: Known,
    article_with: Callable[[str], Article | None],
    texts: dict[Path, _Text],
) -> None:
    if file.text is None:
        raise UserError("The text it is about is missing: a file of the same name that ends in .txt. Say where it is.")
    standoff = read_standoff(bytes_of(file.ann))
    if file.text not in texts:
        texts[file.text] = _text(file.text)
    raw, new = texts[file.text]
    article, text = _article(found, new, article_with), new.text
    left = LeftOut()
    places, counted = placed(standoff, raw, text, left)
    coding = Coding(article, text, standoff, places, found.line_by_line, left)
    found.works.append(Work(file, article, drafted(coding, known), len(standoff.later)))
    found.left.merge(left, shown(file.ann.name))
    if counted:
        found.remarks.append((file.ann, sentence("Its positions count otherwise than brat's: {0}.", counted)))


def _article(found: Read, new: NewArticle, article_with: Callable[[str], Article | None]) -> Article:
    """The article with this text: of the project, else the new one."""
    sha256 = new.article.text_sha256
    if sha256 not in found.known and sha256 not in found.new:
        there = article_with(sha256)
        if there is not None:
            found.known[sha256] = there
        if there is None or there.deleted:
            found.new[sha256] = new
    return found.known[sha256] if sha256 in found.known else found.new[sha256].article


def _text(path: Path) -> _Text:
    """A text just as it is: what is mended in other texts would move what stands in this one."""
    try:
        content = bytes_of(path)
        raw, encoding = decode(content)
    except UserError as problem:
        raise UserError("Its text {0} cannot be read. {1}", shown(path.name), problem.sentence) from problem
    text, name = stored_form(raw), shown(path.name)
    usual = [*islice(articles_in(content, name), 2)]
    if len(usual) != 1 or usual[0].text != text:
        usual = [article_of(Document(text, content=content, media_type="text/plain"), name, name)]
    return _Text(MARK + raw if encoding == "utf-8-sig" else raw, usual[0])
