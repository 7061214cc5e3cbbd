"""Articles that tell one story: copies and rewrites of each other."""

from typing import NamedTuple


class Version(NamedTuple):
    """An article among those that tell its story."""

    story: int
    article: str
    near: str | None  # the article before it that it is most like
    contained: float  # the share of the shorter of both that stands in the longer
    resemblance: float  # the share that stands in both of what stands in either

    @property
    def kind(self) -> str:
        """`copy`, `rewrite`, or "" where they are no versions of one story; see `kind_of`."""
        return kind_of(self.contained, self.resemblance)


class Copies(NamedTuple):
    """The story that an article tells, by its number, and how many articles tell it."""

    story: int
    articles: int


COPY, REWRITE = 0.8, 0.3  # shares of the shorter text that stand in the longer
LEAST_RESEMBLANCE = 0.05  # of all that stands in either: a brief in a long round-up does not make it the same story


def kind_of(contained: float, resemblance: float) -> str:
    """`copy` where nearly all of the shorter text stands in the longer one, `rewrite` where much of it does, or ""."""
    if resemblance < LEAST_RESEMBLANCE or contained < REWRITE:
        return ""
    return "copy" if contained >= COPY else "rewrite"
