"""What was read, before anything of it is in a project: seen row by row, then taken in as one step, or forgotten."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from annotator.domain.edits import Change, Edit
from annotator.domain.records import new_id
from annotator.domain.sentences import Sentence, sentence
from annotator.domain.wording import short
from annotator.services.importing import NewArticle
from annotator.services.intake.parcels import Parcel, garbled_in, packed, unpacked
from annotator.services.intake.report import Report
from annotator.services.intake.rows import Row
from annotator.services.intake.spool import Place, Spool

AT_ONCE = 200  # articles of an edit
BYTES_AT_ONCE = 20_000_000  # of an edit, but for one article that has more
TOLD = ("origin", "title", "language", "published", "publisher", "text_sha256")


class Intake:
    """Articles that may come in: what is told of each in memory, texts and bytes put away until they are asked for.

    Close it in the end: then nothing is left of what was not taken in.
    """

    def __init__(self, known: Mapping[str, str], folder: Path | None = None) -> None:
        """`known` is the title of every article of the project by the SHA-256 of its text."""
        self.rows: list[Row] = []
        self.left_out: list[Sentence] = []  # of folders, and why
        self.cancelled = False
        self._known = known
        self._order: list[int] = []  # the places of the files of the rows
        self._spool = Spool(folder)
        self._heads: dict[str, Place] = {}  # by the id that an article will have
        self._blobs: dict[str, Place] = {}  # by SHA-256
        self._corrected: dict[str, dict[str, Any]] = {}  # fields of articles, by their ids

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Forget everything that was not taken in."""
        self._spool.close()

    # What was read

    def add(self, path: Path, new: NewArticle) -> None:
        """An article that did not come through `read_files`: pasted, or from an address."""
        self.take(len(self._order), path, packed(new))
        self.settle()

    def take(self, place: int, path: Path, parcel: Parcel) -> None:
        """An article of the file at this place among all; ValueError, KeyError or TypeError for what is none."""
        row = _row(parcel, path)
        for sha256, content in parcel.blobs.items():
            if sha256 not in self._blobs:
                self._blobs[sha256] = self._spool.put(content)
        self._heads[row.id] = self._spool.put(json.dumps(parcel.head).encode())
        self._keep(place, row)

    def refuse(self, place: int, path: Path, why: str) -> None:
        """A file that cannot be read, or not to its end."""
        self._keep(place, Row(path=path, refused=why))

    def settle(self) -> None:
        """Put the rows in the order of their files, and tell which have the text of an article or of a row before."""
        order = sorted(range(len(self.rows)), key=self._order.__getitem__)
        self._order = [self._order[at] for at in order]
        rows, self.rows = [self.rows[at] for at in order], []
        titles = dict(self._known)
        for row in rows:
            self.rows.append(replace(row, same_as=titles.get(row.text_sha256)) if row.id else row)
            titles.setdefault(row.text_sha256, row.title)

    def _keep(self, place: int, row: Row) -> None:
        self._order.append(place)
        self.rows.append(row)

    # What may come in

    @property
    def new(self) -> list[Row]:
        """The rows that can come in."""
        return [row for row in self.rows if row.is_new]

    def article(self, row: Row, *, mended: bool = False) -> NewArticle:
        """An article whole; `mended` with its wrongly read characters put right, where it has some."""
        head: dict[str, Any] = json.loads(self._spool.get(self._heads[row.id]))
        new = unpacked(head, self._fetch, row.id, mended=mended and "mended" in head)
        corrected = self._corrected.get(row.id)
        return replace(new, article=replace(new.article, **corrected)) if corrected else new

    def corrected(self, row: Row) -> Mapping[str, Any]:
        """What was corrected in an article, by field."""
        return self._corrected.get(row.id, {})

    def correct(self, row: Row, values: Mapping[str, Any]) -> Row:
        """Let an article come in with these values in some of its fields; gives the row that tells of it now."""
        self._corrected[row.id] = self._corrected.get(row.id, {}) | dict(values)
        corrected = replace(row, **{name: value for name, value in values.items() if name in TOLD})
        self.rows = [corrected if each.id == row.id else each for each in self.rows]
        return corrected

    def liken(self, found: Mapping[str, tuple[str, str]]) -> None:
        """Tell of rows, by their ids, that they look like a `copy` or a `rewrite`, and of which title."""
        self.rows = [_likened(row, *found[row.id]) if row.id in found else row for row in self.rows]

    def edits(self, chosen: Iterable[Row] | None = None, mended: Collection[Row] = ()) -> Iterator[Edit]:
        """Edits that take these rows in (all that are new where none are chosen), a piece each, undone as one step.

        Each is made when it is asked for, so that no more than a piece is ever in memory.
        """
        right = {row.id for row in mended}
        rows = [row for row in self._settled(chosen, right) if row.is_new]
        step, label = new_id(), label_of(len(rows), rows[0].title if rows else "")
        for piece in _pieces(rows):
            yield edit_of([self.article(row, mended=row.id in right) for row in piece], label, step)

    def report(self, chosen: Iterable[Row] | None = None, mended: Collection[Row] = ()) -> Report:
        """What comes of it if these rows are taken in."""
        rows = self._settled(chosen, {row.id for row in mended})
        taken = [row for row in rows if row.is_new]
        same = {row.id: row for row in (*self.rows, *rows) if row.same_as is not None}
        return Report(
            new=[(row.title, row.origin) for row in taken],
            already=[(row.path, row.same_as or "") for row in same.values()],
            refused=[(row.path, row.refused) for row in self.rows if row.refused],
            remarks=[(row.path, remark) for row in taken for remark in row.told],
            left_out=self.left_out,
            cancelled=self.cancelled,
        )

    def _settled(self, chosen: Iterable[Row] | None, mended: Collection[str]) -> list[Row]:
        """The rows that are chosen, as they come in: once mended, one may have the text of another."""
        titles, rows = dict(self._known), []
        for each in self.new if chosen is None else chosen:
            row = each.right if each.right and each.id in mended else each
            rows.append(replace(row, same_as=titles.get(row.text_sha256)) if row.id else row)
            titles.setdefault(row.text_sha256, row.title)
        return rows

    def _fetch(self, sha256: str) -> bytes:
        return self._spool.get(self._blobs[sha256])


