"""The table of all figures: made once in a place of its own, then filtered, sorted and read in pages."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

from annotator.domain.codebook import Codebook
from annotator.domain.figure_lines import COLUMNS, Common, FigureLine, Found, Group, Wish
from annotator.domain.register import Register
from annotator.domain.speakers import resulting_identification, resulting_type
from annotator.store import figure_sql as sql

WANTED_AT_ONCE = 500  # ids in one query
KNOWN = 10_000  # answers of the register that are kept while a table is made


class FigureTable:
    """All figures of a project as lines (domain/figure_lines.py), in a temporary table of this connection.

    `build` makes it; until then `first` reads some lines. `refresh` brings it up to date after an edit.
    """

    def __init__(self, db: Database, register: Register, codebook: Codebook) -> None:
        self._conn = db.conn
        self._register = register
        self._codebook = codebook
        self._conn.execute("PRAGMA temp_store=MEMORY")
        self._known: dict[str, Any] = {}
        self._give_functions()
        self._conn.executescript(sql.MAKE)

    def first(self, count: int) -> list[FigureLine]:
        """The lines that were recorded first, read at once."""
        self._conn.execute("DELETE FROM fresh")
        self._conn.execute(sql.FRESH_FIRST, [count])
        self._fill()
        return [FigureLine(*row) for row in self._conn.execute(f"{sql.READ} ORDER BY n LIMIT ?", [count])]

    def build(self) -> None:
        """Make the whole table anew."""
        self._conn.execute("DELETE FROM fresh")
        self._conn.execute("DELETE FROM lines")
        self._conn.execute(sql.FRESH_ALL)
        self._fill()

    def refresh(self, figures: Iterable[str], sources: Iterable[str] = (), articles: Iterable[str] = ()) -> None:
        """Make those lines anew that follow from these records."""
        self._conn.execute("DELETE FROM fresh")
        for query, ids in ((sql.FRESH_ID, figures), (sql.FRESH_SOURCE, sources), (sql.FRESH_ARTICLE, articles)):
            self._conn.executemany(query, [[id] for id in ids])
        self._conn.execute(sql.FRESH_PARTS)
        self._fill()

    def find(self, wish: Wish) -> Found:
        """The lines that are wished for."""
        where, values = _where(wish)
        numbers = [row[0] for row in self._conn.execute(f"SELECT n FROM lines {where} {_order(wish)}", values)]
        return Found(numbers, self.count())

    def count(self) -> int:
        """How many figures there are."""
        return int(self._conn.execute("SELECT count(*) FROM lines").fetchone()[0])

    def lines(self, numbers: Sequence[int]) -> list[FigureLine]:
        """The lines with these numbers, in this order; one that is gone meanwhile is left out."""
        found: dict[int, FigureLine] = {}
        for start in range(0, len(numbers), WANTED_AT_ONCE):
            some = numbers[start : start + WANTED_AT_ONCE]
            query = f"{sql.READ_NUMBERED} WHERE n IN ({','.join('?' * len(some))})"
            found |= {row[0]: FigureLine(*row[1:]) for row in self._conn.execute(query, some)}
        return [found[number] for number in numbers if number in found]

    def number_of(self, id: str) -> int | None:
        """The number of a figure's line."""
        row = self._conn.execute("SELECT n FROM lines WHERE id = ?", [id]).fetchone()
        return int(row[0]) if row else None

    def all(self) -> Iterator[FigureLine]:
        """All lines, as they were recorded."""
        for row in self._conn.execute(f"{sql.READ} ORDER BY n"):
            yield FigureLine(*row)

    def groups(self, by: str, wish: Wish) -> list[Group]:
        """The wished lines put together by what they have in a column, the largest group first."""
        where, values = _where(wish)
        query = sql.GROUPED.format(key=f"[{COLUMNS[by].name}]", where=where)
        return [Group(*row) for row in self._conn.execute(query, values)]

    def common(self, column: str, most: int) -> list[Common]:
        """The values that a column has most often, with how often."""
        query = sql.COMMON.format(key=f"[{COLUMNS[column].name}]")
        return [Common(*row) for row in self._conn.execute(query, [most])]

    def _fill(self) -> None:
        """Make the lines of all figures in `fresh`; a part takes over from its total until nothing is left to take."""
        for function in self._known.values():
            function.cache_clear()
        with self._at_one_moment():
            self._conn.execute(sql.DROP)
            self._conn.execute("DELETE FROM parts")
            self._conn.execute(sql.PARTS)
            while self._conn.execute(sql.INHERIT).rowcount > 0:
                pass
            self._conn.execute(sql.FILL)

    @contextmanager
    def _at_one_moment(self) -> Iterator[None]:
        """The project as it is now, whatever is written meanwhile."""
        self._conn.execute("BEGIN")
        try:
            yield
        except BaseException:
            self._conn.execute("ROLLBACK")
            raise
        self._conn.execute("COMMIT")

    def _give_functions(self) -> None:
        """What SQL asks of the register and the codebook."""
        register, codebook = self._register, self._codebook
        functions: dict[str, Callable[..., str]] = {
            "resolved": lambda id: register.resolved(id) if register.get(id) else "",
            "named": register.name,
            "every_resolved": lambda ids: "; ".join(sorted({register.resolved(id) for id in _split(ids)})),
            "every_name": lambda ids: "; ".join(filter(None, map(register.name, _split(ids)))),
            "fold": str.casefold,
        }
        of_two: dict[str, Callable[[str, str], str]] = {
            "label": lambda choices, key: codebook.label(choices, key) if key else "",
            "type_of": lambda said, ids: resulting_type(said or "", _split(ids), register),
            "identified": lambda said, ids: resulting_identification(said or "", _split(ids), register),
        }
        for arguments, kind in ((1, functions), (2, of_two)):
            for name, function in kind.items():
                self._known[name] = lru_cache(maxsize=KNOWN)(function)
                self._conn.create_function(name, arguments, self._known[name])


def _split(ids: str | None) -> list[str]:
    return ids.split("; ") if ids else []


def _where(wish: Wish) -> tuple[str, list[str]]:
    """The condition of a wish and its values."""
    parts, values = [], []
    for word in wish.text.casefold().split():
        parts.append("instr(seek, ?)")
        values.append(word)
    for name, value in wish.equal.items():
        column = COLUMNS[name].name
        parts.append(f"fold([{column}]) = ?" if value else f"[{column}] = ''")
        values += [value.casefold()] if value else []
    if wish.since:
        parts.append("day_to >= ?")
        values.append(wish.since)
    if wish.until:
        parts.append("day_from <> '' AND day_from <= ?")
        values.append(f"{wish.until}~")  # sorts after every day of that month or year
    return (f"WHERE {' AND '.join(parts)}" if parts else ""), values


def _order(wish: Wish) -> str:
    """The order of a wish; where there is nothing to sort by, a line comes last both ways."""
    column = COLUMNS.get(wish.sort)
    if column is None:
        return "ORDER BY n"
    way = "DESC" if wish.descending else "ASC"
    match column.kind:
        case "number":
            return f"ORDER BY [{column.name}] IS NULL, [{column.name}] {way}, n"
        case "choice":
            key = f"fold(label('{column.choices}', [{column.name}]))"
        case "date":
            key = f"[{column.name}]"
        case _:
            key = f"fold([{column.name}])"
    return f"ORDER BY [{column.name}] = '', {key} {way}, n"
