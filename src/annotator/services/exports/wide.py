"""One row a figure with everything that belongs to it, for people who want one table.

Columns: `id`, `article_id`, `article_title`, `published`, `publisher`, `url` of the article; the columns of figures.csv
from `start` to `certainty`, with what a part inherits from its total, and with names instead of ids (an entity's name;
for `part_of`, `repeats` and `supersedes` the words of that figure); `source` is replaced by `who`, `speakers` (names),
`source_type`, `identification`, `relayed_by` and `said`; then author (name) to note, and the extra fields.
`source_type` and `identification` are those of the source, or, where they are empty, as they follow from its speakers.
"""

from collections.abc import Iterable

from annotator.domain.annotations import Figure, Source
from annotator.domain.asked import value_of
from annotator.domain.cells import JOIN
from annotator.domain.fields import fields_of
from annotator.domain.page import Page, inherited
from annotator.domain.records import Article, Entity
from annotator.domain.register import Register
from annotator.services.exports.cells import written
from annotator.services.exports.contents import Contents, source_of
from annotator.services.exports.tables import columns, row

OF_ARTICLE = ["article_id", "article_title", "published", "publisher", "url"]
OF_SOURCE = ["who", "speakers", "source_type", "identification", "relayed_by", "said"]
TYPE_OF = {"person": "person", "organisation": "organisation", "group": "group", "nationality": "group"}


def wide_columns(extra: Iterable[str]) -> list[str]:
    """The columns of figures_wide.csv."""
    own = columns(Figure, extra)[2:]  # after id and article
    place = own.index("source")
    return ["id", *OF_ARTICLE, *own[:place], *OF_SOURCE, *own[place + 1 :]]


def wide_row(contents: Contents, page: Page, figure: Figure) -> dict[str, str]:
    """A figure with what it inherits and whom it is from, by column."""
    whole = inherited(figure, page.figure)
    source = source_of(page, whole)
    names = _names(contents, page, whole)
    return row(whole) | _of_article(page.article) | names | (_of_source(source, contents.register) if source else {})


def resulting_type(source: Source, register: Register) -> str:
    """The type of a source, or as its speakers say: several kinds are joined by `; `."""
    if source.type:
        return source.type
    return JOIN.join(dict.fromkeys(_type_of(entity) for entity in _speakers(source, register)))


def resulting_identification(source: Source, register: Register) -> str:
    """How a source is identified, or as its speakers say: that of the best identified; empty where there are none."""
    if source.identification:
        return source.identification
    found = {_identification_of(entity) for entity in _speakers(source, register)}
    return next((known for known in ("named", "unnamed", "collective") if known in found), "")


def _of_article(article: Article) -> dict[str, str]:
    values = [article.id, article.title, article.published, article.publisher, article.url]
    return {name: written(value) for name, value in zip(OF_ARTICLE, values, strict=True)}


def _of_source(source: Source, register: Register) -> dict[str, str]:
    speakers = JOIN.join(entity.name for entity in _speakers(source, register))
    type_, identification = resulting_type(source, register), resulting_identification(source, register)
    values = [source.who.words, speakers, type_, identification, register.name(source.relayed_by), source.said.words]
    return {name: written(value) for name, value in zip(OF_SOURCE, values, strict=True)}


def _names(contents: Contents, page: Page, figure: Figure) -> dict[str, str]:
    """Names and words instead of ids."""
    named = {"author": written(contents.name_of(figure.author))}
    for name, field in fields_of(Figure).items():
        if field.link == "entity":
            named[name] = written(contents.register.name(getattr(figure, name)))
        elif field.link == "figure":
            other = page.figure(getattr(figure, name))
            named[name] = written(other.at.words if other else "")
    for field in contents.codebook.extra_fields(Figure):
        if field.link:
            named[field.name] = written(contents.register.name(value_of(figure, field)))
    return named


def _speakers(source: Source, register: Register) -> list[Entity]:
    return [entity for entity in map(register.get, source.speakers) if entity is not None]


def _type_of(entity: Entity) -> str:
    return "media" if entity.subtype == "media" else TYPE_OF.get(entity.type, "unknown")


def _identification_of(entity: Entity) -> str:
    if entity.named != "no":
        return "named"
    return "collective" if entity.type == "group" else "unnamed"
