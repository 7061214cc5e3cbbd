"""The SQL of an extract: what is chosen, in its order, and the cells of its tables."""

from typing import Any

from annotator.domain.selection import Selection
from annotator.store.views import MERGED, SOURCE_SPANS, STAMP, end, start

CACHE = ("PRAGMA main.cache_size = -8000", "PRAGMA temp.cache_size = -8000")  # kibibytes, however large a project is
# `at` is the rowid; `start` and `end` are those of an annotation
SCOPE = "CREATE TEMP TABLE chosen_{0} (place INTEGER PRIMARY KEY, id TEXT, at INTEGER, start INTEGER, [end] INTEGER)"
CHOSEN_BEFORE = "SELECT name FROM sqlite_temp_master WHERE type = 'table' AND name LIKE 'chosen_%'"
WANTED_SCOPE = "CREATE TEMP TABLE chosen_{0} (id TEXT PRIMARY KEY) WITHOUT ROWID"
BY_ID = "CREATE INDEX temp.chosen_{0}_id ON chosen_{0} (id)"
WANTED = "INSERT OR IGNORE INTO temp.chosen_wanted_{0} (id) VALUES (?)"

# A date that says only a year or a month counts with all its days
ARTICLES = """
INSERT INTO temp.chosen_article (id, at) SELECT a.id, a.rowid FROM articles a WHERE a.deleted = 0
    AND (NOT :some_articles OR a.id IN (SELECT id FROM temp.chosen_wanted_article))
    AND (:since = '' OR a.published || substr('9999-12-31', length(a.published) + 1) >= :since)
    AND (:until = '' OR a.published || substr('0000-01-01', length(a.published) + 1) <= :until)
    AND (NOT :done OR EXISTS (SELECT 1 FROM progress p WHERE p.article = a.id AND p.deleted = 0 AND p.state = 'done'
        AND (NOT :some_people OR p.person IN (SELECT id FROM temp.chosen_wanted_person))))
ORDER BY coalesce(a.added, ''), a.id
"""
OF_CHOSEN = """
INSERT INTO temp.chosen_{scope} (id, at, start, [end])
SELECT r.id, r.rowid, {start} AS start, {end} AS [end]
FROM temp.chosen_article c CROSS JOIN {table} r ON r.article = c.id
WHERE r.deleted = 0 {more} ORDER BY c.place, {order}
"""
BY_CHOSEN = "AND (NOT :some_people OR r.{0} IN (SELECT id FROM temp.chosen_wanted_person))"
SPANS = [span.replace("s.", "r.", 1) for span in SOURCE_SPANS]
ANNOTATIONS = {
    table: OF_CHOSEN.format(
        scope=table[:-1], table=table, more=BY_CHOSEN.format("author"), start=start(*spans), end=end(*spans),
        order="start, [end], r.id",
    )
    for table, spans in {"mentions": ["r.at_span"], "figures": ["r.at_span"], "sources": SPANS}.items()
}  # fmt: skip
ZONES = OF_CHOSEN.format(
    scope="zone", table="zones", more="", start="r.start", end="r.[end]", order="r.start, r.[end], r.kind, r.id"
)
PROGRESS = OF_CHOSEN.format(
    scope="progress", table="progress", more=BY_CHOSEN.format("person"), start="0", end="0", order="r.person"
)

