"""Finding articles and records by their words and by what is recorded of them, in the order the articles came."""

import json
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from annotator.domain.query import All, Near, Query, Without, Words, understood
from annotator.domain.query import Any as AnyOf
from annotator.domain.searching import Place, Read, Wish
from annotator.store.rows import TABLES
from annotator.store.search import ALL, BITS, CODES, MARKED
from annotator.store.valued import field_is

CODE_OF = {kind.__name__.lower(): code for kind, code in CODES.items()}
TABLE_OF = {kind.__name__.lower(): table for kind, table in TABLES.items()}
RECORDED = ("mention", "figure", "source")

TEXTS = """
SELECT a.rowid, 'text', a.id FROM search_texts s CROSS JOIN articles a ON a.rowid = s.rowid
WHERE search_texts MATCH :match AND s.rowid > :after AND a.deleted = 0{where} ORDER BY s.rowid LIMIT :limit
"""
ARTICLES = """
SELECT a.rowid, 'text', a.id FROM articles a WHERE a.rowid > :after AND a.deleted = 0{where}
ORDER BY a.rowid LIMIT :limit
"""
MATCHED = """
SELECT a.rowid, '{kind}', r.id FROM search_records s
CROSS JOIN {table} r ON r.rowid = s.rowid >> {bits} JOIN articles a ON a.id = r.article
WHERE search_records MATCH :match{code} AND r.deleted = 0 AND a.deleted = 0 AND a.rowid > :after{where}
ORDER BY a.rowid, r.rowid LIMIT :limit
"""
RECORDS = """
SELECT a.rowid, '{kind}', r.id FROM {table} r JOIN articles a ON a.id = r.article
WHERE r.deleted = 0 AND a.deleted = 0 AND a.rowid > :after{where} ORDER BY a.rowid, r.rowid LIMIT :limit
"""
TITLES = """
SELECT a.rowid, 'article', a.id FROM search_records s CROSS JOIN articles a ON a.rowid = s.rowid >> {bits}
WHERE search_records MATCH :match{code} AND a.deleted = 0 AND s.rowid > :after << {bits}{where}
ORDER BY s.rowid LIMIT :limit
"""
ENTITIES = """
SELECT DISTINCT e.id FROM entities e WHERE e.deleted = 0{where} AND (:match = '' OR e.rowid IN (
    SELECT s.rowid >> {bits} FROM search_records s WHERE search_records MATCH :match)
OR e.id IN (SELECT l.entity FROM search_records s CROSS JOIN aliases l ON l.rowid = s.rowid >> {bits}
    WHERE search_records MATCH :aliases)) ORDER BY e.rowid LIMIT :limit
"""
STATE = (
    "coalesce((SELECT p.state FROM progress p WHERE p.article = a.id AND p.person = :me AND p.deleted = 0), 'new')"
    " = :progress"
)
READ = """
SELECT a.id, coalesce(a.title, ''), coalesce(a.published, ''), coalesce(a.publisher, a.agency, ''), t.text
FROM articles a JOIN texts t ON t.sha256 = a.text_sha256 WHERE a.rowid = ?
"""
MENTIONED = """
SELECT a.rowid, 'mention', m.id FROM mentions m JOIN articles a ON a.id = m.article
WHERE m.entity IN (SELECT value FROM json_each(:entities)) AND m.deleted = 0 AND a.deleted = 0
ORDER BY a.rowid, CAST(m.at_span AS INTEGER)
"""
WITH_LINE = """
SELECT a.id, coalesce(a.title, ''), coalesce(a.published, ''), t.text
FROM articles a JOIN texts t ON t.sha256 = a.text_sha256
WHERE a.deleted = 0 AND a.id != ? AND coalesce(a.publisher, '') = ? AND instr(t.text, ?) ORDER BY a.rowid LIMIT ?
"""
EVERYTHING = -1


