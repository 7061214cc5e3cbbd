"""Reading records back from the project file."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar, cast

from sqlite_utils import Database

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation
from annotator.domain.asked import EXTRA, is_extra
from annotator.domain.cells import JOIN
from annotator.domain.fields import Field, fields_of
from annotator.domain.overview import Stretches
from annotator.domain.records import Alias, Article, Record, Zone
from annotator.store.coded import CodedArticles
from annotator.store.reviews import Reviews
from annotator.store.rows import TABLES, reader, record_of, records_of, table_of

R = TypeVar("R", bound=Record)

TALLY = """
SELECT {value}, count(*) FROM {table} WHERE deleted = 0 AND coalesce({value}, '') <> '' GROUP BY 1
"""
IN_STANDING = "deleted = 0 AND (SELECT a.deleted FROM articles a WHERE a.id = article) = 0"  # one by one: they are few
IN_STANDING_ARTICLES = f"entity = ? AND {IN_STANDING}"
REASONS = """
SELECT reason FROM progress WHERE state = ? AND reason != '' AND deleted = 0
GROUP BY reason ORDER BY count(*) DESC, reason LIMIT 20
"""
SIGNS, AS_ITSELF = re.compile("([!%_])"), r"!\1"  # what LIKE would not take as it stands
FLAGGED = f"later = 1 AND {IN_STANDING}"
BY = "(:author = '' OR author = :author)"
DRAWN = f"""
SELECT '{{kind}}', id, later, {{words}}, {{spans}} FROM {{table}}
WHERE article = :article AND deleted = 0 AND CAST({{place}} AS INTEGER) BETWEEN :first AND :last AND {BY}
"""
AUTHORS = " UNION ".join(
    f"SELECT author FROM {TABLES[kind]} WHERE article = :article AND deleted = 0" for kind in ANNOTATIONS
)
MENTIONS_DRAWN = DRAWN.format(
    kind="mention", table="mentions", words="at", spans="at_span, NULL, NULL", place="at_span"
)
FIGURES_DRAWN = DRAWN.format(kind="figure", table="figures", words="at", spans="at_span, NULL, NULL", place="at_span")
SOURCES_DRAWN = DRAWN.format(
    kind="source",
    table="sources",
    words="coalesce(said, who, cue)",
    spans="who_span, cue_span, said_span",
    place="coalesce(said_span, who_span, cue_span)",
)


class Records:
    """The records of an open project."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.reviews = Reviews(db)

    def all(self, record_type: type[R], *, deleted: bool = False) -> Iterator[R]:
        """Every record of a type, in the order they were made; deleted ones only where asked for."""
        made = reader(TABLES[record_type])
        where = "" if deleted else "WHERE deleted = 0"
        for row in self._db.conn.execute(f"{made.select} {where} ORDER BY rowid"):
            yield cast(R, made.record(row))

    def get(self, record_type: type[R], id: str) -> R | None:
        """One record, or None; a deleted one is given, too."""
        row = next(table_of(self._db, record_type).rows_where("id = ?", [id]), None)
        return record_of(record_type, row) if row else None

    def these(self, record_type: type[Record], ids: Iterable[str]) -> dict[str, Record]:
        """Those of these ids that are there, deleted ones, too."""
        return records_of(self._db, record_type, ids)

    def with_text(self, sha256: str) -> Article | None:
        """The article whose text has this hash; a deleted one only where no other stands."""
        rows = self._db.table("articles").rows_where("text_sha256 = ?", [sha256], order_by="deleted, rowid", limit=1)
        return next((record_of(Article, row) for row in rows), None)

    def of_article(self, article: str, author: str = "") -> list[Record]:
        """The annotations of an article, all or one person's, and its zones, without deleted ones."""
        found = [record for kind in ANNOTATIONS for record in self._of_article(kind, article, author)]
        return [*found, *self.zones(article)]

    def authors(self, article: str) -> list[str]:
        """The ids of those who recorded something in an article."""
        return sorted(row[0] or "" for row in self._db.conn.execute(AUTHORS, {"article": article}))

    def zones(self, article: str, *, deleted: bool = False) -> list[Record]:
        """Only the zones of an article; deleted ones only where asked for."""
        if not deleted:
            return self._of_article(Zone, article)
        return [record_of(Zone, row) for row in table_of(self._db, Zone).rows_where("article = ?", [article])]

    def counts(self, article: str, author: str = "") -> dict[str, int]:
        """How many mentions, figures and sources an article has, all or one person's, without deleted ones."""
        where, told = f"article = :article AND deleted = 0 AND {BY}", {"article": article, "author": author}
        tables = {kind.__name__.lower(): TABLES[kind] for kind in ANNOTATIONS}
        return {kind: self._db.table(table).count_where(where, told) for kind, table in tables.items()}

    def stretches(self, article: str, first: int, last: int, author: str = "") -> list[Stretches]:
        """Where the annotations stand that begin between two code points of an article: enough to draw them."""
        told = {"article": article, "first": first, "last": last, "author": author}
        drawn = (MENTIONS_DRAWN, FIGURES_DRAWN, SOURCES_DRAWN)
        return [place for sql in drawn for place in map(Stretches._make, self._db.conn.execute(sql, told))]

    def _of_article(self, record_type: type[Record], article: str, author: str = "") -> list[Record]:
        made = reader(TABLES[record_type])
        by = f" AND {BY}" if author else ""
        sql = f"{made.select} WHERE article = :article AND deleted = 0{by}"
        return [made.record(row) for row in self._db.conn.execute(sql, {"article": article, "author": author})]

    def mentioning(self, entity: str) -> list[Record]:
        """All mentions of an entity, across articles."""
        mention = ANNOTATIONS[0]
        rows = table_of(self._db, mention).rows_where(IN_STANDING_ARTICLES, [entity])
        return [record_of(mention, row) for row in rows]

    def titled(self, words: list[str], most: int) -> list[Article]:
        """The standing articles whose titles hold all these words, the latest first; at most so many."""
        where = " AND ".join(["deleted = 0", *["title LIKE ? ESCAPE '!'"] * len(words)])
        wished = [f"%{SIGNS.sub(AS_ITSELF, word)}%" for word in words]
        rows = self._db.table("articles").rows_where(where, wished, order_by="published DESC, rowid", limit=most)
        return [record_of(Article, row) for row in rows]

    def reasons(self, state: str) -> list[str]:
        """The reasons that were given for a state of progress, the most frequent first."""
        return [str(row["reason"]) for row in self._db.query(REASONS, [state])]

    def last_of(self, record_type: type[R], author: str, *, without: str) -> R | None:
        """The annotation of a type that an author made last, another than the one with this id."""
        where, words = "author = ? AND deleted = 0 AND id != ?", [author, without]
        rows = table_of(self._db, record_type).rows_where(where, words, order_by="rowid DESC", limit=1)
        return next((record_of(record_type, row) for row in rows), None)

    def flagged(self) -> list[AnyAnnotation]:
        """All annotations that are flagged to ask later, in standing articles."""
        found: list[AnyAnnotation] = []
        for kind in ANNOTATIONS:
            found += [record_of(kind, row) for row in table_of(self._db, kind).rows_where(FLAGGED)]
        return found

    def uses(self, entity: str) -> int:
        """How many records link to an entity, in any field."""
        count = 0
        for record_type, table in TABLES.items():
            links = [name for name, f in fields_of(record_type).items() if f.link == "entity" and name != "merged_into"]
            if links and record_type is not Alias:
                where = " OR ".join(f"instr([{name}], :id)" for name in links)
                count += self._db.table(table).count_where(f"deleted = 0 AND ({where})", {"id": entity})
        return count

    def tally(self, record_type: type[Record], field: Field) -> dict[str, int]:
        """How many records have each value of a field, declared or extra; several in one are joined by `; `."""
        extra = is_extra(field.name)
        path = f'$."{field.name.removeprefix(EXTRA)}"'
        value = "json_extract(extra, :path)" if extra else f"[{field.name}]"
        sql = TALLY.format(value=value, table=TABLES[record_type])
        found: dict[str, int] = {}
        for said, count in self._db.conn.execute(sql, {"path": path}):
            words = _several(said) if extra and field.kind == "choices" else str(said)
            found[words] = found.get(words, 0) + count
        return found

    def text(self, sha256: str) -> str:
        """The text stored under a hash; KeyError where there is none."""
        row = next(self._db.table("texts").rows_where("sha256 = ?", [sha256]), None)
        if row is None:
            raise KeyError(sha256)
        return str(row["text"])

    def original(self, sha256: str) -> bytes | None:
        """The bytes of an article as they came; None where they are the stored text itself."""
        row = next(self._db.table("originals").rows_where("sha256 = ?", [sha256]), None)
        return bytes(row["content"]) if row else None

    def known_texts(self) -> dict[str, str]:
        """Title of every article by the hash of its text."""
        rows = self._db.query("SELECT text_sha256, title FROM articles WHERE deleted = 0")
        return {row["text_sha256"]: row["title"] or "" for row in rows}

    @property
    def coded(self) -> CodedArticles:
        """Who coded which articles, and what."""
        return CodedArticles(self._db.conn)

    def count(self, record_type: type[Record]) -> int:
        """How many records of a type there are, without deleted ones."""
        return int(self._db.table(TABLES[record_type]).count_where("deleted = 0"))


def _several(said: Any) -> str:
    """Several choices as they are kept in an extra field; what is no list of them is one."""
    try:
        values = json.loads(str(said))
    except ValueError:
        return str(said)
    return JOIN.join(map(str, values)) if isinstance(values, list) else str(said)
