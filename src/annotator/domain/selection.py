"""What of a project is exported."""

from dataclasses import dataclass

ALWAYS = ("articles", "entities", "people")  # what all others link to
USUAL = ("articles", "entities", "mentions", "figures", "sources", "zones", "people", "progress", "figures_wide")
KINDS: tuple[str, ...] = ("mentions", "figures", "sources", "zones", "progress", "figures_wide")
KINDS += ("sources_wide", "mentions_wide", "articles_list", "decisions", "agreement")
OF_SEVERAL = ("decisions", "agreement")  # come along with what is usual where there are any
ALL, FINAL = "all", "final"  # layers


@dataclass(frozen=True)
class Selection:
    """What is chosen; empty is all. Links to what is left out are empty.

    Articles, entities and people always come along, as the others link to them: the entities and people of what is
    chosen. `kinds` are tables (KINDS). Dates are ISO 8601, perhaps only a year or month, and both ends belong to it;
    they are those of publication.
    """

    articles: tuple[str, ...] = ()  # ids
    some_articles: bool = False  # exactly these articles, also where they are none
    done: bool = False  # only articles that one of the people (all, if none is chosen) is done with
    people: tuple[str, ...] = ()  # ids
    kinds: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    layer: str = ALL  # everybody's records, or FINAL: of each thing the one record that stands
    undecided: bool = False  # with FINAL: also what is not decided
    alone: bool = False  # with FINAL: also what nobody reviewed in articles that one person coded alone

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables of the project that are written, in their order; agreement is none, as it is worked out."""
        wished = {*ALWAYS, *(self.kinds or USUAL)} - {"agreement"}
        return tuple(name for name in dict.fromkeys((*USUAL, *KINDS)) if name in wished)

    @property
    def with_agreement(self) -> bool:
        """Whether figures of agreement are asked for; where nothing is, they come along if several people coded."""
        return "agreement" in self.kinds

    @property
    def narrows(self) -> bool:
        """Whether some records that stand are left out."""
        return bool(self.articles or self.some_articles or self.done or self.people or self.since or self.until)
