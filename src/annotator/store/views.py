"""Views of a project for people who open the file in Datasette or any other SQLite program: names instead of ids.

They show what stands: nothing deleted, merged entities under the name that was kept, and of a figure what it inherits
from its total. The exported wide tables are read from them.
"""

from sqlite_utils import Database

# Where an entity that was merged leads: along `merged_into`; a cycle ends at the smallest id
MERGED = """
    leads(id, at) AS (
        SELECT id, merged_into FROM entities WHERE merged_into IS NOT NULL
        UNION
        SELECT leads.id, e.merged_into FROM leads JOIN entities e ON e.id = leads.at WHERE e.merged_into IS NOT NULL),
    merged(id, at) AS (
        SELECT l.id, coalesce(
            max(CASE WHEN e.merged_into IS NULL THEN l.at END),
            min(CASE WHEN EXISTS (SELECT 1 FROM leads c WHERE c.id = l.at AND c.at = l.at) THEN l.at END))
        FROM leads l LEFT JOIN entities e ON e.id = l.at GROUP BY l.id)"""

# A part takes from its total, and from the total of that, what it does not say itself
INHERITED = """
    up(id, article, next, depth, seen, status, earliest, latest, when_at, when_at_span, place, event, source) AS (
        SELECT id, article, part_of, 0, id, status, earliest, latest, when_at, when_at_span, place, event, source
        FROM figures WHERE part_of IS NOT NULL AND deleted = 0
        UNION ALL
        SELECT up.id, up.article, t.part_of, up.depth + 1, up.seen || ' ' || t.id, coalesce(up.status, t.status),
            coalesce(up.earliest, t.earliest), coalesce(up.latest, t.latest), coalesce(up.when_at, t.when_at),
            CASE WHEN up.when_at IS NULL THEN t.when_at_span ELSE up.when_at_span END,
            coalesce(up.place, t.place), coalesce(up.event, t.event), coalesce(up.source, t.source)
        FROM up JOIN figures t ON t.id = up.next
        WHERE t.deleted = 0 AND t.article = up.article AND instr(up.seen, t.id) = 0),
    whole AS (
        SELECT id, max(depth) AS depth, status, earliest, latest, when_at, when_at_span, place, event, source
        FROM up GROUP BY id)"""


def end_of(cell: str) -> str:
    """SQL for the last number of a cell like `880-901; 915-946`."""
    return f"substr({cell}, length(rtrim({cell}, '0123456789')) + 1)"


def last_start_of(cell: str) -> str:
    """SQL for the number before the last: where the last stretch begins."""
    return end_of(f"rtrim(rtrim({cell}, '0123456789'), '-')")


def start(*cells: str) -> str:
    """SQL for where the first of all stretches in these cells begins."""
    found = ", ".join(f"CAST({cell} AS INTEGER)" for cell in cells)
    if len(cells) == 1:
        return found
    some = ", ".join(f"coalesce(CAST({cell} AS INTEGER), 9223372036854775807)" for cell in cells)
    return f"CASE WHEN coalesce({', '.join(cells)}) IS NULL THEN NULL ELSE min({some}) END"


def end(*cells: str) -> str:
    """SQL for where the last of all stretches in these cells ends: of that which begins last, and then ends last."""
    if len(cells) == 1:
        return f"CAST({end_of(cells[0])} AS INTEGER)"
    places = ", ".join(f"coalesce({last_start_of(cell)} * 1000000000 + {end_of(cell)}, -1)" for cell in cells)
    return f"CASE WHEN coalesce({', '.join(cells)}) IS NULL THEN NULL ELSE max({places}) % 1000000000 END"


def yes_no(flag: str) -> str:
    """SQL for a flag as a word."""
    return f"CASE {flag} WHEN 1 THEN 'yes' ELSE 'no' END"


def entity(alias: str, link: str) -> str:
    """SQL that joins the entity that a link leads to after merging, if it stands."""
    return f"""
LEFT JOIN merged {alias}_m ON {alias}_m.id = {link}
LEFT JOIN entities {alias} ON {alias}.id = coalesce({alias}_m.at, {link}) AND {alias}.deleted = 0"""


def type_of(entity: str) -> str:
    """SQL for the type of a source whose speaker is this entity."""
    return f"""CASE WHEN {entity}.subtype = 'media' THEN 'media'
    WHEN {entity}.type IN ('person', 'organisation', 'group') THEN {entity}.type
    WHEN {entity}.type = 'nationality' THEN 'group' WHEN {entity}.id IS NOT NULL THEN 'unknown' END"""


