"""All pages: every story in every make."""

from collections.abc import Iterator

from tests.pages.modern import MODERN
from tests.pages.older import OLDER
from tests.pages.page import Page
from tests.pages.stories import STORIES

MAKERS = (*MODERN, *OLDER)


def all_pages() -> Iterator[tuple[str, Page]]:
    """Every page, with a name that tells its make and its story."""
    for make in MAKERS:
        for number, story in enumerate(STORIES):
            yield f"{make.__name__}-{story.language}{number}", make(story)
