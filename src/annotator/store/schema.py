"""The tables of a project file, written out literally, migration after migration."""

from collections.abc import Mapping

from sqlite_utils import Database, Migrations

from annotator.store.m010_search import m010_search
from annotator.store.m011_overview import m011_overview
from annotator.store.m015_journal import m015_journal
from annotator.store.m016_stories import m016_stories
from annotator.store.m017_answers import m017_answers
from annotator.store.m018_sharing import m018_sharing
from annotator.store.m019_review import m019_review
from annotator.store.m020_assignments import m020_assignments
from annotator.store.m021_erased import m021_erased
from annotator.store.m022_people import m022_people
from annotator.store.views import make_views

APPLICATION_ID = 0x4E414E31  # "NAN1": tells our files from other SQLite files

migrations = Migrations("annotator")

Columns = dict[str, type]

ANNOTATION: Columns = {"id": str, "article": str, "author": str, "created": str, "modified": str, "origin": str}
ANNOTATION |= {"later": int, "note": str, "extra": str, "deleted": int}


@migrations()
def m001_articles(db: Database) -> None:
    """People, and articles with their texts under their hashes."""
    make = _Make(db)
    make("texts", {"sha256": str, "text": str}, pk="sha256")
    make("originals", {"sha256": str, "content": bytes}, pk="sha256")
    make("people", {"id": str, "name": str, "colour": str, "deleted": int})
    make(
        "articles",
        {"id": str, "title": str, "published": str, "published_basis": str, "publisher": str, "agency": str}
        | {"url": str, "byline": str, "dateline": str, "language": str, "translated_from": str, "rights": str}
        | {"note": str, "text_sha256": str, "original_sha256": str, "media_type": str, "file_name": str}
        | {"added": str, "added_by": str, "origin": str, "deleted": int},
        links={"text_sha256": "texts.sha256"},
    )
    make(
        "zones",
        {"id": str, "article": str, "start": int, "end": int, "kind": str, "deleted": int},
        links={"article": "articles.id"},
    )
    make(
        "progress",
        {"id": str, "article": str, "person": str, "state": str, "reason": str, "deleted": int},
        links={"article": "articles.id", "person": "people.id"},
    )


@migrations()
def m002_register(db: Database) -> None:
    """The one register of who and what the articles talk about."""
    make = _Make(db)
    make(
        "entities",
        {"id": str, "name": str, "type": str, "subtype": str, "named": str, "article": str, "role": str}
        | {"affiliation": str, "located_in": str, "country": str, "wikidata": str, "latitude": float}
        | {"longitude": float, "earliest": str, "latest": str, "possible_same_as": str, "merged_into": str}
        | {"note": str, "deleted": int},
        links=dict.fromkeys(["affiliation", "located_in", "possible_same_as", "merged_into"], "entities.id")
        | {"article": "articles.id"},
    )
    make(
        "aliases",
        {"id": str, "entity": str, "name": str, "position": int, "deleted": int},
        links={"entity": "entities.id"},
    )


@migrations()
def m003_annotations(db: Database) -> None:
    """What is recorded in articles."""
    make = _Make(db)
    own = {"article": "articles.id", "author": "people.id"}
    make(
        "mentions",
        ANNOTATION | {"at": str, "at_span": str, "entity": str, "form": str},
        links=own | {"entity": "entities.id"},
    )
    make(
        "sources",
        ANNOTATION
        | {"who": str, "who_span": str, "cue": str, "cue_span": str, "said": str, "said_span": str}
        | {"speakers": str, "type": str, "identification": str, "anonymity_reason": str, "role": str}
        | {"organisation": str, "party": str, "proximity": str, "relayed_by": str, "addressee": str}
        | {"channel": str, "manner": str, "speech_act": str, "certainty": str, "polarity": str}
        | {"earliest": str, "latest": str, "when_at": str, "when_at_span": str, "nested_in": str}
        | {"duplicate_of": str, "quote_defect": str},
        links=own
        | dict.fromkeys(["organisation", "relayed_by", "addressee"], "entities.id")
        | dict.fromkeys(["nested_in", "duplicate_of"], "sources.id"),
    )
    make(
        "figures",
        ANNOTATION
        | {"at": str, "at_span": str, "value": float, "low": float, "high": float, "comparator": str}
        | {"rule": str, "kind": str, "unit": str, "counted": str, "counted_at": str, "counted_at_span": str}
        | {"counted_entity": str, "category": str, "status": str, "side": str, "by": str, "place": str}
        | {"event": str, "earliest": str, "latest": str, "when_at": str, "when_at_span": str, "source": str}
        | {"part_of": str, "parts_complete": str, "repeats": str, "supersedes": str, "certainty": str},
        links=own
        | dict.fromkeys(["counted_entity", "side", "by", "place", "event"], "entities.id")
        | dict.fromkeys(["part_of", "repeats", "supersedes"], "figures.id")
        | {"source": "sources.id"},
    )