def identification_of(entity: str) -> str:
    """SQL for how well an entity is identified: 1 named, 2 unnamed, 3 collective."""
    return f"CASE WHEN coalesce({entity}.named, '') <> 'no' THEN 1 WHEN {entity}.type = 'group' THEN 3 ELSE 2 END"


def among_speakers(what: str, wanted: str) -> str:
    """SQL for something of all speakers of a source that has several, in their order; `wanted` wraps what is found."""
    return f"""(WITH RECURSIVE{MERGED}
    SELECT {wanted} FROM (
        SELECT {what} AS found, min(each.key) AS place
        FROM json_each('[' || replace(json_quote(s.speakers), '; ', '","') || ']') each
        {entity("e", "each.value")}
        WHERE e.id IS NOT NULL GROUP BY {{by}} ORDER BY place))"""


NAMES = among_speakers("replace(e.name, ';', ';;')", "group_concat(found, '; ')").replace("{by}", "e.id")
SPEAKER_TYPES = among_speakers(type_of("e"), "group_concat(found, '; ')").replace("{by}", "found")
IDENTIFICATION = among_speakers(identification_of("e"), "min(found)").replace("{by}", "e.id")

SPEAKERS = f"CASE WHEN instr(s.speakers, ';') THEN {NAMES} ELSE replace(sp.name, ';', ';;') END"
SOURCE_TYPE = f"coalesce(s.type, CASE WHEN instr(s.speakers, ';') THEN {SPEAKER_TYPES} ELSE {type_of('sp')} END)"
SOURCE_IDENTIFICATION = f"""coalesce(s.identification, CASE
    CASE WHEN instr(s.speakers, ';') THEN {IDENTIFICATION} WHEN sp.id IS NOT NULL THEN {identification_of("sp")} END
    WHEN 1 THEN 'named' WHEN 2 THEN 'unnamed' WHEN 3 THEN 'collective' END)"""
OF_ARTICLE = "a.id AS article_id, a.title AS article_title, a.published, a.publisher, a.url"
BY_WHOM = "people.name AS author, {0}.created, {0}.modified, {0}.origin, {later} AS later, {0}.note"


def by_whom(alias: str) -> str:
    return BY_WHOM.format(alias, later=yes_no(f"{alias}.later"))


# Of several verdicts the one with the largest stamp stands; the agreement of people is worked out for exports alone
STAMP = "(SELECT max(j.n) FROM journal j WHERE j.record = {0}.id AND j.withdrawn = 0)"
LAST_VERDICT = f"""(SELECT v.id FROM verdicts v
    WHERE v.deleted = 0 AND (v.annotation = {{0}}.id OR v.replaced_by = {{0}}.id)
    ORDER BY {STAMP.format("v")} DESC, v.id DESC LIMIT 1)"""

FIGURES_WIDE = f"""
CREATE VIEW figures_wide AS WITH RECURSIVE{MERGED},{INHERITED}
SELECT f.id, {OF_ARTICLE},
    {start("f.at_span")} AS start, {end("f.at_span")} AS end, f.at, f.at_span, f.value, f.low, f.high, f.comparator,
    f.rule, f.kind, f.unit, f.counted, f.counted_at, f.counted_at_span, counted_e.name AS counted_entity, f.category,
    coalesce(f.status, w.status) AS status, side_e.name AS side, by_e.name AS by, place_e.name AS place,
    event_e.name AS event, coalesce(f.earliest, w.earliest) AS earliest, coalesce(f.latest, w.latest) AS latest,
    coalesce(f.when_at, w.when_at) AS when_at,
    CASE WHEN f.when_at IS NULL THEN w.when_at_span ELSE f.when_at_span END AS when_at_span,
    s.who, {SPEAKERS} AS speakers, {SOURCE_TYPE} AS source_type, {SOURCE_IDENTIFICATION} AS identification,
    relay_e.name AS relayed_by, s.said, total.at AS part_of, f.parts_complete, again.at AS repeats,
    older.at AS supersedes, f.certainty, {by_whom("f")}, d.verdict, reviewer.name AS reviewer, NULL AS agreement
FROM figures f JOIN articles a ON a.id = f.article AND a.deleted = 0
LEFT JOIN people ON people.id = f.author
LEFT JOIN whole w ON w.id = f.id
LEFT JOIN sources s ON s.id = coalesce(f.source, w.source) AND s.deleted = 0 AND s.article = f.article
LEFT JOIN figures total ON total.id = f.part_of AND total.deleted = 0 AND total.article = f.article
LEFT JOIN figures again ON again.id = f.repeats AND again.deleted = 0 AND again.article = f.article
LEFT JOIN figures older ON older.id = f.supersedes AND older.deleted = 0 AND older.article = f.article
{entity("counted_e", "f.counted_entity")}{entity("side_e", "f.side")}{entity("by_e", "f.by")}
{entity("place_e", "coalesce(f.place, w.place)")}{entity("event_e", "coalesce(f.event, w.event)")}
{entity("relay_e", "s.relayed_by")}{entity("sp", "s.speakers")}
LEFT JOIN verdicts d ON d.id = {LAST_VERDICT.format("f")}
LEFT JOIN people reviewer ON reviewer.id = d.reviewer
WHERE f.deleted = 0"""