# Every entity that anything may link to, and the one that stands for it
LINKS = f"""
CREATE TEMP TABLE chosen_link AS WITH RECURSIVE{MERGED}
SELECT e.id, s.id AS stands, s.name FROM entities e LEFT JOIN merged m ON m.id = e.id
JOIN entities s ON s.id = coalesce(m.at, e.id) AND s.deleted = 0 AND (
    coalesce(s.named, '') = 'yes' OR s.article IS NULL OR s.article IN (SELECT id FROM temp.chosen_article))
"""
USED = "CREATE TEMP TABLE chosen_used (id TEXT PRIMARY KEY) WITHOUT ROWID"
USE = """
INSERT OR IGNORE INTO temp.chosen_used SELECT r.{link} FROM temp.chosen_{scope} c CROSS JOIN {table} r ON r.rowid = c.at
WHERE r.{link} IS NOT NULL
"""
EACH = "json_each('[' || replace(json_quote(r.[{0}]), '; ', '\",\"') || ']')"
USE_LIST = f"""
INSERT OR IGNORE INTO temp.chosen_used SELECT each.value
FROM temp.chosen_{{scope}} c CROSS JOIN {{table}} r ON r.id = c.id, {EACH.format("{link}")} each
WHERE r.{{link}} IS NOT NULL
"""
# Of whom, where and perhaps the same as: what an entity links to comes along
USED_BY_USED = """
INSERT OR IGNORE INTO temp.chosen_used WITH RECURSIVE also(id) AS (
    SELECT l.stands FROM temp.chosen_used u JOIN temp.chosen_link l ON l.id = u.id
    UNION SELECT l.stands FROM also JOIN entities e ON e.id = also.id
        JOIN temp.chosen_link l ON l.id IN (e.affiliation, e.located_in, e.possible_same_as))
SELECT id FROM also
"""
ENTITIES = """
INSERT INTO temp.chosen_entity (id, at) SELECT e.id, e.rowid FROM temp.chosen_link l JOIN entities e ON e.id = l.stands
WHERE l.id = l.stands AND (NOT :narrows OR e.id IN (SELECT id FROM temp.chosen_used))
ORDER BY casefold(e.name), coalesce(e.name, ''), e.id
"""
LINKS_TO_CHOSEN = "CREATE UNIQUE INDEX temp.chosen_link_id ON chosen_link (id, stands, name)"
NAMES = "CREATE TEMP TABLE chosen_names (id TEXT PRIMARY KEY, names TEXT) WITHOUT ROWID"
# The other names of an entity, then those of what was merged into it, then their names
OTHER_NAMES = """
WITH RECURSIVE kin(stands, id, depth, path) AS (
    SELECT id, id, 0, id FROM temp.chosen_entity
    UNION ALL SELECT kin.stands, e.id, kin.depth + 1, kin.path || ' ' || e.id
        FROM kin JOIN entities e ON e.merged_into = kin.id
        WHERE e.merged_into IS NOT NULL AND e.id <> kin.stands AND instr(kin.path, e.id) = 0)
SELECT stands, name, (SELECT name FROM entities WHERE id = stands) FROM (
    SELECT kin.stands, a.name, 0 AS own, kin.depth, kin.path, a.position
    FROM aliases a CROSS JOIN kin ON kin.id = a.entity WHERE a.deleted = 0
    UNION ALL SELECT kin.stands, e.name, 1, kin.depth, kin.path, 0
    FROM kin JOIN entities e ON e.id = kin.id WHERE e.deleted = 0 AND kin.depth > 0)
ORDER BY stands, own, depth, path, position, name
"""
# Who is no longer listed comes along with what they did
PEOPLE = """
INSERT INTO temp.chosen_person (id, at) SELECT p.id, p.rowid FROM people p WHERE (NOT :narrows AND p.deleted = 0)
    OR p.id IN (SELECT id FROM temp.chosen_wanted_person)
    OR p.id IN (SELECT r.author FROM temp.chosen_mention c JOIN mentions r ON r.rowid = c.at)
    OR p.id IN (SELECT r.author FROM temp.chosen_figure c JOIN figures r ON r.rowid = c.at)
    OR p.id IN (SELECT r.author FROM temp.chosen_source c JOIN sources r ON r.rowid = c.at)
    OR p.id IN (SELECT r.person FROM temp.chosen_progress c JOIN progress r ON r.rowid = c.at)
    OR p.id IN (SELECT v.reviewer FROM temp.chosen_decision c JOIN verdicts v ON v.rowid = c.at)
ORDER BY coalesce(p.name, ''), p.id
"""

SELECT = "SELECT {columns} FROM temp.chosen_{scope} c CROSS JOIN [{table}] r ON r.rowid = c.at ORDER BY c.place"
SELECT_WIDE = (
    "SELECT {columns} FROM temp.chosen_{scope} c CROSS JOIN [{view}] w ON w.id = c.id {beside} ORDER BY c.place"
)
STANDING = "(SELECT l.stands FROM temp.chosen_link l WHERE l.id = r.[{0}])"
STANDING_NAME = "(SELECT l.name FROM temp.chosen_link l WHERE l.id = r.[{0}])"
ALL_STANDING = """(SELECT group_concat({what}, '; ') FROM (
    SELECT l.stands, l.name FROM {each} each JOIN temp.chosen_link l ON l.id = each.value
    GROUP BY l.stands ORDER BY min(each.key)))"""
