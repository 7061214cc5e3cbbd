"""Bringing articles in: from files, folders and pasted text to edits."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from annotator.domain.edits import Change, Edit, Original
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Zone, new_id
from annotator.domain.sentences import Sentence, listed, sentence
from annotator.domain.wording import short
from annotator.services.readers.document import Document, Zoned
from annotator.services.readers.files import bytes_of, find_files, shown
from annotator.services.readers.guess import language_of
from annotator.services.readers.kinds import documents_in, kind_of
from annotator.services.readers.text import stored_form

LONGEST_TITLE = 200
SHORTENED = 100
PASTED = "pasted"


@dataclass(frozen=True)
class NewArticle:
    """An article that is not in the project yet, with its text in the stored form."""

    article: Article
    text: str
    original: Original | None = None  # the bytes as they came, where they are not just the text
    zones: tuple[Zone, ...] = ()
    remarks: tuple[Sentence, ...] = ()  # what came in, but not all of it, or not surely; why


@dataclass
class Report:
    """What came of reading files: plain values, made off the window's thread."""

    articles: list[NewArticle] = field(default_factory=list)
    already: list[tuple[Path, str]] = field(default_factory=list)  # file, title of the article with the same text
    refused: list[tuple[Path, str]] = field(default_factory=list)  # file, reason in a sentence
    remarks: list[tuple[Path, str]] = field(default_factory=list)  # what came in, but not all of it; why
    taken: int = 0  # articles that were handed on already, piece by piece
    cancelled: bool = False

    @property
    def summary(self) -> Sentence:
        """One line: 3 articles, 1 already there, 2 could not be read."""
        count = len(self.articles) + self.taken
        parts = [sentence("1 article") if count == 1 else sentence("{0} articles", count)]
        parts += [sentence("{0} already there", len(self.already))] if self.already else []
        parts += [sentence("{0} could not be read", len(self.refused))] if self.refused else []
        return sentence("{0}; stopped before the end", listed(parts)) if self.cancelled else listed(parts)

    def as_text(self) -> Sentence:
        """The whole report, to be kept as a file."""
        lines = [self.summary, Sentence("")]
        lines += [sentence("new: {0} ({1})", new.article.title, new.article.origin) for new in self.articles]
        lines += [sentence("already there: {0} (as “{1}”)", shown(path), title) for path, title in self.already]
        lines += [sentence("not read: {0}: {1}", shown(path), reason) for path, reason in self.refused]
        lines += [sentence("look at: {0}: {1}", shown(path), remark) for path, remark in self.remarks]
        return listed([*lines, ""], "\n")

    def write(self, path: Path) -> None:
        """Write the report in UTF-8; UserError where it cannot be written."""
        try:
            path.write_text(self.as_text(), "utf-8")
        except OSError as problem:
            raise UserError(
                "{0} was not written: {1}. Choose another folder.", path.name, problem.strerror
            ) from problem


