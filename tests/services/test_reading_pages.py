"""A page of the web comes in as a person would copy it out: all of the article, nothing of the site around it."""

import pytest

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
