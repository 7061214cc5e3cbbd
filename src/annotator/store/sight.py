"""What a connection may read while a project is coded blind.

Temporary views stand before the tables and show only what may be seen, so that whatever is asked by this connection,
now and by code that is yet to be written, finds nothing else. What belongs to nobody (articles, texts, zones, the
codebook) is not touched. SQLite looks a name up among temporary ones first; views of the project itself are made anew
here, as they would read the tables behind.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlite_utils import Database

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.cells import split_cell
from annotator.domain.fields import fields_of
from annotator.domain.records import Annotation, Entity, Progress
from annotator.domain.review import Comment, Verdict
from annotator.domain.team import may_see
from annotator.store.rows import TABLES
from annotator.store.views import VIEWS

OWNERS = {TABLES[kind]: "author" for kind in TABLES if issubclass(kind, Annotation)}
OWNERS |= {TABLES[Comment]: "author", TABLES[Verdict]: "reviewer", "answers": "person"}

# Whose records of which articles are seen: everybody's for an author of ''
OPEN = "CREATE TEMP TABLE sight_open (article TEXT, author TEXT, PRIMARY KEY (article, author)) WITHOUT ROWID"
CLOSED = "CREATE TEMP TABLE sight_closed (id TEXT PRIMARY KEY) WITHOUT ROWID"  # entities and other names
SEEN = """({0}.{1} = '{me}' OR {0}.{1} IS NULL OR {0}.article IS NULL OR EXISTS (SELECT 1 FROM temp.sight_open o
    WHERE o.article = {0}.article AND o.author IN ('', {0}.{1})))"""
OWNED = "CREATE TEMP VIEW [{table}] AS SELECT r.rowid AS rowid, {columns} FROM main.[{table}] r WHERE {seen}"
NAMED = """CREATE TEMP VIEW [{table}] AS SELECT r.rowid AS rowid, {columns} FROM main.[{table}] r
WHERE r.id NOT IN (SELECT id FROM temp.sight_closed)"""
PROGRESS = """CREATE TEMP VIEW progress AS SELECT r.rowid AS rowid, {columns} FROM main.progress r"""
WHY = "CASE WHEN {seen} THEN r.reason END AS reason"
BEHIND = " OR ".join(
    f"j.type = '{table}' AND EXISTS (SELECT 1 FROM main.[{table}] t WHERE t.id = j.record AND NOT {{{table}}})"
    for table in OWNERS
)
BEHIND = f"({BEHIND} OR j.type IN ('entities', 'aliases') AND j.record IN (SELECT id FROM temp.sight_closed))"
JOURNAL = "CREATE TEMP VIEW journal AS SELECT {columns} FROM main.journal j WHERE NOT {behind}"
EDITS = """CREATE TEMP VIEW edits AS SELECT {columns} FROM main.edits r WHERE r.person = '{me}'
OR NOT EXISTS (SELECT 1 FROM main.journal j WHERE j.edit = r.seq AND {behind})"""

STATES = "SELECT article, person, state FROM main.progress WHERE deleted = 0"
ASSIGNED = "SELECT article, person FROM main.assignments WHERE deleted = 0"
IS_BLIND = "SELECT 1 FROM main.blind_coding WHERE [on] = 1 AND deleted = 0"
PEOPLE = "SELECT id FROM main.people"
REVIEWERS = "SELECT person FROM main.reviewers WHERE deleted = 0"  # who begin to judge, and not to code
REVIEWS = "SELECT 1 FROM main.reviewers WHERE person = ? AND deleted = 0"
MADE_BY_ME = """
SELECT j.record FROM main.journal j JOIN main.edits e ON e.seq = j.edit
WHERE j.type IN ('entities', 'aliases') AND j.before IS NULL AND coalesce(j.author, e.person) = ?
"""
MADE_BY_OTHERS_WHO_CODE = """
SELECT j.record FROM main.journal j JOIN main.edits e ON e.seq = j.edit
WHERE j.type = 'aliases' AND j.before IS NULL AND coalesce(j.author, e.person) IN ({authors})
"""
COLUMNS = "SELECT name FROM pragma_table_info(?, 'main')"
MADE = """
SELECT name FROM sqlite_temp_master
WHERE type = ? AND (type = 'table' AND name LIKE 'sight_%' OR type = 'view' AND name IN (
    SELECT name FROM main.sqlite_master WHERE type IN ('table', 'view')))