def edit_of(articles: Sequence[NewArticle], label: str, step: str) -> Edit:
    """An edit that takes these articles in."""
    changes = tuple(Change(None, record) for new in articles for record in (new.article, *new.zones))
    originals = tuple(new.original for new in articles if new.original)
    return Edit(label, changes, texts=tuple(new.text for new in articles), originals=originals, step=step)


def label_of(count: int, title: str) -> Sentence:
    """What an edit is called that takes in so many articles, the first of which has this title."""
    return sentence("import “{0}”", short(title)) if count == 1 else sentence("import {0} articles", count)


def _likened(row: Row, kind: str, title: str) -> Row:
    """The row, and that of its mended text, with what it looks like."""
    copy = sentence("Looks like a copy of “{0}”.", short(title))
    rewrite = sentence("Much of it stands in “{0}”, too: perhaps a rewrite.", short(title))
    is_copy = kind == "copy"
    like = copy if is_copy else rewrite
    right = replace(row.right, like=like, is_copy=is_copy) if row.right else None
    return replace(row, right=right, like=like, is_copy=is_copy)


def _pieces(rows: list[Row]) -> Iterator[list[Row]]:
    """So many that their texts and bytes fit well into memory."""
    piece: list[Row] = []
    size = 0
    for row in rows:
        if piece and (len(piece) >= AT_ONCE or size + row.size > BYTES_AT_ONCE):
            yield piece
            piece, size = [], 0
        piece.append(row)
        size += row.size
    if piece:
        yield piece


def _row(parcel: Parcel, path: Path) -> Row:
    """What is told of an article; it is unpacked here, so that later nothing can be wrong with it."""
    garbled = garbled_in(parcel.head)
    row = replace(_told(parcel, Row(path, id=new_id()), mended=False), garbled=garbled)
    return replace(row, right=_told(parcel, row, mended=True)) if garbled else row


def _told(parcel: Parcel, row: Row, *, mended: bool) -> Row:
    new = unpacked(parcel.head, parcel.blobs.__getitem__, row.id, mended=mended)
    told = {name: getattr(new.article, name) for name in TOLD}
    words = int(parcel.head["mended" if mended else "new"]["words"])
    size = len(new.original.content) if new.original else len(parcel.blobs[new.article.text_sha256])
    return replace(row, zones=len(new.zones), words=words, size=size, remarks=new.remarks, **told)
