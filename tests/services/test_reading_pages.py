"""A page of the web comes in as a person would copy it out: all of the article, nothing of the site around it."""

import pytest

from annotator.domain.errors import UserError
from annotator.services.readers.document import Document
from annotator.services.readers.kinds import documents_in
from tests.pages.makers import all_pages
from tests.pages.page import Page

PAGES = dict(all_pages())


def read(page: Page) -> Document:
    (document,) = documents_in(page.content, page.name)
    return document


def zones_of(document: Document) -> list[tuple[str, str]]:
    return [(zone.kind, document.text[zone.start : zone.end]) for zone in document.zones]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_comes_in_as_a_person_would_copy_it_out(name: str) -> None:
    page = PAGES[name]
    document = read(page)
    assert document.title == page.title
    assert document.text == page.text
    assert zones_of(document) == page.zones
    assert {field: document.facts.get(field, "") for field in page.facts} == page.facts


def test_a_page_with_its_pictures_inside_is_read_however_large_they_are() -> None:
    said = "".join(f"<p>On day {day} it rained in Orlen, and the people stayed at home.</p>" for day in range(20))
    picture = f"<img src='data:image/png;base64,{'A' * 21_000_000}'>"
    (document,) = documents_in(f"<html><body><h1>Rain</h1>{said}{picture}</body></html>".encode(), "rain.html")
    assert "On day 19 it rained" in document.text


def test_a_page_that_is_larger_than_any_article_ends_in_a_sentence_at_once() -> None:
    rows = "<tr><td>Orlen</td><td>181</td></tr>" * 130_000
    with pytest.raises(UserError, match="holds more than 4 MB besides pictures and scripts"):
        documents_in(f"<html><body><table>{rows}</table></body></html>".encode(), "table.html")