def read_files(
    paths: Iterable[Path],
    known: Mapping[str, str],
    progress: Callable[[int, int, str], None] = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Read text files, and all of them in folders, in order; a file that cannot be read is reported, never raised.

    `known` is the title of every article of the project by the SHA-256 of its text (`Records.known_texts`): the same
    text is not taken in again, nor twice from one batch. `progress` is told of files done, in all, and the next name.
    """
    files, refused = find_files(paths)
    report = Report(refused=refused)
    titles = dict(known)
    for done, path in enumerate(files):
        if cancelled():
            report.cancelled = True
            break
        progress(done, len(files), shown(path.name))
        _read_into(report, path, titles)
    else:
        progress(len(files), len(files), "")
    return report


def pasted(text: str, title: str = "") -> NewArticle:
    """An article of pasted text; a title given apart stands before it. UserError where there is no text."""
    content = text.encode("utf-8", "surrogatepass")
    return new_article(stored_form(text), content, name="", origin=PASTED, title=title)


def new_article(text: str, content: bytes, name: str, origin: str, title: str = "") -> NewArticle:
    """An article of a text in stored form that came as these bytes in a file of this name; UserError for no text."""
    return article_of(Document(text, title, content=content, media_type="text/plain"), name, origin)


def articles_in(content: bytes, name: str) -> list[NewArticle]:
    """The articles in a file of this name, by the reader for its kind; UserError where nothing can be read."""
    kind = kind_of(content, name)
    found = []
    for each in documents_in(content, name):
        own = content if each.content is None else each.content
        whole = replace(each, content=own, media_type=each.media_type or kind.media_type)
        found.append(article_of(whole, name, " › ".join(part for part in (name, each.name) if part)))
    return found


def article_of(document: Document, name: str, origin: str) -> NewArticle:
    """The article that a document becomes: title before the text, zones moved with it; UserError for no text."""
    if not document.text.strip():
        raise UserError("There is no text. Paste or choose some.")
    text, heading, headline = titled(document.text, document.title)
    moved = len(text) - len(document.text)  # a title is put before the text
    encoded = text.encode()
    content = encoded if document.content is None else document.content
    sha256 = hashlib.sha256(encoded).hexdigest()
    differs = content != encoded
    original = hashlib.sha256(content).hexdigest() if differs else sha256
    kept = {"text_sha256": sha256, "original_sha256": original, "media_type": document.media_type, "file_name": name}
    told: dict[str, Any] = {"title": heading, "language": language_of(text), "origin": origin} | dict(document.facts)
    article = Article(**told | kept)
    stretches = [Zoned(start, end, "headline") for start, end in headline]
    stretches += [Zoned(start + moved, end + moved, kind) for start, end, kind in document.zones]
    zones = tuple(Zone(article=article.id, start=start, end=end, kind=kind) for start, end, kind in stretches)
    return NewArticle(article, text, Original(original, content) if differs else None, zones, document.remarks)


def titled(text: str, title: str = "") -> tuple[str, str, list[tuple[int, int]]]:
    """The text with its title before it, the title, and the stretch of the headline where there is one.

    A title given apart is put before the text, with a blank line (records.md, Article). Else the first line is the
    headline where it is short and a blank line follows it; else the title is the first words, and no headline.
    """
    title = " ".join(stored_form(title).split())
    line, start = first_line(text)
    if title and " ".join(line.split()) != title:
        return f"{title}\n\n{text}", title, [(0, len(title))]
    body = text[start + len(line) :].partition("\n")[2]
    followed = body.strip() and not body.partition("\n")[0].strip()
    if title or (followed and len(line) <= LONGEST_TITLE):
        return text, " ".join(line.split()), [(start, start + len(line))]
    return text, short(line, SHORTENED), []


def first_line(text: str) -> tuple[str, int]:
    """The first line with words, without white space around it, and where it begins."""
    start = len(text) - len(text.lstrip())
    return text[start:].partition("\n")[0].rstrip(), start


def as_edits(report: Report, size: int = 200) -> list[Edit]:
    """Edits of at most `size` articles each that are undone as one step, so that a window can apply them one by one."""
    step, count = new_id(), len(report.articles)
    title = short(report.articles[0].article.title) if count else ""
    label = sentence("import “{0}”", title) if count == 1 else sentence("import {0} articles", count)
    chunks = [report.articles[at : at + size] for at in range(0, count, size)]
    return [_edit(label, step, chunk) for chunk in chunks]


def _edit(label: str, step: str, chunk: list[NewArticle]) -> Edit:
    changes = tuple(Change(None, record) for new in chunk for record in (new.article, *new.zones))
    originals = tuple(new.original for new in chunk if new.original)
    return Edit(label, changes, texts=tuple(new.text for new in chunk), originals=originals, step=step)


def _read_into(report: Report, path: Path, titles: dict[str, str]) -> None:
    try:
        found = articles_in(bytes_of(path), shown(path.name))
    except UserError as problem:
        report.refused.append((path, str(problem)))
        return
    for new in found:
        known = titles.get(new.article.text_sha256)
        if known is not None:
            report.already.append((path, known))
            continue
        titles[new.article.text_sha256] = new.article.title
        report.articles.append(new)
        report.remarks += [(path, remark) for remark in new.remarks]
