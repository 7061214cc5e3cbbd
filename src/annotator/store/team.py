"""What each person has done, and what everybody is to do, in numbers."""

from typing import NamedTuple

from sqlite_utils import Database

IN_ARTICLES = "deleted = 0 AND article IN (SELECT id FROM articles WHERE deleted = 0)"
RECORDS = " UNION ALL ".join(
    f"SELECT author AS person, count(*) AS records, 0 AS done, 0 AS assigned FROM {table} "
    f"WHERE {IN_ARTICLES} GROUP BY author"
    for table in ("mentions", "figures", "sources")
)
SHARES = f"""
SELECT coalesce(person, ''), sum(records), sum(done), sum(assigned) FROM (
    {RECORDS}
    UNION ALL SELECT person, 0, count(*), 0 FROM progress WHERE state = 'done' AND {IN_ARTICLES} GROUP BY person
    UNION ALL SELECT person, 0, 0, count(*) FROM assignments WHERE {IN_ARTICLES} GROUP BY person)
GROUP BY 1
"""
LENGTHS = """
SELECT a.id, coalesce(length(t.text), 0) FROM articles a LEFT JOIN texts t ON t.sha256 = a.text_sha256
WHERE a.deleted = 0 ORDER BY a.added, a.rowid
"""
ASSIGNED = "SELECT article, person FROM assignments WHERE deleted = 0"
OF_PERSON = {"articles": ["added_by"], "mentions": ["author"], "figures": ["author"], "sources": ["author"]}
OF_PERSON |= {"verdicts": ["reviewer"], "comments": ["author", "to"], "progress": ["person"]}
OF_PERSON |= {"assignments": ["person"], "answers": ["person"]}
LISTED_BY = """
SELECT coalesce(e.person, '') FROM journal j JOIN edits e ON e.seq = j.edit WHERE j.record = ? ORDER BY j.seq LIMIT 1
"""
PARTS = [f"SELECT 1 FROM {table} WHERE [{name}] = ? LIMIT 1" for table, names in OF_PERSON.items() for name in names]


class Share(NamedTuple):
    """A person's part in the project: records made, articles done, articles assigned."""

    records: int = 0
    done: int = 0
    assigned: int = 0


class Team:
    """Who does what in an open project."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def shares(self) -> dict[str, Share]:
        """The part of each person by id; of whoever did nothing and is to do nothing there is none."""
        return {person: Share(*numbers) for person, *numbers in self._db.conn.execute(SHARES)}

    def has_part(self, person: str) -> bool:
        """Whether somebody else listed a person, or anything is or was theirs, or leads to them."""
        row = self._db.conn.execute(LISTED_BY, [person]).fetchone()
        return (
            not row
            or row[0] not in ("", person)
            or any(self._db.conn.execute(question, [person]).fetchone() for question in PARTS)
        )

    def lengths(self) -> dict[str, int]:
        """How many characters each standing article has, in the order they came."""
        return dict(self._db.conn.execute(LENGTHS).fetchall())

    def assigned(self) -> dict[str, list[str]]:
        """The ids of the people that each article is assigned to, by its id."""
        found: dict[str, list[str]] = {}
        for article, person in self._db.conn.execute(ASSIGNED):
            found.setdefault(article, []).append(person)
        return found