WORDS_OF_SOURCE = "coalesce({0}.said, {0}.who, {0}.cue)"
SOURCE_SPANS = ("s.who_span", "s.cue_span", "s.said_span")
SOURCES_WIDE = f"""
CREATE VIEW sources_wide AS WITH RECURSIVE{MERGED}
SELECT s.id, {OF_ARTICLE},
    {start(*SOURCE_SPANS)} AS start, {end(*SOURCE_SPANS)} AS end, s.who, s.who_span, s.cue, s.cue_span, s.said,
    s.said_span, {SPEAKERS} AS speakers, {SOURCE_TYPE} AS type, {SOURCE_IDENTIFICATION} AS identification,
    s.anonymity_reason, s.role, organisation_e.name AS organisation, s.party, s.proximity, relay_e.name AS relayed_by,
    addressee_e.name AS addressee, s.channel, s.manner, s.speech_act, s.certainty, s.polarity, s.earliest, s.latest,
    s.when_at, s.when_at_span, {WORDS_OF_SOURCE.format("outer_s")} AS nested_in,
    {WORDS_OF_SOURCE.format("first_s")} AS duplicate_of, s.quote_defect, {by_whom("s")}
FROM sources s JOIN articles a ON a.id = s.article AND a.deleted = 0
LEFT JOIN people ON people.id = s.author
LEFT JOIN sources outer_s ON outer_s.id = s.nested_in AND outer_s.deleted = 0 AND outer_s.article = s.article
LEFT JOIN sources first_s ON first_s.id = s.duplicate_of AND first_s.deleted = 0 AND first_s.article = s.article
{entity("organisation_e", "s.organisation")}{entity("relay_e", "s.relayed_by")}{entity("addressee_e", "s.addressee")}
{entity("sp", "s.speakers")}
WHERE s.deleted = 0"""

MENTIONS_WIDE = f"""
CREATE VIEW mentions_wide AS WITH RECURSIVE{MERGED}
SELECT m.id, {OF_ARTICLE},
    {start("m.at_span")} AS start, {end("m.at_span")} AS end, m.at, m.at_span, e.name AS entity,
    e.type AS entity_type, e.subtype AS entity_subtype, m.form, {by_whom("m")}
FROM mentions m JOIN articles a ON a.id = m.article AND a.deleted = 0
LEFT JOIN people ON people.id = m.author
{entity("e", "m.entity")}
WHERE m.deleted = 0"""

ARTICLES_LIST = """
CREATE VIEW articles_list AS
SELECT a.id, a.title, a.published, a.published_basis, a.publisher, a.agency, a.url, a.language, a.added,
    (SELECT length(text) FROM texts WHERE sha256 = a.text_sha256) AS characters,
    (SELECT count(*) FROM mentions WHERE article = a.id AND deleted = 0) AS mentions,
    (SELECT count(*) FROM figures WHERE article = a.id AND deleted = 0) AS figures,
    (SELECT count(*) FROM sources WHERE article = a.id AND deleted = 0) AS sources,
    (SELECT group_concat(replace(name, ';', ';;'), '; ') FROM (
        SELECT people.name FROM progress JOIN people ON people.id = progress.person
        WHERE progress.article = a.id AND progress.state = 'done' AND progress.deleted = 0
        ORDER BY people.name, people.id)) AS done
FROM articles a WHERE a.deleted = 0"""

VIEWS = {
    "figures_wide": FIGURES_WIDE,
    "sources_wide": SOURCES_WIDE,
    "mentions_wide": MENTIONS_WIDE,
    "articles_list": ARTICLES_LIST,
}


def make_views(db: Database) -> None:
    """Make the views anew, and the index that finds what was merged."""
    db.conn.execute(
        "CREATE INDEX IF NOT EXISTS idx_entities_merged ON entities(merged_into) WHERE merged_into IS NOT NULL"
    )
    for name, sql in VIEWS.items():
        db.conn.execute(f"DROP VIEW IF EXISTS [{name}]")
        db.conn.execute(sql)