@migrations()
def m004_codebook(db: Database) -> None:
    """The words that a project chooses from, and how words become numbers."""
    make = _Make(db)
    make(
        "choices",
        {"id": str, "list": str, "key": str, "label": str, "help": str, "parent": str, "position": int, "hidden": int}
        | {"merged_into": str, "deleted": int},
        links={"merged_into": "choices.id"},
    )
    make(
        "number_words",
        {"id": str, "key": str, "language": str, "words": str, "value": str, "low": str, "high": str}
        | {"comparator": str, "position": int, "deleted": int},
    )


@migrations()
def m005_journal(db: Database) -> None:
    """What was done: an edit, and a journal row for each record that it changed."""
    make = _Make(db)
    make(
        "edits",
        {"seq": int, "id": str, "step": str, "undoes": str, "label": str, "time": str, "person": str, "device": str},
        pk="seq",
    )
    make(
        "journal",
        {"seq": int, "edit": int, "n": int, "device": str, "author": str, "type": str, "record": str}
        | {"before": str, "after": str, "withdrawn": int},
        pk="seq",
        links={"edit": "edits.seq"},
    )


@migrations()
def m006_indexes(db: Database) -> None:
    """What is looked up all the time: the records of an article, the journal of a record, the last edits."""
    for table in ("zones", "mentions", "figures", "sources", "progress"):
        db.table(table).create_index(["article"])
    db.table("mentions").create_index(["entity"])
    db.table("journal").create_index(["record"])
    db.table("journal").create_index(["edit"])
    db.table("journal").create_index(["n"])
    db.table("edits").create_index(["step"])
    db.table("edits").create_index(["id"], unique=True)
    db.table("articles").create_index(["text_sha256"])


@migrations()
def m007_own_fields(db: Database) -> None:
    """What a project asks for besides or otherwise, colours of choices, and guidelines."""
    make = _Make(db)
    db.conn.execute("ALTER TABLE choices ADD COLUMN colour TEXT")
    make(
        "fields",
        {"id": str, "table": str, "key": str, "kind": str, "list": str, "label": str, "help": str, "place": str}
        | {"required": str, "position": int, "deleted": int},
    )
    make("guidelines", {"id": str, "text": str, "deleted": int})


migrations()(m010_search)
migrations()(m011_overview)


@migrations()
def m012_views(db: Database) -> None:
    """Names instead of ids, for people who open the file in another program."""
    make_views(db)


@migrations()
def m009_lists(db: Database) -> None:
    """Lists of any length are read in slices, records are counted without being read, and aliases are found."""
    run = db.conn.execute
    run("CREATE INDEX articles_in_order ON articles (added) WHERE deleted = 0")
    for table in ("mentions", "figures", "sources"):
        run(f"DROP INDEX [idx_{table}_article]")
        run(f"CREATE INDEX [{table}_standing] ON [{table}] (article) WHERE deleted = 0")
    run("CREATE INDEX aliases_of_entity ON aliases (entity)")


@migrations()
def m014_flags(db: Database) -> None:
    """What is flagged to ask later is few, and looked up at once."""
    for table in ("mentions", "figures", "sources"):
        db.conn.execute(f"CREATE INDEX [{table}_later] ON [{table}] (article) WHERE later = 1")


migrations()(m015_journal)
migrations()(m017_answers)
migrations()(m016_stories)
migrations()(m018_sharing)
migrations()(m019_review)
migrations()(m020_assignments)
migrations()(m021_erased)
migrations()(m022_people)


class _Make:
    """Creates strict tables."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def __call__(
        self, name: str, columns: Mapping[str, type], pk: str = "id", links: dict[str, str] | None = None
    ) -> None:
        targets = [(column, *target.split(".", 1)) for column, target in (links or {}).items()]
        keys: list[tuple[str, str, str]] = [(column, table, other) for column, table, other in targets]
        self.db.table(name).create(dict(columns), pk=pk, foreign_keys=keys, strict=True)
