"""The records that every project is made of: articles, the register, zones, progress, people."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from annotator.domain.fields import ask, keep


def new_id() -> str:
    """A random identity of 128 bits, as hex."""
    return secrets.token_hex(16)


@dataclass(frozen=True, kw_only=True)
class Record:
    """Anything with an identity; deleting it only sets `deleted`, so that nothing is ever lost."""

    id: str = field(default_factory=new_id)
    deleted: bool = keep(False)


R = TypeVar("R", bound=Record)


def altered(record: R, values: Mapping[str, Any]) -> R:
    """The record with other values in some fields: as `dataclasses.replace`, which takes ten times as long."""
    made = object.__new__(type(record))
    made.__dict__.update(vars(record), **values)
    return made


@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """Somebody who works on the project: a random id, and a name that may change."""

    name: str = ask("", "Name", "How colleagues know you.", required=True)
    colour: str = keep()
    merged_into: str = keep(link="person")  # who they turned out to be


@dataclass(frozen=True, kw_only=True)
class Article(Record):
    """A news article. Its text stands apart, under its hash, and never changes."""

    title: str = ask("", "Title", "The headline.", required=True)
    published: str = ask("", "Published", "Relative dates hang on it.", kind="date", required=True)
    published_basis: str = ask("", "How known", "Where the date is from.", choices="published_basis")
    publisher: str = ask("", "Publisher", "Who put it out: the newspaper, the site, the broadcaster.")
    agency: str = ask("", "Agency", "Who the publisher got it from: AFP, Reuters …")
    url: str = ask("", "Address", "Where it stands on the web. It is never opened by itself.")
    byline: str = ask("", "Byline", "Who wrote it.")
    dateline: str = ask("", "Dateline", "Place and date before the first sentence.", more=True)
    language: str = ask("", "Language", "A BCP 47 code: en, fr, ar …")
    translated_from: str = ask("", "Translated from", "The language it was first written in.", more=True)
    rights: str = ask("", "Rights", "The rights notice as it stands.", more=True)
    note: str = ask("", "Note", kind="long_text", more=True)
    text_sha256: str = keep()
    original_sha256: str = keep()
    media_type: str = keep()
    file_name: str = keep()
    added: str = keep()
    added_by: str = keep()
    origin: str = keep()


@dataclass(frozen=True, kw_only=True)
class Zone(Record):
    """A stretch that is no prose: a headline, a rights notice …"""

    article: str = keep(link="article")
    start: int = keep(0, kind="integer")
    end: int = keep(0, kind="integer")
    kind: str = ask("", "Kind", choices="zone")


@dataclass(frozen=True, kw_only=True)
class Progress(Record):
    """How far one person is with one article."""

    article: str = keep(link="article")
    person: str = keep(link="person")
    state: str = ask("new", "Progress", choices="progress")
    reason: str = ask("", "Reason", "Why the article is left out.")


def progress_id(article: str, person: str) -> str:
    """One progress an article and person, on whichever laptop it was first set."""
    return f"{article}.{person}"


@dataclass(frozen=True, kw_only=True)
class Entity(Record):
    """An entry of the project's one register of who and what the articles talk about."""

    name: str = ask("", "Name", "The name to file it under.", required=True)
    type: str = ask("", "Type", "What it is.", choices="entity.type", required=True)
    subtype: str = ask("", "Subtype", "What kind of it.", choices="entity.subtype")
    named: str = ask("yes", "Has a name", "“Civilians killed” has none of its own.", choices="yes_no")
    article: str = ask("", "Only in", "The article of an entity without a name.", link="article", shown=False)
    role: str = ask("", "Role", "Spokesman, director, minister …")
    affiliation: str = ask("", "Of", "Whom they belong to.", link="entity")
    located_in: str = ask("", "Located in", "A town in a region, a region in a country.", link="entity")
    country: str = ask("", "Country", "An ISO 3166 code: SY, FR …", more=True)
    wikidata: str = ask("", "Wikidata", "Its number: Q858.", more=True)
    latitude: float | None = ask(None, "Latitude", "Degrees, north is positive.", more=True)
    longitude: float | None = ask(None, "Longitude", "Degrees, east is positive.", more=True)
    earliest: str = ask("", "From", "When an event began.", kind="date", more=True)
    latest: str = ask("", "To", "When an event ended.", kind="date", more=True)
    possible_same_as: str = ask("", "Perhaps the same as", "A doubt kept, not decided.", link="entity", more=True)
    merged_into: str = keep(link="entity")
    note: str = ask("", "Note", kind="long_text", more=True)


@dataclass(frozen=True, kw_only=True)
class Alias(Record):
    """Another name, acronym or spelling of an entity."""

    entity: str = keep(link="entity")
    name: str = keep()
    position: int = keep(0, kind="integer")


@dataclass(frozen=True, kw_only=True)
class Annotation(Record):
    """What one person recorded at some words of one article."""

    article: str = keep(link="article")
    author: str = keep(link="person")
    created: str = keep()
    modified: str = keep()
    origin: str = keep("manual")
    later: bool = ask(False, "Ask later", "Ask somebody, or come back to it.", more=True)
    note: str = ask("", "Note", "Whatever a colleague should know.", kind="long_text", more=True)
    extra: dict[str, Any] = field(default_factory=dict, metadata=ask({}, "", kind="extra", shown=False).metadata)