class Finder:
    """Answers wishes from the index and the tables."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def texts(self, wish: Wish, me: str = "", after: int = 0, limit: int = EVERYTHING) -> Iterator[Place]:
        """Articles that have the words in their text, from behind one of them on; `me` is whose progress counts."""
        where, values = _of_articles(wish, me)
        where, values = _holding(wish, where, values)
        if query := understood(wish.words):
            match = _matching(query, f'"{ALL}"')
            return self._places(TEXTS.format(where=where), values | {"match": match}, after, limit)
        return self._places(ARTICLES.format(where=where), values, after, limit)

    def with_line(self, article: str, publisher: str, line: str, limit: int) -> Iterator[tuple[str, str, str, str]]:
        """Id, title, date and text of other articles of a publisher that have these very words."""
        for row in self._db.conn.execute(WITH_LINE, [article, publisher, line, limit]):
            yield row[0], row[1], row[2], row[3]

    def records(
        self, wish: Wish, kind: str, me: str = "", after: int = 0, limit: int = EVERYTHING, *, typed: bool = False
    ) -> Iterator[Place]:
        """Mentions, figures or sources that have the words; with `typed` in what somebody typed, not in the article."""
        where, values = _of_articles(wish, me)
        conditions, more = _of_records(wish, kind)
        values |= more
        where += "".join(f" AND {condition}" for condition in conditions)
        names = {"kind": kind, "table": TABLE_OF[kind], "bits": BITS, "where": where}
        if query := understood(wish.words):
            code = CODE_OF[kind]
            values["match"] = _of_kind(query, code, "typed : " if typed else "")
            return self._places(MATCHED.format(code=_coded(code), **names), values, after, limit)
        return self._places(RECORDS.format(**names), values, after, limit)

    def titles(self, wish: Wish, me: str = "", after: int = 0, limit: int = EVERYTHING) -> Iterator[Place]:
        """Articles that have the words in their title or details."""
        query = understood(wish.words)
        if query is None:
            return iter(())
        where, values = _of_articles(wish, me)
        sql = TITLES.format(bits=BITS, code=_coded(CODE_OF["article"]), where=where)
        return self._places(sql, values | {"match": _of_kind(query, CODE_OF["article"], "")}, after, limit)

    def entities(self, wish: Wish, limit: int = EVERYTHING) -> list[str]:
        """The entities that have the words in their name, other names or notes."""
        query = understood(wish.words)
        conditions, values = _of_records(wish, "entity")
        where = "".join(f" AND {condition.replace('r.', 'e.')}" for condition in conditions)
        match = {"match": "", "aliases": f'"{MARKED[CODE_OF["alias"]]}"'}
        if query:
            match = {"match": _of_kind(query, CODE_OF["entity"], ""), "aliases": _of_kind(query, CODE_OF["alias"], "")}
        sql = ENTITIES.format(where=where, bits=BITS)
        return [row[0] for row in self._db.conn.execute(sql, values | match | {"limit": limit})]

    def mentions(self, entities: list[str]) -> Iterator[Place]:
        """Every mention of some entities, in reading order."""
        return map(Place._make, self._db.conn.execute(MENTIONED, {"entities": json.dumps(entities)}))

    def read(self, number: int) -> Read:
        """An article and its text by its number."""
        return Read._make(self._db.conn.execute(READ, [number]).fetchone())

    def count(self, places: Iterator[Place]) -> int:
        """How many there are."""
        return sum(1 for _ in places)

    def publishers(self) -> list[str]:
        """Everybody who published an article, or whom it is from."""
        sql = """SELECT publisher AS name FROM articles WHERE deleted = 0 AND publisher IS NOT NULL
        UNION SELECT agency FROM articles WHERE deleted = 0 AND agency IS NOT NULL ORDER BY 1"""
        return [row[0] for row in self._db.conn.execute(sql)]

    def _places(self, sql: str, values: dict[str, Any], after: int, limit: int) -> Iterator[Place]:
        return map(Place._make, self._db.conn.execute(sql, values | {"after": after, "limit": limit}))


def _matching(query: Query, everything: str, column: str = "") -> str:
    """A query in the language of FTS5: every word in quotation marks, so that none is taken for an operator."""
    match query:
        case Words(words, begun):
            return f'{column}"{" ".join(words)}"{" *" if begun else ""}'
        case Near(parts, distance):
            inside = " ".join(_matching(part, everything) for part in parts)
            return f"{column}NEAR({inside}, {distance})"
        case AnyOf(parts):
            return f"({' OR '.join(_matching(part, everything, column) for part in parts)})"
        case All(parts):
            there = [_matching(part, everything, column) for part in parts if not isinstance(part, Without)]
            gone = [_matching(part.part, everything, column) for part in parts if isinstance(part, Without)]
            found = f"({' AND '.join(there)})" if there else everything
            return f"({found} NOT ({' OR '.join(gone)}))" if gone else found
        case Without(part):
            return f"({everything} NOT {_matching(part, everything, column)})"


def _of_kind(query: Query, code: int, column: str) -> str:
    mark = f'"{MARKED[code]}"'
    return f"({mark} AND {_matching(query, mark, column)})"


def _coded(code: int) -> str:
    return f" AND s.rowid & {(1 << BITS) - 1} = {code}"


def _of_articles(wish: Wish, me: str) -> tuple[str, dict[str, Any]]:
    """What is asked of the articles themselves."""
    conditions: list[str] = []
    if wish.since:
        conditions.append("a.published >= :since")
    if wish.until:
        conditions.append("substr(a.published, 1, length(:until)) <= :until AND a.published > ''")
    if wish.publisher:
        conditions.append("(a.publisher = :publisher OR a.agency = :publisher)")
    if wish.progress:
        conditions.append(STATE)
    values = {"since": wish.since, "until": wish.until, "publisher": wish.publisher, "progress": wish.progress}
    return "".join(f" AND {condition}" for condition in conditions), values | {"me": wish.person or me}


def _of_records(wish: Wish, kind: str) -> tuple[list[str], dict[str, Any]]:
    """What is asked of records of a kind; nothing is found where only another kind has the field."""
    conditions: list[str] = []
    values: dict[str, Any] = {}
    if wish.later:
        conditions.append("r.later = 1" if kind in RECORDED else "r.rowid = 0")
    if wish.person:
        conditions.append("r.author = :person" if kind in RECORDED else "r.rowid = 0")
        values["person"] = wish.person
    if wish.field and wish.value:
        if wish.table != kind:
            return ["r.rowid = 0"], {}
        condition, more = field_is(kind, wish.field, wish.value)
        conditions.append(condition)
        values |= more
    return conditions, values


def _holding(wish: Wish, where: str, values: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Articles that hold a record as it is asked for."""
    if not wish.of_records:
        return where, values
    held: list[str] = []
    for kind in RECORDED:
        conditions, more = _of_records(wish, kind)
        values |= more
        held.append(
            f"EXISTS (SELECT 1 FROM {TABLE_OF[kind]} r WHERE r.article = a.id AND r.deleted = 0"
            f" AND {' AND '.join(conditions)})"
        )
    return f"{where} AND ({' OR '.join(held)})", values
