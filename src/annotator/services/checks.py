"""The checks of articles with everything that can be read from their words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.domain.annotations import AnyAnnotation, Figure
from annotator.domain.checks import Check, Quotes, Reads, conflicts, step_by_step, voice
from annotator.domain.codebook import Codebook, NumberWord
from annotator.domain.page import Page, inherited
from annotator.domain.records import Article
from annotator.domain.register import Register
from annotator.services.reading.figures import read_figure
from annotator.services.reading.quotes import quoted, unclosed_quotes
from annotator.services.reading.rules import table_of
from annotator.services.recording.figures import rules_of

NO_CODEBOOK = Codebook(())
QUOTES = Quotes(unclosed=unclosed_quotes, inside=quoted)


@dataclass(frozen=True)
class Found:
    """A check, the article that it is in, and the first record it is about."""

    article: Article
    record: AnyAnnotation | None
    check: Check


def check_page(
    page: Page, register: Register, numbers: Iterable[NumberWord] = (), codebook: Codebook = NO_CODEBOOK
) -> list[Check]:
    """All checks of one article (records.md, “Checks”); `numbers` is how words become numbers in this project.

    Without `numbers`, words and values are not compared; `codebook` says which fields the project wants filled in.
    """
    return [check for found in check_page_in_steps(page, register, numbers, codebook) for check in found]


def check_page_in_steps(
    page: Page, register: Register, numbers: Iterable[NumberWord] = (), codebook: Codebook = NO_CODEBOOK
) -> Iterator[list[Check]]:
    """The same in small steps, so that a window can do other things between them."""
    return step_by_step(page, register, reader(numbers, page.article.language), QUOTES, codebook.demanded)


def check_pages(
    pages: Iterable[Page], register: Register, numbers: Iterable[NumberWord] = (), codebook: Codebook = NO_CODEBOOK
) -> Iterator[Found]:
    """The checks of many articles one after the other, and at last where one article contradicts another."""
    numbers = list(numbers)
    whole: dict[str, tuple[Article, Figure]] = {}
    voices: dict[str, str] = {}
    for page in pages:
        for check in check_page(page, register, numbers, codebook):
            yield Found(page.article, page.get(check.records[0]) if check.records else None, check)
        for figure in (inherited(figure, page.figure) for figure in page.of_type(Figure)):
            whole[figure.id] = page.article, figure
            voices[figure.id] = voice(page, register, figure)
    for check in conflicts((figure for _, figure in whole.values()), voice=lambda figure: voices[figure.id]):
        (one, figure), (other, _) = (whole[id] for id in check.records)
        if one.id != other.id:
            yield Found(one, figure, check)


def reader(numbers: Iterable[NumberWord], language: str) -> Reads | None:
    """What gives value, low and high of words by the project's table; None without a table."""
    rules = rules_of([line for line in numbers if not line.deleted])
    table = table_of(rules, language)

    def reads(words: str) -> tuple[float | None, float | None, float | None]:
        reading = read_figure(words, table, language)
        return reading.value, reading.low, reading.high

    return reads if rules else None