LIST = "CASE WHEN instr(r.[{0}], ';') THEN {several} ELSE {one} END"
STANDING_LIST = LIST.replace("{several}", ALL_STANDING.replace("{what}", "stands").replace("{each}", EACH)).replace(
    "{one}", STANDING
)
SPEAKER_NAMES = (
    LIST.replace("{several}", ALL_STANDING.replace("{what}", "replace(name, ';', ';;')").replace("{each}", EACH))
    .replace("{one}", f"replace({STANDING_NAME}, ';', ';;')")
    .format("speakers")
)
IN_SCOPE = "(SELECT x.id FROM temp.chosen_{0} x WHERE x.id = r.[{1}])"
BESIDE = {
    "text": "(SELECT text FROM texts WHERE sha256 = r.text_sha256)",
    "aliases": "(SELECT names FROM temp.chosen_names WHERE id = r.id)",
    "entity_name": STANDING_NAME.format("entity"),
    "speaker_names": SPEAKER_NAMES,
}
CUT = """
SELECT count(*) FROM temp.chosen_{scope} c CROSS JOIN {table} r ON r.rowid = c.at JOIN {to} t ON t.id = r.[{link}]
WHERE t.deleted = 0 AND t.article IN (SELECT id FROM articles WHERE deleted = 0) AND {left_out}
"""
EXTRA_KEYS = """
SELECT DISTINCT each.key FROM temp.chosen_{scope} c CROSS JOIN {table} r ON r.rowid = c.at, json_each(r.extra) each
WHERE r.extra IS NOT NULL
"""
DECLARED = """
SELECT [key], coalesce(place, ''), kind, coalesce(label || '. ', '') || coalesce(help, ''), coalesce(list, '')
FROM fields WHERE [table] = ? AND deleted = 0 AND kind IS NOT NULL
"""
CHOICES = """
SELECT list, [key], label FROM choices WHERE deleted = 0 ORDER BY list, position, [key]
"""
LAST_CHANGE = "SELECT time FROM edits ORDER BY seq DESC LIMIT 1"


# The last decision on each record, in the order of the articles
DECISIONS = f"""
INSERT INTO temp.chosen_decision (id, at, start, [end]) SELECT v.id, v.rowid, 0, 0
FROM temp.chosen_article c CROSS JOIN verdicts v ON v.article = c.id
WHERE v.deleted = 0 AND v.id = (SELECT w.id FROM verdicts w WHERE w.deleted = 0 AND w.annotation = v.annotation
    ORDER BY {STAMP.format("w")} DESC, w.id DESC LIMIT 1)
ORDER BY c.place, v.time, v.kind, v.annotation
"""
AGREEMENT = "CREATE TEMP TABLE chosen_agreement (id TEXT PRIMARY KEY, share REAL) WITHOUT ROWID"
OF_JUDGED = """CASE r.kind
    WHEN 'figure' THEN (SELECT {0} FROM figures a WHERE a.id = r.annotation)
    WHEN 'source' THEN (SELECT {1} FROM sources a WHERE a.id = r.annotation)
    ELSE (SELECT {0} FROM mentions a WHERE a.id = r.annotation) END"""
NAME_OF_AUTHOR = "(SELECT p.name FROM people p WHERE p.id = a.author)"
BESIDE["words"] = OF_JUDGED.format("a.at", "coalesce(a.said, a.who, a.cue)")
BESIDE["coder"] = OF_JUDGED.format(NAME_OF_AUTHOR, NAME_OF_AUTHOR)
SHARE = "(SELECT g.share FROM temp.chosen_agreement g WHERE g.id = c.id)"


def asked(chosen: Selection) -> dict[str, Any]:
    """The parameters of ARTICLES."""
    until = chosen.until and chosen.until + "9999-12-31"[len(chosen.until) :]
    since = chosen.since and chosen.since + "0000-01-01"[len(chosen.since) :]
    some = bool(chosen.articles) or chosen.some_articles
    return {"some_articles": some, "since": since, "until": until, "done": chosen.done} | {
        "some_people": bool(chosen.people)
    }


def cut(scope: str, table: str, link: str, to: str, exported: bool) -> str:
    """SQL for how many links of a table lead to what stands in the project and is left out."""
    left_out = f"NOT EXISTS (SELECT 1 FROM temp.chosen_{to} x WHERE x.id = t.id)" if exported else "1"
    return CUT.format(scope=scope, table=table, link=link, to=f"{to}s", left_out=left_out)


def extra_link(key: str, wide: bool) -> str:
    """SQL for the entity that an extra field leads to: its id, or its name in a wide table."""
    path = f'$."{key}"'.replace("'", "''")
    shown = "name" if wide else "stands"
    return f"(SELECT l.{shown} FROM temp.chosen_link l WHERE l.id = json_extract(r.extra, '{path}'))"
