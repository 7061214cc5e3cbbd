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
from annotator.domain.records import Article
from annotator.domain.register import Register
from annotator.domain.speakers import known, resulting_identification, resulting_type
from annotator.services.exports.cells import written
from annotator.services.exports.contents import Contents, source_of
from annotator.services.exports.tables import columns, row

OF_ARTICLE = ["article_id", "article_title", "published", "publisher", "url"]
OF_SOURCE = ["who", "speakers", "source_type", "identification", "relayed_by", "said"]


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


def _of_article(article: Article) -> dict[str, str]:
    values = [article.id, article.title, article.published, article.publisher, article.url]
    return {name: written(value) for name, value in zip(OF_ARTICLE, values, strict=True)}


def _of_source(source: Source, register: Register) -> dict[str, str]:
    speakers = JOIN.join(entity.name for entity in known(source.speakers, register))
    type_ = resulting_type(source.type, source.speakers, register)
    identification = resulting_identification(source.identification, source.speakers, register)
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