"""


class Blinders:
    """Lets a connection see the project as one person may see it, or, for nobody (""), all of it."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.person = ""
        self._views: list[str] = []
        self._is_off = False
        self.on = False

    def put_on(self, person: str, *, anew: bool = False) -> bool:
        """See from now on what this person may see as things stand; says whether other things are seen than before.

        Nothing is looked up where the same records are open, unless it is wished `anew`: records of others came in.
        """
        on = bool(person) and self._is_kept_from(person)
        before = (self.on, self._open() if self.on else set())
        closed = self._closed() if self.on else set()
        is_same = self.person == person
        self.person = person
        now = (on, self._find_open() if on else set())
        if is_same and before == now and not (on and anew):
            return False
        self._take_off()
        self.on = on
        if on:
            self._look(now[1])
            self._make_views()
        return before != now or closed != (self._closed() if on else set())

    @contextmanager
    def off(self) -> Iterator[None]:
        """See everything meanwhile, to write or to compare; it must not be shown to anybody."""
        if not self.on or self._is_off:
            yield
            return
        self._is_off = True
        self._drop("view")
        try:
            yield
        finally:
            self._is_off = False
            self._make_views()

    def unseen(self) -> int:
        """How many standing annotations are not seen."""
        if not self.on:
            return 0
        count = 0
        for table in (TABLES[kind] for kind in ANNOTATIONS):
            where = f"r.deleted = 0 AND NOT {self._seen('r', OWNERS[table])}"
            count += self._db.conn.execute(f"SELECT count(*) FROM main.[{table}] r WHERE {where}").fetchone()[0]
        return count

    def sees(self, table: str, id: str) -> bool:
        """Whether a record that is there is seen."""
        return (
            not self.on or self._db.conn.execute(f"SELECT 1 FROM [{table}] WHERE id = ?", [id]).fetchone() is not None
        )

    def _is_kept_from(self, person: str) -> bool:
        run = self._db.conn.execute
        return run(IS_BLIND).fetchone() is not None and run(REVIEWS, [person]).fetchone() is None

    def _take_off(self) -> None:
        self._drop("view")
        self._drop("table")

    def _drop(self, kind: str) -> None:
        for (name,) in self._db.conn.execute(MADE, [kind]).fetchall():
            self._db.conn.execute(f"DROP {kind} temp.[{name}]")

    def _look(self, seen: set[tuple[str, str]]) -> None:
        """Keep what is seen, and find out which entities and names are not."""
        run = self._db.conn.execute
        run("PRAGMA temp_store=MEMORY")  # set later it would drop what is made here
        run(OPEN)
        self._db.conn.executemany("INSERT INTO temp.sight_open VALUES (?, ?)", seen)
        run(CLOSED)
        self._db.conn.executemany("INSERT INTO temp.sight_closed VALUES (?)", ((id,) for id in self._find_closed()))
        self._views = list(self._write_views())

    def _make_views(self) -> None:
        for sql in self._views:
            self._db.conn.execute(sql)

    def _write_views(self) -> Iterator[str]:
        seen = {table: self._seen("r", owner) for table, owner in OWNERS.items()}
        behind = BEHIND.format(**{table: self._seen("t", owner) for table, owner in OWNERS.items()})
        for table in OWNERS:
            yield OWNED.format(table=table, columns=self._columns(table), seen=seen[table])
        for table in ("entities", "aliases"):
            yield NAMED.format(table=table, columns=self._columns(table))
        why = {"reason": WHY.format(seen=self._seen("r", "person"))}
        yield PROGRESS.format(columns=self._columns(TABLES[Progress], why))
        yield JOURNAL.format(columns=self._columns("journal").replace("r.[", "j.["), behind=behind)
        yield EDITS.format(columns=self._columns("edits"), behind=behind, me=_quoted(self.person))
        for sql in VIEWS.values():
            yield sql.replace("CREATE VIEW", "CREATE TEMP VIEW", 1)

    def _open(self) -> set[tuple[str, str]]:
        return set(self._db.conn.execute("SELECT article, author FROM temp.sight_open"))

    def _closed(self) -> set[str]:
        return {id for (id,) in self._db.conn.execute("SELECT id FROM temp.sight_closed")}

    def _find_open(self) -> set[tuple[str, str]]:
        """Articles with the people whose records of them are seen; '' where it is everybody."""
        run, me = self._db.conn.execute, self.person
        states: dict[str, dict[str, str]] = {}
        for article, person, state in run(STATES):
            states.setdefault(article, {})[person] = state
        assigned: dict[str, list[str]] = {}
        for article, person in run(ASSIGNED):
            assigned.setdefault(article, []).append(person)
        people, reviewers = ({row[0] for row in run(sql)} for sql in (PEOPLE, REVIEWERS))
        found: set[tuple[str, str]] = set()
        for article, far in states.items():
            coders = assigned.get(article, [])
            if coders and may_see(me, "", coders, far):
                coding = {author for author in far if author not in reviewers and not may_see(me, author, coders, far)}
                found |= {(article, author) for author in people - coding} if coding else {(article, "")}
            elif not coders:
                found |= {(article, author) for author in far if author != me and may_see(me, author, (), far)}
        return found

    def _find_closed(self) -> set[str]:
        """Entities of others that only records lead to that are not seen, and names that those who made them gave."""
        run = self._db.conn.execute
        mine = {row[0] for row in run(MADE_BY_ME, [self.person])}
        hidden, shown = self._linked()
        links = self._links_of_entities()
        for found in (hidden, shown):
            _follow(found, links)
        closed = hidden - shown - mine
        if not hidden:
            return closed
        others = {row[0] for row in run(MADE_BY_OTHERS_WHO_CODE.format(authors=self._unseen_authors()))} - mine
        names = {id for id, entity in run("SELECT id, entity FROM main.aliases") if entity in closed or id in others}
        return closed | names

    def _linked(self) -> tuple[set[str], set[str]]:
        """The entities that records lead to which are not seen, and those that others lead to."""
        found: tuple[set[str], set[str]] = (set(), set())
        for kind in ANNOTATIONS:
            table = TABLES[kind]
            seen = self._seen("r", OWNERS[table])
            for name, field in fields_of(kind).items():
                if field.link == "entity":
                    sql = f"SELECT DISTINCT r.[{name}], {seen} FROM main.[{table}] r WHERE r.[{name}] IS NOT NULL"
                    for cell, is_seen in self._db.conn.execute(sql):
                        found[bool(is_seen)].update(split_cell(cell))
        return found

    def _links_of_entities(self) -> dict[str, set[str]]:
        """What each entity leads to: of whom, where, merged into what."""
        names = [name for name, field in fields_of(Entity).items() if field.link == "entity"]
        some = " OR ".join(f"[{name}] IS NOT NULL" for name in names)
        columns = ", ".join(f"[{name}]" for name in names)
        rows = self._db.conn.execute(f"SELECT id, {columns} FROM main.entities WHERE {some}")
        return {id: set(filter(None, others)) for id, *others in rows}

    def _unseen_authors(self) -> str:
        """SQL for the people some of whose annotations are not seen."""
        parts = (
            f"SELECT r.author FROM main.[{TABLES[kind]}] r WHERE NOT {self._seen('r', 'author')}"
            for kind in ANNOTATIONS
        )
        return " UNION ".join(parts)

    def _seen(self, alias: str, owner: str) -> str:
        return SEEN.format(alias, owner, me=_quoted(self.person))

    def _columns(self, table: str, instead: Mapping[str, str] | None = None) -> str:
        """The columns of a table, some of them as something else."""
        names = [name for (name,) in self._db.conn.execute(COLUMNS, [table])]
        return ", ".join((instead or {}).get(name, f"r.[{name}]") for name in names)


def _follow(found: set[str], links: Mapping[str, set[str]]) -> None:
    """Add whatever these lead to, and what that leads to."""
    new = found
    while new := {other for id in new for other in links.get(id, ())} - found:
        found |= new


def _quoted(words: str) -> str:
    """Words inside of quotation marks of SQL; a view takes no parameters."""
    return words.replace("'", "''")
