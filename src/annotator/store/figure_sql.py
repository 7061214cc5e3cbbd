"""The queries of the table of all figures (figure_table.py), in the order in which they are used."""

from annotator.domain.figure_lines import FigureLine


def _with_entity(function: str, link: str) -> str:
    return f"iif({link} IS NULL, '', {function}({link}))"


SEEK = (
    "words",
    "counted",
    "counted_entity",
    "place",
    "event",
    "side",
    "[by]",
    "speakers",
    "who",
    "title",
    "publisher",
    "note",
)
INHERITED = ("status", "earliest", "latest", "place", "event", "source")
OF_FIGURE = ("comparator", "kind", "unit", "counted", "category", "certainty", "note", "article")
FILLED = {"id": "f.id", "words": "coalesce(f.at, '')", "value": "f.value", "low": "f.low", "high": "f.high"}
FILLED |= {name: f"coalesce(f.{name}, '')" for name in OF_FIGURE}
FILLED |= {name: f"coalesce(f.{name}, p.{name}, '')" for name in ("status", "earliest", "latest")}
FILLED |= {name: _with_entity("named", f"f.[{name}]") for name in ("counted_entity", "side", "by")}
FILLED |= {name: _with_entity("named", f"coalesce(f.{name}, p.{name})") for name in ("place", "event")}
FILLED |= {f"{name}_id": _with_entity("resolved", f"f.{name}") for name in ("counted_entity", "side")}
FILLED |= {f"{name}_id": _with_entity("resolved", f"coalesce(f.{name}, p.{name})") for name in ("place", "event")}
FILLED |= {"source_id": "coalesce(s.id, '')", "author_id": "coalesce(f.author, '')", "author": "coalesce(h.name, '')"}
FILLED |= {"part_of": "coalesce(t.at, '')"} | {
    f"{name}_id": f"coalesce(f.{name}, '')" for name in ("part_of", "repeats", "supersedes")
}
FILLED |= {"who": "coalesce(s.who, '')", "said": "coalesce(s.said, '')"}
FILLED |= {"speakers": "iif(s.id IS NULL, '', every_name(s.speakers))"}
FILLED |= {"speaker_ids": "iif(s.id IS NULL, '', every_resolved(s.speakers))"}
FILLED |= {"source_type": "iif(s.id IS NULL, '', type_of(s.type, s.speakers))"}
FILLED |= {"identification": "iif(s.id IS NULL, '', identified(s.identification, s.speakers))"}
FILLED |= {"relayed_by": _with_entity("named", "s.relayed_by")}
FILLED |= {name: f"coalesce(a.{name}, '')" for name in ("title", "published", "publisher")}
COLUMNS = [f"[{name}]" for name in FigureLine._fields]
NUMBERS = ("value", "low", "high")
MAKE = f"""
CREATE TEMP TABLE fresh (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE parts (id TEXT PRIMARY KEY, part_of TEXT, article TEXT, status TEXT, earliest TEXT, latest TEXT,
    place TEXT, event TEXT, source TEXT) WITHOUT ROWID;
CREATE TEMP TABLE lines (n INTEGER PRIMARY KEY,
    {", ".join(f"[{name}] {'REAL' if name in NUMBERS else 'TEXT'}" for name in FigureLine._fields)},
    day_from TEXT, day_to TEXT, seek TEXT);
CREATE UNIQUE INDEX temp.lines_id ON lines (id);
CREATE INDEX temp.lines_part_of ON lines (part_of_id) WHERE part_of_id <> '';
CREATE INDEX temp.lines_source ON lines (source_id);
CREATE INDEX temp.lines_article ON lines (article);
"""
FRESH_ALL = "INSERT INTO fresh SELECT id FROM figures WHERE deleted = 0"
FRESH_FIRST = """
WITH RECURSIVE some(id) AS (
    SELECT * FROM (SELECT id FROM figures WHERE deleted = 0 ORDER BY rowid LIMIT ?)
    UNION SELECT f.part_of FROM figures f JOIN some ON f.id = some.id WHERE f.part_of IS NOT NULL)
INSERT INTO fresh SELECT id FROM some
"""
FRESH_ID = "INSERT OR IGNORE INTO fresh VALUES (?)"
FRESH_SOURCE = "INSERT OR IGNORE INTO fresh SELECT id FROM lines WHERE source_id = ?"
FRESH_ARTICLE = "INSERT OR IGNORE INTO fresh SELECT id FROM figures WHERE article = ?"
FRESH_PARTS = """
WITH RECURSIVE part(id) AS (
    SELECT id FROM fresh UNION SELECT l.id FROM lines l JOIN part ON l.part_of_id = part.id AND l.part_of_id <> '')
INSERT OR IGNORE INTO fresh SELECT id FROM part
"""
DROP = "DELETE FROM lines WHERE id IN (SELECT id FROM fresh)"
PARTS = f"""
WITH RECURSIVE up(id, total) AS (
    SELECT f.id, f.part_of FROM fresh CROSS JOIN figures f ON f.id = fresh.id AND f.part_of <> ''
    UNION SELECT f.id, f.part_of FROM up CROSS JOIN figures f ON f.id = up.total AND f.part_of <> '')
INSERT INTO parts SELECT f.id, f.part_of, f.article, {", ".join(f"f.{name}" for name in INHERITED)}
FROM up CROSS JOIN figures f ON f.id = up.id AND f.part_of <> '' AND f.deleted = 0
"""
INHERIT = f"""
UPDATE parts SET {", ".join(f"{name} = coalesce(parts.{name}, total.{name})" for name in INHERITED)}
FROM (SELECT p.id AS part, {", ".join(f"coalesce(q.{name}, f.{name}) AS {name}" for name in INHERITED)}
    FROM parts p CROSS JOIN figures f ON f.id = p.part_of AND f.article = p.article AND f.deleted = 0
    LEFT JOIN parts q ON q.id = f.id) AS total
WHERE total.part = parts.id
    AND ({" OR ".join(f"(parts.{name} IS NULL AND total.{name} IS NOT NULL)" for name in INHERITED)})
"""
FILL = f"""
INSERT INTO lines ({", ".join(f"[{name}]" for name in FILLED)}, n, day_from, day_to, seek)
SELECT *, coalesce(nullif(earliest, ''), nullif(latest, ''), published),
    coalesce(nullif(latest, ''), nullif(earliest, ''), published),
    fold({" || char(10) || ".join(SEEK)})
FROM (SELECT {", ".join(f"{said} AS [{name}]" for name, said in FILLED.items())}, f.rowid
    FROM fresh CROSS JOIN figures f ON f.id = fresh.id AND f.deleted = 0
    CROSS JOIN articles a ON a.id = f.article AND a.deleted = 0
    LEFT JOIN parts p ON p.id = f.id
    LEFT JOIN figures t ON t.id = f.part_of AND t.article = f.article AND t.deleted = 0
    LEFT JOIN sources s ON s.id = coalesce(f.source, p.source) AND s.deleted = 0 AND s.article = f.article
    LEFT JOIN people h ON h.id = f.author LIMIT -1 OFFSET 0)  -- else each expression is computed where it is used
"""
READ = f"SELECT {', '.join(COLUMNS)} FROM lines"
READ_NUMBERED = f"SELECT n, {', '.join(COLUMNS)} FROM lines"
GROUPED = """
WITH wished AS (SELECT n, {key} AS key, fold({key}) AS same, value, low, high, status, kind, unit, day_to, article
    FROM lines {where}),
latest AS (SELECT same, value, day_to FROM (
    SELECT same, value, day_to, row_number() OVER (PARTITION BY same ORDER BY day_to DESC, n DESC) AS place
    FROM wished WHERE value IS NOT NULL) WHERE place = 1),
grouped AS (SELECT same, min(key) AS key, count(*) AS figures, min(low) AS low, max(high) AS high,
    count(DISTINCT status || '/' || kind || '/' || unit) = 1 AND max(status) <> '' AS one_thing,
    count(DISTINCT article) AS articles FROM wished GROUP BY same)
SELECT g.key, figures, iif(one_thing, low, NULL), iif(one_thing, high, NULL), iif(one_thing, l.value, NULL),
    iif(one_thing, coalesce(l.day_to, ''), ''), articles
FROM grouped g LEFT JOIN latest l ON l.same = g.same ORDER BY figures DESC, g.same
"""
COMMON = """
SELECT min({key}), count(*) AS figures FROM lines WHERE {key} <> '' GROUP BY fold({key})
ORDER BY figures DESC, 1 LIMIT ?
"""
